// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person sees on Requests, and what they choose on a card, with the mouse and with keys.

#include "RequestsWindow.h"

#include "requests/FieldRowsModel.h"
#include "theme/FieldfareStyle.h"
#include "widgets/ListTable.h"
#include "widgets/SearchField.h"
#include "widgets/SumView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

using namespace fieldfare;
using samples::RequestsWindow;

class RequestsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void modelsKeepTheRules();
    void listShowsWhatIsOpenAndWhatWaits();
    void keysWalkTheList();
    void searchFinds();
    void unreadUntilOpened();
    void theCardAddsUp();
    void primaryFollowsTheVerdict();
    void leavingOutMeets();
    void lessInPlaceOfTheWhole();
    void enterOpensASumAndAnswersNothing();
    void valuesAreMaskedUntilShown();
    void whatEndedIsSaid();
    void refusedShowsTheFailedCheck();
    void checksOpenFromTheProof();
    void wideShowsAlternatives();

private:
    std::unique_ptr<RequestsWindow> m_window;
};

void RequestsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
}

void RequestsPageTest::init()
{
    m_window = std::make_unique<RequestsWindow>(true);
    QTRY_VERIFY(m_window->isShown(m_window->requests.kornblum));
}

void RequestsPageTest::modelsKeepTheRules()
{
    FieldRowsModel *model = m_window->page->findChild<FieldRowsModel *>();
    const QAbstractItemModelTester first(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(m_window->page->findChild<PaneListModel *>(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model->rowCount() > 3);
    model->openBelow(2);
    model->openBelow(0);
    model->openBelow(-1);
    QVERIFY(m_window->open(m_window->requests.quellhof));
}

void RequestsPageTest::listShowsWhatIsOpenAndWhatWaits()
{
    const samples::SampleRequests &requests = m_window->requests;
    const QStringList ids = m_window->list().ids();
    QCOMPARE(ids, (QStringList{requests.kornblum.toText(), requests.zugvogel.toText(),
                               requests.quellhof.toText(), requests.uferland.toText(),
                               requests.hollowreed.toText(), requests.nordhalm.toText()}));
    QVERIFY(m_window->button(QStringLiteral("Open 5")));
    QVERIFY(m_window->says(QStringLiteral("1 of 5")));
    const QAbstractItemModel *model = m_window->list().model();
    const QString first = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.contains(QStringLiteral("3.40 short")), qPrintable(first));
    QVERIFY(model->index(5, 0).data().toString() == QStringLiteral("Waiting for their answer"));
    QVERIFY(m_window->press(QStringLiteral("Answered")));
    QTRY_COMPARE(m_window->list().ids().size(), 4);
}

void RequestsPageTest::keysWalkTheList()
{
    const QStringList ids = m_window->list().ids();
    m_window->list().setFocus();
    QTest::keyClick(&m_window->list(), Qt::Key_J);
    QCOMPARE(m_window->list().chosen(), ids[1]);
    QVERIFY(m_window->says(QStringLiteral("2 of 5")));
    QTest::keyClick(&m_window->list(), Qt::Key_K);
    QCOMPARE(m_window->list().chosen(), ids[0]);
}

void RequestsPageTest::searchFinds()
{
    QVERIFY(m_window->press(QStringLiteral("Search requests")));
    SearchField *field = m_window->page->findChild<SearchField *>();
    QTest::keyClicks(field, QStringLiteral("quell"));
    QCOMPARE(m_window->list().ids(), QStringList{m_window->requests.quellhof.toText()});
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(m_window->list().ids().size(), 6);
}

void RequestsPageTest::unreadUntilOpened()
{
    const auto text = [this](int row) {
        return m_window->list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY(!text(0).contains(QStringLiteral("new, ")));
    QVERIFY(text(2).contains(QStringLiteral("new, ")));
    QVERIFY(m_window->open(m_window->requests.quellhof));
    QTRY_VERIFY(!text(2).contains(QStringLiteral("new, ")));
    m_window->reopen();
    QTRY_VERIFY(m_window->list().ids().size() == 6);
    QVERIFY(!text(2).contains(QStringLiteral("new, ")));
    QVERIFY(text(1).contains(QStringLiteral("new, ")));
}

void RequestsPageTest::theCardAddsUp()
{
    QVERIFY(m_window->says(QStringLiteral("€\u202f3.40 below your ask")));
    QVERIFY(m_window->says(QStringLiteral("is what it calls itself")));
    QVERIFY(m_window->says(QStringLiteral("monthly newsletter")));
    const SumView *sum = m_window->visible<SumView>(QStringLiteral("How your ask comes about"));
    QVERIFY(sum);
    QStringList labels;
    QStringList amounts;
    for (int row = 0; row < sum->model()->rowCount(); ++row) {
        labels.append(sum->model()->index(row, 0).data().toString());
        amounts.append(sum->model()->index(row, 2).data().toString());
    }
    QCOMPARE(amounts, (QStringList{QStringLiteral("€"), QStringLiteral("1.60"), QStringLiteral("2.40"),
                                   QStringLiteral("4.80"), QStringLiteral("7.20"), QStringLiteral("+ 2.00"),
                                   QStringLiteral("9.20")}));
    const SumView *offer = m_window->visible<SumView>(QStringLiteral("What their offer is worth to you"));
    QCOMPARE(offer->model()->index(offer->model()->rowCount() - 1, 2).data().toString(),
             QStringLiteral("5.80"));
}

void RequestsPageTest::primaryFollowsTheVerdict()
{
    QCOMPARE(m_window->roleOf(QStringLiteral("Ask for €\u202f9.20")), QStringLiteral("primary"));
    QCOMPARE(m_window->roleOf(QStringLiteral("Approve")), QStringLiteral("secondary"));
    QVERIFY(m_window->open(m_window->requests.quellhof));
    QTRY_COMPARE(m_window->roleOf(QStringLiteral("Approve")), QStringLiteral("primary"));
    QVERIFY(m_window->open(m_window->requests.hollowreed));
    QTRY_COMPARE(m_window->roleOf(QStringLiteral("Decline")), QStringLiteral("primary"));
}

void RequestsPageTest::leavingOutMeets()
{
    QVERIFY(m_window->says(QStringLiteral("go beyond what it is for")));
    QVERIFY(m_window->press(QStringLiteral("Leave them out")));
    QTRY_VERIFY(m_window->says(QStringLiteral("Meets your ask")));
    QVERIFY(m_window->isTicked(QStringLiteral("E-mail")) && m_window->isTicked(QStringLiteral("Given name")));
    QVERIFY(!m_window->isTicked(QStringLiteral("Birth date")) &&
            !m_window->isTicked(QStringLiteral("Gender")));
    QCOMPARE(m_window->roleOf(QStringLiteral("Approve")), QStringLiteral("primary"));
    QTest::keyClick(m_window->page.get(), Qt::Key_A);
    QCOMPARE(m_window->state(m_window->requests.kornblum), RequestState::Approved);
    QCOMPARE(m_window->review(m_window->requests.kornblum).decision->claims.size(), 2);
}

void RequestsPageTest::lessInPlaceOfTheWhole()
{
    const int row = m_window->rowOf(QStringLiteral("Birth date"));
    FieldRowsModel *model = m_window->page->findChild<FieldRowsModel *>();
    const QList<FieldLink> links = model->links(row);
    QCOMPARE(links.size(), 1);
    QVERIFY(links[0].text.contains(QStringLiteral("instead: €")));
    m_window->fields()->setFocus();
    m_window->fields()->setCurrentIndex(m_window->fields()->model()->index(row, FieldRowsModel::ValueColumn));
    QTest::keyClick(m_window->fields(), Qt::Key_Space);
    const QString less = m_window->context().label(links[0].path);
    QTRY_VERIFY(m_window->rowOf(less) >= 0);
    QVERIFY(m_window->isTicked(less) && !m_window->isTicked(QStringLiteral("Birth date")));
    // The whole takes its place again.
    m_window->tick(QStringLiteral("Birth date"));
    QTRY_VERIFY(m_window->isTicked(QStringLiteral("Birth date")));
    QCOMPARE(m_window->rowOf(less), -1);
}

void RequestsPageTest::enterOpensASumAndAnswersNothing()
{
    m_window->fields()->setFocus();
    m_window->fields()->setCurrentIndex(m_window->fields()->model()->index(0, 0));
    QTest::keyClick(m_window->fields(), Qt::Key_Return);
    QVERIFY(m_window->visible<SumView>(QStringLiteral("How your ask for E-mail comes about")));
    QTest::keyClick(m_window->fields(), Qt::Key_Return);
    QTRY_VERIFY(!m_window->visible<SumView>(QStringLiteral("How your ask for E-mail comes about")));
    for (const char *name : {"Approve", "Ask for €\u202f9.20", "Decline"}) {
        QAbstractButton *button = m_window->button(QString::fromUtf8(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter);
    }
    QVERIFY(!m_window->dialog());
    QCOMPARE(m_window->state(m_window->requests.kornblum), RequestState::Open);
}

void RequestsPageTest::valuesAreMaskedUntilShown()
{
    const QModelIndex value = m_window->fields()->model()->index(
        m_window->rowOf(QStringLiteral("Birth date")), FieldRowsModel::ValueColumn);
    QVERIFY(value.data().toString().startsWith(QStringLiteral("••")));
    QVERIFY(m_window->press(QStringLiteral("Show the values")));
    QCOMPARE(value.data().toString(), QStringLiteral("1988-05-14"));
    QVERIFY(m_window->open(m_window->requests.quellhof));
    QVERIFY(m_window->open(m_window->requests.kornblum));
    QVERIFY(m_window->fields()
                ->model()
                ->index(m_window->rowOf(QStringLiteral("Birth date")), FieldRowsModel::ValueColumn)
                .data()
                .toString()
                .startsWith(QStringLiteral("••")));
}

void RequestsPageTest::whatEndedIsSaid()
{
    m_window->clock.advance(30);
    m_window->wallet->tellChanged(RecordKind::Requests);
    // What is looked at is followed to the list where it is now.
    QTRY_VERIFY(m_window->button(QStringLiteral("Answered"))->isChecked());
    QTRY_VERIFY(m_window->isShown(m_window->requests.kornblum));
    QTRY_VERIFY(m_window->says(QStringLiteral("The offer ended on 30 Nov 2026.")));
    QVERIFY(!m_window->button(QStringLiteral("Approve")));
}

void RequestsPageTest::refusedShowsTheFailedCheck()
{
    QVERIFY(m_window->open(m_window->requests.forged));
    QTRY_VERIFY(m_window->says(QStringLiteral("A check failed: this request cannot be answered.")));
    QVERIFY(m_window->says(QStringLiteral("The signature is wrong.")));
    for (const char *name : {"Approve", "Decline", "Withdraw", "Tell them what was wrong"})
        QVERIFY(!m_window->button(QString::fromLatin1(name)));
}

void RequestsPageTest::checksOpenFromTheProof()
{
    QVERIFY(m_window->press(
        QStringLiteral("Domain proven, kornblum-drogerie.example · Germany: see what was checked")));
    QTRY_VERIFY(m_window->dialog());
    QVERIFY(m_window->says(QStringLiteral("The certificate is for that name")));
    QVERIFY(m_window->says(QStringLiteral("Whether a certificate was revoked is not checked")));
}

void RequestsPageTest::wideShowsAlternatives()
{
    QVERIFY(!m_window->button(QStringLiteral("Without what goes beyond")));
    m_window->page->resize(2352, 1500);
    QTRY_VERIFY(m_window->button(QStringLiteral("Without what goes beyond")));
    QVERIFY(m_window->says(QStringLiteral("Terms, as they sent them")));
    QVERIFY(m_window->press(QStringLiteral("Without what goes beyond")));
    QTRY_VERIFY(m_window->says(QStringLiteral("Meets your ask")));
}

QTEST_MAIN(RequestsPageTest)
#include "RequestsPageTest.moc"
