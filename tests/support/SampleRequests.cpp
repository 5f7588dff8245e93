// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleRequests.h"

#include "base/Base64.h"
#include "context/Writing.h"
#include "decisions/Decisions.h"
#include "inbox/AskingCompany.h"
#include "inbox/HandRequests.h"
#include "inbox/Inbox.h"
#include "mydata/MyData.h"
#include "requests/OutboxStore.h"
#include "requests/PartyStore.h"
#include "requests/RequestStore.h"

#include <QCryptographicHash>

namespace fieldfare::samples {

namespace {

using nlohmann::json;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("Sample requests: %s", std::string(result.error().code.name).c_str());
    return std::move(*result);
}

void must(const Result<> &result)
{
    if (!result)
        qFatal("Sample requests: %s", std::string(result.error().code.name).c_str());
}

FieldPath path(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QLatin1String(name));
    return FieldPath(list);
}

json offerOf(const RequestWish &wish, std::int64_t ends)
{
    json offer{{"id", wish.offerId.toStdString()},
               {"expires_at", ends},
               {"controller",
                {{"name", wish.name.toStdString()},
                 {"country", wish.country.toStdString()},
                 {"contact", "privacy@" + wish.domain.toStdString()},
                 {"privacy_policy_uri", "https://" + wish.domain.toStdString() + "/privacy"}}},
               {"purposes", wish.purposes},
               {"withdrawal_uri", "https://" + wish.domain.toStdString() + "/withdraw"}};
    if (!wish.legalBasis.isEmpty())
        offer["legal_basis"] = wish.legalBasis.toStdString();
    if (!wish.retention.isEmpty())
        offer["retention"] = wish.retention.toStdString();
    if (!wish.supersedes.isEmpty())
        offer["supersedes"] = wish.supersedes.toStdString();
    for (const auto &[name, value] :
         {std::pair("recipients", wish.recipients), std::pair("compensation", wish.compensation),
          std::pair("field_compensation", wish.fieldCompensation)}) {
        if (!value.is_null())
            offer[name] = value;
    }
    return offer;
}

void ensureValue(const WalletContext &context, const FieldPath &field, const QString &content)
{
    const QList<FieldRow> rows = must(MyData(context).fields());
    for (const FieldRow &row : rows) {
        if (row.path == field && !row.values.isEmpty())
            return;
    }
    must(MyData(context).addValue(field, content, {}));
}

/// The prices of the pictures, so that the sums are theirs.
void setPrices(const WalletContext &context)
{
    const MyData data(context);
    const auto price = [&](const FieldPath &field, int cents) {
        must(data.setAsk(field, Money(cents, context.currency)));
    };
    price(path({"email"}), 60);
    price(path({"given_name"}), 10);
    price(path({"family_name"}), 10);
    price(path({"address", "postal_code"}), 20);
    price(path({"birthdate"}), 60);
    price(path({"gender"}), 10);
    must(data.setAsk(path({"phone_number"}), std::nullopt));
    ensureValue(context, path({"given_name"}), QStringLiteral("Maren"));
    ensureValue(context, path({"family_name"}), QStringLiteral("Voss"));
    ensureValue(context, path({"email"}), QStringLiteral("maren.voss@example.org"));
    ensureValue(context, path({"address", "postal_code"}), QStringLiteral("22043"));
    ensureValue(context, path({"birthdate"}), QStringLiteral("1988-05-14"));
    ensureValue(context, path({"gender"}), QStringLiteral("female"));
    ensureValue(context, path({"phone_number"}), QStringLiteral("+49 40 555 0117"));
}

void setWorth(const WalletContext &context, const RequestId &id, const char *kind, const char *amount)
{
    const RequestReview review = must(Review(context).review(id));
    must(MyData(context).setWorth(review.company->id, QLatin1String(kind), QLatin1String(amount)));
}

