// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/Rewards.h"

#include "companies/CompanyStore.h"
#include "context/Writing.h"
#include "receipts/ReceiptStore.h"
#include "rewards/CompensationRecord.h"
#include "rewards/OwnPrices.h"

#include <algorithm>
#include <array>

namespace fieldfare {

namespace {

constexpr std::array kOver{RewardState::Redeemed, RewardState::Expired, RewardState::Broken,
                           RewardState::Corrected};

QString quantityText(const Quantity &quantity)
{
    if (!quantity.currency)
        return QString::number(quantity.count);
    return Money(quantity.count, *quantity.currency).toText() + u' ' + quantity.currency->code();
}

Result<Reward> found(const WalletContext &context, const RewardId &id)
{
    const Result<std::optional<Reward>> reward = RewardStore(context.connection).reward(id);
    if (!reward)
        return failure(reward.error());
    if (!*reward)
        return failure(errors::rewardUnknown, {id.toText()});
    return **reward;
}

/// What time made of it: nothing, expired, or broken. It happened when the time was over, whenever the person
/// looks, but after all that had happened before.
std::optional<RewardEntry> dueEntry(const Reward &reward, Instant now)
{
    if (!reward.validUntil || *reward.validUntil > now)
        return std::nullopt;
    Instant at = *reward.validUntil;
    for (const RewardEntry &entry : reward.entries)
        at = std::max(at, entry.at);
    const RewardState state = reward.state();
    if (state == RewardState::Promised)
        return RewardEntry{RewardEntryKind::Broken, reward.total(RewardEntryKind::Promised), at};
    if (state == RewardState::Received || state == RewardState::PartlyRedeemed)
        return RewardEntry{RewardEntryKind::Expired, reward.balance(), at};
    return std::nullopt;
}

/// The companies that rewards are shown under, by the id that a reward has.
class Givers
{
public:
    static Result<Givers> read(const WalletContext &context)
    {
        const Result<QList<Company>> companies = CompanyStore(context.connection).all();
        if (!companies)
            return failure(companies.error());
        const Result<QHash<CompanyId, CompanyId>> standIns = CompanyStore(context.connection).standIns();
        if (!standIns)
            return failure(standIns.error());
        Givers givers;
        givers.m_standIns = *standIns;
        for (const Company &company : *companies)
            givers.m_companies.insert(company.id, company);
        return givers;
    }
    Company of(const CompanyId &id) const { return m_companies.value(m_standIns.value(id, id)); }

private:
    QHash<CompanyId, Company> m_companies;
    QHash<CompanyId, CompanyId> m_standIns;
};

/// The first receipt of each decision: the later ones repeat it.
Result<QHash<DecisionId, ReceiptId>> receiptsOfDecisions(const WalletContext &context)
{
    const Result<QList<Receipt>> receipts = ReceiptStore(context.connection).all();
    if (!receipts)
        return failure(receipts.error());
    QHash<DecisionId, ReceiptId> first;
    for (const Receipt &receipt : *receipts) // newest first
        first.insert(receipt.decision, receipt.id);
    first.remove(DecisionId());
    return first;
}

QDate endOf(const Reward &reward)
{
    return reward.validUntil ? reward.validUntil->localDate() : QDate();
}

bool isSoon(RewardState state, QDate end, QDate today)
{
    const bool isToUse = state == RewardState::Received || state == RewardState::PartlyRedeemed;
    // What ended before today has expired, whether or not that was written down yet.
    return isToUse && end.isValid() && end >= today && today.daysTo(end) <= kSoonDays;
}

RewardRow rewardRowOf(const Reward &reward, const Company &company)
{
    RewardRow row;
    row.reward = reward;
    row.companyId = company.id;
    row.company = company.name;
    row.domain = company.domains.value(0);
    const Result<Compensation> item = readCompensation(reward.content);
    if (item)
        row.item = *item;
    row.state = reward.state();
    row.archived = std::ranges::find(kOver, row.state) != kOver.end();
    row.endsOn = endOf(reward);
    if (row.archived && !reward.entries.isEmpty())
        row.overSince = reward.entries.last().at.localDate();
    return row;
}

} // namespace

bool endsSoon(const RewardRow &row, QDate today)
{
    return isSoon(row.state, row.endsOn, today);
}

Result<int> Rewards::endingSoon() const
{
    const Result<QList<Reward>> rewards = RewardStore(m_context.connection).all();
    if (!rewards)
        return failure(rewards.error());
    const QDate today = m_context.clock.today();
    int soon = 0;
    for (const Reward &reward : *rewards)
        soon += isSoon(reward.state(), endOf(reward), today) ? 1 : 0;
    return soon;
}

Quantity usedOf(const Reward &reward)
{
    Quantity used = reward.total(RewardEntryKind::Redeemed);
    if (reward.total(RewardEntryKind::Received).count > 0)
        used.count -= reward.total(RewardEntryKind::Corrected).count;
    return used;
}

Result<QList<RewardRow>> Rewards::list() const
{
    const Result<QList<Reward>> rewards = RewardStore(m_context.connection).all();
    if (!rewards)
        return failure(rewards.error());
    const Result<Givers> givers = Givers::read(m_context);
    if (!givers)
        return failure(givers.error());
    const Result<QHash<DecisionId, ReceiptId>> receipts = receiptsOfDecisions(m_context);
    if (!receipts)
        return failure(receipts.error());
    QList<RewardRow> rows;
    QList<CompanyId> companies;
    for (const Reward &reward : *rewards) {
        rows.append(rewardRowOf(reward, givers->of(reward.company)));
        companies.append(rows.last().companyId);
    }
    const Result<OwnPrices> prices = OwnPrices::read(m_context, companies);
    if (!prices)
        return failure(prices.error());
    for (RewardRow &row : rows) {
        const std::int64_t received = row.reward.total(RewardEntryKind::Received).count;
        const std::int64_t whole =
            received > 0 ? received : row.reward.total(RewardEntryKind::Promised).count;
        const std::int64_t left = received > 0 ? row.reward.balance().count : whole;
        row.worth = prices->value(row.reward, row.item, row.companyId, left);
        row.whole = prices->value(row.reward, row.item, row.companyId, whole);
        row.receipt = receipts->value(row.reward.decision);
    }
    std::ranges::stable_sort(rows, [](const RewardRow &a, const RewardRow &b) {
        if (a.archived != b.archived)
            return b.archived;
        if (a.archived || a.endsOn == b.endsOn)
            return a.reward.at > b.reward.at;
        return a.endsOn.isValid() && (!b.endsOn.isValid() || a.endsOn < b.endsOn);
    });
    return rows;
}

Result<RewardId> Rewards::record(const HandReward &hand) const
{
    if (hand.amount.count <= 0 || hand.terms.trimmed().isEmpty())
        return failure(errors::rewardEmpty);
    Reward reward;
    reward.id = RewardId::random();
    reward.company = hand.company;
    reward.terms = hand.terms.trimmed();
    reward.code = hand.code.trimmed();
    if (hand.lastDay.isValid()) // to the end of that day, where the person is
        reward.validUntil =
            Instant{Instant::fromDateTime(hand.lastDay.addDays(1).startOfDay()).microseconds - 1'000'000};
    const Result<> done =
        inTransaction(m_context, {RecordKind::Rewards}, [&](Transaction &transaction) -> Result<> {
            reward.at = transaction.now();
            reward.entries = {{RewardEntryKind::Received, hand.amount, reward.at}};
            const Result<RewardId> added = RewardStore::add(transaction, reward);
            return added ? Result<>() : Result<>(failure(added.error()));
        });
    if (!done)
        return failure(done.error());
    return reward.id;
}

Result<> Rewards::redeem(const RewardId &id, const std::optional<Quantity> &amount) const
{
    const Result<Reward> reward = found(m_context, id);
    if (!reward)
        return failure(reward.error());
    const Quantity left = reward->balance();
    if (left.count <= 0)
        return failure(errors::rewardNotHeld);
    const Quantity used = amount.value_or(left);
    if (used.currency != left.currency || used.count <= 0 || used.count > left.count)
        return failure(errors::rewardTooMuch, {quantityText(left)});
    return inTransaction(m_context, {RecordKind::Rewards}, [&](Transaction &transaction) {
        return RewardStore::addEntry(transaction, id, {RewardEntryKind::Redeemed, used, transaction.now()});
    });
}

Result<> Rewards::correct(const RewardId &id, const Quantity &less) const
{
    const Result<Reward> reward = found(m_context, id);
    if (!reward)
        return failure(reward.error());
    const Quantity used = usedOf(*reward);
    if (used.count <= 0)
        return failure(errors::rewardNotUsed);
    if (used.currency != less.currency || less.count <= 0 || less.count > used.count)
        return failure(errors::rewardTooMuch, {quantityText(used)});
    return inTransaction(m_context, {RecordKind::Rewards}, [&](Transaction &transaction) {
        return RewardStore::addEntry(transaction, id, {RewardEntryKind::Corrected, less, transaction.now()});
    });
}

Result<> Rewards::setCode(const RewardId &id, const QString &code) const
{
    Result<Reward> reward = found(m_context, id);
    if (!reward)
        return failure(reward.error());
    reward->code = code.trimmed();
    const RewardState state = reward->state();
    if (state == RewardState::Broken)
        reward->validUntil.reset();
    return inTransaction(m_context, {RecordKind::Rewards}, [&](Transaction &transaction) {
        Result<> done = RewardStore::setGranted(transaction, *reward);
        if (done && (state == RewardState::Promised || state == RewardState::Broken)) {
            done = RewardStore::addEntry(
                transaction, id,
                {RewardEntryKind::Received, reward->total(RewardEntryKind::Promised), transaction.now()});
        }
        return done;
    });
}

Result<int> Rewards::settle() const
{
    const Result<QList<Reward>> rewards = RewardStore(m_context.connection).all();
    if (!rewards)
        return failure(rewards.error());
    QList<QPair<RewardId, RewardEntry>> due;
    for (const Reward &reward : *rewards) {
        const std::optional<RewardEntry> entry = dueEntry(reward, m_context.clock.now());
        if (entry)
            due.append({reward.id, *entry});
    }
    if (due.isEmpty())
        return 0;
    const Result<> done =
        inTransaction(m_context, {RecordKind::Rewards}, [&](Transaction &transaction) -> Result<> {
            for (const QPair<RewardId, RewardEntry> &each : std::as_const(due)) {
                const Result<> added = RewardStore::addEntry(transaction, each.first, each.second);
                if (!added)
                    return added;
            }
            return {};
        });
    if (!done)
        return failure(done.error());
    return int(due.size());
}

} // namespace fieldfare
