// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context/WalletContext.h"
#include "rewards/Rewards.h"

#include <QLocale>
#include <QString>

namespace fieldfare {

/// Where a reward is shown.
enum class RewardPlace { ToUse, Promised, Over };
/// A promise that was broken stands beside the open ones for a while, so that a letter can be written;
/// nothing stays there for ever.
RewardPlace placeOf(const RewardRow &row, QDate today);

/// How a reward reads on its coupon.
struct RewardShown
{
    QString value; ///< "€ 5.00 off", "Day pass"
    QString line;  ///< "Palisander Möbel · from € 30.00"
    QString chip;  ///< "1 of 2 left", "broken"; may be empty
    QString how;   ///< under the code: "In shop or online"; of a promise, what is known of it
    QString end;   ///< "6 days, 30 Nov", "Until 9 Dec", "Never expires"
    QString endIcon;
    bool isSoon = false; ///< ends within a week
    bool isBad = false;  ///< the chip is red: broken
};
RewardShown shownReward(const RewardRow &row, QDate today, const QLocale &locale);

/// Its value alone.
QString shownValue(const RewardRow &row, const QLocale &locale);
/// "€ 5.00", "360 points", "2"
QString shownQuantity(const RewardRow &row, std::int64_t count, const QLocale &locale);
/// Several parts can be used of it; otherwise it is used as a whole.
bool isDivisible(const RewardRow &row);
/// What was typed, in the reward's unit; nothing where it is no amount from one unit to `most`.
std::optional<Quantity> typedQuantity(const QString &typed, const RewardRow &row, std::int64_t most,
                                      const QLocale &locale);
/// The same as typedQuantity() reads it.
QString typable(const RewardRow &row, std::int64_t count, const QLocale &locale);
/// The host of a link, as a person must see it; empty where it is no link of the web.
QString linkHost(const QString &uri);

} // namespace fieldfare
