// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "companies/Holding.h"
#include "rights/LetterText.h"

#include <optional>

namespace fieldfare {

namespace errors {
/// details: what the lines come to, what was said (as Money::toText)
inline constexpr ErrorCode chargeDoesNotAddUp{"letters.charge-does-not-add-up"};
inline constexpr ErrorCode chargeMixesCurrencies{"letters.charge-mixes-currencies"};
} // namespace errors

struct ChargeEntry
{
    LetterField held;
    std::optional<Money> base;   ///< none: no price line beside the field
    int factorHundredths = 100;  ///< 150 for a breach; 100 is not printed
    std::optional<Money> amount; ///< none: never, only by erasing
    HoldingId holding = {};      ///< what it names; not printed
    bool leftOut = false;        ///< the person took it out: neither printed nor counted
};

/// What the company has given already, at the person's own prices.
struct ChargeGiven
{
    QString what; ///< "60 free minutes, 3 March and 2 May 2026"
    Money amount;
};

struct ChargeFacts
{
    LetterFacts letter; ///< its `held` is not read: the lines say it
    QString id;         ///< the letter's own id, in the QR code beside the number; may be empty
    QList<ChargeEntry> lines;
    QList<ChargeGiven> given;
    Money total;     ///< sum of the lines; checked
    Money balance;   ///< total less what was given; checked
    QString account; ///< to pay to; empty: they ask for it
    bool mayPay = true;
    bool mayDiscount = true; ///< with nothing left to pay, neither is offered
};

/// Sets total and balance to what the lines that are not left out come to.
void addUp(ChargeFacts &facts, Currency currency);

struct ChargeWay
{
    QString verb;
    QString text;
};

struct ChargeContent
{
    LetterFrame frame;
    QStringList head;        ///< five heads
    QList<QStringList> rows; ///< five cells each
    QString totalLabel;
    QString total;
    QList<ReferenceLine> given;
    QString balanceLabel;
    QString balance;
    QString waysTitle;
    QList<ChargeWay> ways; ///< the last is to erase
    QString rights;        ///< markup
    QString qrText;        ///< mailto: with the number and the id as subject; without an e-mail the two alone
    QString qrCaption;
};

/// Refuses lines that do not add up to the total, and a balance that is not what is left.
Result<ChargeContent> writeCharge(const LetterTemplate &letterTemplate, const ChargeFacts &facts);

/// The charge as the text of a mail; the PDF goes with it.
QString mailText(const ChargeContent &content);

} // namespace fieldfare
