// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/Rewards.h"

#include "companies/CompanyStore.h"
#include "context/Writing.h"
#include "rewards/CompensationRecord.h"

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

/// What time made of it: nothing, expired, or broken.
std::optional<RewardEntry> dueEntry(const Reward &reward, Instant now)
{
    if (!reward.validUntil || *reward.validUntil > now)
        return std::nullopt;
    const RewardState state = reward.state();
    if (state == RewardState::Promised)
        return RewardEntry{RewardEntryKind::Broken, reward.total(RewardEntryKind::Promised), now};
    if (state == RewardState::Received || state == RewardState::PartlyRedeemed)
        return RewardEntry{RewardEntryKind::Expired, reward.balance(), now};
    return std::nullopt;
}

} // namespace

Result<QList<RewardRow>> Rewards::list() const
{
    const Result<QList<Reward>> rewards = RewardStore(m_context.connection).all();
    if (!rewards)
        return failure(rewards.error());
    const Result<QList<Company>> companies = CompanyStore(m_context.connection).all();
    if (!companies)
        return failure(companies.error());
    const Result<QHash<CompanyId, CompanyId>> standIns = CompanyStore(m_context.connection).standIns();
    if (!standIns)
        return failure(standIns.error());
    QHash<CompanyId, QString> names;
    for (const Company &company : *companies)
        names.insert(company.id, company.name);
    QList<RewardRow> rows;
    for (const Reward &reward : *rewards) {
        RewardRow row;
        row.reward = reward;
        row.company = names.value(standIns->value(reward.company, reward.company));
        const Result<Compensation> item = readCompensation(reward.content);
        if (item)
            row.item = *item;
        row.state = reward.state();
        row.archived = std::ranges::find(kOver, row.state) != kOver.end();
        row.endsOn = reward.validUntil ? reward.validUntil->toDateTime().toLocalTime().date() : QDate();
        rows.append(row);
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

Result<> Rewards::setCode(const RewardId &id, const QString &code) const
{
    Result<Reward> reward = found(m_context, id);
    if (!reward)
        return failure(reward.error());
    reward->code = code.trimmed();
    return inTransaction(m_context, {RecordKind::Rewards}, [&](Transaction &transaction) {
        Result<> done = RewardStore::setGranted(transaction, *reward);
        if (done && reward->state() == RewardState::Promised) {
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
