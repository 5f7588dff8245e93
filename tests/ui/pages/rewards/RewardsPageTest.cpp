// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person sees on Rewards, by accessible names.

#include "RewardsPageFixture.h"

#include "rewards/RewardShown.h"
#include "widgets/Label.h"
#include "widgets/MonthChart.h"
#include "widgets/SearchField.h"
#include "widgets/SumView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace fieldfare;

class RewardsPageTest : public RewardsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theCouponThatEndsFirstComesFirst();
    void stateWordsSayWhatIsTheCase_data();
    void stateWordsSayWhatIsTheCase();
    void segmentsShowWhatIsPromisedAndOver();
    void searchFinds();
    void aTargetIsChosen();
    void anotherPagesReceipt();
    void theStatementAddsUp();
    void lastYearHasItsOwn();
    void theChartIsATable();
    void narrowTheStatementLiesOverTheList();
    void keysWalkTheCoupons();
    void anEmptyWalletSaysHowRewardsCome();
    void timeIsWrittenDownWhenThePageOpens();
    void whatIsOverComesInPieces();
};

void RewardsPageTest::theCouponThatEndsFirstComesFirst()
{
    QCOMPARE(values(), (QStringList{QStringLiteral("Palisander Möbel"), QStringLiteral("Quellhof Fitness"),
                                    QStringLiteral("Morgenbote"), QStringLiteral("Zugvogel Reisen"),
                                    QStringLiteral("Pavo Streaming"), QStringLiteral("Lauenfurt Mobil")}));
    QVERIFY(button(QStringLiteral("Use now: Palisander Möbel")));
    QVERIFY(!button(QStringLiteral("Use now: Morgenbote")));
    QVERIFY(button(QStringLiteral("Mark used: Morgenbote")));
}

void RewardsPageTest::stateWordsSayWhatIsTheCase_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("soon") << QStringLiteral("Palisander Möbel")
                          << QStringList{QStringLiteral("€ 5.00 off"),
                                         QStringLiteral("Palisander Möbel · from € 30.00"),
                                         QStringLiteral("6 days, 30 Nov")};
    QTest::newRow("in part") << QStringLiteral("Quellhof Fitness")
                             << QStringList{QStringLiteral("Day pass"), QStringLiteral("€ 5.50 to you"),
                                            QStringLiteral("1 of 2 left"),
                                            QStringLiteral("Until 9 Dec 2026")};
    QTest::newRow("percent") << QStringLiteral("Morgenbote")
                             << QStringList{QStringLiteral("20 % off"), QStringLiteral("€ 2.40 to you"),
                                            QStringLiteral("Until 31 Jan 2027")};
    QTest::newRow("points") << QStringLiteral("Zugvogel Reisen")
                            << QStringList{QStringLiteral("360 points"), QStringLiteral("€ 3.60 to you"),
                                           QStringLiteral("Never expires")};
    QTest::newRow("promised") << QStringLiteral("Pavo Streaming")
                              << QStringList{QStringLiteral("1 free month"),
                                             QStringLiteral("they say € 11.99"),
                                             QStringLiteral("18 days left")};
    QTest::newRow("broken") << QStringLiteral("Lauenfurt Mobil")
                            << QStringList{QStringLiteral("€ 2.00"), QStringLiteral("broken"),
                                           QStringLiteral("23 days late")};
}

void RewardsPageTest::stateWordsSayWhatIsTheCase()
{
    QFETCH(QString, company);
    QFETCH(QStringList, words);
    for (const QString &each : words)
        QVERIFY2(said(company).contains(each), qPrintable(said(company)));
}

