// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Activity.h"
#include "base/Result.h"
#include "context/WalletContext.h"
#include "importlog/ImportStore.h"
#include "imports/CompanyNaming.h"
#include "imports/Imports.h"
#include "vault/Transaction.h"

#include <QHash>

namespace fieldfare {

/// Writes a plan into the wallet, inside one transaction that the caller commits.
class ImportTaker
{
public:
    ImportTaker(const WalletContext &context, Transaction &transaction, const ImportRecord &record);

    Result<> take(const PlannedHolding &holding);
    Result<> take(const PlannedValue &value);
    const TakenIn &result() const { return m_result; }

private:
    struct Made
    {
        CompanyId company;
        bool byImport = false;
    };
    struct MadeValue
    {
        ValueId value;
        bool byImport = false;
    };
    Result<Made> companyFor(const QString &domain);
    Result<MadeValue> valueFor(const FieldPath &path, const QString &content);

    const WalletContext &m_context;
    Transaction &m_transaction;
    CompanyNaming m_naming;
    QString m_source;
    QDate m_today;
    QHash<QString, Made> m_companies;
    QHash<QString, MadeValue> m_values;
    TakenIn m_result;
};

} // namespace fieldfare
