// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/HolderIndex.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace fieldfare {

namespace {

constexpr qsizetype kLongestText = 0xffff; ///< bytes of a name or domain

qint32 dayOf(QDate date)
{
    return date.isValid() ? qint32(date.toJulianDay()) : 0;
}

QDate dateOf(qint32 day)
{
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

/// Appends it, and says how many bytes that were.
quint16 append(QByteArray &texts, const QString &text)
{
    const QByteArray bytes = text.toUtf8().left(kLongestText);
    texts += bytes;
    return quint16(bytes.size());
}

} // namespace

HolderIndex::HolderIndex(const QList<HolderRow> &rows)
{
    for (const HolderRow &row : rows)
        add(row);
    finish();
}

void HolderIndex::add(const HolderRow &row)
{
    m_currency = row.asked.currency();
    m_searched.add(row.searchText);
    Record record;
    record.id = row.id;
    record.asked = row.asked.minorUnits();
    record.paid = row.paid.minorUnits();
    record.nameStart = quint32(m_texts.size());
    record.nameSize = append(m_texts, row.name);
    record.domainSize = append(m_texts, row.domain);
    record.since = dayOf(row.since.date);
    record.precision = quint8(row.since.precision);
    record.breach = dayOf(row.breach);
    record.breachOpen = row.breachOpen;
    record.fields = row.fields;
    record.never = row.never;
    record.kinds = quint8(row.kinds);
    for (qsizetype group = 0; group < qMin(row.groups.size(), qsizetype(32)); ++group)
        record.groups |= row.groups[group] > 0 ? 1U << unsigned(group) : 0U;
    record.filters = filtersOf(row);
    for (std::size_t filter = 0; filter < m_counts.size(); ++filter)
        m_counts[filter] += (record.filters >> filter) & 1;
    m_mostAsked = std::max(m_mostAsked, record.asked);
    m_mostPaid = std::max(m_mostPaid, record.paid);
    m_anyAtLatest |= row.since.precision == DatePrecision::AtLatest;
    if (!m_evidenceSets.contains(row.kinds))
        m_evidenceSets.append(row.kinds);
    m_records.push_back(record);
}

void HolderIndex::finish()
{
    m_records.shrink_to_fit();
    m_texts.squeeze();
    m_searched.squeeze();
    m_byId.resize(m_records.size());
    std::iota(m_byId.begin(), m_byId.end(), 0);
    std::ranges::sort(
        m_byId, [this](int a, int b) { return m_records[std::size_t(a)].id < m_records[std::size_t(b)].id; });
    orderByName();
    sort(HolderColumn::Asked, Qt::DescendingOrder);
}

void HolderIndex::orderByName()
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_records.size());
    for (const Record &record : m_records)
        keys.push_back(collator.sortKey(name(record)));
    m_byName.resize(m_records.size());
    std::iota(m_byName.begin(), m_byName.end(), 0);
    std::ranges::stable_sort(
        m_byName, [&keys](int a, int b) { return keys[std::size_t(a)].compare(keys[std::size_t(b)]) < 0; });
}

QString HolderIndex::name(const Record &record) const
{
    return QString::fromUtf8(QByteArrayView(m_texts).sliced(record.nameStart, record.nameSize));
}

HolderRow HolderIndex::row(int place) const
{
    const Record &record = m_records[std::size_t(place)];
    HolderRow row;
    row.id = record.id;
    row.name = name(record);
    row.domain = QString::fromUtf8(
        QByteArrayView(m_texts).sliced(record.nameStart + record.nameSize, record.domainSize));
    row.fields = record.fields;
    row.never = record.never;
    row.since = {dateOf(record.since), DatePrecision(record.precision)};
    row.kinds = record.kinds;
    row.asked = Money(record.asked, m_currency);
    row.paid = Money(record.paid, m_currency);
    row.breach = dateOf(record.breach);
    row.breachOpen = record.breachOpen;
    row.endless = (record.filters >> unsigned(HolderFilter::Endless)) & 1;
    return row;
}

int HolderIndex::placeOf(const CompanyId &id) const
{
    const auto idOf = [this](int place) { return m_records[std::size_t(place)].id; };
    const auto found =
        std::lower_bound(m_byId.begin(), m_byId.end(), id,
                         [&](int place, const CompanyId &wanted) { return idOf(place) < wanted; });
    return found != m_byId.end() && idOf(*found) == id ? *found : -1;
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
        const Record &record = m_records[std::size_t(place)];
        switch (column) {
        case HolderColumn::Fields:
            return record.fields;
        case HolderColumn::Since:
            return record.since;
        case HolderColumn::Evidence:
            return record.kinds;
        case HolderColumn::Asked:
            return record.asked;
        case HolderColumn::Paid:
            return record.paid;
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

HoldersFound HolderIndex::find(const HolderQuery &query) const
{
    std::vector<quint8> shown = m_searched.find(query.search.trimmed());
    const unsigned filter = 1U << unsigned(query.filter);
    const quint32 group = query.group < 0 ? 0U : 1U << unsigned(query.group);
    HoldersFound found;
    std::size_t count = 0;
    // The records one after the other, then the order alone: going through them as sorted waits for memory.
    for (std::size_t place = 0; place < m_records.size(); ++place) {
        const Record &record = m_records[place];
        if (!shown[place])
            continue;
        shown[place] = (record.filters & filter) && (!group || (record.groups & group)) &&
                       (!query.only || query.only->contains(record.id));
        if (!shown[place])
            continue;
        ++count;
        addTo(found.totals, record);
    }
    found.places.reserve(count);
    for (const int place : m_order) {
        if (shown[std::size_t(place)])
            found.places.push_back(place);
    }
    return found;
}

void HolderIndex::addTo(HolderTotals &totals, const Record &record)
{
    totals.fields += record.fields;
    totals.asked += record.asked;
    totals.paid += record.paid;
}

HolderTotals HolderIndex::totals(const std::vector<int> &places) const
{
    HolderTotals totals;
    for (const int place : places)
        addTo(totals, m_records[std::size_t(place)]);
    return totals;
}

} // namespace fieldfare