void RewardsPageTest::segmentsShowWhatIsPromisedAndOver()
{
    QVERIFY(says(QStringLiteral("Not here yet")));
    QVERIFY(press(QStringLiteral("Promised")));
    QTRY_COMPARE(values(),
                 (QStringList{QStringLiteral("Pavo Streaming"), QStringLiteral("Lauenfurt Mobil")}));
    QVERIFY(press(QStringLiteral("Over")));
    QTRY_COMPARE(values().size(), 11);
    QCOMPARE(values().first(), QStringLiteral("Zugvogel Reisen")); // the newest
    for (CouponCard *each : m_page->findChild<CouponGrid *>()->cards())
        QVERIFY(!each->accessibleName().contains(QStringLiteral("left")));
    // Nothing stays under the promises for ever.
    m_clock.advance(70);
    m_page->hide();
    m_page->show(Target{});
    m_wallet->tellChanged(RecordKind::Rewards);
    QTRY_VERIFY(values().contains(QStringLiteral("Lauenfurt Mobil")));
}

void RewardsPageTest::searchFinds()
{
    m_page->focusSearch();
    SearchField *field = m_page->findChild<SearchField *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("mb20"));
    QTRY_COMPARE(values(), QStringList{QStringLiteral("Morgenbote")});
    QCOMPARE(field->hits(), QStringLiteral("1 found"));
    field->setText(QStringLiteral("nobody"));
    QTRY_VERIFY(says(QStringLiteral("Nothing of that name")));
}

void RewardsPageTest::aTargetIsChosen()
{
    Target target;
    target.page = PageId::Rewards;
    target.reward = row(QStringLiteral("Kornblum Drogerie")).reward.id;
    m_page->show(target);
    QTRY_VERIFY(card(QStringLiteral("Kornblum Drogerie")));
    QTRY_VERIFY(isChosen(QStringLiteral("Kornblum Drogerie")));
    QVERIFY(!isChosen(QStringLiteral("Morgenbote")));
}

void RewardsPageTest::anotherPagesReceipt()
{
    QSignalSpy targets(m_page.get(), &Page::targeted);
    QVERIFY(choose(QStringLiteral("Morgenbote"), QStringLiteral("About Morgenbote")));
    QCOMPARE(targets.size(), 1);
    QCOMPARE(targets.first().first().value<Target>().page, PageId::Companies);
}

void RewardsPageTest::theStatementAddsUp()
{
    SumView *sum = visible<SumView>(QStringLiteral("Statement"));
    QVERIFY(sum);
    const auto shown = [sum](int line) { return sum->model()->index(line, 2).data().toString(); };
    QCOMPARE(shown(0), QStringLiteral("4.20"));
    QCOMPARE(shown(1), QStringLiteral("48.20"));
    QCOMPARE(shown(2), QStringLiteral("−31.70"));
    QCOMPARE(shown(3), QStringLiteral("−4.20"));
    QCOMPARE(shown(4), QStringLiteral("16.50"));
    QVERIFY(says(QStringLiteral("To use today")));
    QVERIFY(press(QStringLiteral("Mark used: Morgenbote")));
    QTRY_COMPARE(shown(4), QStringLiteral("14.10"));
}

void RewardsPageTest::lastYearHasItsOwn()
{
    QPushButton *year = visible<QPushButton>(QStringLiteral("Year of the statement: 2026"));
    QVERIFY(year);
    QCOMPARE(year->menu()->actions().size(), 2);
    year->menu()->actions().last()->trigger();
    QTRY_VERIFY(says(QStringLiteral("To use on 31 Dec 2025")));
    SumView *sum = visible<SumView>(QStringLiteral("Statement"));
    QCOMPARE(sum->model()->index(1, 2).data().toString(), QStringLiteral("4.20"));
}

void RewardsPageTest::theChartIsATable()
{
    MonthChart *chart = visible<MonthChart>(QStringLiteral("Received by month"));
    QVERIFY(chart);
    const QAbstractItemModel *model = chart->model();
    const QAbstractItemModelTester tester(chart->model());
    QCOMPARE(model->columnCount(), 12);
    QString october = model->index(1, 9).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(october.replace(QChar(0x202f), u' '), QStringLiteral("October, to use: € 5.50"));
    QCOMPARE(MonthChart::stepFor(1100, 100), 400);
    QCOMPARE(MonthChart::stepFor(0, 100), 100);
    QCOMPARE(MonthChart::stepFor(1201, 100), 500);
    QCOMPARE(MonthChart::stepFor(20'000, 1), 10'000);
}

void RewardsPageTest::narrowTheStatementLiesOverTheList()
{
    m_page->resize(904, 640);
    m_page->setNarrow(true);
    QTRY_VERIFY(!visible<SumView>(QStringLiteral("Statement")));
    QVERIFY(press(QStringLiteral("Statement")));
    QTRY_VERIFY(visible<SumView>(QStringLiteral("Statement")));
    QVERIFY(card(QStringLiteral("Palisander Möbel"))); // the list is under it as it was
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!visible<SumView>(QStringLiteral("Statement")));
    m_page->setNarrow(false);
    QTRY_VERIFY(visible<SumView>(QStringLiteral("Statement")));
}

