// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ImportTaker.h"

#include "companies/CompanyStore.h"
#include "companies/HoldingStore.h"
#include "imports/ImportPlanner.h"
#include "profile/ProfileStore.h"

namespace fieldfare {

ImportTaker::ImportTaker(const WalletContext &context, Transaction &transaction, const ImportRecord &record)
    : m_context(context)
    , m_transaction(transaction)
    , m_naming(context.facts)
    , m_source(record.id.toText())
    , m_today(context.clock.today())
{
    m_result.id = record.id;
}

Result<ImportTaker::Made> ImportTaker::companyFor(const QString &domain)
{
    const auto cached = m_companies.constFind(domain);
    if (cached != m_companies.cend())
        return *cached;
    // The domain's own company, even where it is merged into another: splitting must bring back what belongs
    // to it.
    Statement owner = m_transaction.prepare("SELECT company_id FROM domain WHERE domain = ?1");
    owner.bind(1, domain);
    Made made;
    if (owner.step()) {
        made.company = owner.id<CompanyId>(0);
        const Result<bool> byImport = ImportStore(m_transaction.connection()).madeByImport(made.company);
        if (!byImport)
            return failure(byImport.error());
        made.byImport = *byImport;
    } else if (!owner.ok()) {
        return failure(owner.error());
    } else {
        Company company = m_naming.companyFor(domain);
        QStringList free;
        for (const QString &each : std::as_const(company.domains)) {
            const Result<std::optional<CompanyId>> taken =
                CompanyStore(m_transaction.connection()).byDomain(each);
            if (!taken)
                return failure(taken.error());
            if (!*taken)
                free.append(each);
        }
        company.domains = free;
        const Result<CompanyId> added = CompanyStore::add(m_transaction, company);
        if (!added)
            return failure(added.error());
        made = {*added, true};
        ++m_result.companies;
    }
    m_companies.insert(domain, made);
    return made;
}

Result<ImportTaker::MadeValue> ImportTaker::valueFor(const FieldPath &path, const QString &content)
{
    const QString key = path.toJsonText() + content;
    const auto cached = m_values.constFind(key);
    if (cached != m_values.cend())
        return *cached;
    const Result<std::optional<Value>> known = ProfileStore(m_transaction.connection()).find(path, content);
    if (!known)
        return failure(known.error());
    MadeValue made;
    made.byImport = !known->has_value();
    if (*known) {
        const Result<bool> byImport = ImportStore(m_transaction.connection()).madeByImport((*known)->id);
        if (!byImport)
            return failure(byImport.error());
        made.byImport = *byImport;
    }
    const Result<ValueId> id = ProfileStore::ensure(m_transaction, path, content);
    if (!id)
        return failure(id.error());
    made.value = *id;
    m_values.insert(key, made);
    return made;
}

Result<> ImportTaker::take(const PlannedHolding &holding)
{
    const Result<Made> company = companyFor(holding.domain);
    if (!company)
        return failure(company.error());
    const Result<MadeValue> value = valueFor(holding.path, holding.content);
    if (!value)
        return failure(value.error());
    bool isNew = false;
    const Result<HoldingId> id =
        HoldingStore::ensure(m_transaction, company->company, holding.path, value->value, &isNew);
    if (!id)
        return failure(id.error());
    m_result.holdings += isNew ? 1 : 0;
    Evidence evidence;
    evidence.holding = *id;
    evidence.kind = EvidenceKind::Import;
    evidence.source = m_source;
    evidence.since = holding.created.isValid() ? Since{holding.created, DatePrecision::Day}
                                               : Since{m_today, DatePrecision::AtLatest};
    const Result<EvidenceId> added = HoldingStore::addEvidence(m_transaction, evidence);
    if (!added)
        return failure(added.error());
    return ImportStore::addItem(m_transaction, m_result.id,
                                {naturalKey(holding), *added, value->byImport ? value->value : ValueId(),
                                 company->byImport ? company->company : CompanyId()});
}

Result<> ImportTaker::take(const PlannedValue &value)
{
    const Result<MadeValue> made = valueFor(value.path, value.content);
    if (!made)
        return failure(made.error());
    // An empty domain never occurs in a holding, so that the two kinds of item cannot meet.
    const QByteArray key = naturalKey({QString(), value.path, value.content, {}});
    return ImportStore::addItem(m_transaction, m_result.id,
                                {key, EvidenceId(), made->byImport ? made->value : ValueId(), CompanyId()});
}

} // namespace fieldfare
