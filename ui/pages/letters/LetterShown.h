// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PaneList.h"
#include "rights/Letters.h"

#include <QLocale>
#include <QString>

namespace fieldfare {

/// How letters read in the list and in their headings.

bool isOver(const LetterRow &row);
/// "10 days left", "3 days over", "draft", "answered".
PaneRow shownLetter(const LetterRow &row, const QDate &today, const QLocale &locale);
/// "Erasure, to Haapa Mobility"
QString letterTitle(const LetterRow &row);
/// "HM-2026-2 · English · by mail to privacy@…"
QString letterLine(const LetterDetail &detail);
QString letterLanguageName(const QString &language);
/// "Article 17 GDPR"
QString lawArticle(LetterRight right);
/// The currency's sign alone, as formatMoney puts it.
QString currencySign(const Money &amount, const QLocale &locale);

} // namespace fieldfare
