// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "companies/SearchText.h"
#include "holders/Holders.h"

#include <QByteArray>
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

/// The rows that a query leaves.
struct HoldersFound
{
    std::vector<int> places; ///< in the order of the sort
    HolderTotals totals;
};

/// All companies, made on a worker, searched and sorted on the window's thread. A hundred thousand of them
/// take some twenty megabytes: what is shown of one is put together when it is.
class HolderIndex
{
public:
    HolderIndex() = default;
    explicit HolderIndex(const QList<HolderRow> &rows);
    void add(const HolderRow &row);
    /// After the last row.
    void finish();

    int size() const { return int(m_records.size()); }
    /// Without the text that is searched, and without the count of fields of each group.
    HolderRow row(int place) const;
    int count(HolderFilter filter) const { return m_counts[std::size_t(filter)]; }
    void sort(HolderColumn column, Qt::SortOrder order);
    HoldersFound find(const HolderQuery &query) const;
    HolderTotals totals(const std::vector<int> &places) const;
    /// The place of a company, or -1.
    int placeOf(const CompanyId &id) const;
    /// The widest sums, for columns.
    qint64 mostAsked() const { return m_mostAsked; }
    qint64 mostPaid() const { return m_mostPaid; }
    /// Some "since" is "at the latest".
    bool anyAtLatest() const { return m_anyAtLatest; }
    /// Every set of evidence kinds that occurs.
    const QList<unsigned> &evidenceSets() const { return m_evidenceSets; }

private:
    struct Record
    {
        CompanyId id;
        qint64 asked = 0; ///< minor units
        qint64 paid = 0;
        quint32 nameStart = 0; ///< in the texts; the domain follows the name
        quint16 nameSize = 0;
        quint16 domainSize = 0;
        qint32 since = 0; ///< Julian days, 0 for none
        qint32 breach = 0;
        int fields = 0;
        int never = 0;
        quint32 groups = 0; ///< bit per group of the catalogue
        quint8 kinds = 0;
        quint8 filters = 0;   ///< bit per HolderFilter
        quint8 precision = 0; ///< a DatePrecision
        bool breachOpen = false;
    };
    static quint8 filtersOf(const HolderRow &row);
    static void addTo(HolderTotals &totals, const Record &record);
    QString name(const Record &record) const;
    void orderByName();

    Currency m_currency;
    std::vector<Record> m_records;
    QByteArray m_texts; ///< names and domains as they are shown, UTF-8
    SearchText m_searched;
    std::vector<int> m_byName; ///< places
    std::vector<int> m_byId;   ///< places
    std::vector<int> m_order;  ///< places as sorted
    std::array<int, 4> m_counts{};
    qint64 m_mostAsked = 0;
    qint64 m_mostPaid = 0;
    bool m_anyAtLatest = false;
    QList<unsigned> m_evidenceSets;
};

} // namespace fieldfare
