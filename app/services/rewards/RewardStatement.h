// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "offers/Offer.h"
#include "rewards/Reward.h"

#include <QDate>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace fieldfare {

/// Both days are part of it, as they are where the person is.
struct Period
{
    QDate from;
    QDate to;
    friend bool operator==(const Period &, const Period &) = default;
};

/// What an account counts in: a currency; or pieces of one kind that the person has put no price on, points
/// only of one company.
struct AccountUnit
{
    std::optional<Currency> currency;
    CompensationKind kind = CompensationKind::Money; ///< only without a currency
    QString company;                                 ///< only of points
    friend std::strong_ordering operator<=>(const AccountUnit &a, const AccountUnit &b);
    friend bool operator==(const AccountUnit &a, const AccountUnit &b) { return (a <=> b) == 0; }
};

/// For files and the command line: "points". Nothing for money.
QString accountKindName(const AccountUnit &unit);

/// One entry that changed a balance.
struct StatementLine
{
    RewardId reward;
    RewardEntryKind kind = RewardEntryKind::Received; ///< received, redeemed, expired or corrected
    Instant at;
    QDate day;
    QString company;
    QString terms;
    Quantity quantity;       ///< as it happened: 280 points
    QString pointPrice = {}; ///< of points that count at the person's price: "0.01"
    bool ends = false;       ///< nothing is left of the reward after it
    std::int64_t amount = 0; ///< with its sign, in the account's unit
    std::int64_t balance = 0;
};

/// A reward beside a balance, at the end of the period.
struct StatementRest
{
    RewardId reward;
    QString company;
    QString terms;
    QDate until;       ///< until when it can be used, or is due; invalid: nothing was said
    QDate brokenSince; ///< only of a promise
    Quantity quantity;
    std::int64_t amount = 0; ///< in the account's unit
};

struct CompanyTotal
{
    CompanyId id;
    QString company;
    std::int64_t promised = 0; ///< within the period, whenever it came
    std::int64_t received = 0;
};

/// What came in one month, and what became of it by the end of the period.
struct MonthTotal
{
    QDate month; ///< its first day
    std::int64_t used = 0;
    std::int64_t toUse = 0;
    std::int64_t expired = 0;
};

/// Amounts are minor units of the currency, or pieces. opening + received + used + expired + corrected =
/// closing; each is the sum of the lines of its kind, with their signs.
struct StatementAccount
{
    AccountUnit unit;
    std::int64_t opening = 0;
    std::int64_t received = 0;
    std::int64_t used = 0;
    std::int64_t expired = 0;
    std::int64_t corrected = 0;
    std::int64_t closing = 0;
    QList<StatementLine> lines = {};    ///< oldest first
    QList<StatementRest> toUse = {};    ///< what the closing balance consists of; what ends first comes first
    QList<StatementRest> promised = {}; ///< in no balance; with those that were broken within the period
    QList<CompanyTotal> companies = {}; ///< of the period, what gave most first
    QList<MonthTotal> months = {};      ///< every month of the period
    bool isEmpty() const { return lines.isEmpty() && toUse.isEmpty() && promised.isEmpty() && opening == 0; }
    /// An amount as it is shown in files: "12.50", "-3".
    QString text(std::int64_t amount) const;
    std::int64_t promisedTotal() const;
};

/// Rewards over a time: what was there, what came, what was used, what is there; beside it what is promised.
/// An account for each currency, the wallet's own first and always there, then for each kind that the person
/// has no price for. Points, periods and things count in the wallet's currency at the person's own prices of
/// now.
struct RewardStatement
{
    Period period;
    QList<StatementAccount> accounts;
    const StatementAccount &own() const { return accounts.first(); }
};

/// Reads what entries say: whoever shows it calls Rewards::settle() before.
Result<RewardStatement> rewardStatement(const WalletContext &context, const Period &period);
/// From 1 January of this year to today.
Period yearToDate(const WalletContext &context);

} // namespace fieldfare
