// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The company's own choices on a card: what each costs, taken with the mouse or the keys.

#include "RequestsWindow.h"

#include "requests/DecisionStore.h"
#include "theme/FieldfareStyle.h"
#include "widgets/Label.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace fieldfare;
using samples::RequestsWindow;

class WaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void theButtonCountsThem();
    void aWayIsTakenWithTheMouse();
    void everyColumnIsToBeSeen();
    void aWayIsTakenWithTheKeys();
    void theWideCardListsThem();

private:
    /// What is ticked, by the names on the card.
    QStringList ticked() const;
    QStringList approved() const;

    std::unique_ptr<RequestsWindow> m_window;
};

namespace {

const QString kTwo = QStringLiteral("E-mail, Given name");

} // namespace

void WaysTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
}

void WaysTest::init()
{
    m_window = std::make_unique<RequestsWindow>(true);
    QVERIFY(m_window->open(m_window->requests.kornblum));
}

QStringList WaysTest::ticked() const
{
    QStringList names;
    const QAbstractItemModel *model = m_window->fields()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(Qt::CheckStateRole).isValid() && index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
            names.append(index.data().toString());
    }
    return names;
}

QStringList WaysTest::approved() const
{
    QStringList paths;
    const std::optional<Decision> decision = m_window->review(m_window->requests.kornblum).decision;
    for (const DecisionClaim &claim : decision ? decision->claims : QList<DecisionClaim>())
        paths.append(claim.path.toJsonText());
    paths.sort();
    return paths;
}

void WaysTest::theButtonCountsThem()
{
    QTRY_VERIFY(m_window->button(QStringLiteral("3 way(s) to answer")));
    QVERIFY(m_window->open(m_window->requests.quellhof)); // takes one only
    QTRY_VERIFY(!m_window->button(QStringLiteral("3 way(s) to answer")));
    QTest::keyClick(m_window->page.get(), Qt::Key_O);
    QVERIFY(!m_window->dialog());
}

void WaysTest::aWayIsTakenWithTheMouse()
{
    QTRY_COMPARE(ticked().size(), 5);
    QVERIFY(m_window->press(QStringLiteral("3 way(s) to answer")));
    PageDialog *dialog = m_window->dialog();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(m_window->says(QStringLiteral("As ticked, 5 field(s)")));
    QVERIFY(m_window->says(QStringLiteral("never"))); // what has the phone number in it
    QVERIFY(m_window->press(kTwo));
    QTRY_COMPARE(ticked(), (QStringList{QStringLiteral("E-mail"), QStringLiteral("Given name")}));
    QTRY_VERIFY(m_window->button(QStringLiteral("Approve")));
    QVERIFY(m_window->press(QStringLiteral("Approve")));
    QCOMPARE(m_window->state(m_window->requests.kornblum), RequestState::Approved);
    QCOMPARE(approved(), (QStringList{QStringLiteral("[\"email\"]"), QStringLiteral("[\"given_name\"]")}));
}

void WaysTest::everyColumnIsToBeSeen()
{
    QVERIFY(m_window->press(QStringLiteral("3 way(s) to answer")));
    QTRY_VERIFY(m_window->dialog() && m_window->dialog()->isVisible());
    const QList<Label *> labels = m_window->dialog()->findChildren<Label *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const Label *each) { return each->plainText() == QStringLiteral("Then"); }));
    for (const Label *each : labels)
        QVERIFY2(each->visibleRegion().boundingRect().width() == each->width(),
                 qPrintable(each->plainText()));
}

void WaysTest::aWayIsTakenWithTheKeys()
{
    m_window->list().setFocus();
    QTest::keyClick(&m_window->list(), Qt::Key_O);
    QTRY_VERIFY(m_window->dialog() && m_window->dialog()->isVisible());
    // The cheapest has the keys; the one after it is an arrow away.
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), kTwo);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget())->text() != kTwo);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(ticked(), (QStringList{QStringLiteral("E-mail"), QStringLiteral("Given name")}));
    // A tick more is a choice of the person's own again.
    m_window->tick(QStringLiteral("Birth date"));
    QTRY_COMPARE(ticked().size(), 3);
    QCOMPARE(m_window->state(m_window->requests.kornblum), RequestState::Open);
}

void WaysTest::theWideCardListsThem()
{
    m_window->page->resize(1900, 1100);
    QTRY_VERIFY(m_window->says(QStringLiteral("Other ways to answer")));
    QVERIFY(!m_window->button(QStringLiteral("3 way(s) to answer")));
    QTRY_VERIFY(m_window->button(QStringLiteral("E-mail, Given name, Postal code and 3 more")));
    // What leaves out what goes beyond is one of theirs: it is there once.
    QVERIFY(m_window->says(QStringLiteral("2 field(s), one of their own choices")));
    QVERIFY(!m_window->button(kTwo));
    QVERIFY(m_window->press(QStringLiteral("Without what goes beyond")));
    QTRY_COMPARE(ticked().size(), 2);
    // From there the five are the next one.
    QVERIFY(m_window->press(QStringLiteral("E-mail, Given name, Postal code and 2 more")));
    QTRY_COMPARE(ticked().size(), 5);
}

QTEST_MAIN(WaysTest)
#include "WaysTest.moc"
