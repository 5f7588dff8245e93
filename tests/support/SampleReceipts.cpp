// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleReceipts.h"

#include "base/Base64.h"
#include "crypto/Digest.h"
#include "decisions/Decisions.h"
#include "delivery/Grants.h"
#include "inbox/HandRequests.h"
#include "inbox/Inbox.h"
#include "inbox/Trust.h"
#include "mydata/MyData.h"
#include "profile/ProfileStore.h"
#include "receipts/SignedReceipt.h"
#include "requests/DecisionStore.h"

#include <QUuid>

namespace fieldfare::samples {

namespace {

using nlohmann::json;

const Currency kEuro = Currency::of("EUR");

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("Sample receipts: %s", std::string(result.error().code.name).c_str());
    return std::move(*result);
}

Instant at(int month, int day, int hour, int minute)
{
    return Instant::fromDateTime(QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC));
}

FieldPath path(const char *name)
{
    return FieldPath({QLatin1String(name)});
}

RecordedField field(const char *name, const QString &label, const char *dpv, int cents, const char *working,
                    bool shared)
{
    return {path(name), label, QLatin1String(dpv), Money(cents, kEuro), QString::fromUtf8(working),
            shared,     {}};
}

/// The agency's request, of which the record tells.
void becomeAgency(SampleCompany &company)
{
    company.identity = issuedBy(company.authority, shopWish({QStringLiteral("zugvogel-reisen.example")}));
    company.header["x5c"] = x5cOf({company.identity.certificate});
    company.claims["client_id"] = "x509_san_dns:zugvogel-reisen.example";
    company.claims["response_uri"] = "https://zugvogel-reisen.example/answer";
    company.claims["iat"] = at(11, 24, 10, 54).microseconds / 1'000'000;
    company.claims["exp"] = at(12, 24, 10, 54).microseconds / 1'000'000;
    company.offer = json::parse(R"({"id":"journeys-2",
        "controller":{"name":"Zugvogel Reisen GmbH","country":"DE","contact":"privacy@zugvogel-reisen.example"},
        "purposes":[{"id":"dpv:DirectMarketing","description":"offers for journeys, at most twice a month"}],
        "legal_basis":"dpv:Consent","retention":"P2Y",
        "recipients":[{"name":"Posthorn Mailing","country":"IE"},{"name":"Fährhaus Tickets","country":"DE"}],
        "compensation":[{"kind":"discount_amount","amount":"7.50","currency":"EUR","min_spend":"50.00",
            "valid_until":1811116800,"delivered":"with-grant"}],
        "withdrawal_uri":"https://zugvogel-reisen.example/withdraw"})");
    company.transactionData["offer"] = company.offer;
    company.setTransactionData(company.transactionData);
}

} // namespace

ReceiptMill::ReceiptMill()
    : key(must(PrivateKey::generate(KeyKind::P256)))
{
    becomeAgency(company);
    request = company.signedRequest();
}

