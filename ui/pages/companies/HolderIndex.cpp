// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/HolderIndex.h"

#include <QCollator>
#include <QStringMatcher>

#include <algorithm>
#include <numeric>

namespace fieldfare {

namespace {

constexpr QChar kBetweenRows(u'\n');

std::vector<int> orderByName(const QList<HolderRow> &rows)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(std::size_t(rows.size()));
    for (const HolderRow &row : rows)
        keys.push_back(collator.sortKey(row.name));
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, [&keys](int a, int b) { return keys[std::size_t(a)].compare(keys[std::size_t(b)]) < 0; });
    return order;
}

} // namespace

HolderIndex::HolderIndex(QList<HolderRow> rows)
    : m_rows(std::move(rows))
    , m_byName(orderByName(m_rows))
{
    m_numbers.reserve(std::size_t(m_rows.size()));
    m_starts.reserve(std::size_t(m_rows.size()));
    m_places.reserve(m_rows.size());
    for (const HolderRow &row : std::as_const(m_rows)) {
        m_starts.push_back(m_haystack.size());
        m_haystack += row.searchText;
        m_haystack += kBetweenRows;
        m_places.insert(row.id, int(m_numbers.size()));
        Numbers numbers;
        numbers.asked = row.asked.minorUnits();
        numbers.paid = row.paid.minorUnits();
        numbers.since = row.since.date.isValid() ? row.since.date.toJulianDay() : 0;
        numbers.fields = row.fields;
        numbers.kinds = row.kinds;
        for (qsizetype group = 0; group < qMin(row.groups.size(), qsizetype(32)); ++group)
            numbers.groups |= row.groups[group] > 0 ? 1U << unsigned(group) : 0U;
        numbers.filters = filtersOf(row);
        for (std::size_t filter = 0; filter < m_counts.size(); ++filter)
            m_counts[filter] += (numbers.filters >> filter) & 1;
        m_mostAsked = std::max(m_mostAsked, numbers.asked);
        m_mostPaid = std::max(m_mostPaid, numbers.paid);
        m_anyAtLatest |= row.since.precision == DatePrecision::AtLatest;
        if (!m_evidenceSets.contains(row.kinds))
            m_evidenceSets.append(row.kinds);
        m_numbers.push_back(numbers);
    }
    sort(HolderColumn::Asked, Qt::DescendingOrder);
}

quint8 HolderIndex::filtersOf(const HolderRow &row)
{
    const auto bit = [](HolderFilter filter, bool on) { return on ? 1U << unsigned(filter) : 0U; };
    return quint8(bit(HolderFilter::All, true) | bit(HolderFilter::PaidNothing, row.paid.isZero()) |
                  bit(HolderFilter::Breached, row.breach.isValid()) |
                  bit(HolderFilter::Endless, row.endless));
}

void HolderIndex::sort(HolderColumn column, Qt::SortOrder order)
{
    const auto keyOf = [this, column](int place) -> qint64 {
        const Numbers &numbers = m_numbers[std::size_t(place)];
        switch (column) {
        case HolderColumn::Fields:
            return numbers.fields;
        case HolderColumn::Since:
            return numbers.since;
        case HolderColumn::Evidence:
            return numbers.kinds;
        case HolderColumn::Asked:
            return numbers.asked;
        case HolderColumn::Paid:
            return numbers.paid;
        case HolderColumn::Name:
            break;
        }
        return 0;
    };
    m_order = m_byName;
    if (column == HolderColumn::Name) {
        if (order == Qt::DescendingOrder)
            std::ranges::reverse(m_order);
        return;
    }
    std::ranges::stable_sort(m_order, [&](int a, int b) {
        return order == Qt::AscendingOrder ? keyOf(a) < keyOf(b) : keyOf(a) > keyOf(b);
    });
}

std::vector<char> HolderIndex::matching(const QString &search) const
{
    std::vector<char> matches(m_starts.size(), 0);
    const QStringMatcher matcher(search);
    qsizetype at = matcher.indexIn(m_haystack);
    while (at >= 0) {
        const auto next = std::ranges::upper_bound(m_starts, at);
        matches[std::size_t(next - m_starts.begin()) - 1] = 1;
        if (next == m_starts.end())
            break;
        at = matcher.indexIn(m_haystack, *next);
    }
    return matches;
}

std::vector<int> HolderIndex::find(const HolderQuery &query) const
{
    const QString search = query.search.trimmed().toCaseFolded();
    const std::vector<char> matches = search.isEmpty() ? std::vector<char>() : matching(search);
    const unsigned filter = 1U << unsigned(query.filter);
    const quint32 group = query.group < 0 ? 0U : 1U << unsigned(query.group);
    std::vector<int> places;
    places.reserve(m_order.size());
    for (const int place : m_order) {
        const Numbers &numbers = m_numbers[std::size_t(place)];
        if (!(numbers.filters & filter) || (group && !(numbers.groups & group)))
            continue;
        if (query.only && !query.only->contains(m_rows.at(place).id))
            continue;
        if (search.isEmpty() || matches[std::size_t(place)])
            places.push_back(place);
    }
    return places;
}

HolderTotals HolderIndex::totals(const std::vector<int> &places) const
{
    HolderTotals totals;
    for (const int place : places) {
        const Numbers &numbers = m_numbers[std::size_t(place)];
        totals.fields += numbers.fields;
        totals.asked += numbers.asked;
        totals.paid += numbers.paid;
    }
    return totals;
}

} // namespace fieldfare
