// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/FieldRows.h"

#include "catalogue/DerivedFields.h"
#include "pricing/BaseAsk.h"
#include "profile/ProfileStore.h"

#include <QSet>

namespace fieldfare {

namespace {

struct FieldHolders
{
    int count = 0;
    QString first;
};

/// Counts companies by field; the dearest company comes first and is the one that is named.
Result<QHash<FieldPath, FieldHolders>> countHolders(const WalletContext &context)
{
    Statement select = context.connection.prepare(
        "SELECT h.path, count(DISTINCT h.company_id), "
        "(SELECT c.name FROM holding o JOIN company c ON c.id = o.company_id WHERE o.path = h.path "
        "ORDER BY c.name COLLATE NOCASE LIMIT 1) FROM holding h GROUP BY h.path");
    QHash<FieldPath, FieldHolders> counts;
    while (select.step()) {
        const FieldPath path = FieldPath::fromJsonText(select.text(0)).value_or(FieldPath());
        counts.insert(path, {select.number(1), select.text(2)});
    }
    if (!select.ok())
        return failure(select.error());
    return counts;
}

class RowMaker
{
public:
    RowMaker(const WalletContext &context, const AskBook &asks, QHash<FieldPath, FieldHolders> holders)
        : m_context(context)
        , m_asks(asks)
        , m_holders(std::move(holders))
    {
    }

    FieldRow row(const FieldPath &path, const QList<Value> &values) const
    {
        FieldRow row;
        row.path = path;
        row.label = m_context.label(path);
        row.group = m_context.facts.catalogue().groupOf(path);
        row.mask = m_context.facts.catalogue().mask(path);
        row.values = values;
        const BaseAsk base = baseAsk(m_asks, m_context.facts.catalogue(), path, CompanyId(), std::nullopt);
        row.hasAsk = base.kind != BaseAsk::Kind::NoPrice;
        row.never = base.kind == BaseAsk::Kind::Never;
        row.ask =
            base.amount.currency() == m_context.currency ? base.amount : Money::zero(m_context.currency);
        if (base.isShare)
            row.ask = row.ask.scaled(base.share.numerator(), base.share.denominator());
        const FieldHolders holders = m_holders.value(path);
        row.holders = holders.count;
        row.firstHolder = holders.first;
        return row;
    }

    FieldRow derivedRow(const DerivedField &derived, const QList<Value> &parentValues) const
    {
        QList<Value> values;
        for (const Value &parent : parentValues) {
            const std::optional<QString> content =
                derivedContent(derived.path, parent.content, m_context.clock.today());
            if (content)
                values.append({ValueId(), derived.path, parent.label, *content});
        }
        FieldRow made = row(derived.path, values);
        made.parent = derived.parent;
        made.percent = derived.percent;
        made.mask = Mask::None;
        return made;
    }

private:
    const WalletContext &m_context;
    const AskBook &m_asks;
    QHash<FieldPath, FieldHolders> m_holders;
};

} // namespace

Result<QList<FieldRow>> fieldRows(const WalletContext &context)
{
    const Result<QList<Value>> values = ProfileStore(context.connection).values();
    if (!values)
        return failure(values.error());
    QHash<FieldPath, QList<Value>> byPath;
    for (const Value &value : *values)
        byPath[value.path].append(value);
    const Result<AskBook> asks = PriceStore(context.connection).asks(context.currency);
    if (!asks)
        return failure(asks.error());
    Result<QHash<FieldPath, FieldHolders>> holders = countHolders(context);
    if (!holders)
        return failure(holders.error());
    QSet<FieldPath> others(holders->keyBegin(), holders->keyEnd());
    others.unite(QSet<FieldPath>(byPath.keyBegin(), byPath.keyEnd()));
    const RowMaker maker(context, *asks, std::move(*holders));
    QList<FieldRow> rows;
    const Catalogue &catalogue = context.facts.catalogue();
    for (const FieldGroup &group : catalogue.groups()) {
        for (const Field *field : catalogue.fieldsOfGroup(group.id)) {
            const QList<Value> own = byPath.value(field->path);
            rows.append(maker.row(field->path, own));
            others.remove(field->path);
            for (const DerivedField *derived : catalogue.derivedFrom(field->path)) {
                rows.append(maker.derivedRow(*derived, own));
                others.remove(derived->path);
            }
        }
    }
    QList<FieldPath> rest(others.cbegin(), others.cend());
    std::sort(rest.begin(), rest.end());
    for (const FieldPath &path : std::as_const(rest))
        rows.append(maker.row(path, byPath.value(path)));
    return rows;
}

} // namespace fieldfare
