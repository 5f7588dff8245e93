// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PaneList.h"
#include "receipts/Receipts.h"

#include <QLocale>

namespace fieldfare {

/// A receipt as a row of the list.
PaneRow shownReceipt(const ReceiptRow &row, const QDate &today, const QLocale &locale);
/// "Receipt 7f0e"
QString receiptTitle(const ReceiptId &id);
/// "2 years left, 4 fields"
QString timeLeft(const ReceiptRow &row, const QDate &today);

/// One level of proof: whether it is reached, its name, what that means.
struct ShownLevel
{
    bool reached = false;
    QString name;
    QString meaning;
};
QList<ShownLevel> shownLevels(const ReceiptVerdict &verdict, const QLocale &locale);
/// The banner's sentence over the levels: a lead and a rest.
QPair<QString, QString> verdictSentence(const ReceiptVerdict &verdict);
/// "About 4 s left"; empty while it is too early to tell.
QString exportTimeLeft(qint64 elapsedMs, qint64 done, qint64 total);

} // namespace fieldfare
