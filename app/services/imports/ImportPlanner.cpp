// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ImportPlanner.h"

#include "companies/DomainNames.h"
#include "profile/ProfileStore.h"

#include <QCryptographicHash>

#include <algorithm>

namespace fieldfare {

namespace {

PreviewReason reasonFor(HostKind kind)
{
    switch (kind) {
    case HostKind::IpAddress:
        return PreviewReason::IpAddress;
    case HostKind::OwnNetwork:
        return PreviewReason::OwnNetwork;
    case HostKind::AppWithoutDomain:
        return PreviewReason::AppWithoutDomain;
    case HostKind::Domain:
    case HostKind::None:
        break;
    }
    return PreviewReason::NoAddress;
}

bool isFromUserName(const ImportedItem &item, const ImportedField &field)
{
    return field.content == item.userName.trimmed();
}

} // namespace

QByteArray naturalKey(const PlannedHolding &holding)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(holding.domain.toUtf8());
    hash.addData(QByteArrayView("\n"));
    hash.addData(holding.path.toJsonText().toUtf8());
    hash.addData(QByteArrayView("\n"));
    hash.addData(holding.content.toUtf8());
    return hash.result();
}

ImportPlanner::ImportPlanner(const WalletContext &context)
    : m_context(context)
    , m_naming(context.facts)
{
}

void ImportPlanner::add(ImportedItem &&item)
{
    ++m_items;
    if (item.trashed)
        skip(item, PreviewReason::Trashed);
    else if (item.kind == ItemKind::Login)
        addLogin(item);
    else if (item.kind == ItemKind::Identity || item.kind == ItemKind::Card)
        m_withoutAddress.append(std::move(item));
    else
        skip(item, PreviewReason::NotALogin);
}

void ImportPlanner::addLogin(const ImportedItem &item)
{
    QStringList domains;
    HostKind other = HostKind::None;
    QString address;
    for (const QString &uri : item.uris) {
        if (const std::optional<QString> domain = registrableDomain(uri)) {
            if (!domains.contains(*domain))
                domains.append(*domain);
            continue;
        }
        const HostKind kind = classifyHost(uri).kind;
        if (kind != HostKind::None && other == HostKind::None) {
            other = kind;
            address = uri;
        }
    }
    if (domains.isEmpty()) {
        skip(item, reasonFor(other), address);
        return;
    }
    if (item.fields.isEmpty()) {
        skip(item, PreviewReason::NoValue);
        return;
    }
    m_domainByTitle.insert(item.title.toCaseFolded(), domains.first());
    for (const QString &domain : domains)
        addTo(domain, item);
}

void ImportPlanner::addTo(const QString &domain, const ImportedItem &item)
{
    const QString key = m_naming.keyFor(domain);
    const auto known = m_placeOfCompany.constFind(key);
    const qsizetype place = known == m_placeOfCompany.cend() ? m_gathered.size() : *known;
    if (place == m_gathered.size()) {
        m_placeOfCompany.insert(key, place);
        m_gathered.append(Gathered{.domain = domain});
    }
    Gathered &gathered = m_gathered[place];
    gathered.logins += item.kind == ItemKind::Login ? 1 : 0;
    gathered.fromIdentity |= item.kind != ItemKind::Login;
    const QDate created = item.created.value_or(QDate());
    if (created.isValid() && (!gathered.since.isValid() || created < gathered.since))
        gathered.since = created;
    for (const ImportedField &field : item.fields) {
        const PlannedHolding holding{domain, field.path, field.content, created};
        gathered.fromCustomField |= item.kind == ItemKind::Login && !isFromUserName(item, field);
        const QByteArray natural = naturalKey(holding);
        if (!m_seen.contains(natural)) {
            m_seen.insert(natural);
            gathered.holdings.append(holding);
            continue;
        }
        // Two logins with one value: the earlier one says since when.
        for (PlannedHolding &same : gathered.holdings) {
            if (same.domain == domain && same.path == field.path && same.content == field.content &&
                created.isValid() && (!same.created.isValid() || created < same.created))
                same.created = created;
        }
    }
}