/// As if it had been sent and taken.
void deliver(const WalletContext &context, const DecisionId &id)
{
    OutboxMessage message = *must(OutboxStore(context.connection).message(id));
    message.state = OutboxState::Delivered;
    message.attempts = 1;
    must(inTransaction(context, {RecordKind::Requests},
                       [&](Transaction &transaction) { return OutboxStore::update(transaction, message); }));
}

} // namespace

RequestWish kornblumWish()
{
    RequestWish wish;
    wish.name = QStringLiteral("Kornblum Drogerie");
    wish.domain = QStringLiteral("kornblum-drogerie.example");
    wish.offerId = QStringLiteral("spring-2027-0001");
    wish.claims = json::parse(R"([["email"],["given_name"],["address","postal_code"],["birthdate"],["gender"],
        ["phone_number"]])");
    wish.claimSets =
        json::parse(R"([["c0","c1","c2","c3","c4","c5"],["c0","c1","c2","c3","c4"],["c0","c1"]])");
    wish.purposes = json::parse(R"([{"id":"dpv:DirectMarketing","description":"monthly newsletter"},
        {"id":"dpv:RequestedServiceProvision"}])");
    wish.retention = QStringLiteral("P2Y");
    wish.recipients = json::parse(R"([{"name":"Posthorn Mailing","country":"IE"}])");
    wish.compensation = json::parse(R"([{"kind":"discount_percent","percent":"10","max_amount":"20.00",
        "currency":"EUR","delivered":"with-grant","valid_until":1803772800}])");
    wish.fieldCompensation =
        json::parse(R"([{"path":["birthdate"],"compensation":{"kind":"points","points":200,
        "amount":"4.00","currency":"EUR"}}])");
    return wish;
}

RequestWish quellhofWish()
{
    RequestWish wish;
    wish.name = QStringLiteral("Quellhof Fitness");
    wish.domain = QStringLiteral("quellhof.example");
    wish.claims = json::parse(R"([["email"],["given_name"],["gender"]])");
    wish.purposes =
        json::parse(R"([{"id":"dpv:ServiceUsageAnalytics","description":"which courses are full"}])");
    wish.retention = QStringLiteral("P1Y");
    wish.compensation = json::parse(R"([{"kind":"free_period","duration":"P1M","amount":"29.00",
        "currency":"EUR","delivered":"with-grant"}])");
    wish.days = 18;
    return wish;
}

QByteArray RequestMaker::signedText(const RequestWish &wish)
{
    m_company.identity = issuedBy(m_company.authority, shopWish({wish.domain}));
    m_company.header["x5c"] = x5cOf({m_company.identity.certificate});
    const std::int64_t now = m_clock.now().microseconds / 1'000'000;
    const std::int64_t ends = now + std::int64_t(wish.days) * 86'400;
    json &claims = m_company.claims;
    claims["client_id"] = clientId(wish).toStdString();
    claims["response_uri"] = "https://" + wish.domain.toStdString() + "/answer";
    claims["nonce"] = "nonce-" + std::to_string(++m_nonce);
    claims["iat"] = now - 60;
    claims["exp"] = ends;
    json &credential = claims["dcql_query"]["credentials"][0];
    credential["claims"] = json::array();
    int number = 0;
    for (const json &claim : wish.claims)
        credential["claims"].push_back({{"id", "c" + std::to_string(number++)}, {"path", claim}});
    credential.erase("claim_sets");
    if (!wish.claimSets.is_null())
        credential["claim_sets"] = wish.claimSets;
    claims.erase("transaction_data");
    if (wish.withOffer) {
        m_company.transactionData["offer"] = offerOf(wish, ends);
        m_company.setTransactionData(m_company.transactionData);
    }
    if (!wish.secondOffer.is_null()) {
        json second = m_company.transactionData;
        second["offer"].update(wish.secondOffer);
        claims["transaction_data"].push_back(
            toBase64Url(QByteArray::fromStdString(second.dump())).toStdString());
    }
    return m_company.signedRequest();
}

