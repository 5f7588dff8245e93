// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/Review.h"

#include "companies/CompanyStore.h"
#include "decisions/FaultReport.h"
#include "decisions/RequestRecords.h"
#include "decisions/Weighing.h"
#include "openid4vp/Response.h"
#include "openid4vp/X509Hash.h"
#include "requests/DecisionStore.h"
#include "requests/RequestStore.h"
#include "requests/RuleStore.h"

#include <algorithm>

namespace fieldfare {

namespace {

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

/// Reads the parts of a review one after the other; the first fault ends it.
class ReviewReader
{
public:
    ReviewReader(const WalletContext &context, const OwnClaims &own)
        : m_context(context)
        , m_own(own)
        , m_records(context)
    {
    }

    Result<RequestReview> read(const Request &request, const Choice &choice);

private:
    Result<> readRule(RequestReview &review);
    Result<> readWho(RequestReview &review);
    Result<> readThread(RequestReview &review);
    Result<> fill(RequestReview &review, const AskedRequest &asked, const Weighing &weighing,
                  const Choice &choice);
    ReviewField field(const FieldPath &path, const AskedRequest &asked, const QSet<FieldPath> &shared,
                      const RequestReview &review, const Weighing &weighing, const Choice &choice) const;

    const WalletContext &m_context;
    const OwnClaims &m_own;
    RequestRecords m_records;
};

Result<> ReviewReader::readWho(RequestReview &review)
{
    const Result<std::optional<Party>> who = m_records.party(review.request);
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
    const Result<CompanyId> standIn = m_records.companyOf(review.request);
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
    const Result<LastAnswer> answer = m_records.lastAnswer(review.request.id);
    if (!answer)
        return failure(answer.error());
    review.decision = answer->decision;
    review.message = answer->message;
    if (review.message) {
        const Result<CompanyAnswer> said = CompanyAnswer::fromJson(review.message->answer);
        if (said)
            review.redirectUri = said->redirectUri;
        if (said && review.request.state == RequestState::Countered)
            review.newOfferUri = said->requestUri;
    }
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
    const bool nothing = shared.isEmpty() && asked.options.isEmpty();
    review.options = weighing.options(option);
    review.evaluation = weighing.evaluateShown(shared);
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
    const Result<AskerFacts> facts = m_records.factsOf(review.company ? review.company->id : CompanyId());
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
    const Result<bool> aside =
        m_records.isKeptAside(request, weighing.evaluateShown(fieldsOf(weighing.best())).verdict);
    if (!aside)
        return failure(aside.error());
    review.setAside = *aside;
    return review;
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
