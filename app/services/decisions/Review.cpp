// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/Review.h"

#include "companies/CompanyStore.h"

#include "decisions/FaultReport.h"
#include "decisions/RuleMatch.h"
#include "decisions/Weighing.h"
#include "openid4vp/Response.h"
#include "openid4vp/X509Hash.h"
#include "pricing/EvaluationRecord.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"
#include "requests/PartyStore.h"
#include "requests/RequestStore.h"
#include "requests/RuleStore.h"

#include <algorithm>

namespace fieldfare {

namespace {

Proof proofOf(const Request &request, const std::optional<Party> &party)
{
    if (request.source == RequestSource::ByHand)
        return Proof::ByHand;
    if (party && party->prefix == QLatin1String("x509_san_dns"))
        return Proof::Domain;
    return party && party->prefix == QLatin1String("x509_hash") ? Proof::Certificate : Proof::Unproven;
}

/// Whom the certificate of a request names that was checked when it arrived.
QString certificateName(const Request &request)
{
    const Result<Jws> jws = Jws::parse(request.raw);
    return jws && !jws->certificates().isEmpty() ? nameOfCertificate(jws->certificates().first()) : QString();
}

/// Money that the company gives for one field alone, as it counts.
void addOffered(ReviewField &field, const Evaluation &evaluation, Currency currency)
{
    field.offered = Money::zero(currency);
    for (const ItemValue &item : evaluation.offer.items) {
        if (item.field != field.path || item.notCounted)
            continue;
        field.offered += item.value.amount;
        field.offeredLater |= !item.item.withGrant;
    }
}

/// Fields that are less than this one, that the person has and the company does not ask.
QList<FieldAsk> insteadOf(const FieldPath &path, const WalletContext &context, const OwnClaims &own,
                          const AskedRequest &request, const QSet<FieldPath> &shared,
                          const Weighing &weighing)
{
    QList<FieldAsk> list;
    QSet<FieldPath> without = shared;
    without.remove(path);
    for (const DerivedField *derived : context.facts.catalogue().derivedFrom(path)) {
        if (request.fields.contains(derived->path) || own.valuesOf(derived->path).isEmpty())
            continue;
        const FieldAsk ask = weighing.askOf(derived->path, without);
        if (ask.ask)
            list.append(ask);
    }
    std::ranges::sort(list, {}, [](const FieldAsk &ask) { return ask.ask->minorUnits(); });
    return list;
}

/// Whether nothing of the request can be shared.
bool isNothing(const AskedRequest &asked, const QSet<FieldPath> &shared)
{
    return shared.isEmpty() && asked.options.isEmpty();
}

QSet<FieldPath> fieldsOf(const AskedOption *option)
{
    return option ? option->fieldSet() : QSet<FieldPath>();
}

/// What was given stays what is shown, whatever would be best today.
std::optional<QSet<FieldPath>> givenFields(const RequestReview &review)
{
    const RequestState state = review.request.state;
    if (!review.decision || (state != RequestState::Approved && state != RequestState::Withdrawn))
        return std::nullopt;
    QSet<FieldPath> given;
    for (const DecisionClaim &claim : review.decision->claims)
        given.insert(claim.path);
    return given;
}

/// Where nothing can be shared the sums are those of all that was asked.
Evaluation evaluationOf(const AskedRequest &asked, const Weighing &weighing, const QSet<FieldPath> &shared)
{
    return weighing.evaluate(
        isNothing(asked, shared) ? QSet<FieldPath>(asked.fields.cbegin(), asked.fields.cend()) : shared);
}

/// Reads the parts of a review one after the other; the first fault ends it.
class ReviewReader
{
public:
    ReviewReader(const WalletContext &context, const OwnClaims &own)
        : m_context(context)
        , m_own(own)
    {
    }

    Result<RequestReview> read(const Request &request, const Choice &choice);
    Result<RequestRow> row(const Request &request);

private:
    Result<CompanyId> companyOf(const Request &request);
    Result<AskerFacts> factsOf(const CompanyId &company);
    Result<> weigh(RequestRow &row);
    Result<bool> isKeptAside(const Request &request, Verdict verdict);
    Result<> readRule(RequestReview &review);
    Result<> readWho(RequestReview &review);
    Result<> readThread(RequestReview &review);
    Result<> readAnswer(const RequestId &id, std::optional<Decision> &decision,
                        std::optional<OutboxMessage> &message) const;
    Result<std::optional<Party>> party(const Request &request) const;
    Result<> fill(RequestReview &review, const AskedRequest &asked, const Weighing &weighing,
                  const Choice &choice);
    ReviewField field(const FieldPath &path, const AskedRequest &asked, const QSet<FieldPath> &shared,
                      const RequestReview &review, const Weighing &weighing, const Choice &choice) const;

