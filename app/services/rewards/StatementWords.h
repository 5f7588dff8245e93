// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "rewards/RewardStatement.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode statementWordsMissing{
    "statement.words-missing"}; ///< details: language, the member
} // namespace errors

/// How a printed statement says things in its language, which need not be the window's: one file of
/// resources/statements. Plain text, not markup.
class StatementWords
{
public:
    /// Languages that a statement can be printed in, sorted.
    static QStringList languages();
    static Result<StatementWords> load(const QString &language);

    /// A text of the file with %1, %2 … filled in once.
    QString text(const char *name, const QStringList &arguments = {}) const;
    QString language() const { return m_locale.name().section(u'_', 0, 0); }
    QString date(QDate day) const;
    /// "24 Nov" within the year of `other`, else "24 Nov 2026".
    QString shortDate(QDate day, QDate other) const;
    /// "1 January to 24 November 2026"
    QString period(const Period &period) const;
    /// "1,284.60", "− 9.00"; pieces "3".
    QString amount(std::int64_t amount, const AccountUnit &unit) const;
    /// "€ 16.50"; pieces as amount().
    QString money(std::int64_t amount, const AccountUnit &unit) const;
    /// "€ 0.01" for the price of a point, which may have more decimals than money has.
    QString price(const QString &decimal, Currency currency) const;
    /// What happened: "280 points at € 0.01", "Day pass: used".
    QString what(const StatementLine &line, const AccountUnit &unit) const;
    /// "Palisander Möbel, until 30 Nov"
    QString rest(const StatementRest &rest, QDate today) const;
    QString promise(const StatementRest &promise, QDate today) const;
    /// The heading of an account other than the wallet's own.
    QString heading(const AccountUnit &unit) const;

private:
    QLocale m_locale;
    QString m_dateFormat;
    QString m_dayMonthFormat;
    QString m_shortFormat;
    QString m_shortYearFormat;
    QString m_moneyFormat;
    QHash<QString, QString> m_words;
};

} // namespace fieldfare
