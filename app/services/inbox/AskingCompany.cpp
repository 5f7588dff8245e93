// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/AskingCompany.h"

#include "companies/CompanyStore.h"
#include "companies/DomainNames.h"
#include "imports/CompanyNaming.h"

namespace fieldfare {

Result<CompanyId> askingCompany(Transaction &transaction, const WalletContext &context, const QString &host,
                                const QString &calledName)
{
    const CompanyStore companies(transaction.connection());
    const std::optional<QString> domain = registrableDomain(host);
    if (domain) {
        const Result<std::optional<CompanyId>> known = companies.byDomain(*domain);
        if (!known)
            return failure(known.error());
        if (*known)
            return **known;
    } else {
        const Result<CompanyId> named = companies.named(calledName);
        if (named)
            return named;
    }
    Company company;
    // What the company calls itself is no proof: a name of the directory's goes before it.
    if (domain) {
        company = CompanyNaming(context.facts).companyFor(*domain);
        company.domains = {*domain};
        const Company *listed = context.facts.directory().byDomain(*domain);
        if (!listed && !calledName.isEmpty())
            company.name = calledName;
    } else {
        company.name = calledName.isEmpty() ? host : calledName;
    }
    return CompanyStore::add(transaction, company);
}

} // namespace fieldfare
