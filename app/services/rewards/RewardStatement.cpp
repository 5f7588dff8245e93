// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/RewardStatement.h"

#include "rewards/OwnPrices.h"
#include "rewards/Rewards.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace fieldfare {

namespace {

/// What an entry does to what can be used of its reward.
std::int64_t changeOf(const RewardEntry &entry, bool hasCome)
{
    switch (entry.kind) {
    case RewardEntryKind::Received:
        return entry.amount.count;
    case RewardEntryKind::Redeemed:
    case RewardEntryKind::Expired:
        return -entry.amount.count;
    case RewardEntryKind::Corrected: // before anything came it corrects the promise alone
        return hasCome ? entry.amount.count : 0;
    case RewardEntryKind::Promised:
    case RewardEntryKind::Broken:
        break;
    }
    return 0;
}

/// Amounts of one reward in its account's unit. A part is worth the difference between what was there before
/// and after it, so that parts add up to the whole however prices are rounded.
class Measure
{
public:
    Measure(const RewardRow &row, const OwnPrices &prices)
        : m_row(row)
        , m_prices(prices)
        , m_priced(prices.value(row.reward, row.item, row.companyId, 1).has_value())
    {
    }

    AccountUnit unit(Currency own) const
    {
        if (m_priced)
            return {own, CompensationKind::Money, {}};
        for (const RewardEntry &entry : m_row.reward.entries) {
            if (entry.amount.currency)
                return {entry.amount.currency, CompensationKind::Money, {}};
        }
        const CompensationKind kind = m_row.item ? m_row.item->kind : CompensationKind::Goods;
        return {std::nullopt, kind, kind == CompensationKind::Points ? m_row.company : QString()};
    }
    std::int64_t of(std::int64_t count) const
    {
        if (!m_priced)
            return count;
        return m_prices.value(m_row.reward, m_row.item, m_row.companyId, count)->minorUnits();
    }
    QString pointPrice() const
    {
        const bool isPoints = m_row.item && m_row.item->kind == CompensationKind::Points;
        return m_priced && isPoints ? m_prices.pointPrice(m_row.companyId) : QString();
    }

private:
    const RewardRow &m_row;
    const OwnPrices &m_prices;
    bool m_priced;
};

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

/// An account while rewards are put into it, one after the other.
class AccountMaker
{
public:
    AccountMaker(AccountUnit unit, const Period &period)
        : m_period(period)
    {
        m_account.unit = std::move(unit);
        for (QDate month = firstOfMonth(period.from); month <= period.to; month = month.addMonths(1))
            m_account.months.append(MonthTotal{month, 0, 0, 0});
    }

    void add(const RewardRow &row, const Measure &measure)
    {
        std::int64_t left = 0;
        bool hasCome = false;
        QList<std::pair<QDate, std::int64_t>> came;
        std::int64_t gone = 0; // used of it
        std::int64_t lost = 0; // expired
        for (const RewardEntry &entry : row.reward.entries) {
            const QDate day = entry.at.localDate();
            if (day > m_period.to)
                break;
            hasCome |= entry.kind == RewardEntryKind::Received;
            const std::int64_t change = changeOf(entry, hasCome);
            if (change == 0)
                continue;
            const std::int64_t amount = measure.of(left + change) - measure.of(left);
            left += change;
            if (entry.kind == RewardEntryKind::Received)
                came.append({day, amount});
            else if (entry.kind == RewardEntryKind::Expired)
                lost -= amount;
            else
                gone -= amount;
            note(row, entry, day, amount, measure.pointPrice(), left == 0);
        }
        addPromise(row, measure, hasCome);
        if (left != 0)
            m_account.toUse.append({row.reward.id,
                                    row.company,
                                    row.reward.terms,
                                    row.endsOn,
                                    {},
                                    Quantity{left, currencyOf(row)},
                                    measure.of(left)});
        addMonths(came, gone, lost);
        addCompany(row, measure, came, hasCome);
    }

    StatementAccount finish()
    {
        std::ranges::stable_sort(m_account.lines, {}, &StatementLine::at);
        std::int64_t balance = m_account.opening;
        for (StatementLine &line : m_account.lines) {
            balance += line.amount;
            line.balance = balance;
            sumOf(line.kind) += line.amount;
        }
        m_account.closing = balance;
        const auto sooner = [](const StatementRest &a, const StatementRest &b) {
            return a.until.isValid() && (!b.until.isValid() || a.until < b.until);
        };
        std::ranges::stable_sort(m_account.toUse, sooner);
        std::ranges::stable_sort(m_account.promised, sooner);
        std::ranges::stable_sort(m_account.companies, [](const CompanyTotal &a, const CompanyTotal &b) {
            return std::tuple(-a.received, -a.promised, a.company) <
                   std::tuple(-b.received, -b.promised, b.company);
        });
        return std::move(m_account);
    }

private:
    static std::optional<Currency> currencyOf(const RewardRow &row)
    {
        return row.reward.entries.isEmpty() ? std::nullopt : row.reward.entries.first().amount.currency;
    }

    std::int64_t &sumOf(RewardEntryKind kind)
    {
        switch (kind) {
        case RewardEntryKind::Received:
            return m_account.received;
        case RewardEntryKind::Expired:
            return m_account.expired;
        case RewardEntryKind::Corrected:
            return m_account.corrected;
        default:
            return m_account.used;
        }
    }

