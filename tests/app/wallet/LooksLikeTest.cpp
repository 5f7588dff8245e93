// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/LooksLike.h"
#include "Wallet.h"
#include "decisions/Decisions.h"
#include "holders/Holders.h"
#include "inbox/Inbox.h"
#include "mydata/MyData.h"

#include "SampleRequest.h"
#include "SampleWallet.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

namespace {

/// The sample company under another domain.
samples::SampleCompany companyAt(const QString &domain, const char *nonce)
{
    samples::SampleCompany company;
    company.identity = samples::issuedBy(company.authority, samples::shopWish({domain}));
    company.header["x5c"] = {company.identity.certificate.der().toBase64().toStdString()};
    company.claims["client_id"] = "x509_san_dns:" + domain.toStdString();
    company.claims["response_uri"] = "https://" + domain.toStdString() + "/answer";
    company.claims["nonce"] = nonce;
    return company;
}

} // namespace

/// Who asks is held against the companies that the person knows and those of the directory.
class LooksLikeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aLookAlikeOfAKnownCompanyIsNamed();
    void theKnownCompanyItselfIsNot();
    void aStrangerThatResemblesNobodyIsNot();
    void ownCompaniesGoBeforeTheDirectory();
    void theDirectorysOwnDomainsAreNoLookAlikes();
    void whatOnlyAskedIsNobodyToResemble();
    void wholeDomainInsideAHostIsNamed();
    void punycodeIsComparedAsItLooks();
    void whatIsNoDomainIsNotCompared();

private:
    const WalletContext &context() const { return m_wallet->context(); }
    RequestReview ask(const QString &domain, const char *nonce = "a-first-nonce");
    void know(const QString &name, const QString &domain);
    std::optional<LooksLike> of(const QString &host) const { return *looksLike(context(), host); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<samples::FixedClock> m_clock;
    std::unique_ptr<Wallet> m_wallet;
};

void LooksLikeTest::init()
{
    m_wallet.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<samples::FixedClock>(samples::requestTime.toDateTime());
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), *m_clock);
    const MyData data(context());
    QVERIFY(data.addValue(FieldPath({QStringLiteral("email")}), QStringLiteral("maren@example.org"), {}));
    QVERIFY(data.setAsk(FieldPath({QStringLiteral("email")}), Money(100, context().currency)));
}

RequestReview LooksLikeTest::ask(const QString &domain, const char *nonce)
{
    const samples::SampleCompany company = companyAt(domain, nonce);
    RequestContext given = company.context();
    given.clientId = QStringLiteral("x509_san_dns:") + domain;
    const Result<Arrival> arrival =
        Inbox(context(), given.anchors).take({company.signedRequest(), given.clientId, given.requestUri, {}});
    return arrival ? *Review(context()).review(arrival->id) : RequestReview();
}

/// By the person's own word.
void LooksLikeTest::know(const QString &name, const QString &domain)
{
    const Result<CompanyId> id = Holders(context()).add(name, domain);
    QVERIFY(id);
    QVERIFY(Holders(context()).addHolding(*id, FieldPath({QStringLiteral("email")}), {},
                                          {QDate(2024, 1, 1), DatePrecision::Day}));
}

void LooksLikeTest::aLookAlikeOfAKnownCompanyIsNamed()
{
    know(QStringLiteral("Kornblum Drogerie"), QStringLiteral("kornblum-drogerie.example"));
    const RequestReview card = ask(QStringLiteral("komblum-drogerie.example"));
    QCOMPARE(card.request.state, RequestState::Open);
    QVERIFY(card.looksLike);
    QCOMPARE(card.looksLike->domain, QStringLiteral("kornblum-drogerie.example"));
    QCOMPARE(card.looksLike->company, QStringLiteral("Kornblum Drogerie"));
    QVERIFY(card.looksLike->own);
    QCOMPARE(int(card.looksLike->how), int(Likeness::Letters));
    // Its request made it a company of this wallet; that makes it no better known.
    QVERIFY(ask(QStringLiteral("komblum-drogerie.example"), "a-second-nonce").looksLike);
}