    const WalletContext &m_context;
    const OwnClaims &m_own;
    // The same for every request of a list, read with the first.
    std::optional<QHash<CompanyId, CompanyId>> m_standIns;
    std::optional<AskerFacts> m_prices;
};

/// The company that stands for the one that asks; null for none.
Result<CompanyId> ReviewReader::companyOf(const Request &request)
{
    if (!m_standIns) {
        Result<QHash<CompanyId, CompanyId>> standIns = CompanyStore(m_context.connection).standIns();
        if (!standIns)
            return failure(standIns.error());
        m_standIns = std::move(*standIns);
    }
    return m_standIns->value(request.company, request.company);
}

Result<AskerFacts> ReviewReader::factsOf(const CompanyId &company)
{
    if (!m_prices) {
        Result<AskerFacts> prices = AskerFacts::read(m_context, CompanyId());
        if (!prices)
            return prices;
        m_prices = std::move(*prices);
    }
    return m_prices->forCompany(m_context, company);
}

Result<std::optional<Party>> ReviewReader::party(const Request &request) const
{
    if (!request.party)
        return std::optional<Party>();
    return PartyStore(m_context.connection).party(*request.party);
}

Result<> ReviewReader::readWho(RequestReview &review)
{
    const Result<std::optional<Party>> who = party(review.request);
    if (!who)
        return failure(who.error());
    review.proof = proofOf(review.request, *who);
    if (*who) {
        review.identity = (*who)->identity;
        review.firstSeen = (*who)->firstSeen;
        review.known = (*who)->firstSeen < review.request.arrivedAt;
    }
    if (review.proof == Proof::Certificate)
        review.certificate = certificateName(review.request);
    if (review.request.source != RequestSource::ByHand) {
        const QString &host = review.proof == Proof::Domain ? review.identity : review.host;
        const Result<std::optional<LooksLike>> known = looksLike(m_context, host, review.request.company);
        if (!known)
            return failure(known.error());
        review.looksLike = *known;
    }
    if (review.request.company.isNull())
        return {};
    const Result<CompanyId> standIn = companyOf(review.request);
    if (!standIn)
        return failure(standIn.error());
    const Result<std::optional<Company>> company = CompanyStore(m_context.connection).company(*standIn);
    if (!company)
        return failure(company.error());
    review.company = *company;
    return {};
}

Result<> ReviewReader::readThread(RequestReview &review)
{
    const Result<QList<Request>> rounds = RequestStore(m_context.connection).ofThread(review.request.thread);
    if (!rounds)
        return failure(rounds.error());
    const DecisionStore decisions(m_context.connection);
    for (const Request &each : *rounds) {
        const Result<QList<Decision>> decided = decisions.ofRequest(each.id);
        if (!decided)
            return failure(decided.error());
        review.thread.append({each, *decided});
    }
    const Result<> answer = readAnswer(review.request.id, review.decision, review.message);
    if (!answer)
        return answer;
    if (review.message) {
        const Result<CompanyAnswer> said = CompanyAnswer::fromJson(review.message->answer);
        if (said)
            review.redirectUri = said->redirectUri;
        if (said && review.request.state == RequestState::Countered)
            review.newOfferUri = said->requestUri;
    }
    return {};
}

Result<> ReviewReader::readAnswer(const RequestId &id, std::optional<Decision> &decision,
                                  std::optional<OutboxMessage> &message) const
{
    const Result<QList<Decision>> decided = DecisionStore(m_context.connection).ofRequest(id);
    if (!decided)
        return failure(decided.error());
    if (decided->isEmpty())
        return {};
    decision = decided->last();
    const Result<std::optional<OutboxMessage>> sent = OutboxStore(m_context.connection).message(decision->id);
    if (!sent)
        return failure(sent.error());
    message = *sent;
    return {};
}

ReviewField ReviewReader::field(const FieldPath &path, const AskedRequest &asked,
                                const QSet<FieldPath> &shared, const RequestReview &review,
                                const Weighing &weighing, const Choice &choice) const
{
    ReviewField field;
    field.path = path;
    field.label = m_context.label(path);
    field.values = m_own.valuesOf(path);
    const ValueId chosen = choice.values.value(path);
    const auto first = std::ranges::find(field.values, chosen, &Value::id);
    if (first != field.values.end())
        std::rotate(field.values.begin(), first, first + 1);
    field.shared = shared.contains(path);
    field.needed = std::ranges::all_of(
        asked.options, [&](const AskedOption &option) { return option.fields.contains(path); });
    const auto ask = std::ranges::find(review.evaluation.fields, path, &FieldAsk::path);
    field.ask = ask != review.evaluation.fields.end() ? *ask : weighing.askOf(path, shared);
    addOffered(field, review.evaluation, m_context.currency);
    if (field.shared || !field.ask.ask)
        field.instead = insteadOf(path, m_context, m_own, asked, shared, weighing);
    return field;
}

Result<> ReviewReader::fill(RequestReview &review, const AskedRequest &asked, const Weighing &weighing,
                            const Choice &choice)
{
    const std::optional<QSet<FieldPath>> wanted = choice.shared ? choice.shared : givenFields(review);
    const AskedOption *option = choice.option ? asked.option(*choice.option)
                                : wanted      ? asked.option(*wanted)
                                              : weighing.best();
    if (choice.option && !option)
        return failure(errors::choiceNotTheirs);
    const QSet<FieldPath> shared = wanted && !choice.option ? *wanted : fieldsOf(option);
    const bool nothing = isNothing(asked, shared);
    review.options = weighing.options(option);
    review.evaluation = evaluationOf(asked, weighing, shared);
    QList<FieldPath> paths = asked.fields;
    for (const FieldAsk &ask : std::as_const(review.evaluation.fields)) {
        if (!paths.contains(ask.path))
            paths.append(ask.path);
    }
    for (const FieldPath &path : std::as_const(paths))
        review.fields.append(field(path, asked, shared, review, weighing, choice));
    review.overAsked = int(std::ranges::count_if(review.evaluation.fields, &FieldAsk::overAsked));
    review.withoutOverAsked = weighing.withoutOverAsked(shared, review.evaluation);
    if (review.withoutOverAsked) {
        QSet<FieldPath> kept;
        for (const FieldAsk &ask : std::as_const(review.withoutOverAsked->fields))
            kept.insert(ask.path);
        review.withoutIsTheirs = asked.option(kept) != nullptr;
    }
    if (nothing || (shared.isEmpty() && !option))
        review.action = MainAction::Nothing;
    else
        review.action = option ? MainAction::Approve : MainAction::Counter;
    return {};
}

Result<RequestReview> ReviewReader::read(const Request &request, const Choice &choice)
{
    RequestReview review;
    review.request = request;
    review.host = request.domain;
    review.expired = request.isExpiredAt(m_context.clock.now());
    Result<> done = readWho(review);
    if (done)
        done = readThread(review);
    if (done)
        done = readRule(review);
    if (!done)
        return failure(done.error());
    review.mustAccept = review.proof == Proof::Unproven;
    if (request.state == RequestState::Refused) {
        if (!review.decision)
            review.reportable = FaultReport::forRequest(request).code;
        return review;
    }
    const Result<AskedRequest> asked = AskedRequest::read(request, m_own, choice.values);
    if (!asked)
        return failure(asked.error());
    const Result<AskerFacts> facts = factsOf(review.company ? review.company->id : CompanyId());
    if (!facts)
        return failure(facts.error());
    review.offers = asked->offers;
    review.missing = asked->missing;
    review.ordered = choice.ordered.value_or(asked->ordered);
    const Weighing weighing(m_context, *facts, *asked, review.ordered);
    const Result<> filled = fill(review, *asked, weighing, choice);
    if (!filled)
        return failure(filled.error());
    // By what the list says of it: ticking a field away does not bring it back.
    const Result<bool> aside = isKeptAside(request, weighing.evaluate(fieldsOf(weighing.best())).verdict);
    if (!aside)
        return failure(aside.error());
    review.setAside = *aside;
    return review;
}

/// As long as the rule is there and what they offer does not meet the ask: prices may have changed since.
Result<bool> ReviewReader::isKeptAside(const Request &request, Verdict verdict)
{
    if (request.setAsideBy.isNull() || request.state != RequestState::Open || meetsAsk(verdict))
        return false;
    const Result<std::optional<Rule>> rule = RuleStore(m_context.connection).rule(request.setAsideBy);
    if (!rule)
        return failure(rule.error());
    return *rule && (*rule)->on && !(*rule)->removed;
}

Result<> ReviewReader::readRule(RequestReview &review)
{
    RuleId id = review.decision ? review.decision->byRule : RuleId();
    if (id.isNull() && review.request.state == RequestState::Open)
        id = review.request.setAsideBy;
    if (id.isNull())
        return {};
    const Result<std::optional<Rule>> rule = RuleStore(m_context.connection).rule(id);
    if (!rule)
        return failure(rule.error());
    review.rule = *rule;
    return {};
}

Result<RequestRow> ReviewReader::row(const Request &request)
{
    RequestRow row;
    row.id = request.id;
    row.company = request.company;
    row.name = request.calledName;
    row.domain = request.domain;
    row.state = request.state;
    row.expired = request.isExpiredAt(m_context.clock.now());
    row.arrivedAt = request.arrivedAt;
    row.expiresAt = request.expiresAt;
    row.newOffer = !request.supersedes.isEmpty();
    row.worth = Money::zero(m_context.currency);
    row.shortBy = row.worth;
    const Result<std::optional<Party>> who = party(request);
    if (!who)
        return failure(who.error());
    row.proof = proofOf(request, *who);
    std::optional<OutboxMessage> message;
    const Result<> answer = readAnswer(request.id, row.decision, message);
    if (!answer)
        return failure(answer.error());
    if (message) {
        row.delivery = message->state;
        row.problem = message->problem;
        if (message->state == OutboxState::Waiting || message->state == OutboxState::Unknown)
            row.nextTry = message->nextAt;
    }
    if (request.state == RequestState::Refused)
        return row;
    // Only what waits for the person is weighed anew; the rest shows what was weighed when it was decided.
    if (row.decision && request.state != RequestState::Open) {
        const KeptEvaluation kept = readEvaluationRecord(row.decision->evaluation, m_context.currency);
        row.fields = kept.fields;
        row.purposeClass = kept.purposeClass.value_or(PurposeClass::Sale);
        row.worth = kept.worth;
        row.verdict = kept.verdict.value_or(Verdict::NoOffer);
        row.hasOffer = row.verdict != Verdict::NoOffer;
        row.ordered = row.decision->ordered;
        return row;
    }
    const Result<> weighed = weigh(row);
    return weighed ? Result<RequestRow>(row) : failure(weighed.error());
}

/// What a row shows of the sums, and no more than is needed for it.
Result<> ReviewReader::weigh(RequestRow &row)
{
    const Result<std::optional<Request>> request = RequestStore(m_context.connection).request(row.id);
    if (!request || !*request)
        return failure(request ? Error{errors::requestUnknown, {row.id.toText()}} : request.error());
    const Result<CompanyId> company = companyOf(**request);
    if (!company)
        return failure(company.error());
    const Result<AskedRequest> asked = AskedRequest::read(**request, m_own, {});
    if (!asked)
        return failure(asked.error());
    const Result<AskerFacts> facts = factsOf(*company);
    if (!facts)
        return failure(facts.error());
    const Weighing weighing(m_context, *facts, *asked, asked->ordered);
    const Evaluation evaluation = evaluationOf(*asked, weighing, fieldsOf(weighing.best()));
    row.fields = int(evaluation.fields.size());
    row.purposeClass = evaluation.purposeClass;
    row.hasOffer = !asked->offers.isEmpty();
    row.worth = evaluation.offer.paid.amount + evaluation.offer.expected.amount;
    row.verdict = evaluation.verdict;
    row.shortBy = evaluation.shortBy;
    row.overAsked = std::ranges::any_of(evaluation.fields, &FieldAsk::overAsked);
    row.ordered = asked->ordered;
    const Result<bool> aside = isKeptAside(**request, row.verdict);
    if (!aside)
        return failure(aside.error());
    row.setAside = *aside;
    return {};
}

} // namespace

QString RequestReview::clientId() const
{
    switch (proof) {
    case Proof::Domain:
        return QStringLiteral("x509_san_dns:") + identity;
    case Proof::Certificate:
        return QStringLiteral("x509_hash:") + identity;
    case Proof::Unproven:
        return identity.isEmpty() ? QString() : QStringLiteral("redirect_uri:") + identity;
    case Proof::ByHand:
        break;
    }
    return {};
}

Result<QList<RequestRow>> Review::list() const
{
    const Result<QList<Request>> requests = RequestStore(m_context.connection).all();
    if (!requests)
        return failure(requests.error());
    const Result<OwnClaims> own = OwnClaims::read(m_context);
    if (!own)
        return failure(own.error());
    ReviewReader reader(m_context, *own);
    QList<RequestRow> rows;
    for (const Request &request : *requests) {
        const Result<RequestRow> row = reader.row(request);
        if (!row)
            return failure(row.error());
        rows.append(*row);
    }
    return rows;
}

Result<RequestReview> Review::review(const RequestId &id, const Choice &choice) const
{
    const Result<std::optional<Request>> request = RequestStore(m_context.connection).request(id);
    if (!request)
        return failure(request.error());
    if (!*request)
        return failure(errors::requestUnknown, {id.toText()});
    const Result<OwnClaims> own = OwnClaims::read(m_context);
    if (!own)
        return failure(own.error());
    return ReviewReader(m_context, *own).read(**request, choice);
}

} // namespace fieldfare