void RewardsPageTest::keysWalkTheCoupons()
{
    QTest::keyClick(m_page.get(), Qt::Key_J);
    QTRY_VERIFY(isChosen(QStringLiteral("Palisander Möbel")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
    QTRY_VERIFY(isChosen(QStringLiteral("Quellhof Fitness")));
    QCOMPARE(QApplication::focusWidget()->accessibleName(),
             QStringLiteral("Copy the code of Quellhof Fitness"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("QUELL20731"));
    // Used up, it is gone; the keys stay with what took its place.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Mark used: Quellhof Fitness"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!card(QStringLiteral("Quellhof Fitness")));
    QTRY_VERIFY(QApplication::focusWidget() && card(QStringLiteral("Morgenbote")) &&
                card(QStringLiteral("Morgenbote"))->isAncestorOf(QApplication::focusWidget()));
}

void RewardsPageTest::anEmptyWalletSaysHowRewardsCome()
{
    m_page.reset();
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("empty.fieldfare")), m_clock);
    openPage();
    QTRY_VERIFY(says(QStringLiteral("No reward is here")));
    QVERIFY(!visible<SumView>(QStringLiteral("Statement")));
    QVERIFY(press(QStringLiteral("Record a reward")));
    QTRY_VERIFY(dialog());
}

void RewardsPageTest::timeIsWrittenDownWhenThePageOpens()
{
    m_page.reset();
    m_clock.advance(20);
    QCOMPARE(row(QStringLiteral("Palisander Möbel")).state, RewardState::Received);
    openPage();
    QTRY_VERIFY(card(QStringLiteral("Morgenbote")));
    QTRY_VERIFY(!card(QStringLiteral("Palisander Möbel")));
    QCOMPARE(row(QStringLiteral("Palisander Möbel"), QStringLiteral("PM-7Q4K-05")).state,
             RewardState::Expired);
    QCOMPARE(row(QStringLiteral("Pavo Streaming")).state, RewardState::Broken);
    // While it stays open nothing is written by looking at it.
    m_clock.advance(200);
    m_wallet->tellChanged(RecordKind::Rewards);
    QTRY_VERIFY(card(QStringLiteral("Morgenbote")));
    QCOMPARE(row(QStringLiteral("Morgenbote"), QStringLiteral("MB20HERBST")).state, RewardState::Received);
}

void RewardsPageTest::whatIsOverComesInPieces()
{
    const CompanyId shop = row(QStringLiteral("Morgenbote")).companyId;
    const Rewards rewards(context());
    for (int i = 0; i < 60; ++i) {
        const RewardId id =
            *rewards.record({shop, QStringLiteral("Voucher %1").arg(i), {100, context().currency}, {}, {}});
        QVERIFY(rewards.redeem(id));
    }
    QVERIFY(press(QStringLiteral("Over")));
    QTRY_COMPARE(values().size(), 40);
    QTRY_VERIFY(m_page->findChild<CouponGrid *>());
    QAbstractButton *more = nullptr;
    for (QAbstractButton *each : m_page->findChildren<QAbstractButton *>())
        more = each->text().startsWith(QStringLiteral("Show 31 more")) ? each : more;
    QVERIFY(more);
    more->click();
    QTRY_COMPARE(values().size(), 71);
}

QTEST_MAIN(RewardsPageTest)
#include "RewardsPageTest.moc"
