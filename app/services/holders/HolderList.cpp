// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holders/HolderList.h"

#include "breaches/BreachStore.h"
#include "companies/CompanyStore.h"
#include "companies/DomainNames.h"
#include "companies/HoldingStore.h"
#include "holders/HolderBreaches.h"
#include "pricing/HoldingAsk.h"
#include "pricing/PriceStore.h"
#include "profile/ProfileStore.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace fieldfare {

namespace {

/// A path as the lists meet it a million times.
struct KnownPath
{
    FieldPath path;
    HoldingAsks::PathNumber number = 0;
    int group = -1; ///< place in the catalogue
};

/// What is gathered of one company before it becomes a row.
struct HolderGathering
{
    std::vector<HoldingAsks::PathNumber> paths;
    std::vector<int> kinds; ///< places of the distinct paths in the list of known ones
    QList<HeldPath> held;   ///< only where a breach may concern it
    QSet<ValueId> labelled;
    Since since;
    unsigned evidence = 0;
    bool endless = false;
    bool mayBeBreached = false;
};

class ListBuilder
{
public:
    ListBuilder(const WalletContext &context, const AskBook &asks, const Factors &factors,
                const BreachIndex &index, const ResolvedHits &resolved)
        : m_context(context)
        , m_resolved(resolved)
        , m_index(index)
        , m_asks(asks, context.facts.catalogue(), factors)
        , m_today(context.clock.today())
    {
        const QList<FieldGroup> &groups = context.facts.catalogue().groups();
        for (qsizetype i = 0; i < groups.size(); ++i)
            m_groupPlace.insert(groups[i].id, int(i));
    }

    Result<> readCompanies();
    Result<> visit(const std::function<void(const HolderRow &)> &take);

private:
    void add(const HoldingRow &holding);
    int known(const QByteArray &pathText);
    void giveCurrent();
    void give(qsizetype place, const HolderGathering &gathering);
    HolderGathering begun(qsizetype place) const;
    HolderRow row(const Company &company, const HolderGathering &gathering) const;