RequestId RequestMaker::takeIn(const WalletContext &context, const RequestWish &wish)
{
    const QByteArray text = signedText(wish);
    return must(Inbox(context, anchors()).take({text, clientId(wish), {}, {}})).id;
}

QByteArray RequestMaker::grantText(const RequestWish &wish, const QList<QByteArray> &presentations)
{
    m_company.identity = issuedBy(m_company.authority, shopWish({wish.domain}));
    const json header{{"typ", "fieldfare-grant+jwt"}, {"x5c", x5cOf({m_company.identity.certificate})}};
    json claims{{"iss", clientId(wish).toStdString()},
                {"iat", m_clock.now().microseconds / 1'000'000},
                {"jti", "grant-" + std::to_string(++m_nonce)},
                {"offer_id", wish.offerId.toStdString()},
                {"rewards",
                 {{{"kind", "money"},
                   {"amount", "1.00"},
                   {"currency", "EUR"},
                   {"delivered", "with-grant"},
                   {"code", "THANKS1"}}}}};
    for (const QByteArray &presentation : presentations) {
        const QByteArray hash = QCryptographicHash::hash(presentation, QCryptographicHash::Sha256);
        claims["presentation_hashes"].push_back(toBase64Url(hash).toStdString());
    }
    const Result<QByteArray> text =
        Jws::sign(header, QByteArray::fromStdString(claims.dump()), m_company.identity.key);
    return must(text);
}

RequestId RequestMaker::takeInUnproven(const WalletContext &context, const RequestWish &wish)
{
    Request request;
    request.id = RequestId::random();
    request.raw = signedText(wish);
    request.sha256 = QCryptographicHash::hash(request.raw, QCryptographicHash::Sha256);
    request.nonce = QStringLiteral("nonce-%1").arg(m_nonce);
    request.calledName = wish.name;
    request.domain = wish.domain;
    request.arrivedAt = m_clock.now();
    request.expiresAt = request.arrivedAt;
    request.expiresAt->microseconds += std::int64_t(wish.days) * 86'400 * 1'000'000;
    request.checks = {{QStringLiteral("audience"), true, {}},
                      {QStringLiteral("time"), true, {}},
                      {QStringLiteral("transaction-data"), true, {}}};
    QList<StoredOffer> offers;
    offers.append({{},
                   request.id,
                   {},
                   wish.offerId,
                   QByteArray::fromStdString(m_company.transactionData["offer"].dump())});
    must(inTransaction(context, {RecordKind::Requests}, [&](Transaction &transaction) -> Result<> {
        request.company = must(askingCompany(transaction, context, wish.domain, wish.name));
        Party party;
        party.prefix = QStringLiteral("redirect_uri");
        party.identity = QStringLiteral("https://%1/answer").arg(wish.domain);
        party.company = request.company;
        request.party = must(PartyStore::ensure(transaction, party));
        must(RequestStore::add(transaction, request, offers));
        return {};
    }));
    return request.id;
}

namespace {

RequestWish zugvogelWish()
{
    RequestWish wish;
    wish.name = QStringLiteral("Zugvogel Reisen");
    wish.domain = QStringLiteral("zugvogel-reisen.example");
    wish.claims = json::parse(R"([["email"],["given_name"],["family_name"],["address","postal_code"]])");
    wish.purposes = json::parse(R"([{"id":"dpv:PersonalisedBenefits","description":"travel offers"}])");
    wish.retention = QStringLiteral("P1Y");
    wish.compensation =
        json::parse(R"([{"kind":"money","amount":"1.00","currency":"EUR","delivered":"with-grant"}])");
    return wish;
}

RequestWish hollowreedWish()
{
    RequestWish wish;
    wish.name = QStringLiteral("Hollowreed Media");
    wish.domain = QStringLiteral("xn--hllowreed-02h.example");
    wish.claims = json::parse(R"([["email"],["given_name"],["family_name"],["birthdate"],["gender"],
        ["address","postal_code"],["phone_number"]])");
    wish.purposes = json::parse(R"([{"id":"dpv:SellDataToThirdParties"}])");
    wish.retention = QStringLiteral("until-withdrawn");
    wish.recipients =
        json::parse(R"([{"name":"Data partners","country":"US"},{"name":"Others","country":"US"}])");
    wish.compensation =
        json::parse(R"([{"kind":"money","amount":"0.50","currency":"EUR","delivered":"with-grant"}])");
    wish.legalBasis = QStringLiteral("dpv:LegitimateInterest");
    wish.country.clear();
    return wish;
}

} // namespace