ConsentRecord ReceiptMill::record(ReceiptEvent event, const QString &language) const
{
    const bool german = language == QLatin1String("de");
    const bool given = event == ReceiptEvent::Given || event == ReceiptEvent::Granted;
    const bool shares = given || event == ReceiptEvent::Countered || event == ReceiptEvent::Withdrawn;
    ConsentRecord record;
    record.id = *ReceiptId::fromText(QStringLiteral("7f0e6a52-93c1-4b7d-8a60-2d41c9b85e17"));
    record.event = event;
    record.at = at(11, 24, 14, 12);
    record.language = language;
    record.person = given ? QStringLiteral("Maren Voss") : QString();
    record.controller = {QStringLiteral("Zugvogel Reisen GmbH"), QStringLiteral("DE"), QString(),
                         QStringLiteral("privacy@zugvogel-reisen.example")};
    record.clientId = QStringLiteral("x509_san_dns:zugvogel-reisen.example");
    record.host = QStringLiteral("zugvogel-reisen.example");
    record.proven = true;
    record.fields = {field("email", german ? QStringLiteral("E-Mail-Adresse") : QStringLiteral("E-mail"),
                           "pd:EmailAddress", 360, "0.60 × 1.5 × 2.0 × 2.0", shares),
                     field("given_name", german ? QStringLiteral("Vorname") : QStringLiteral("Given name"),
                           "pd:Name", 60, "0.10 × 1.5 × 2.0 × 2.0", shares),
                     field("family_name", german ? QStringLiteral("Nachname") : QStringLiteral("Family name"),
                           "pd:Name", 60, "0.10 × 1.5 × 2.0 × 2.0", shares),
                     field("interests", german ? QStringLiteral("Interessen") : QStringLiteral("Interests"),
                           "pd:Interest", 240, "0.40 × 1.5 × 2.0 × 2.0", shares)};
    record.workingHead = german ? QStringLiteral("Basis € × Werbung × 2 Jahre × 2 Empfänger")
                                : QStringLiteral("Base € × marketing × 2 years × 2 recipients");
    record.asked = Money(720, kEuro);
    record.paid = Money(750, kEuro);
    record.promised = Money(0, kEuro);
    record.offers = {{QStringLiteral("journeys-2"),
                      {{QStringLiteral("dpv:DirectMarketing"),
                        QStringLiteral("offers for journeys, at most twice a month")}},
                      QStringLiteral("dpv:Consent"),
                      QStringLiteral("P2Y"),
                      QDate(2028, 11, 24),
                      {{QStringLiteral("Posthorn Mailing"), QStringLiteral("IE")},
                       {QStringLiteral("Fährhaus Tickets"), QStringLiteral("DE")}},
                      {{QStringLiteral("€\u00a07.50 off, from €\u00a050.00, until 2027-05-24"),
                        QStringLiteral("discount_amount"), Money(750, kEuro)}}}};
    record.steps = {{QStringLiteral("asked"), at(11, 19, 16, 40), {}},
                    {QStringLiteral("countered"), at(11, 20, 8, 2), Money(720, kEuro)},
                    {QStringLiteral("offered"), at(11, 24, 10, 55), {}}};
    record.requestSha256 = digestOf(request);
    record.previous = digestOf("the counter-offer’s receipt");
    record.withdrawalUri = QStringLiteral("https://zugvogel-reisen.example/withdraw");
    if (given || event == ReceiptEvent::Withdrawn) {
        record.steps.append({QStringLiteral("approved"), record.at, {}});
        record.presentations = {digestOf("the answer")};
    }
    if (event == ReceiptEvent::Granted) {
        record.grant = grant(record.presentations.first(), record.offers.first().id);
        record.steps.append({QStringLiteral("granted"), record.at, {}});
    } else if (event == ReceiptEvent::Refused) {
        record.reason = QStringLiteral("price");
        record.steps.append({QStringLiteral("declined"), record.at, {}});
    } else if (event == ReceiptEvent::Countered) {
        record.counter = Money(750, kEuro);
        record.steps.append({QStringLiteral("countered"), record.at, record.counter});
    } else if (event == ReceiptEvent::Withdrawn) {
        record.steps.append({QStringLiteral("withdrawn"), record.at, {}});
    }
    return record;
}

ConsentRecord ReceiptMill::recordWithFields(int count) const
{
    ConsentRecord many = record(ReceiptEvent::Given);
    many.fields.clear();
    for (int i = 0; i < count; ++i)
        many.fields.append(
            field("own", QStringLiteral("Field number %1").arg(i + 1), "", 10, "0.05 × 2.0", true));
    many.asked = Money(count * 10, kEuro);
    return many;
}

ReceiptParts ReceiptMill::signWith(const ConsentRecord &record, const PrivateKey &by) const
{
    return {must(signReceipt(record, by)), record.clientId.isEmpty() ? QByteArray() : request};
}

QByteArray ReceiptMill::grant(const QByteArray &presentationHash, const QString &offerId) const
{
    const json claims{{"iss", company.claims["client_id"]},
                      {"iat", at(11, 24, 14, 12).microseconds / 1'000'000},
                      {"jti", "g-1"},
                      {"offer_id", offerId.toStdString()},
                      {"presentation_hashes", {toBase64Url(presentationHash).toStdString()}},
                      {"rewards", json::array()}};
    const json header{{"typ", "fieldfare-grant+jwt"}, {"x5c", company.header["x5c"]}};
    return must(Jws::sign(header, QByteArray::fromStdString(claims.dump()), company.identity.key));
}

