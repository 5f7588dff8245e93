// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fieldfare {

/// Up to three initials of a company's name without its legal form: "HM" for Haapa Mobility Oy; a single word
/// gives its first two letters, and so does a name whose initials would be an unfortunate word.
QString letterInitials(const QString &companyName);

/// The next number for a company and a year, "HM-2026-3": it counts the company's letters of that year alone,
/// so that it tells nobody how many letters the person writes. `existing` are this company's numbers so far;
/// a gap is not filled again.
QString nextLetterNumber(const QString &companyName, int year, const QStringList &existing);

} // namespace fieldfare
