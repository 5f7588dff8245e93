// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holders/Holders.h"

#include "breaches/BreachStore.h"
#include "companies/CompanyStore.h"
#include "companies/DomainNames.h"
#include "companies/HoldingStore.h"
#include "context/Writing.h"
#include "holders/HolderBreaches.h"
#include "holders/HolderDetail.h"
#include "holders/HolderList.h"
#include "imports/CompanyNaming.h"

namespace fieldfare {

Result<QList<HolderRow>> Holders::list() const
{
    return holderList(m_context);
}

Result<HolderDetail> Holders::detail(const CompanyId &id) const
{
    return holderDetail(m_context, id);
}

Result<QSet<CompanyId>> Holders::holding(const FieldPath &path) const
{
    const Result<QList<CompanyId>> companies = HoldingStore(m_context.connection).companiesWith(path);
    if (!companies)
        return failure(companies.error());
    const Result<QHash<CompanyId, CompanyId>> ends = CompanyStore(m_context.connection).standIns();
    if (!ends)
        return failure(ends.error());
    QSet<CompanyId> shown;
    for (const CompanyId &company : *companies)
        shown.insert(ends->value(company, company));
    return shown;
}

Result<std::shared_ptr<const BreachIndex>> Holders::breaches() const
{
    const Result<QList<Incident>> imported = BreachStore(m_context.connection).imported();
    if (!imported)
        return failure(imported.error());
    if (imported->isEmpty())
        return m_context.facts.shippedBreaches();
    return std::make_shared<const BreachIndex>(
        mergedIncidents(m_context.facts.shippedIncidents(), *imported));
}

Result<CompanyId> Holders::add(const QString &name, const QString &domain) const
{
    Company company;
    if (!domain.trimmed().isEmpty()) {
        const std::optional<QString> registered = registrableDomain(domain);
        if (!registered)
            return failure(errors::domainUnreadable, {domain});
        company = CompanyNaming(m_context.facts).companyFor(*registered);
        company.domains = {*registered};
    }
    if (!name.trimmed().isEmpty())
        company.name = name.trimmed();
    company.id = CompanyId::random();
    const Result<> done =
        inTransaction(m_context, {RecordKind::Companies}, [&](Transaction &transaction) -> Result<> {
            const Result<CompanyId> added = CompanyStore::add(transaction, company);
            return added ? Result<>() : Result<>(failure(added.error()));
        });
    if (!done)
        return failure(done.error());
    return company.id;
}

Result<> Holders::rename(const CompanyId &id, const QString &name) const
{
    return inTransaction(m_context, {RecordKind::Companies}, [&](Transaction &transaction) {
        return CompanyStore::rename(transaction, id, name.trimmed());
    });
}

Result<> Holders::merge(const QList<CompanyId> &from, const CompanyId &into) const
{
    return inTransaction(m_context, {RecordKind::Companies}, [&](Transaction &transaction) -> Result<> {
        for (const CompanyId &each : from) {
            const Result<> merged = CompanyStore::mergeInto(transaction, each, into);
            if (!merged)
                return merged;
        }
        return {};
    });
}

Result<> Holders::split(const CompanyId &id) const
{
    return inTransaction(m_context, {RecordKind::Companies},
                         [&](Transaction &transaction) { return CompanyStore::split(transaction, id); });
}

Result<> Holders::setContact(const CompanyId &id, const Contact &contact) const
{
    return inTransaction(m_context, {RecordKind::Companies}, [&](Transaction &transaction) {
        return CompanyStore::addContact(transaction, id, contact);
    });
}

Result<HoldingId> Holders::addHolding(const CompanyId &id, const FieldPath &path, const ValueId &value,
                                      const Since &since) const
{
    HoldingId made;
    const Result<> done =
        inTransaction(m_context, {RecordKind::Companies}, [&](Transaction &transaction) -> Result<> {
            const Result<HoldingId> holding = HoldingStore::ensure(transaction, id, path, value);
            if (!holding)
                return failure(holding.error());
            made = *holding;
            Evidence evidence;
            evidence.holding = made;
            evidence.kind = EvidenceKind::Word;
            evidence.since = since;
            const Result<EvidenceId> added = HoldingStore::addEvidence(transaction, evidence);
            return added ? Result<>() : Result<>(failure(added.error()));
        });
    if (!done)
        return failure(done.error());
    return made;
}

Result<> Holders::removeHolding(const HoldingId &id) const
{
    return inTransaction(m_context, {RecordKind::Companies},
                         [&](Transaction &transaction) { return HoldingStore::remove(transaction, id); });
}

Result<> Holders::recordReceived(const CompanyId &id, const QString &terms, const Money &amount) const
{
    return inTransaction(m_context, {RecordKind::Rewards}, [&](Transaction &transaction) -> Result<> {
        const Result<RewardId> recorded =
            RewardStore::recordReceived(transaction, {RewardId(), id, terms, amount, transaction.now()});
        return recorded ? Result<>() : Result<>(failure(recorded.error()));
    });
}

Result<> Holders::resolveBreach(const CompanyId &id, const QString &incident, bool resolved) const
{
    const Result<HolderDetail> company = detail(id);
    if (!company)
        return failure(company.error());
    return inTransaction(m_context, {RecordKind::Breaches}, [&](Transaction &transaction) -> Result<> {
        for (const HolderBreach &breach : company->breaches) {
            for (const IncidentHit &hit : breach.hits) {
                if (hit.incident != incident)
                    continue;
                const Result<> done = BreachStore::resolve(transaction, incident, hit.holding, resolved);
                if (!done)
                    return done;
            }
        }
        return {};
    });
}

Result<> Holders::resolveHit(const IncidentHit &hit, bool resolved) const
{
    return inTransaction(m_context, {RecordKind::Breaches}, [&](Transaction &transaction) {
        return BreachStore::resolve(transaction, hit.incident, hit.holding, resolved);
    });
}

} // namespace fieldfare
