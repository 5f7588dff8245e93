// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "rights/LetterTemplate.h"

#include <QLocale>

namespace fieldfare {

/// How a letter's language writes dates, amounts and how something is known. Plain text, not markup.
class LetterWords
{
public:
    explicit LetterWords(const LetterTemplate &letterTemplate);

    QString date(QDate date) const;  ///< "24 November 2026"
    QString month(QDate date) const; ///< "Apr 2022"
    /// The month; with `atTheLatest` "by Apr 2022".
    QString since(QDate date, bool atTheLatest) const;
    QString amount(const Money &money) const; ///< "1,284.60", "− 9.00"
    QString money(const Money &money) const;  ///< "€ 1,284.60"
    QString factor(int hundredths) const;     ///< "1.5", "2.0"
    QString fields(qsizetype count) const;    ///< "one field", "15 fields"
    /// login, answer, breach, letter, receipt, word; empty for anything else.
    QString known(const QString &how) const;
    /// "a, b and c"
    QString list(const QStringList &parts) const;

private:
    const LetterTemplate &m_template;
    QLocale m_locale;
};

/// Replaces %1, %2 … in one pass: what is put in is never searched again.
QString filledIn(const QString &text, const QStringList &arguments);

} // namespace fieldfare
