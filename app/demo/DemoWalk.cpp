// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoWalk.h"

#include "decisions/Decisions.h"
#include "demo/DemoErrors.h"
#include "rewards/Rewards.h"

#include <algorithm>

namespace fieldfare {

namespace {

tl::unexpected<Error> failed(const char *step)
{
    return failure(errors::demoStepFailed, {QString::fromLatin1(step)});
}

QString shown(const Money &amount)
{
    return amount.toText() + u' ' + amount.currency().code();
}

} // namespace

Result<QList<DemoStep>> DemoWalk::run()
{
    Result<QList<RequestRow>> rows = Review(m_context).list();
    if (!rows)
        return failure(rows.error());
    std::ranges::reverse(*rows);
    for (const RequestRow &row : std::as_const(*rows)) {
        const bool waits = row.state == RequestState::Open && !row.expired;
        Result<> done;
        if (row.state == RequestState::Refused)
            done = noteRefusal(row.id, row.domain);
        else if (waits)
            done = answer(row.id, row.name);
        if (!done)
            return failure(done.error());
    }
    return m_steps;
}

/// As a person would whom the card shows its verdict.
Result<> DemoWalk::answer(const RequestId &id, const QString &company)
{
    const Result<RequestReview> review = Review(m_context).review(id);
    if (!review)
        return failure(review.error());
    switch (review->evaluation.verdict) {
    case Verdict::Never:
        return decline(id, company);
    case Verdict::Meets:
        return approve(id, company, false);
    case Verdict::MeetsIfKept:
    case Verdict::NoOffer:
    case Verdict::Below:
        break;
    }
    return review->withoutIsTheirs ? approve(id, company, true) : counter(id, company);
}

Result<> DemoWalk::approve(const RequestId &id, const QString &company, bool modest)
{
    const Result<RequestReview> whole = Review(m_context).review(id);
    if (!whole)
        return failure(whole.error());
    ApproveOptions options;
    options.sending = Sending::AtOnce;
    if (modest && whole->withoutOverAsked) {
        QSet<FieldPath> shared;
        for (const FieldAsk &field : whole->withoutOverAsked->fields)
            shared.insert(field.path);
        options.choice.shared = shared;
    }
    const Result<RequestReview> review = Review(m_context).review(id, options.choice);
    if (!review)
        return failure(review.error());
    const Result<DecisionId> decision = Decisions(m_context).approve(id, options);
    if (!decision)
        return failure(decision.error());
    m_steps.append({QStringLiteral("approve"), company, id, shown(review->evaluation.askTotal.amount)});
    const Result<> sent = m_traffic.sendAll();
    return sent ? noteGrants(id, company, *decision) : sent;
}

Result<> DemoWalk::noteGrants(const RequestId &id, const QString &company, const DecisionId &decision)
{
    const Result<QList<StoredGrant>> grants = RewardStore(m_context.connection).grants(id);
    if (!grants)
        return failure(grants.error());
    if (grants->size() != 1 || !grants->first().valid)
        return failed("grant");
    const Result<QList<Reward>> rewards = RewardStore(m_context.connection).ofDecision(decision);
    if (!rewards)
        return failure(rewards.error());
    m_granted.clear();
    for (const Reward &reward : *rewards) {
        if (reward.code.isEmpty())
            continue;
        m_granted.append(reward);
        m_steps.append({QStringLiteral("grant"), company, id, reward.terms + u' ' + reward.code});
    }
    return redeemPart(company);
}

/// Half of the first reward in money.
Result<> DemoWalk::redeemPart(const QString &company)
{
    const auto money = std::ranges::find_if(
        m_granted, [](const Reward &reward) { return reward.balance().currency.has_value(); });
    if (money == m_granted.end())
        return {};
    const Quantity whole = money->balance();
    const Money half = Money(whole.count, *whole.currency).scaled(1, 2);
    const Result<> redeemed =
        Rewards(m_context).redeem(money->id, Quantity{half.minorUnits(), whole.currency});
    if (redeemed)
        m_steps.append({QStringLiteral("redeem"), company, {}, shown(half)});
    return redeemed;
}

Result<> DemoWalk::counter(const RequestId &id, const QString &company)
{
    const Result<DecisionId> decision = Decisions(m_context).counter(id, {.sending = Sending::AtOnce});
    if (!decision)
        return failure(decision.error());
    const Result<> sent = m_traffic.sendAll();
    if (!sent)
        return sent;
    const Result<RequestReview> review = Review(m_context).review(id);
    if (!review)
        return failure(review.error());
    if (!review->decision || !review->decision->total || !review->newOfferUri.isValid())
        return failed("counter");
    m_steps.append({QStringLiteral("counter"), company, id, shown(*review->decision->total)});
    const Result<RequestId> better = m_traffic.fetch(review->newOfferUri);
    if (!better)
        return failure(better.error());
    const Result<RequestReview> next = Review(m_context).review(*better);
    if (!next)
        return failure(next.error());
    if (next->request.thread != review->request.thread || next->request.state != RequestState::Open)
        return failed("better-offer");
    m_steps.append(
        {QStringLiteral("better-offer"), company, *better, shown(next->evaluation.offer.paid.amount)});
    return approve(*better, company, false);
}

Result<> DemoWalk::decline(const RequestId &id, const QString &company)
{
    const Result<DecisionId> decision = Decisions(m_context).decline(id, {.sending = Sending::AtOnce});
    if (!decision)
        return failure(decision.error());
    m_steps.append({QStringLiteral("decline"), company, id, QString()});
    return m_traffic.sendAll();
}

Result<> DemoWalk::noteRefusal(const RequestId &id, const QString &company)
{
    const Result<RequestReview> review = Review(m_context).review(id);
    if (!review)
        return failure(review.error());
    QStringList failedChecks;
    for (const KeptCheck &check : review->request.checks) {
        if (!check.ok)
            failedChecks.append(check.name);
    }
    m_steps.append({QStringLiteral("refuse"), company, id, failedChecks.join(QStringLiteral(", "))});
    return {};
}

} // namespace fieldfare