void ImportPlanner::skip(const ImportedItem &item, PreviewReason reason, const QString &detail)
{
    PreviewRow row;
    row.state = PreviewState::Skipped;
    row.company = !item.title.isEmpty() ? item.title : item.uris.value(0);
    row.reason = reason;
    row.detail = detail;
    m_skipped.append(row);
}

void ImportPlanner::settleIdentities()
{
    for (const ImportedItem &item : std::as_const(m_withoutAddress)) {
        // Titled with a web host, or as one of the export's logins: that company has it.
        const std::optional<QString> ofTitle =
            isWebHost(item.title) ? registrableDomain(item.title) : std::nullopt;
        const QString domain = ofTitle.value_or(m_domainByTitle.value(item.title.toCaseFolded()));
        if (!domain.isEmpty() && !item.title.isEmpty())
            addTo(domain, item);
    }
}

Result<bool> ImportPlanner::isHeld(const PlannedHolding &holding) const
{
    Statement select = m_context.connection.prepare(
        "SELECT 1 FROM domain d JOIN holding h ON h.company_id = d.company_id AND h.path = ?2 "
        "JOIN value v ON v.id = h.value_id AND v.content = ?3 WHERE d.domain = ?1 LIMIT 1");
    const bool found =
        select.bind(1, holding.domain).bind(2, holding.path.toJsonText()).bind(3, holding.content).step();
    if (!select.ok())
        return failure(select.error());
    return found;
}

Result<PreviewRow> ImportPlanner::rowFor(Gathered &gathered, ImportPlan &plan) const
{
    PreviewRow row;
    row.company = m_naming.nameFor(gathered.domain);
    row.domain = gathered.domain;
    for (const PlannedHolding &holding : std::as_const(gathered.holdings)) {
        if (!row.fields.contains(holding.path))
            row.fields.append(holding.path);
        const Result<bool> held = isHeld(holding);
        if (!held)
            return failure(held.error());
        row.holdings += *held ? 0 : 1;
        plan.knownHoldings += *held ? 1 : 0;
    }
    plan.newHoldings += row.holdings;
    if (row.holdings == 0) {
        row.state = PreviewState::Known;
        row.reason = PreviewReason::AlreadyHeld;
    } else if (gathered.logins > 1) {
        row.reason = PreviewReason::SeveralLogins;
        row.detail = QString::number(gathered.logins);
    } else if (gathered.fromIdentity) {
        row.reason = PreviewReason::IdentityOrCard;
    } else if (gathered.fromCustomField) {
        row.reason = PreviewReason::CustomField;
    } else if (gathered.since.isValid()) {
        row.reason = PreviewReason::LoginSince;
        row.detail = QString::number(gathered.since.year());
    }
    return row;
}

Result<> ImportPlanner::finish(ImportPlan &plan)
{
    settleIdentities();
    plan.items = m_items;
    for (Gathered &gathered : m_gathered) {
        const Result<PreviewRow> row = rowFor(gathered, plan);
        if (!row)
            return failure(row.error());
        plan.rows.append(*row);
        plan.holdings.append(std::move(gathered.holdings));
    }
    plan.rows.append(m_skipped);
    plan.skippedItems = int(m_skipped.size());
    for (const ImportedItem &item : std::as_const(m_withoutAddress)) {
        for (const ImportedField &field : item.fields) {
            PlannedValue value{field.path, field.content, false};
            const bool twice = std::ranges::any_of(plan.values, [&value](const PlannedValue &other) {
                return other.path == value.path && other.content == value.content;
            });
            if (twice)
                continue;
            const Result<std::optional<Value>> known =
                ProfileStore(m_context.connection).find(value.path, value.content);
            if (!known)
                return failure(known.error());
            value.known = known->has_value();
            plan.values.append(value);
        }
    }
    return {};
}

} // namespace fieldfare
