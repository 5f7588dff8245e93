// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "companies/Company.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QHash>
#include <QList>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode companyUnknown{"company.unknown"};             ///< details: what was looked for
inline constexpr ErrorCode domainUnreadable{"company.domain-unreadable"}; ///< details: the text
inline constexpr ErrorCode domainTaken{"company.domain-taken"};           ///< details: domain
inline constexpr ErrorCode mergeWithItself{"company.merge-itself"};
} // namespace errors

/// Companies with their domains and contacts. Merging hides a company behind another and rewrites nothing
/// else, so that splitting brings it back as it was.
class CompanyStore
{
public:
    explicit CompanyStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Every company that is not merged into another, by name; domains and contacts of those merged into it
    /// included.
    Result<QList<Company>> all() const;
    Result<std::optional<Company>> company(const CompanyId &id) const;
    /// The company that has the registrable domain (punycode), or the one that it was merged into.
    Result<std::optional<CompanyId>> byDomain(const QString &domain) const;
    /// By exact name, main domain or id, as a person names one on the command line.
    Result<CompanyId> named(const QString &text) const;
    /// For each merged company the one that stands for it, through any chain.
    Result<QHash<CompanyId, CompanyId>> standIns() const;
    /// The company itself and all that are merged into it.
    Result<QList<CompanyId>> withMerged(const CompanyId &id) const;
    /// Those merged directly into it.
    Result<QList<Company>> mergedInto(const CompanyId &id) const;

    /// A null id gets a new one. Fails with domainTaken when a domain belongs to another company.
    static Result<CompanyId> add(Transaction &transaction, Company company);
    static Result<> rename(Transaction &transaction, const CompanyId &id, const QString &name);
    static Result<> setCountry(Transaction &transaction, const CompanyId &id, const QString &country);
    static Result<> addDomain(Transaction &transaction, const CompanyId &id, const QString &domain);
    static Result<> addContact(Transaction &transaction, const CompanyId &id, const Contact &contact);
    static Result<> removeContact(Transaction &transaction, const CompanyId &id, const Contact &contact);
    static Result<> mergeInto(Transaction &transaction, const CompanyId &from, const CompanyId &into);
    static Result<> split(Transaction &transaction, const CompanyId &id);
    /// Removes a company without holdings, letters, prices or rewards; used when an import is undone.
    static Result<> removeIfUnused(Transaction &transaction, const CompanyId &id);

private:
    Result<> readParts(QList<Company> &companies) const;
    Connection &m_connection;
};

} // namespace fieldfare