    const WalletContext &m_context;
    const ResolvedHits &m_resolved;
    const BreachIndex &m_index;
    HoldingAsks m_asks;
    QDate m_today;
    QHash<QString, int> m_groupPlace;
    QList<Company> m_companies;
    QHash<CompanyId, CompanyId> m_standIns;
    QHash<CompanyId, qsizetype> m_place;
    QHash<CompanyId, Money> m_paid;
    /// The company whose holdings go by; nothing before the first.
    std::optional<qsizetype> m_current;
    HolderGathering m_gathering;
    /// Of companies that others are merged into: their holdings do not come together.
    QHash<qsizetype, HolderGathering> m_joined;
    std::vector<bool> m_taken;
    std::function<void(const HolderRow &)> m_take;
    QHash<QByteArray, int> m_pathPlace;
    std::vector<KnownPath> m_paths;
    QHash<ValueId, QString> m_labels;
};

int ListBuilder::known(const QByteArray &pathText)
{
    const auto found = m_pathPlace.constFind(pathText);
    if (found != m_pathPlace.cend())
        return *found;
    KnownPath known;
    known.path = FieldPath::fromJsonText(QString::fromUtf8(pathText)).value_or(FieldPath());
    known.number = m_asks.number(known.path);
    known.group = m_groupPlace.value(m_context.facts.catalogue().groupOf(known.path), -1);
    const int place = int(m_paths.size());
    m_paths.push_back(known);
    m_pathPlace.insert(pathText, place);
    return place;
}

Result<> ListBuilder::readCompanies()
{
    const CompanyStore store(m_context.connection);
    Result<QList<Company>> companies = store.all();
    if (!companies)
        return failure(companies.error());
    m_companies = std::move(*companies);
    Result<QHash<CompanyId, CompanyId>> standIns = store.standIns();
    if (!standIns)
        return failure(standIns.error());
    m_standIns = std::move(*standIns);
    const Result<QList<Value>> values = ProfileStore(m_context.connection).values();
    if (!values)
        return failure(values.error());
    for (const Value &value : *values) {
        if (!value.label.isEmpty())
            m_labels.insert(value.id, value.label.toCaseFolded());
    }
    m_place.reserve(m_companies.size());
    for (qsizetype i = 0; i < m_companies.size(); ++i)
        m_place.insert(m_companies[i].id, i);
    for (const CompanyId &standIn : std::as_const(m_standIns)) {
        const qsizetype place = m_place.value(standIn, -1);
        if (place >= 0)
            m_joined.insert(place, begun(place));
    }
    const Result<QHash<CompanyId, Money>> paid =
        RewardStore(m_context.connection).received(m_context.currency);
    if (!paid)
        return failure(paid.error());
    for (auto each = paid->cbegin(); each != paid->cend(); ++each) {
        Money &sum = m_paid[m_standIns.value(each.key(), each.key())];
        sum = sum.currency() == m_context.currency ? sum + *each : *each;
    }
    return {};
}

HolderGathering ListBuilder::begun(qsizetype place) const
{
    HolderGathering gathering;
    gathering.mayBeBreached = std::ranges::any_of(m_companies[place].domains, [this](const QString &domain) {
        return m_index.newestAt(domain).isValid();
    });
    return gathering;
}

void ListBuilder::add(const HoldingRow &holding)
{
    const CompanyId owner =
        m_standIns.isEmpty() ? holding.company : m_standIns.value(holding.company, holding.company);
    const qsizetype place = m_place.value(owner, -1);
    if (place < 0)
        return;
    const auto joined = m_joined.find(place);
    if (joined == m_joined.end() && m_current != place) {
        giveCurrent();
        m_current = place;
        m_gathering = begun(place);
    }
    HolderGathering &gathering = joined == m_joined.end() ? m_gathering : *joined;
    const int path = known(holding.path);
    gathering.paths.push_back(m_paths[std::size_t(path)].number);
    if (std::ranges::find(gathering.kinds, path) == gathering.kinds.end())
        gathering.kinds.push_back(path);
    gathering.since =
        gathering.since.date.isValid() ? earlier(gathering.since, holding.since) : holding.since;
    gathering.evidence |= holding.kinds;
    gathering.endless |= holding.endless;
    if (gathering.mayBeBreached)
        gathering.held.append({holding.holding, m_paths[std::size_t(path)].path, holding.since});
    if (m_labels.contains(holding.value))
        gathering.labelled.insert(holding.value);
}

void ListBuilder::giveCurrent()
{
    if (m_current)
        give(*m_current, m_gathering);
}

void ListBuilder::give(qsizetype place, const HolderGathering &gathering)
{
    m_taken[std::size_t(place)] = true;
    m_take(row(m_companies[place], gathering));
}

Result<> ListBuilder::visit(const std::function<void(const HolderRow &)> &take)
{
    m_take = take;
    m_taken.assign(std::size_t(m_companies.size()), false);
    const Result<> visited =
        HoldingStore(m_context.connection).visitAll([this](const HoldingRow &holding) { add(holding); });
    if (!visited)
        return visited;
    giveCurrent();
    for (auto joined = m_joined.cbegin(); joined != m_joined.cend(); ++joined)
        give(joined.key(), *joined);
    for (qsizetype place = 0; place < m_companies.size(); ++place) {
        if (!m_taken[std::size_t(place)])
            give(place, HolderGathering());
    }
    return {};
}

HolderRow ListBuilder::row(const Company &company, const HolderGathering &gathering) const
{
    HolderRow row;
    row.id = company.id;
    row.name = company.name;
    row.domain = company.domains.value(0);
    QStringList searched{company.name.toCaseFolded()};
    for (const QString &domain : company.domains) {
        searched.append(domain);
        const QString shown = displayDomain(domain);
        if (shown != domain)
            searched.append(shown.toCaseFolded());
    }
    for (const ValueId &value : gathering.labelled)
        searched.append(m_labels.value(value));
    row.searchText = searched.join(u'\n');
    row.fields = int(gathering.kinds.size());
    row.since = gathering.since;
    row.kinds = gathering.evidence;
    row.endless = gathering.endless;
    row.groups = QList<int>(m_groupPlace.size(), 0);
    for (const int path : gathering.kinds) {
        const int group = m_paths[std::size_t(path)].group;
        if (group >= 0)
            ++row.groups[group];
    }
    const CompanyAsk ask =
        m_asks.total(company.id, gathering.paths, breachedLately(company.domains, m_index, m_today));
    row.asked = ask.total;
    row.never = ask.never;
    if (gathering.mayBeBreached) {
        const QList<HolderBreach> breaches = breachesOf(company.domains, gathering.held, m_index, m_resolved,
                                                        m_context.facts.catalogue(), m_context.language);
        for (const HolderBreach &breach : breaches) {
            row.breach =
                row.breach.isValid() ? std::max(row.breach, breach.incident.date) : breach.incident.date;
            row.breachOpen |= breach.open();
        }
    }
    row.paid = m_paid.value(company.id, Money::zero(m_context.currency));
    return row;
}

} // namespace

Result<> visitHolders(const WalletContext &context, const std::function<void(const HolderRow &)> &take)
{
    const PriceStore prices(context.connection);
    const Result<AskBook> asks = prices.asks(context.currency);
    if (!asks)
        return failure(asks.error());
    const Result<Factors> factors = prices.factors();
    if (!factors)
        return failure(factors.error());
    const Result<std::shared_ptr<const BreachIndex>> index = Holders(context).breaches();
    if (!index)
        return failure(index.error());
    const Result<ResolvedHits> resolved = BreachStore(context.connection).resolved();
    if (!resolved)
        return failure(resolved.error());
    ListBuilder builder(context, *asks, *factors, **index, *resolved);
    const Result<> read = builder.readCompanies();
    return read ? builder.visit(take) : read;
}

bool isDearer(const HolderRow &a, const HolderRow &b)
{
    if (a.asked.minorUnits() != b.asked.minorUnits())
        return a.asked.minorUnits() > b.asked.minorUnits();
    const int byName = a.name.compare(b.name, Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : a.id < b.id;
}

Result<QList<HolderRow>> holderList(const WalletContext &context)
{
    QList<HolderRow> list;
    const Result<> visited = visitHolders(context, [&list](const HolderRow &row) { list.append(row); });
    if (!visited)
        return failure(visited.error());
    std::ranges::sort(list, isDearer);
    return list;
}

} // namespace fieldfare
