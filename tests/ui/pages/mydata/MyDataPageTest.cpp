// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does on My data, in the sample wallet, by accessible names.

#include "mydata/MyDataPage.h"

#include "SampleWallet.h"
#include "theme/FieldfareStyle.h"
#include "theme/Formats.h"
#include "widgets/ListTable.h"
#include "widgets/Stepper.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

class MyDataPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fieldsStandUnderTheirGroups();
    void fieldsThatSayNothingHide();
    void onTheFirstDayAllPricesShow();
    void spaceShowsUntilTheWindowChanges();
    void altShowsAsLongAsItIsHeld();
    void aPriceIsTypedAndTakenBack();
    void lettersAreNoPrice();
    void neverByKey();
    void aFieldOfOnesOwn();
    void anEmptyValueIsNotTaken();
    void aValueIsChangedAndRemoved();
    void severalValuesShareOneAsk();
    void aFactorMovesTheExample();
    void combinationsAreChanged();
    void aPriceForOnePurposeAndCompany();
    void aPresetReplacesAfterAsking();
    void searchFinds();
    void holdersOpenCompanies();
    void narrowPaneOpensOverTheList();

private:
    template <typename W>
    W *named(const QString &name, const QWidget *in = nullptr) const
    {
        for (W *widget : (in ? in : m_page.get())->template findChildren<W *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QAbstractItemModel *model() const { return m_table->model(); }
    QModelIndex at(const QString &label, int column = 0) const;
    QString shown(const QString &label, int column) const { return at(label, column).data().toString(); }
    void choose(const QString &label) const;
    void trigger(const QString &action) const;
    PageDialog *dialog() const { return m_page->findChild<PageDialog *>(); }
    void press(const QString &button) const;
    QString example() const;

    QTemporaryDir m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<Wallet> m_empty;
    std::unique_ptr<MyDataPage> m_page;
    ListTable *m_table = nullptr;
};

namespace {
enum Column { FieldColumn, ValueColumn, LabelColumn, AskColumn, HoldersColumn };
} // namespace

void MyDataPageTest::initTestCase()
{
    FieldfareStyle::install(*qApp);
    m_wallet = samples::makeSampleWallet(m_folder.filePath(QStringLiteral("Maren.fieldfare")), m_clock);
}

void MyDataPageTest::init()
{
    m_page = std::make_unique<MyDataPage>(*m_wallet);
    m_page->resize(1072, 800);
    m_table = named<ListTable>(QStringLiteral("Your fields"));
    QVERIFY(m_table);
    m_page->show(Target{});
    QTRY_VERIFY(at(QStringLiteral("E-mail")).isValid());
    m_page->activateWindow();
}

void MyDataPageTest::cleanup()
{
    m_page.reset();
}

QModelIndex MyDataPageTest::at(const QString &label, int column) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data().toString() == label)
            return model()->index(row, column);
    }
    return {};
}

void MyDataPageTest::choose(const QString &label) const
{
    m_table->setCurrentIndex(at(label));
    m_table->setFocus();
}

/// From the context menu of the chosen row.
void MyDataPageTest::trigger(const QString &action) const
{
    const QPoint position = m_table->visualRect(m_table->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, position,
                            m_table->viewport()->mapToGlobal(position));
    QApplication::sendEvent(m_table->viewport(), &event);
    for (QMenu *menu : m_page->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (QAction *each : menu->actions()) {
            if (each->text().section(u'\t', 0, 0) == action && each->isEnabled())
                each->trigger();
        }
        menu->close();
    }
}

void MyDataPageTest::press(const QString &button) const
{
    for (QPushButton *each : dialog()->findChildren<QPushButton *>()) {
        if (each->text().startsWith(button))
            QTest::mouseClick(each, Qt::LeftButton);
    }
}

QString MyDataPageTest::example() const
{
    const QTableView *sum = named<QTableView>(QStringLiteral("Example"));
    return sum->model()->index(sum->model()->rowCount() - 1, 2).data().toString();
}

void MyDataPageTest::fieldsStandUnderTheirGroups()
{
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(at(QStringLiteral("Contact")).row() < at(QStringLiteral("E-mail")).row());
    QVERIFY(at(QStringLiteral("E-mail")).row() < at(QStringLiteral("Address")).row());
    QCOMPARE(shown(QStringLiteral("Given name"), ValueColumn), QStringLiteral("Maren"));
    QVERIFY(!shown(QStringLiteral("Birth date"), ValueColumn).contains(QStringLiteral("14")));
    QVERIFY(shown(QStringLiteral("Birth date"), ValueColumn).contains(QStringLiteral("1988")));
    QCOMPARE(shown(QStringLiteral("Over 18"), ValueColumn), QStringLiteral("Yes"));
    QCOMPARE(shown(QStringLiteral("Over 18"), LabelColumn), QStringLiteral("10 % of it"));
    QCOMPARE(shown(QStringLiteral("Phone number"), AskColumn), QStringLiteral("never"));
}

