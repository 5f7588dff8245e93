// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "imports/Attribution.h"
#include "imports/CompanyNaming.h"
#include "imports/ImportedItem.h"
#include "imports/Imports.h"

#include <QHash>
#include <QSet>

namespace fieldfare {

/// Turns the items of one export into a plan: which company each login belongs to, what is new, known or left
/// out and why. Two exports of the same accounts give the same holdings.
class ImportPlanner
{
public:
    explicit ImportPlanner(const WalletContext &context);

    /// Compares with the wallet; `plan` has the file's facts already.
    Result<> plan(const QList<ImportedItem> &items, ImportPlan &plan);

private:
    /// What the export says of one company.
    struct Gathered
    {
        QString domain;
        QList<PlannedHolding> holdings;
        int logins = 0;
        QDate since;
        bool fromIdentity = false;
        bool fromCustomField = false;
    };

    void gather(const QString &domain, const ImportedItem &item);
    Gathered &at(const QString &domain);
    Result<PreviewRow> rowFor(const Gathered &gathered, ImportPlan &plan) const;
    Result<bool> isHeld(const PlannedHolding &holding) const;
    Result<> planValues(const QList<ImportedItem> &items, ImportPlan &plan) const;

    const WalletContext &m_context;
    CompanyNaming m_naming;
    QList<Gathered> m_gathered;
    QHash<QString, qsizetype> m_placeOfCompany;
    QHash<QByteArray, std::pair<qsizetype, qsizetype>> m_placeOfHolding; ///< by natural key: company, holding
};

/// The same for the same domain, field and value in any export.
QByteArray naturalKey(const PlannedHolding &holding);

} // namespace fieldfare
