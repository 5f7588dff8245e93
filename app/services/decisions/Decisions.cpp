// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/Decisions.h"

#include "decisions/DecisionWriting.h"
#include "decisions/ReceiptMaker.h"

#include <algorithm>

namespace fieldfare {

namespace {

QSet<FieldPath> sharedOf(const RequestReview &review)
{
    QSet<FieldPath> shared;
    for (const ReviewField &field : review.fields) {
        if (field.shared)
            shared.insert(field.path);
    }
    return shared;
}

Result<RequestReview> openReview(const WalletContext &context, const RequestId &id, const Choice &choice)
{
    Result<RequestReview> review = Review(context).review(id, choice);
    if (!review)
        return review;
    if (review->request.state != RequestState::Open || review->expired)
        return failure(errors::requestOver);
    return review;
}

/// It is the rule's decision then, and goes out when the rule says.
void noteRule(Decision &decision, const std::optional<RuleAnswer> &rule)
{
    if (!rule)
        return;
    decision.byRule = rule->id;
    decision.sendAfter = rule->sendAfter;
}

/// The company's own choice that an approval takes.
const ReviewOption *chosenOption(const RequestReview &review)
{
    const auto found = std::ranges::find_if(review.options, &ReviewOption::chosen);
    return found == review.options.end() ? nullptr : &*found;
}

/// What was written down by hand has nobody to answer.
bool hasAsker(const RequestReview &review)
{
    return review.request.source != RequestSource::ByHand;
}

} // namespace

QStringList declineReasons()
{
    return {QStringLiteral("price"),     QStringLiteral("purpose"),  QStringLiteral("recipient"),
            QStringLiteral("retention"), QStringLiteral("identity"), QStringLiteral("breach"),
            QStringLiteral("other")};
}

Money roundedTotal(const Money &ask)
{
    const std::int64_t units = ask.minorUnits();
    std::int64_t whole = 1;
    for (int i = 0; i < ask.currency().minorDigits(); ++i)
        whole *= 10;
    std::int64_t step = whole;
    if (units < 10 * whole)
        step = std::max<std::int64_t>(1, whole / 10);
    else if (units < 100 * whole)
        step = std::max<std::int64_t>(1, whole / 2);
    return {(units + step - 1) / step * step, ask.currency()};
}

Result<DecisionId> Decisions::approve(const RequestId &id, const ApproveOptions &options) const
{
    const Result<RequestReview> review = openReview(m_context, id, options.choice);
    if (!review)
        return failure(review.error());
    if (review->mustAccept && !options.acceptUnproven)
        return failure(errors::requestUnproven);
    if (review->action == MainAction::Counter)
        return failure(errors::choiceNotTheirs);
    const ReviewOption *option = chosenOption(*review);
    if (review->action == MainAction::Nothing || !option || !review->company)
        return failure(errors::nothingToShare);
    for (const ReviewField &field : review->fields) {
        if (field.shared && !field.ask.ask)
            return failure(errors::neverShared, {field.label});
    }
    const Result<PartyKeyPair> key = keyForApproval(m_context, review->request);
    if (!key)
        return failure(key.error());
    const Instant now = m_context.clock.now();
    Decision decision = begunDecision(*review, DecisionKind::Approve, options.sending, now);
    noteRule(decision, options.rule);
    std::optional<MadeAnswer> answer;
    if (hasAsker(*review)) {
        const Result<OwnClaims> own = OwnClaims::read(m_context);
        if (!own)
            return failure(own.error());
        Result<MadeAnswer> made =
            AnswerMaker(review->request)
                .approval(*own, option->key, options.choice.values, key->privateKey, now);
        if (!made)
            return failure(made.error());
        answer = std::move(*made);
    }
    ConsentRecord record = recordOf(*review, decision, m_context);
    record.sent = answer.has_value();
    record.rule = options.rule ? options.rule->words : QString();
    if (answer)
        record.presentations = hashesOf(answer->presentations);
    return DecisionWriting{
        m_context,       *review, std::move(decision), RequestState::Approved, std::move(answer),
        options.sending, *key,    std::move(record)}
        .run();
}

Result<DecisionId> Decisions::counter(const RequestId &id, const CounterOptions &options) const
{
    const Result<RequestReview> review = openReview(m_context, id, options.choice);
    if (!review)
        return failure(review.error());
    if (!hasAsker(*review))
        return failure(errors::noAnswerPossible);
    const QSet<FieldPath> shared = sharedOf(*review);
    if (shared.isEmpty() || review->offers.isEmpty())
        return failure(errors::nothingToShare);
    const Result<PartyKeyPair> key = freshKey(m_context, review->request);
    if (!key)
        return failure(key.error());
    const Instant now = m_context.clock.now();
    Decision decision = begunDecision(*review, DecisionKind::Counter, options.sending, now);
    decision.total = options.total.value_or(roundedTotal(review->evaluation.askTotal.amount));
    CounterContent content{review->offers.first().id, *decision.total, {}, {}, now};
    content.expires.microseconds += std::int64_t(options.days) * 86'400 * 1'000'000;
    for (const ReviewField &field : review->fields) {
        if (!field.shared)
            continue;
        if (!field.ask.ask)
            return failure(errors::neverShared, {field.label});
        content.paths.append(field.path);
        if (options.perField)
            content.minimums.append({field.path, *field.ask.ask});
    }
    Result<MadeAnswer> answer = AnswerMaker(review->request).counter(content, key->privateKey, now);
    if (!answer)
        return failure(answer.error());
    ConsentRecord record = recordOf(*review, decision, m_context);
    return DecisionWriting{
        m_context,       *review, std::move(decision), RequestState::Countered, std::move(*answer),
        options.sending, *key,    std::move(record)}
        .run();
}

Result<DecisionId> Decisions::decline(const RequestId &id, const DeclineOptions &options) const
{
    const Result<RequestReview> review = openReview(m_context, id, {});
    if (!review)
        return failure(review.error());
    if (!options.reason.isEmpty() && !declineReasons().contains(options.reason))
        return failure(errors::reasonUnknown, {options.reason});
    const Result<PartyKeyPair> key = freshKey(m_context, review->request);
    if (!key)
        return failure(key.error());
    Decision decision = begunDecision(*review, DecisionKind::Decline, options.sending, m_context.clock.now());
    decision.claims.clear();
    noteRule(decision, options.rule);
    std::optional<MadeAnswer> answer;
    // Nothing goes to who is not proven: an answer would tell somebody unknown that there is a wallet.
    if (hasAsker(*review) && !options.silent && !review->mustAccept) {
        Result<MadeAnswer> made = AnswerMaker(review->request).decline(options.reason);
        if (!made)
            return failure(made.error());
        answer = std::move(*made);
        decision.reason = options.reason;
    }
    ConsentRecord record = recordOf(*review, decision, m_context);
    record.sent = answer.has_value();
    record.rule = options.rule ? options.rule->words : QString();
    for (RecordedField &field : record.fields)
        field.shared = false;
    return DecisionWriting{
        m_context,       *review, std::move(decision), RequestState::Declined, std::move(answer),
        options.sending, *key,    std::move(record)}
        .run();
}

} // namespace fieldfare