void MyDataPageTest::fieldsThatSayNothingHide()
{
    QVERIFY(!at(QStringLiteral("Religion")).isValid());
    const QModelIndex more = model()->index(model()->rowCount() - 1, 0);
    QVERIFY(more.data().toString().contains(QStringLiteral("more field")));
    m_table->setCurrentIndex(more);
    QTest::keyClick(m_table, Qt::Key_Return);
    QVERIFY(at(QStringLiteral("Religion")).isValid());
    const QModelIndex fewer = model()->index(model()->rowCount() - 1, 0);
    QCOMPARE(fewer.data().toString(), QStringLiteral("Fewer fields"));
    m_table->setCurrentIndex(fewer);
    QTest::keyClick(m_table, Qt::Key_Return);
    QVERIFY(!at(QStringLiteral("Religion")).isValid());
}

void MyDataPageTest::onTheFirstDayAllPricesShow()
{
    m_empty = samples::makeEmptyWallet(m_folder.filePath(QStringLiteral("Empty.fieldfare")), m_clock);
    m_page = std::make_unique<MyDataPage>(*m_empty);
    m_table = named<ListTable>(QStringLiteral("Your fields"));
    m_page->show(Target{});
    QTRY_VERIFY(at(QStringLiteral("Religion")).isValid());
    QVERIFY(!shown(QStringLiteral("E-mail"), AskColumn).isEmpty());
}

void MyDataPageTest::spaceShowsUntilTheWindowChanges()
{
    choose(QStringLiteral("Birth date"));
    const QString masked = shown(QStringLiteral("Birth date"), ValueColumn);
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(shown(QStringLiteral("Birth date"), ValueColumn), QStringLiteral("1988-05-14"));
    QEvent leave(QEvent::WindowDeactivate);
    QApplication::sendEvent(m_page.get(), &leave);
    QCOMPARE(shown(QStringLiteral("Birth date"), ValueColumn), masked);
}

void MyDataPageTest::altShowsAsLongAsItIsHeld()
{
    choose(QStringLiteral("Family name"));
    const QString masked = shown(QStringLiteral("Family name"), ValueColumn);
    QTest::keyPress(m_table, Qt::Key_Alt);
    QCOMPARE(shown(QStringLiteral("Family name"), ValueColumn), QStringLiteral("Voss"));
    QTest::keyRelease(m_table, Qt::Key_Alt);
    QCOMPARE(shown(QStringLiteral("Family name"), ValueColumn), masked);
}

void MyDataPageTest::aPriceIsTypedAndTakenBack()
{
    const QString former = shown(QStringLiteral("Bank account"), AskColumn);
    choose(QStringLiteral("Bank account"));
    QTest::keyClick(m_table, Qt::Key_7);
    QLineEdit *editor = named<QLineEdit>(QStringLiteral("Ask for Bank account"));
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral(".5"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(shown(QStringLiteral("Bank account"), AskColumn), QStringLiteral("7.50"));
    QVERIFY(m_page->undo());
    QTRY_COMPARE(shown(QStringLiteral("Bank account"), AskColumn), former);
    QVERIFY(!m_page->undo());
}

void MyDataPageTest::lettersAreNoPrice()
{
    const QString former = shown(QStringLiteral("Street"), AskColumn);
    choose(QStringLiteral("Street"));
    QTest::keyClick(m_table, Qt::Key_F2);
    QLineEdit *editor = named<QLineEdit>(QStringLiteral("Ask for Street"));
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("ab-"));
    QCOMPARE(editor->text(), former);
    editor->clear();
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(!m_page->undo());
}

void MyDataPageTest::neverByKey()
{
    const QString former = shown(QStringLiteral("City"), AskColumn);
    choose(QStringLiteral("City"));
    QTest::keyClick(m_table, Qt::Key_N);
    QTRY_COMPARE(shown(QStringLiteral("City"), AskColumn), QStringLiteral("never"));
    QVERIFY(m_page->undo());
    QTRY_COMPARE(shown(QStringLiteral("City"), AskColumn), former);
}

void MyDataPageTest::aFieldOfOnesOwn()
{
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Add a value")), Qt::LeftButton);
    QVERIFY(dialog());
    named<QComboBox>(QStringLiteral("Field"), dialog())->setEditText(QStringLiteral("loyalty_card/number"));
    named<QLineEdit>(QStringLiteral("Value"), dialog())->setText(QStringLiteral("4711 0815"));
    press(QStringLiteral("Add the value"));
    QTRY_VERIFY(at(QStringLiteral("Loyalty card / number")).isValid());
    QVERIFY(at(QStringLiteral("Your own")).row() < at(QStringLiteral("Loyalty card / number")).row());
    QCOMPARE(shown(QStringLiteral("Loyalty card / number"), AskColumn), QStringLiteral("no price yet"));
    QVERIFY(!shown(QStringLiteral("Loyalty card / number"), ValueColumn).contains(QStringLiteral("4711")));
    QVERIFY(m_page->undo());
    QTRY_VERIFY(!at(QStringLiteral("Loyalty card / number")).isValid());
}

