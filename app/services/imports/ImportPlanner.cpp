// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ImportPlanner.h"

#include "profile/ProfileStore.h"

#include <QCryptographicHash>

#include <algorithm>

namespace fieldfare {

namespace {

PreviewReason reasonFor(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Trashed:
        return PreviewReason::Trashed;
    case SkipReason::IpAddress:
        return PreviewReason::IpAddress;
    case SkipReason::OwnNetwork:
        return PreviewReason::OwnNetwork;
    case SkipReason::AppWithoutDomain:
        return PreviewReason::AppWithoutDomain;
    case SkipReason::NoAddress:
        return PreviewReason::NoAddress;
    case SkipReason::NoUserName:
        return PreviewReason::NoValue;
    case SkipReason::SecureNote:
    case SkipReason::NoPersonalData:
    case SkipReason::OwnRecord:
        break;
    }
    return PreviewReason::NotALogin;
}

PreviewRow skippedRow(const ImportedItem &item, SkipReason reason)
{
    PreviewRow row;
    row.state = PreviewState::Skipped;
    row.company = item.title.isEmpty() ? item.uris.value(0) : item.title;
    row.reason = reasonFor(reason);
    row.detail = item.uris.value(0);
    return row;
}

bool isOwnRecord(const ImportedItem &item)
{
    return !item.trashed && (item.kind == ItemKind::Identity || item.kind == ItemKind::Card);
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

Result<> ImportPlanner::plan(const QList<ImportedItem> &items, ImportPlan &plan)
{
    plan.items = int(items.size());
    QList<PreviewRow> skipped;
    const QList<Attribution> attributions = attributeToCompanies(items);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Attribution &attribution = attributions[i];
        if (!attribution.skipped) {
            for (const QString &domain : attribution.domains)
                gather(domain, items[i]);
        } else if (*attribution.skipped != SkipReason::OwnRecord) {
            skipped.append(skippedRow(items[i], *attribution.skipped));
        }
    }
    for (Gathered &gathered : m_gathered) {
        const Result<PreviewRow> row = rowFor(gathered, plan);
        if (!row)
            return failure(row.error());
        plan.rows.append(*row);
        plan.holdings.append(std::move(gathered.holdings));
    }
    plan.rows.append(skipped);
    plan.skippedItems = int(skipped.size());
    return planValues(items, plan);
}

ImportPlanner::Gathered &ImportPlanner::at(const QString &domain)
{
    const QString key = m_naming.keyFor(domain);
    const auto known = m_placeOfCompany.constFind(key);
    if (known != m_placeOfCompany.cend())
        return m_gathered[*known];
    m_placeOfCompany.insert(key, m_gathered.size());
    Gathered gathered;
    gathered.domain = domain;
    m_gathered.append(gathered);
    return m_gathered.last();
}

void ImportPlanner::gather(const QString &domain, const ImportedItem &item)
{
    Gathered &gathered = at(domain);
    const bool isLogin = item.kind == ItemKind::Login;
    gathered.logins += isLogin ? 1 : 0;
    gathered.fromIdentity |= !isLogin;
    const QDate created = item.created.value_or(QDate());
    if (created.isValid() && (!gathered.since.isValid() || created < gathered.since))
        gathered.since = created;
    for (const ImportedField &field : item.fields) {
        const PlannedHolding holding{domain, field.path, field.content, created};
        gathered.fromCustomField |= isLogin && field.content != item.userName.trimmed();
        const QByteArray key = naturalKey(holding);
        const auto same = m_placeOfHolding.constFind(key);
        if (same == m_placeOfHolding.cend()) {
            m_placeOfHolding.insert(key, {&gathered - m_gathered.data(), gathered.holdings.size()});
            gathered.holdings.append(holding);
            continue;
        }
        // Two logins with one value: the earlier one says since when.
        PlannedHolding &known = m_gathered[same->first].holdings[same->second];
        if (created.isValid() && (!known.created.isValid() || created < known.created))
            known.created = created;
    }
}

Result<bool> ImportPlanner::isHeld(const PlannedHolding &holding) const
{
    Statement select = m_context.connection.prepare(
        "SELECT 1 FROM domain d JOIN holding h ON h.company_id = d.company_id AND h.path = ?2 "
        "JOIN value v ON v.id = h.value_id AND v.content = ?3 WHERE d.domain = ?1 LIMIT 1");
    select.bind(1, holding.domain).bind(2, holding.path.toJsonText()).bind(3, holding.content);
    const bool found = select.step();
    if (!select.ok())
        return failure(select.error());
    return found;
}

Result<PreviewRow> ImportPlanner::rowFor(const Gathered &gathered, ImportPlan &plan) const
{
    PreviewRow row;
    row.company = m_naming.nameFor(gathered.domain);
    row.domain = gathered.domain;
    for (const PlannedHolding &holding : gathered.holdings) {
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

Result<> ImportPlanner::planValues(const QList<ImportedItem> &items, ImportPlan &plan) const
{
    for (const ImportedItem &item : items) {
        if (!isOwnRecord(item))
            continue;
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