void LooksLikeTest::theKnownCompanyItselfIsNot()
{
    know(QStringLiteral("Kornblum Drogerie"), QStringLiteral("kornblum-drogerie.example"));
    QVERIFY(ask(QStringLiteral("komblum-drogerie.example")).looksLike);
    QVERIFY(!ask(QStringLiteral("kornblum-drogerie.example"), "another-nonce").looksLike);
    QVERIFY(!ask(QStringLiteral("login.kornblum-drogerie.example"), "third-nonce").looksLike);
    // Two domains that the person both had to do with before are no look-alikes of each other.
    know(QStringLiteral("Kornblum Schweiz"), QStringLiteral("kornblum-drogerie.test"));
    QVERIFY(!ask(QStringLiteral("kornblum-drogerie.test"), "fourth-nonce").looksLike);
}

void LooksLikeTest::aStrangerThatResemblesNobodyIsNot()
{
    know(QStringLiteral("Bahn"), QStringLiteral("bahn.example"));
    know(QStringLiteral("Kornblum Drogerie"), QStringLiteral("kornblum-drogerie.example"));
    QVERIFY(!ask(QStringLiteral("bahn-card.example")).looksLike);
    QVERIFY(!ask(QStringLiteral("zugvogel-reisen.example"), "another-nonce").looksLike);
}

void LooksLikeTest::ownCompaniesGoBeforeTheDirectory()
{
    QVERIFY(context().facts.directory().byDomain(QStringLiteral("paypal.com")));
    std::optional<LooksLike> found = of(QStringLiteral("www.paypa1.com"));
    QVERIFY(found && !found->own);
    QCOMPARE(found->domain, QStringLiteral("paypal.com"));
    know(QStringLiteral("Paypan"), QStringLiteral("paypan.com"));
    found = of(QStringLiteral("www.paypa1.com"));
    QVERIFY(found && found->own);
    QCOMPARE(found->domain, QStringLiteral("paypan.com"));
    QCOMPARE(int(found->how), int(Likeness::OneLetter));
}

void LooksLikeTest::theDirectorysOwnDomainsAreNoLookAlikes()
{
    for (const Company &company : context().facts.directory().companies())
        for (const QString &domain : company.domains)
            QVERIFY2(!of(domain), qPrintable(domain));
}

void LooksLikeTest::whatOnlyAskedIsNobodyToResemble()
{
    QVERIFY(!ask(QStringLiteral("komblum-drogerie.example")).looksLike);
    QVERIFY(!ask(QStringLiteral("kornblum-drogerie.example"), "another-nonce").looksLike);
}

void LooksLikeTest::wholeDomainInsideAHostIsNamed()
{
    know(QStringLiteral("Kornblum Drogerie"), QStringLiteral("kornblum-drogerie.example"));
    const RequestReview card = ask(QStringLiteral("www.kornblum-drogerie.example.rabatt.test"));
    QVERIFY(card.looksLike);
    QCOMPARE(int(card.looksLike->how), int(Likeness::Inside));
    QCOMPARE(card.looksLike->company, QStringLiteral("Kornblum Drogerie"));
    const std::optional<LooksLike> listed = of(QStringLiteral("paypal.com.rabatt.test"));
    QVERIFY(listed && !listed->own);
}

void LooksLikeTest::punycodeIsComparedAsItLooks()
{
    know(QStringLiteral("Müllerei"), QStringLiteral("müllerei.example"));
    const std::optional<LooksLike> plain = of(QStringLiteral("mullerei.example"));
    QVERIFY(plain);
    QCOMPARE(plain->company, QStringLiteral("Müllerei"));
    know(QStringLiteral("Kornblum Drogerie"), QStringLiteral("kornblum-drogerie.example"));
    const QByteArray cyrillic = QUrl::toAce(QStringLiteral("kоrnblum-drogerie.example")); // its first o
    const std::optional<LooksLike> other = of(QString::fromLatin1(cyrillic));
    QVERIFY(other);
    QCOMPARE(int(other->how), int(Likeness::Letters));
}

void LooksLikeTest::whatIsNoDomainIsNotCompared()
{
    QVERIFY(!of(QStringLiteral("localhost")));
    QVERIFY(!of(QStringLiteral("192.168.1.1")));
    QVERIFY(!of(QString()));
}

QTEST_GUILESS_MAIN(LooksLikeTest)
#include "LooksLikeTest.moc"