namespace {

/// Takes requests of made-up companies in, and decides on them at given days.
class Months
{
public:
    Months(Wallet &wallet, FixedClock &clock)
        : m_context(wallet.context())
        , m_clock(clock)
        , m_now(clock.now())
    {
        must(addTrust(m_context, m_shop.authority.certificate.toPem()));
        const MyData data(m_context);
        const QList<Value> values = must(ProfileStore(m_context.connection).values());
        for (const auto &[name, content] :
             {std::pair("email", "maren.v@example.org"), std::pair("given_name", "Maren"),
              std::pair("family_name", "Voss"), std::pair("interests", "hiking, night trains")}) {
            const bool has =
                std::ranges::any_of(values, [&](const Value &value) { return value.path == path(name); });
            if (!has)
                must(data.addValue(path(name), QString::fromUtf8(content), {}));
        }
    }
    ~Months() { moveTo(m_now); }

    void on(int month, int day, int hour = 10) { moveTo(at(month, day, hour, 12)); }

    RequestId ask(const QString &name, const QString &host, const QStringList &fields, const json &item,
                  const QString &supersedes = {})
    {
        m_shop.identity = issuedBy(m_shop.authority, shopWish({host}));
        m_shop.header["x5c"] = x5cOf({m_shop.identity.certificate});
        m_shop.claims["client_id"] = "x509_san_dns:" + host.toStdString();
        m_shop.claims["response_uri"] = "https://" + host.toStdString() + "/answer";
        m_shop.claims["nonce"] = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        m_shop.claims["iat"] = m_clock.now().microseconds / 1'000'000;
        m_shop.claims["exp"] = m_clock.now().microseconds / 1'000'000 + 30 * 86'400;
        json claims = json::array();
        for (const QString &each : fields)
            claims.push_back({{"path", {each.toStdString()}}});
        m_shop.claims["dcql_query"]["credentials"][0]["claims"] = claims;
        m_offerId = QStringLiteral("offer-%1").arg(++m_count);
        m_shop.offer = {
            {"id", m_offerId.toStdString()},
            {"controller",
             {{"name", name.toStdString()}, {"country", "DE"}, {"contact", "privacy@" + host.toStdString()}}},
            {"purposes", {{{"id", "dpv:DirectMarketing"}, {"description", "news, at most twice a month"}}}},
            {"legal_basis", "dpv:Consent"},
            {"retention", "P2Y"},
            {"recipients", {{{"name", "Posthorn Mailing"}, {"country", "IE"}}}},
            {"compensation", {item}},
            {"withdrawal_uri", "https://" + host.toStdString() + "/withdraw"}};
        if (!supersedes.isEmpty())
            m_shop.offer["supersedes"] = supersedes.toStdString();
        m_shop.transactionData["offer"] = m_shop.offer;
        m_shop.setTransactionData(m_shop.transactionData);
        const Arrival arrival = must(Inbox(m_context, TrustAnchors({m_shop.authority.certificate}))
                                         .take({m_shop.signedRequest(), {}, {}, {}}));
        if (arrival.state == RequestState::Refused)
            qFatal("Sample receipts: a request was refused");
        return arrival.id;
    }
    QString offerId() const { return m_offerId; }

    DecisionId approve(const RequestId &id) { return must(decisions().approve(id)); }
    void counter(const RequestId &id, int cents)
    {
        CounterOptions options;
        options.total = Money(cents, m_context.currency);
        must(decisions().counter(id, options));
    }
    void decline(const RequestId &id, const QString &reason, bool silent = false)
    {
        must(decisions().decline(id, {reason, silent, Sending::AtOnce}));
    }
    void withdraw(const RequestId &id) { must(decisions().withdraw(id, Sending::AtOnce)); }

    /// The company answers the newest request's approval.
    void grant(const RequestId &id, const DecisionId &decision)
    {
        const QList<QByteArray> sent = must(DecisionStore(m_context.connection).presentations(decision));
        const json claims{{"iss", m_shop.claims["client_id"]},
                          {"iat", m_clock.now().microseconds / 1'000'000},
                          {"jti", "g-" + std::to_string(m_count)},
                          {"offer_id", m_offerId.toStdString()},
                          {"presentation_hashes", {toBase64Url(digestOf(sent.first())).toStdString()}},
                          {"rewards", json::array()}};
        const json header{{"typ", "fieldfare-grant+jwt"}, {"x5c", m_shop.header["x5c"]}};
        const QByteArray jws =
            must(Jws::sign(header, QByteArray::fromStdString(claims.dump()), m_shop.identity.key));
        if (!must(Grants(m_context).take(jws, id)).valid)
            qFatal("Sample receipts: a grant was not valid");
    }
    void recordByHand(const char *record)
    {
        approve(must(fieldfare::recordByHand(m_context, QByteArrayView(record))));
    }

private:
    Decisions decisions() const { return Decisions(m_context); }
    void moveTo(Instant when)
    {
        m_clock.advanceSeconds((when.microseconds - m_clock.now().microseconds) / 1'000'000);
    }

