// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/LooksLike.h"

#include "companies/CompanyStore.h"
#include "companies/DomainNames.h"
#include "companies/DomainWalk.h"
#include "companies/HoldingStore.h"
#include "companies/LookAlikes.h"
#include "requests/PartyStore.h"

#include <algorithm>

namespace fieldfare {

namespace {

/// Looks through the companies that are known, one source after the other.
class LookAlikeSearch
{
public:
    LookAlikeSearch(const WalletContext &context, QString domain)
        : m_context(context)
        , m_domain(std::move(domain))
        , m_names(m_domain)
    {
    }

    Result<std::optional<LooksLike>> run(const QString &host, const CompanyId &asking);

private:
    Result<bool> isStranger(const CompanyId &asking);
    Result<bool> isKnown(const CompanyId &company) const;
    Result<> addInside(const QString &host);
    Result<> addOwn(const QString &domain, const CompanyId &company, Likeness how);
    void addListed();

    const WalletContext &m_context;
    QString m_domain;
    LookAlikes m_names;
    QList<CompanyId> m_asking; ///< the company that asks, and what is merged with it
    QList<LooksLike> m_found;
};

bool holdsMoreThanAnswers(const QList<Holding> &holdings)
{
    const auto isOther = [](const Evidence &evidence) { return evidence.kind != EvidenceKind::Answer; };
    return std::ranges::any_of(holdings, [&isOther](const Holding &holding) {
        return std::ranges::any_of(holding.evidence, isOther);
    });
}

/// Whether the person had nothing to do with it but through its own requests.
Result<bool> LookAlikeSearch::isStranger(const CompanyId &asking)
{
    if (asking.isNull())
        return true;
    const CompanyStore companies(m_context.connection);
    const Result<QHash<CompanyId, CompanyId>> standIns = companies.standIns();
    if (!standIns)
        return failure(standIns.error());
    const Result<QList<CompanyId>> members = companies.withMerged(standIns->value(asking, asking));
    if (!members)
        return failure(members.error());
    m_asking = *members;
    const Result<QList<Holding>> holdings = HoldingStore(m_context.connection).ofCompanies(m_asking);
    if (!holdings)
        return failure(holdings.error());
    return !holdsMoreThanAnswers(*holdings);
}

/// A company that is there only because it asked is no better known than the one that asks now.
Result<bool> LookAlikeSearch::isKnown(const CompanyId &company) const
{
    if (m_asking.contains(company))
        return false;
    const Result<bool> asked = PartyStore(m_context.connection).isAsker(company);
    if (!asked)
        return failure(asked.error());
    if (!*asked)
        return true;
    const Result<QList<Holding>> holdings = HoldingStore(m_context.connection).ofCompanies({company});
    if (!holdings)
        return failure(holdings.error());
    return !holdings->isEmpty();
}

Result<> LookAlikeSearch::addOwn(const QString &domain, const CompanyId &company, Likeness how)
{
    const Result<bool> known = isKnown(company);
    if (!known)
        return failure(known.error());
    if (!*known)
        return {};
    const CompanyStore companies(m_context.connection);
    const Result<std::optional<Company>> record = companies.company(company);
    if (!record)
        return failure(record.error());
    if (*record)
        m_found.append({domain, (*record)->name, true, how});
    return {};
}

/// shop.example.elsewhere.test: the name in front is another's whole domain.
Result<> LookAlikeSearch::addInside(const QString &host)
{
    if (host.size() <= m_domain.size())
        return {};
    const std::optional<QString> inside = registrableDomain(host.chopped(m_domain.size() + 1));
    if (!inside || *inside == m_domain)
        return {};
    const Result<std::optional<CompanyId>> own = CompanyStore(m_context.connection).byDomain(*inside);
    if (!own)
        return failure(own.error());
    if (*own)
        return addOwn(*inside, **own, Likeness::Inside);
    if (const Company *listed = m_context.facts.directory().byDomain(*inside))
        m_found.append({*inside, listed->name, false, Likeness::Inside});
    return {};
}

void LookAlikeSearch::addListed()
{
    const Directory &directory = m_context.facts.directory();
    for (const Directory::Listed &each : directory.domains()) {
        if (!m_names.mayResembleFolded(each.folded))
            continue;
        if (const std::optional<Likeness> how = m_names.likenessTo(each.domain))
            m_found.append({each.domain, directory.companies()[each.company].name, false, *how});
    }
}

Result<std::optional<LooksLike>> LookAlikeSearch::run(const QString &host, const CompanyId &asking)
{
    if (m_context.facts.directory().byDomain(m_domain))
        return std::optional<LooksLike>();
    const Result<bool> stranger = isStranger(asking);
    if (!stranger)
        return failure(stranger.error());
    if (!*stranger)
        return std::optional<LooksLike>();
    const Result<> inside = addInside(host);
    if (!inside)
        return failure(inside.error());
    const Result<QList<CompanyDomain>> own = domainsResembling(m_context.connection, m_names);
    if (!own)
        return failure(own.error());
    for (const CompanyDomain &each : *own) {
        const Result<> added =
            addOwn(each.domain, each.company, m_names.likenessTo(each.domain).value_or(Likeness::OneLetter));
        if (!added)
            return failure(added.error());
    }
    addListed();
    const auto first = std::ranges::min_element(m_found, [](const LooksLike &a, const LooksLike &b) {
        return std::pair(!a.own, a.how) < std::pair(!b.own, b.how);
    });
    return first == m_found.end() ? std::optional<LooksLike>() : std::optional<LooksLike>(*first);
}

} // namespace

Result<std::optional<LooksLike>> looksLike(const WalletContext &context, const QString &host,
                                           const CompanyId &asking)
{
    const std::optional<QString> domain = registrableDomain(host);
    if (!domain)
        return std::optional<LooksLike>();
    return LookAlikeSearch(context, *domain).run(host, asking);
}

} // namespace fieldfare
