// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleRequest.h"
#include "SampleWallet.h"
#include "companies/AgreementsSection.h"
#include "companies/CompaniesPage.h"
#include "decisions/Decisions.h"
#include "inbox/Inbox.h"
#include "mydata/MyData.h"
#include "requests/OutboxStore.h"
#include "theme/FieldfareStyle.h"
#include "widgets/ClockBar.h"
#include "widgets/Label.h"
#include "words/Translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

namespace {

bool shows(const QWidget &parent, const QString &words)
{
    for (const Label *label : parent.findChildren<Label *>())
        if (label->isVisibleTo(&parent) && label->text().contains(words))
            return true;
    return false;
}

template <typename T>
T *named(const QWidget &parent, const QString &part)
{
    for (T *each : parent.findChildren<T *>())
        if (each->isVisibleTo(&parent) &&
            (each->accessibleName().contains(part) || each->property("text").toString().contains(part)))
            return each;
    return nullptr;
}

} // namespace

/// A company's page says what was agreed with it, until when, and how sure a holding is.
class CompanyAgreementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void clockReceiptAndRequestAreThere();
    void whatIsPossiblyHeldSaysSo();
    void whatBecomesOfTheAnswerIsShownAtOnce();
    void withdrawnAndEndlessHaveNoClock();
    void overIsRed();
    void olderOnesWait();

private:
    const WalletContext &context() const { return m_wallet->context(); }
    void approve();
    void deliver(OutboxState state);
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<samples::FixedClock> m_clock;
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<CompaniesPage> m_page;
    QList<Target> m_targets;
    RequestId m_request;
    DecisionId m_decision;
};

void CompanyAgreementsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations(*qApp, QStringLiteral("en"));
    FieldfareStyle::install(*qApp);
}

void CompanyAgreementsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<samples::FixedClock>(samples::requestTime.toDateTime());
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), *m_clock);
    m_targets.clear();
    const MyData data(context());
    QVERIFY(data.addValue(FieldPath({QStringLiteral("email")}), QStringLiteral("maren@example.org"), {}));
    QVERIFY(data.setAsk(FieldPath({QStringLiteral("email")}), Money(100, context().currency)));
    approve();
}

void CompanyAgreementsTest::cleanup()
{
    m_page.reset();
    m_wallet.reset();
}

void CompanyAgreementsTest::approve()
{
    const samples::SampleCompany shop;
    const RequestContext given = shop.context();
    const Result<Arrival> arrival =
        Inbox(context(), given.anchors).take({shop.signedRequest(), given.clientId, given.requestUri, {}});
    QVERIFY(arrival);
    m_request = arrival->id;
    const Result<DecisionId> decision = Decisions(context()).approve(m_request);
    QVERIFY(decision);
    m_decision = *decision;
}

void CompanyAgreementsTest::deliver(OutboxState state)
{
    OutboxMessage message = **OutboxStore(context().connection).message(m_decision);
    message.state = state;
    Result<Transaction> transaction = context().begin();
    QVERIFY(transaction);
    QVERIFY(OutboxStore::update(*transaction, message));
    QVERIFY(transaction->commit());
    context().changed(RecordKind::Requests);
}

void CompanyAgreementsTest::open()
{
    m_page = std::make_unique<CompaniesPage>(*m_wallet);
    connect(m_page.get(), &Page::targeted, this, [this](const Target &to) { m_targets.append(to); });
    m_page->resize(1072, 800);
    m_page->show(Target{});
    QTRY_VERIFY(m_page->findChild<AgreementsSection *>());
}