void MyDataPageTest::anEmptyValueIsNotTaken()
{
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Add a value")), Qt::LeftButton);
    named<QComboBox>(QStringLiteral("Field"), dialog())->setEditText(QStringLiteral("Gender"));
    press(QStringLiteral("Add the value"));
    QVERIFY(dialog()->isVisible());
    dialog()->reject();
    QVERIFY(!m_page->undo());
}

void MyDataPageTest::aValueIsChangedAndRemoved()
{
    choose(QStringLiteral("City"));
    trigger(QStringLiteral("Change the value …"));
    QVERIFY(dialog());
    named<QLineEdit>(QStringLiteral("Value"), dialog())->setText(QStringLiteral("Bremen"));
    press(QStringLiteral("Change the value"));
    QTRY_COMPARE(shown(QStringLiteral("City"), ValueColumn), QStringLiteral("Bremen"));
    QVERIFY(m_page->undo());
    QTRY_COMPARE(shown(QStringLiteral("City"), ValueColumn), QStringLiteral("Hamburg"));
    const int before = model()->rowCount();
    choose(QStringLiteral("City"));
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTRY_VERIFY(model()->rowCount() < before ||
                shown(QStringLiteral("City"), ValueColumn) != QStringLiteral("Hamburg"));
    QVERIFY(m_page->undo());
    QTRY_COMPARE(shown(QStringLiteral("City"), ValueColumn), QStringLiteral("Hamburg"));
}

void MyDataPageTest::severalValuesShareOneAsk()
{
    choose(QStringLiteral("Bank account"));
    trigger(QStringLiteral("Add a value …"));
    QVERIFY(dialog());
    QVERIFY(!named<QComboBox>(QStringLiteral("Field"), dialog())->isEnabled());
    named<QLineEdit>(QStringLiteral("Value"), dialog())->setText(QStringLiteral("DE75512108001245126199"));
    named<QLineEdit>(QStringLiteral("Label, where there are several"), dialog())
        ->setText(QStringLiteral("joint"));
    press(QStringLiteral("Add the value"));
    const auto second = [this](int column) {
        return at(QStringLiteral("Bank account"))
            .siblingAtRow(at(QStringLiteral("Bank account")).row() + 1)
            .siblingAtColumn(column)
            .data()
            .toString();
    };
    QTRY_COMPARE(second(LabelColumn), QStringLiteral("joint"));
    QCOMPARE(second(FieldColumn), QString());
    QCOMPARE(second(AskColumn), QString());
    QVERIFY(m_page->undo());
    QTRY_VERIFY(second(LabelColumn) != QStringLiteral("joint"));
}

void MyDataPageTest::aFactorMovesTheExample()
{
    choose(QStringLiteral("Birth date"));
    QTRY_VERIFY(named<QTableView>(QStringLiteral("Example"))->model()->rowCount() > 0);
    const QTableView *sum = named<QTableView>(QStringLiteral("Example"));
    QTRY_COMPARE(sum->model()->rowCount(), 5);
    const Result<Money> base =
        Money::fromText(shown(QStringLiteral("Birth date"), AskColumn), Currency::of("EUR"));
    QVERIFY(base);
    // Marketing, two years, one recipient: × 1.5 × 2 × 1.5.
    QTRY_COMPARE(example(), formatAmount(base->scaled(9, 2), QLocale()));
    Stepper *marketing = named<Stepper>(QStringLiteral("Marketing"));
    marketing->setFocus();
    QTest::keyClick(marketing, Qt::Key_Up);
    QTRY_COMPARE(example(), formatAmount(base->scaled(6, 1), QLocale()));
    QVERIFY(m_page->undo());
    QTRY_COMPARE(example(), formatAmount(base->scaled(9, 2), QLocale()));
    QTRY_COMPARE(marketing->value(), 1500);
}

void MyDataPageTest::combinationsAreChanged()
{
    QPushButton *button = nullptr;
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->accessibleName().startsWith(QStringLiteral("Combinations")))
            button = each;
    }
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    const QString name = QStringLiteral("On top for Birth date + Postal code + Gender");
    QLineEdit *amount = named<QLineEdit>(name, dialog());
    QVERIFY(amount);
    QCOMPARE(amount->text(), QStringLiteral("2.00"));
    amount->setText(QStringLiteral("3.50"));
    press(QStringLiteral("Set the amounts"));
    const auto stored = [this] {
        return MyData(m_wallet->context()).combinations()->first().amount.toText();
    };
    QCOMPARE(stored(), QStringLiteral("3.50"));
    QVERIFY(m_page->undo());
    QCOMPARE(stored(), QStringLiteral("2.00"));
}

