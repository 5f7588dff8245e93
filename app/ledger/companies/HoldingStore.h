// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "companies/Holding.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QList>

#include <functional>

namespace fieldfare {

/// One holding as lists of thousands need it: without its evidence in full. `path` is the JSON text of the
/// wallet's file, the same few texts over and over, so that callers can look prices up by it.
struct HoldingRow
{
    HoldingId holding;
    CompanyId company;
    QByteArray path;
    ValueId value;
    Since since;
    unsigned kinds = 0;   ///< bit per EvidenceKind
    bool endless = false; ///< some evidence names no end
};

/// What one source speaks for.
struct Supported
{
    int holdings = 0;
    QDate until; ///< the latest end that it names; invalid where it names none
};

/// Who holds what, and why we believe so. A holding lives while one evidence lives.
class HoldingStore
{
public:
    explicit HoldingStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Of the company and all that are merged into it (give CompanyStore::withMerged), by path.
    Result<QList<Holding>> ofCompanies(const QList<CompanyId> &companies) const;
    Result<std::optional<Holding>> holding(const HoldingId &id) const;
    /// Those that hold a value of the field, merged ones under their own id.
    Result<QList<CompanyId>> companiesWith(const FieldPath &path) const;
    /// Calls `visit` for every holding of the wallet, those of one company together.
    Result<> visitAll(const std::function<void(const HoldingRow &)> &visit) const;
    Result<std::int64_t> count() const;
    Result<Supported> supportedBy(EvidenceKind kind, const QString &source) const;

    /// The holding's id; the same company, path and value is the same holding. `value` may be null. `isNew`,
    /// where given, says whether it was made now.
    static Result<HoldingId> ensure(Transaction &transaction, const CompanyId &company, const FieldPath &path,
                                    const ValueId &value, bool *isNew = nullptr);
    /// A null evidence id gets a new one.
    static Result<EvidenceId> addEvidence(Transaction &transaction, Evidence evidence);
    /// Removes the holding too when this was the last.
    static Result<> removeEvidence(Transaction &transaction, const EvidenceId &id);
    /// All that this source supports, and the holdings that nothing else supports.
    static Result<> removeEvidenceFrom(Transaction &transaction, EvidenceKind kind, const QString &source);
    static Result<> remove(Transaction &transaction, const HoldingId &id);

private:
    Connection &m_connection;
};

/// The earlier, surer of two: a known day beats "at the latest" on the same day.
Since earlier(const Since &a, const Since &b);

} // namespace fieldfare
