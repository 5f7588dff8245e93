// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "holders/Holders.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace fieldfare {

enum class HolderColumn { Name, Fields, Since, Evidence, Asked, Paid };
enum class HolderFilter { All, PaidNothing, Breached, Endless };

/// What the list shows.
struct HolderQuery
{
    QString search; ///< as typed
    HolderFilter filter = HolderFilter::All;
    int group = -1;                           ///< only those that hold a field of this group of the catalogue
    std::optional<QSet<CompanyId>> only = {}; ///< only these
};

struct HolderTotals
{
    qint64 fields = 0;
    qint64 asked = 0; ///< minor units
    qint64 paid = 0;
};

/// All companies, made on a worker, searched with every key: one folded text of all that can be found, and
/// the few numbers that filters and totals need side by side.
class HolderIndex
{
public:
    HolderIndex() = default;
    explicit HolderIndex(QList<HolderRow> rows);

    const QList<HolderRow> &rows() const { return m_rows; }
    int count(HolderFilter filter) const { return m_counts[std::size_t(filter)]; }
    void sort(HolderColumn column, Qt::SortOrder order);
    /// Places in rows(), in the order of the sort.
    std::vector<int> find(const HolderQuery &query) const;
    HolderTotals totals(const std::vector<int> &places) const;
    /// The place of a company, or -1.
    int placeOf(const CompanyId &id) const { return m_places.value(id, -1); }
    /// The widest sums, for columns.
    qint64 mostAsked() const { return m_mostAsked; }
    qint64 mostPaid() const { return m_mostPaid; }
    /// Some "since" is "at the latest".
    bool anyAtLatest() const { return m_anyAtLatest; }
    /// Every set of evidence kinds that occurs.
    const QList<unsigned> &evidenceSets() const { return m_evidenceSets; }

private:
    struct Numbers
    {
        qint64 asked = 0;
        qint64 paid = 0;
        qint64 since = 0;
        int fields = 0;
        unsigned kinds = 0;
        quint32 groups = 0;
        quint8 filters = 0; ///< bit per HolderFilter
    };
    static quint8 filtersOf(const HolderRow &row);
    std::vector<char> matching(const QString &search) const;

    QList<HolderRow> m_rows;
    std::vector<Numbers> m_numbers;
    QString m_haystack;              ///< the rows' texts, one behind the other
    std::vector<qsizetype> m_starts; ///< of each row in it
    std::vector<int> m_byName;       ///< places
    std::vector<int> m_order;        ///< places as sorted
    QHash<CompanyId, int> m_places;
    std::array<int, 4> m_counts{};
    qint64 m_mostAsked = 0;
    qint64 m_mostPaid = 0;
    bool m_anyAtLatest = false;
    QList<unsigned> m_evidenceSets;
};

} // namespace fieldfare
