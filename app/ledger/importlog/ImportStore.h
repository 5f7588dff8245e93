// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "companies/Holding.h"
#include "importlog/ImportRecord.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QList>

namespace fieldfare {

/// What one item of an import gave to the wallet; any of the ids may be null.
struct ImportItem
{
    QByteArray naturalKey; ///< the same for the same domain, field and value in any export
    EvidenceId evidence;
    ValueId value;     ///< only where the import made the value
    CompanyId company; ///< only where the import made the company
};

/// Imports and their items. Undoing marks the import; what nothing else supports disappears.
class ImportStore
{
public:
    explicit ImportStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Newest first, undone ones included.
    Result<QList<ImportRecord>> all() const;
    Result<std::optional<ImportRecord>> import(const ImportId &id) const;
    Result<QList<ImportItem>> items(const ImportId &id) const;

    /// Whether some import made it, rather than the person.
    Result<bool> madeByImport(const ValueId &id) const;
    Result<bool> madeByImport(const CompanyId &id) const;

    static Result<> add(Transaction &transaction, const ImportRecord &record);
    static Result<> addItem(Transaction &transaction, const ImportId &import, const ImportItem &item);
    static Result<> markUndone(Transaction &transaction, const ImportId &id);

private:
    Connection &m_connection;
};

} // namespace fieldfare