    const WalletContext &m_context;
    FixedClock &m_clock;
    Instant m_now;
    SampleCompany m_shop;
    QString m_offerId;
    int m_count = 0;
};

json money(const char *amount, bool withGrant)
{
    return {{"kind", "money"},
            {"amount", amount},
            {"currency", "EUR"},
            {"delivered", withGrant ? "with-grant" : "later"}};
}

} // namespace

void decideSome(Wallet &wallet, FixedClock &clock)
{
    const QString email = QStringLiteral("email");
    const QString given = QStringLiteral("given_name");
    const QString family = QStringLiteral("family_name");
    const QString interests = QStringLiteral("interests");
    Months months(wallet, clock);
    months.on(9, 30);
    months.decline(months.ask(QStringLiteral("Morgenbote"), QStringLiteral("morgenbote.example"), {email},
                              money("0.50", true)),
                   {}, true);
    months.on(10, 6);
    months.approve(months.ask(QStringLiteral("Quellhof Fitness"), QStringLiteral("quellhof.example"),
                              {email, given, family}, money("11.00", true)));
    months.on(10, 12);
    const RequestId pavo = months.ask(QStringLiteral("Pavo Streaming"), QStringLiteral("pavo.example"),
                                      {email, interests}, money("12.00", false));
    months.approve(pavo);
    months.on(11, 2);
    months.withdraw(pavo);
    months.on(11, 12);
    months.approve(months.ask(QStringLiteral("Palisander Möbel"), QStringLiteral("palisander.example"),
                              {email, given, family}, money("5.00", true)));
    months.on(11, 15);
    months.recordByHand(R"({"company":{"name":"Bäckerei Amsel","domain":""},"fields":[["email"]],
        "offer":{"purposes":[{"id":"dpv:DirectMarketing"}],"retention":"P1Y",
        "compensation":[{"kind":"goods","description":"a loaf of bread","amount":"4.20","currency":"EUR"}]}})");
    months.on(11, 19, 16);
    const RequestId first =
        months.ask(QStringLiteral("Zugvogel Reisen"), QStringLiteral("zugvogel-reisen.example"),
                   {email, given, family, interests}, money("4.80", true));
    const QString offered = months.offerId();
    months.on(11, 20, 8);
    months.counter(first, 720);
    months.on(11, 22);
    months.counter(months.ask(QStringLiteral("Nordhalm Energie"), QStringLiteral("nordhalm.example"),
                              {email, given, family}, money("2.00", true)),
                   1440);
    months.on(11, 23);
    months.decline(months.ask(QStringLiteral("Glückslos Lotterie"), QStringLiteral("glueckslos.example"),
                              {email, given, family, interests}, money("1.00", false)),
                   QStringLiteral("price"));
    months.on(11, 24, 9);
    const RequestId second =
        months.ask(QStringLiteral("Zugvogel Reisen"), QStringLiteral("zugvogel-reisen.example"),
                   {email, given, family, interests}, money("7.50", true), offered);
    const DecisionId approved = months.approve(second);
    clock.advanceSeconds(11);
    months.grant(second, approved);
}

void declineOften(Wallet &wallet, const FixedClock &clock, int count)
{
    SampleCompany shop;
    const WalletContext &context = wallet.context();
    const TrustAnchors anchors({shop.authority.certificate});
    for (int i = 0; i < count; ++i) {
        shop.claims["nonce"] = "n-" + std::to_string(i);
        shop.claims["iat"] = clock.now().microseconds / 1'000'000;
        shop.claims["exp"] = clock.now().microseconds / 1'000'000 + 86'400;
        const Arrival arrival = must(Inbox(context, anchors).take({shop.signedRequest(), {}, {}, {}}));
        must(Decisions(context).decline(arrival.id, {{}, true, Sending::AtOnce}));
    }
}

} // namespace fieldfare::samples
