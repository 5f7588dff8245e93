// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "companies/Holding.h"
#include "holders/Holders.h"
#include "pricing/Sum.h"

namespace fieldfare::cli {

/// How records look in the documents that commands print (README.md has the schemas).
Json toJson(const QString &text);
Json toJson(const QStringList &texts);
/// Decimal text: "12.50".
Json toJson(const Money &amount);
/// Null for "never".
Json toJson(const std::optional<Money> &amount);
/// ISO 8601; null when it is invalid.
Json toJson(QDate date);
Json toJson(Instant instant);
Json toJson(const FieldPath &path);
Json toJson(const QList<FieldPath> &paths);
/// {date, precision}
Json toJson(const Since &since);
/// {amount, currency, steps: […]}: a program can add it up anew.
Json toJson(const Sum &sum, const WalletContext &context);
/// A sum whose steps add amounts up, each with a name.
class NamedSum
{
public:
    NamedSum(Currency currency, const char *member);
    void add(const QString &name, const Money &amount);
    const Money &amount() const { return m_amount; }
    Json toJson() const;

private:
    Money m_amount;
    const char *m_member;
    Json m_steps = Json::array();
};

QString evidenceName(EvidenceKind kind);
/// Each kind once, in the order of the evidence.
Json evidenceNames(const QList<Evidence> &evidence);
QString certaintyName(HitCertainty certainty);
QString precisionName(DatePrecision precision);

/// "12.50 EUR", "never".
QString shown(const std::optional<Money> &amount);
QString shown(const Since &since);
/// Columns side by side, as wide as their widest cell.
QStringList asTable(const QList<QStringList> &rows);
/// "  Base price  8.00" for each step.
QStringList shownSteps(const Sum &sum, const WalletContext &context);

} // namespace fieldfare::cli
