// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with the widgets by keyboard, and what a screen reader is told.

#include "theme/FieldfareStyle.h"
#include "theme/Theme.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/FilterBar.h"
#include "widgets/Label.h"
#include "widgets/ProgressRow.h"
#include "widgets/SearchField.h"
#include "widgets/SegmentControl.h"
#include "widgets/SidebarButton.h"
#include "widgets/Stepper.h"
#include "widgets/StrengthMeter.h"
#include "widgets/Switch.h"
#include "widgets/Timeline.h"
#include "widgets/UndoBar.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace fieldfare;

namespace {

QString nameOf(QObject *object)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(object);
    return face ? face->text(QAccessible::Name) : QString();
}

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escEmptiesTheSearch();
    void searchTellsItsHits();
    void arrowsMoveTheFilter();
    void segmentsAreExclusive();
    void stepperSteps();
    void stepperTakesTypedFactors();
    void stepperSpeaksGerman();
    void undoGivesBackTheNewest();
    void undoEnds();
    void accessibleNames();
    void keyHintIsAShortcut();
    void ringFollowsTheKeyboardAlone();
    void themeChangeReachesLabels();
};

void WidgetsTest::escEmptiesTheSearch()
{
    SearchField field(word("Search companies"));
    QSignalSpy changes(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, word(" mob"));
    QCOMPARE(changes.last().first().toString(), word("mob"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(changes.last().first().toString(), QString());
}

void WidgetsTest::searchTellsItsHits()
{
    SearchField field(word("Search companies"));
    field.setHits(word("13 found"));
    QCOMPARE(nameOf(&field), word("Search companies"));
    QCOMPARE(field.accessibleDescription(), word("13 found"));
}

void WidgetsTest::arrowsMoveTheFilter()
{
    FilterBar bar(word("Filter"));
    bar.addFilter(7, word("All"));
    bar.addFilter(8, word("Breached"));
    bar.setCount(8, word("31"));
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QCOMPARE(bar.chosen(), 7);
    QSignalSpy changes(&bar, &FilterBar::chosenChanged);
    const QList<QAbstractButton *> chips = bar.findChildren<QAbstractButton *>();
    QCOMPARE(chips.size(), 2);
    chips.first()->setFocus();
    QTest::keyClick(chips.first(), Qt::Key_Right);
    QCOMPARE(bar.chosen(), 8);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(nameOf(chips.last()), word("Breached 31"));
}

void WidgetsTest::segmentsAreExclusive()
{
    SegmentControl control(word("Requests"));
    control.addSegment(1, word("Open"));
    control.addSegment(2, word("Answered"));
    control.setCount(1, word("5"));
    QCOMPARE(control.chosen(), 1);
    control.choose(2);
    QCOMPARE(control.chosen(), 2);
    QCOMPARE(nameOf(control.findChildren<QAbstractButton *>().first()), word("Open 5"));
}

void WidgetsTest::stepperSteps()
{
    Stepper stepper(word("Marketing"), word("×"), 500);
    stepper.setLocale(QLocale::c());
    stepper.setValue(1500);
    QCOMPARE(stepper.text(), word("× 1.5"));
    QTest::keyClick(&stepper, Qt::Key_Up);
    QCOMPARE(stepper.value(), 2000);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&stepper, Qt::Key_Down);
    QCOMPARE(stepper.value(), 0);
    QCOMPARE(stepper.text(), word("× 0"));
}

void WidgetsTest::stepperTakesTypedFactors()
{
    Stepper stepper(word("Marketing"), word("×"), 500);
    stepper.setLocale(QLocale::c());
    stepper.setValue(1000);
    stepper.selectAll();
    QTest::keyClicks(&stepper, word("2.25"));
    QTest::keyClick(&stepper, Qt::Key_Return);
    QCOMPARE(stepper.value(), 2250);
    stepper.selectAll();
    QTest::keyClicks(&stepper, word("x7"));
    QTest::keyClick(&stepper, Qt::Key_Return);
    QCOMPARE(stepper.value(), 7000); // the x is not taken
    Stepper whole(word("Until withdrawn, years"), {}, 1000);
    whole.setWhole(true);
    whole.setValue(5000);
    QCOMPARE(whole.text(), word("5"));
}

void WidgetsTest::stepperSpeaksGerman()
{
    Stepper stepper(word("Werbung"), word("×"), 500);
    stepper.setLocale(QLocale(QLocale::German));
    stepper.setValue(1000);
    QCOMPARE(stepper.text(), word("× 1,0"));
    stepper.selectAll();
    QTest::keyClicks(&stepper, word("0,5"));
    QTest::keyClick(&stepper, Qt::Key_Return);
    QCOMPARE(stepper.value(), 500);
}

void WidgetsTest::undoGivesBackTheNewest()
{
    UndoBar bar;
    QVERIFY(bar.isHidden());
    QSignalSpy undone(&bar, &UndoBar::undone);
    bar.push(word("a"), word("Declined"), 60'000);
    bar.push(word("b"), word("Approved for € 7.50"), 60'000);
    QVERIFY(!bar.isHidden());
    bar.findChild<QPushButton *>()->click();
    QCOMPARE(undone.size(), 1);
    QCOMPARE(undone.first().first().toString(), word("b"));
    QCOMPARE(bar.count(), 1);
    bar.remove(word("a"));
    QVERIFY(bar.isHidden());
}

void WidgetsTest::undoEnds()
{
    UndoBar bar;
    QSignalSpy elapsed(&bar, &UndoBar::elapsed);
    bar.push(word("a"), word("Declined"), 0);
    QTRY_COMPARE(elapsed.size(), 1);
    QVERIFY(bar.isHidden());
}

void WidgetsTest::accessibleNames()
{
    Switch toggle(word("Lock when the computer sleeps"));
    Banner banner(BannerKind::Warning);
    banner.setText(word("4 of 6 fields go beyond a newsletter."), word("Leave them out?"));
    StrengthMeter meter;
    meter.setStrength(3, word("Another word would make it strong."));
    SidebarButton side(word("requests"), word("Requests"));
    side.setCount(word("5"));
    Timeline timeline(word("Timeline"));
    timeline.setEntries({{DotKind::Trouble, word("3 Nov"), word("Breach"), word("open")}});
    ProgressRow progress(word("Saving 1,000 receipts"));
    QCOMPARE(nameOf(&toggle), word("Lock when the computer sleeps"));
    QCOMPARE(nameOf(&banner), word("4 of 6 fields go beyond a newsletter. Leave them out?"));
    QCOMPARE(nameOf(&meter), word("Good. Another word would make it strong."));
    QCOMPARE(nameOf(&side), word("Requests 5"));
    QCOMPARE(nameOf(progress.findChild<QProgressBar *>()), word("Saving 1,000 receipts"));
    QCOMPARE(timeline.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             word("3 Nov, Breach, open"));
    const std::unique_ptr<QPushButton> plus(iconButton(word("plus"), word("Record a company")));
    QCOMPARE(nameOf(plus.get()), word("Record a company"));
}

void WidgetsTest::keyHintIsAShortcut()
{
    const std::unique_ptr<QPushButton> button(
        withKey(primaryButton(word("Approve")), QKeySequence(Qt::Key_A)));
    QCOMPARE(button->shortcut(), QKeySequence(Qt::Key_A));
    QCOMPARE(button->property("keyHint").toString(), word("A"));
    const std::unique_ptr<QPushButton> plain(primaryButton(word("Approve")));
    QVERIFY(button->sizeHint().width() > plain->sizeHint().width());
    QCOMPARE(plain->sizeHint().height(), 32);
}

void WidgetsTest::ringFollowsTheKeyboardAlone()
{
    QWidget window;
    QHBoxLayout row(&window);
    QPushButton *first = primaryButton(word("Approve"));
    QPushButton *second = secondaryButton(word("Decline"));
    row.addWidget(first);
    row.addWidget(second);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QFocusFrame *ring = window.findChild<QFocusFrame *>();
    QVERIFY(ring);
    QCOMPARE(ring->widget(), second);
    QVERIFY(ring->geometry().contains(second->geometry().adjusted(-4, -4, 4, 4)));
    QTest::mouseClick(first, Qt::LeftButton);
    QVERIFY(!ring->widget());
}

void WidgetsTest::themeChangeReachesLabels()
{
    Theme &theme = themeOf(nullptr);
    theme.setAppearance(Appearance::Light);
    Label label(word("Unproven"), TextStyle::Small, Role::Refuses);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), theme.tokens().color(Role::Refuses, false));
    theme.setAppearance(Appearance::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), theme.tokens().color(Role::Refuses, true));
    theme.setAppearance(Appearance::Light);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(application);
    WidgetsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "WidgetsTest.moc"