void CompanyAgreementsTest::clockReceiptAndRequestAreThere()
{
    deliver(OutboxState::Delivered);
    open();
    const QString until = QLocale().toString(m_clock->today().addYears(1), QStringLiteral("d MMM yyyy"));
    const ClockBar *clock = m_page->findChild<ClockBar *>();
    QVERIFY(clock);
    QCOMPARE(clock->dueCells(), 12);
    QCOMPARE(clock->pastCells(), 0);
    QVERIFY2(clock->accessibleName().contains(until), qPrintable(clock->accessibleName()));
    QVERIFY(clock->accessibleName().contains(QStringLiteral("12 months left")));
    QVERIFY(shows(*m_page, until));
    const Agreement agreement =
        Holders(context()).detail(Holders(context()).list()->first().id)->agreements.first();
    QAbstractButton *receipt =
        named<QAbstractButton>(*m_page, QStringLiteral("Receipt ") + agreement.receipt.toText().left(4));
    QVERIFY(receipt);
    receipt->click();
    QCOMPARE(m_targets.size(), 1);
    QCOMPARE(m_targets.last().page, PageId::Receipts);
    QCOMPARE(m_targets.last().receipt, agreement.receipt);
    named<QAbstractButton>(*m_page, QStringLiteral("Request of receipt"))->click();
    QCOMPARE(m_targets.last().page, PageId::Requests);
    QCOMPARE(m_targets.last().request, m_request);
}

void CompanyAgreementsTest::whatIsPossiblyHeldSaysSo()
{
    deliver(OutboxState::Unknown);
    open();
    QAbstractButton *line = named<QAbstractButton>(*m_page, QStringLiteral("possibly"));
    QVERIFY(line);
    QVERIFY(shows(*m_page, QStringLiteral("nothing tells whether it arrived")));
    const AgreementsSection *section = m_page->findChild<AgreementsSection *>();
    QVERIFY(shows(*section, QStringLiteral("nothing tells whether it arrived")));
    line->click();
    int reasons = 0;
    for (const Label *label : m_page->findChildren<Label *>())
        reasons += label->text().contains(QStringLiteral("nothing tells whether it arrived")) ? 1 : 0;
    QCOMPARE(reasons, 2); // where the holding is opened too
}

void CompanyAgreementsTest::whatBecomesOfTheAnswerIsShownAtOnce()
{
    open();
    QTRY_VERIFY(named<QAbstractButton>(*m_page, QStringLiteral("not sent yet")));
    deliver(OutboxState::Unknown);
    QTRY_VERIFY(named<QAbstractButton>(*m_page, QStringLiteral("possibly")));
    deliver(OutboxState::Delivered);
    QTRY_VERIFY(!named<QAbstractButton>(*m_page, QStringLiteral("possibly")));
    QVERIFY(!named<QAbstractButton>(*m_page, QStringLiteral("not sent yet")));
}

void CompanyAgreementsTest::withdrawnAndEndlessHaveNoClock()
{
    Agreement endless;
    endless.fields = {QStringLiteral("E-mail")};
    endless.since = QDate(2026, 1, 1);
    Agreement withdrawn = endless;
    withdrawn.until = QDate(2027, 1, 1);
    withdrawn.withdrawn = true;
    const AgreementsSection section({endless, withdrawn}, QDate(2026, 11, 24));
    QVERIFY(!section.findChild<ClockBar *>());
    QVERIFY(shows(section, QStringLiteral("until you withdraw")));
    QVERIFY(shows(section, QStringLiteral("withdrawn since")));
}

void CompanyAgreementsTest::overIsRed()
{
    Agreement over;
    over.fields = {QStringLiteral("E-mail")};
    over.since = QDate(2025, 11, 1);
    over.until = QDate(2026, 11, 21);
    const AgreementsSection section({over}, QDate(2026, 11, 24));
    QVERIFY(shows(section, QStringLiteral("over for 3 days")));
    QVERIFY(shows(section, QStringLiteral("they had to delete by")));
}

void CompanyAgreementsTest::olderOnesWait()
{
    Agreement each;
    each.fields = {QStringLiteral("E-mail")};
    each.since = QDate(2026, 1, 1);
    const AgreementsSection section(QList<Agreement>(5, each), QDate(2026, 11, 24));
    QAbstractButton *more = named<QAbstractButton>(section, QStringLiteral("Show the older agreements"));
    QVERIFY(more);
    const auto shown = [&section] {
        int count = 0;
        for (const QAbstractButton *button : section.findChildren<QAbstractButton *>())
            count += button->isVisibleTo(&section) && button->text() == QStringLiteral("Request") ? 1 : 0;
        return count;
    };
    QCOMPARE(shown(), AgreementsSection::kShown);
    more->click();
    QCOMPARE(shown(), 5);
}

QTEST_MAIN(CompanyAgreementsTest)
#include "AgreementsTest.moc"
