// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
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

    void add(ImportedItem &&item);
    /// Compares with the wallet; `plan` has the file's facts already.
    Result<> finish(ImportPlan &plan);

private:
    struct Gathered
    {
        QString domain;
        QList<PlannedHolding> holdings;
        int logins = 0;
        QDate since;
        bool fromIdentity = false;
        bool fromCustomField = false;
    };

    void addLogin(const ImportedItem &item);
    void addTo(const QString &domain, const ImportedItem &item);
    void skip(const ImportedItem &item, PreviewReason reason, const QString &detail = {});
    void settleIdentities();
    Result<PreviewRow> rowFor(Gathered &gathered, ImportPlan &plan) const;
    Result<bool> isHeld(const PlannedHolding &holding) const;

    const WalletContext &m_context;
    CompanyNaming m_naming;
    QList<Gathered> m_gathered;
    QHash<QString, qsizetype> m_placeOfCompany;
    QSet<QByteArray> m_seen;
    QList<ImportedItem> m_withoutAddress; ///< identities and cards
    QHash<QString, QString> m_domainByTitle;
    QList<PreviewRow> m_skipped;
    int m_items = 0;
};

/// The same for the same domain, field and value in any export.
QByteArray naturalKey(const PlannedHolding &holding);

} // namespace fieldfare