SampleRequests addSampleRequests(Wallet &wallet, FixedClock &clock)
{
    const WalletContext &context = wallet.context();
    const Decisions decisions(context);
    RequestMaker maker(clock);
    SampleRequests made;
    setPrices(context);

    clock.advance(-5);
    RequestWish pavo = quellhofWish();
    pavo.retention = QStringLiteral("P10D"); // over before the month is
    pavo.name = QStringLiteral("Pavo Streaming");
    pavo.domain = QStringLiteral("pavo.example");
    made.pavo = maker.takeIn(context, pavo);
    setWorth(context, made.pavo, "month", "12.90");
    deliver(context, must(decisions.approve(made.pavo, {.sending = Sending::AtOnce})));
    RequestWish lottery = zugvogelWish();
    lottery.name = QStringLiteral("Glückslos Lotterie");
    lottery.domain = QStringLiteral("glueckslos.example");
    made.gluecklos = maker.takeIn(context, lottery);
    must(decisions.decline(made.gluecklos, {.silent = true, .sending = Sending::AtOnce}));

    clock.advance(3);
    RequestWish nordhalm = zugvogelWish();
    nordhalm.name = QStringLiteral("Nordhalm Energie");
    nordhalm.domain = QStringLiteral("nordhalm.example");
    nordhalm.days = 12;
    made.nordhalm = maker.takeIn(context, nordhalm);
    deliver(context, must(decisions.counter(made.nordhalm, {.total = Money(1440, context.currency),
                                                            .sending = Sending::AtOnce})));
    made.hollowreed = maker.takeInUnproven(context, hollowreedWish());
    RequestWish zugvogel = zugvogelWish();
    const RequestId first = maker.takeIn(context, zugvogel);
    deliver(context, must(decisions.counter(
                         first, {.total = Money(750, context.currency), .sending = Sending::AtOnce})));
    clock.advance(1);
    made.uferland = must(recordByHand(
        context, R"({"company":{"name":"Uferland Sparbank","domain":"uferland.example"},"ordered":true,
            "fields":["email","given_name","family_name","birthdate","iban"],
            "offer":{"purposes":[{"id":"dpv:AccountManagement","description":"a new account"},
                                 {"id":"dpv:IdentityVerification"},{"id":"dpv:PaymentManagement"}],
                     "retention":"P10Y","legal_basis":"dpv:Contract"}})"));
    QByteArray forged = maker.signedText(quellhofWish());
    forged.back() = forged.back() == 'A' ? 'Q' : 'A';
    made.forged =
        must(Inbox(context, maker.anchors()).take({forged, maker.clientId(quellhofWish()), {}, {}})).id;
    made.quellhof = maker.takeIn(context, quellhofWish());
    setWorth(context, made.quellhof, "month", "29.00");
    zugvogel.offerId = QStringLiteral("offer-2");
    zugvogel.supersedes = QStringLiteral("offer-1");
    zugvogel.compensation[0]["amount"] = "7.50";
    made.zugvogel = maker.takeIn(context, zugvogel);
    clock.advance(1);
    clock.advanceSeconds(-58 * 60);
    made.kornblum = maker.takeIn(context, kornblumWish());
    setWorth(context, made.kornblum, "spend", "48.00");
    setWorth(context, made.kornblum, "point", "0.01");
    clock.advanceSeconds(58 * 60);
    return made;
}

} // namespace fieldfare::samples
