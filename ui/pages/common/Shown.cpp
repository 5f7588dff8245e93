// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/Shown.h"

#include "theme/Formats.h"
#include "words/SumWords.h"

#include <QRegularExpression>

namespace fieldfare {

QString shownSince(const Since &since, const QLocale &locale)
{
    if (since.precision == DatePrecision::AtLatest)
        return formatSince(since.date, DateDetail::AtLatest, locale);
    return formatSince(since.date,
                       since.precision == DatePrecision::Year ? DateDetail::Year : DateDetail::Month, locale);
}

QString shownFactor(const QString &factor, const QLocale &locale)
{
    QString shown = factor;
    // One under the other they are compared: "× 2.0" below "× 1.5".
    static const QRegularExpression whole(QStringLiteral("^(× )?([1-9][0-9]*)$"));
    shown.replace(whole, QStringLiteral("\\1\\2.0"));
    return shown.replace(u'.', locale.decimalPoint());
}

QList<SumLine> shownSum(const Sum &sum, const WalletContext &context, const QLocale &locale)
{
    QList<SumLine> lines;
    for (const SumWordsLine &line : sumWords(sum, context))
        lines.append(
            {line.label, shownFactor(line.factor, locale), formatAmount(line.running, locale), QString()});
    return lines;
}

} // namespace fieldfare