    void note(const RewardRow &row, const RewardEntry &entry, QDate day, std::int64_t amount,
              const QString &pointPrice, bool ends)
    {
        if (day < m_period.from) {
            m_account.opening += amount;
            return;
        }
        StatementLine line;
        line.reward = row.reward.id;
        line.kind = entry.kind;
        line.at = entry.at;
        line.day = day;
        line.company = row.company;
        line.terms = row.reward.terms;
        line.quantity = entry.amount;
        line.pointPrice = pointPrice;
        line.ends = ends;
        line.amount = amount;
        m_account.lines.append(line);
    }

    void addPromise(const RewardRow &row, const Measure &measure, bool hasCome)
    {
        std::int64_t promised = 0;
        QDate broken;
        for (const RewardEntry &entry : row.reward.entries) {
            const QDate day = entry.at.localDate();
            if (day > m_period.to)
                break;
            if (entry.kind == RewardEntryKind::Promised || entry.kind == RewardEntryKind::Corrected)
                promised += entry.amount.count;
            if (entry.kind == RewardEntryKind::Broken)
                broken = day;
        }
        const bool isOld = broken.isValid() && broken < m_period.from;
        if (hasCome || promised <= 0 || isOld)
            return;
        m_account.promised.append({row.reward.id, row.company, row.reward.terms, row.endsOn, broken,
                                   Quantity{promised, currencyOf(row)}, measure.of(promised)});
    }

    /// What came first was used first.
    void addMonths(const QList<std::pair<QDate, std::int64_t>> &came, std::int64_t gone, std::int64_t lost)
    {
        for (const auto &[day, amount] : came) {
            const std::int64_t used = std::clamp<std::int64_t>(gone, 0, amount);
            const std::int64_t expired = std::clamp<std::int64_t>(lost, 0, amount - used);
            gone -= used;
            lost -= expired;
            if (day < m_period.from)
                continue;
            const auto month = std::ranges::find(m_account.months, firstOfMonth(day), &MonthTotal::month);
            month->used += used;
            month->expired += expired;
            month->toUse += amount - used - expired;
        }
    }

    void addCompany(const RewardRow &row, const Measure &measure,
                    const QList<std::pair<QDate, std::int64_t>> &came, bool hasCome)
    {
        CompanyTotal total{row.companyId, row.company, 0, 0};
        std::int64_t promised = 0;
        for (const RewardEntry &entry : row.reward.entries) {
            const QDate day = entry.at.localDate();
            if (day < m_period.from || day > m_period.to)
                continue;
            if (entry.kind == RewardEntryKind::Promised ||
                (entry.kind == RewardEntryKind::Corrected && !hasCome))
                promised += entry.amount.count;
        }
        total.promised = measure.of(promised);
        for (const auto &[day, amount] : came)
            total.received += day >= m_period.from ? amount : 0;
        if (total.promised == 0 && total.received == 0)
            return;
        const auto known = std::ranges::find(m_account.companies, row.companyId, &CompanyTotal::id);
        if (known == m_account.companies.end()) {
            m_account.companies.append(total);
            return;
        }
        known->promised += total.promised;
        known->received += total.received;
    }

    Period m_period;
    StatementAccount m_account;
};

} // namespace

std::strong_ordering operator<=>(const AccountUnit &a, const AccountUnit &b)
{
    // Money before pieces.
    const auto rank = [](const AccountUnit &unit) {
        return std::tuple(!unit.currency, unit.currency.value_or(Currency()), int(unit.kind));
    };
    const std::strong_ordering order = rank(a) <=> rank(b);
    return order != 0 ? order : a.company.compare(b.company) <=> 0;
}

QString accountKindName(const AccountUnit &unit)
{
    return unit.currency ? QString() : compensationKindName(unit.kind);
}

QString StatementAccount::text(std::int64_t amount) const
{
    return unit.currency ? Money(amount, *unit.currency).toText() : QString::number(amount);
}

std::int64_t StatementAccount::promisedTotal() const
{
    std::int64_t total = 0;
    for (const StatementRest &rest : promised)
        total += rest.amount;
    return total;
}

Result<RewardStatement> rewardStatement(const WalletContext &context, const Period &period)
{
    const Result<QList<RewardRow>> rows = Rewards(context).list();
    if (!rows)
        return failure(rows.error());
    QList<CompanyId> companies;
    for (const RewardRow &row : *rows)
        companies.append(row.companyId);
    const Result<OwnPrices> prices = OwnPrices::read(context, companies);
    if (!prices)
        return failure(prices.error());
    const AccountUnit own{context.currency, CompensationKind::Money, {}};
    std::map<AccountUnit, AccountMaker> makers;
    makers.emplace(own, AccountMaker(own, period));
    for (const RewardRow &row : *rows) {
        const Measure measure(row, *prices);
        const AccountUnit unit = measure.unit(context.currency);
        makers.try_emplace(unit, unit, period).first->second.add(row, measure);
    }
    RewardStatement statement{period, {makers.at(own).finish()}};
    for (auto &[unit, maker] : makers) {
        if (unit == own)
            continue;
        const StatementAccount account = maker.finish();
        if (!account.isEmpty())
            statement.accounts.append(account);
    }
    return statement;
}

Period yearToDate(const WalletContext &context)
{
    const QDate today = context.clock.today();
    return {QDate(today.year(), 1, 1), today};
}

} // namespace fieldfare