void MyDataPageTest::aPriceForOnePurposeAndCompany()
{
    choose(QStringLiteral("Birth date"));
    const auto ownButton = [this]() -> QPushButton * {
        for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
            if (each->accessibleName().startsWith(QStringLiteral("Prices for a company or purpose")))
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(ownButton() && ownButton()->text() == QStringLiteral("none"));
    QTest::mouseClick(ownButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    press(QStringLiteral("Set the price"));
    QVERIFY2(dialog()->isVisible(), "neither a company nor a purpose is no price of its own");
    QComboBox *company = named<QComboBox>(QStringLiteral("Company"), dialog());
    QVERIFY(company->count() > 2);
    company->setCurrentIndex(1);
    const QString name = company->currentText();
    named<QComboBox>(QStringLiteral("Purpose"), dialog())->setCurrentIndex(3);
    for (QLineEdit *edit : dialog()->findChildren<QLineEdit *>()) {
        if (edit->accessibleName().startsWith(QStringLiteral("Ask")))
            edit->setText(QStringLiteral("9.90"));
    }
    press(QStringLiteral("Set the price"));
    QTRY_VERIFY(ownButton()->text().startsWith(u'1'));
    QTRY_VERIFY(!dialog());
    QTest::mouseClick(ownButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    const QTableView *list = dialog()->findChild<ListTable *>();
    QCOMPARE(list->model()->index(0, 0).data().toString(), name);
    QCOMPARE(list->model()->index(0, 2).data().toString(), QStringLiteral("9.90"));
    dialog()->reject();
}

void MyDataPageTest::aPresetReplacesAfterAsking()
{
    const QString firm = shown(QStringLiteral("E-mail"), AskColumn);
    const QPushButton *more = named<QPushButton>(QStringLiteral("All prices"));
    for (QAction *action : more->menu()->actions()) {
        if (action->text() == QStringLiteral("Dear prices"))
            action->trigger();
    }
    QVERIFY(dialog());
    QCOMPARE(shown(QStringLiteral("E-mail"), AskColumn), firm);
    press(QStringLiteral("Replace"));
    const Money former = *Money::fromText(firm, Currency::of("EUR"));
    QTRY_COMPARE(shown(QStringLiteral("E-mail"), AskColumn), formatAmount(former.scaled(3, 1), QLocale()));
    QVERIFY(shown(QStringLiteral("Phone number"), AskColumn) != QStringLiteral("never"));
    QVERIFY(m_page->undo());
    QTRY_COMPARE(shown(QStringLiteral("E-mail"), AskColumn), firm);
    QTRY_COMPARE(shown(QStringLiteral("Phone number"), AskColumn), QStringLiteral("never"));
}

void MyDataPageTest::searchFinds()
{
    m_page->focusSearch();
    QLineEdit *search = named<QLineEdit>(QStringLiteral("Search fields"));
    QTest::keyClicks(search, QStringLiteral("relig"));
    QVERIFY(at(QStringLiteral("Religion")).isValid());
    QVERIFY(!at(QStringLiteral("E-mail")).isValid());
    QTest::keyClicks(search, QStringLiteral("xyz"));
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY(!m_table->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_table->isVisible());
    QVERIFY(at(QStringLiteral("E-mail")).isValid());
}

void MyDataPageTest::holdersOpenCompanies()
{
    QSignalSpy targeted(m_page.get(), &Page::targeted);
    const QModelIndex cell = at(QStringLiteral("Trips"), HoldersColumn);
    QVERIFY(cell.isValid());
    m_table->scrollTo(cell);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(cell).center());
    QCOMPARE(targeted.count(), 1);
    const Target target = targeted.first().first().value<Target>();
    QCOMPARE(target.page, PageId::Companies);
    QCOMPARE(target.field, FieldPath({QStringLiteral("trips")}));
}

void MyDataPageTest::narrowPaneOpensOverTheList()
{
    m_page->setNarrow(true);
    m_page->resize(904, 640);
    Stepper *marketing = named<Stepper>(QStringLiteral("Marketing"));
    QVERIFY(!marketing->isVisible());
    QPushButton *open = named<QPushButton>(QStringLiteral("What multiplies your asks"));
    QVERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(marketing->isVisible());
    QTest::keyClick(marketing, Qt::Key_Escape);
    QVERIFY(!marketing->isVisible());
}

QTEST_MAIN(MyDataPageTest)
#include "MyDataPageTest.moc"
