// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/OverviewRecord.h"

#include "base/Json.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using nlohmann::json;

json date(QDate value)
{
    return toJson(value.toString(Qt::ISODate));
}
QDate dateFrom(const json &object, const char *member)
{
    return QDate::fromString(jsonText(object, member), Qt::ISODate);
}

qint64 number(const json &object, const char *member)
{
    const json::const_iterator found = object.find(member);
    return found != object.end() && found->is_number_integer() ? found->get<qint64>() : 0;
}

const json &list(const json &object, const char *member)
{
    static const json none = json::array();
    const json::const_iterator found = object.find(member);
    return found != object.end() && found->is_array() ? *found : none;
}

template <typename IdType>
IdType idFrom(const json &object, const char *member)
{
    return IdType::fromText(jsonText(object, member)).value_or(IdType());
}

json rowToJson(const HolderRow &row)
{
    return {{"id", toJson(row.id.toText())},
            {"name", toJson(row.name)},
            {"domain", toJson(row.domain)},
            {"fields", row.fields},
            {"never", row.never},
            {"since", date(row.since.date)},
            {"precision", int(row.since.precision)},
            {"kinds", row.kinds},
            {"asked", row.asked.minorUnits()},
            {"paid", row.paid.minorUnits()},
            {"breach", date(row.breach)},
            {"breach_open", row.breachOpen ? 1 : 0},
            {"endless", row.endless ? 1 : 0},
            {"groups", std::vector<int>(row.groups.cbegin(), row.groups.cend())}};
}

HolderRow rowFromJson(const json &object, Currency currency)
{
    HolderRow row;
    row.id = idFrom<CompanyId>(object, "id");
    row.name = jsonText(object, "name");
    row.domain = jsonText(object, "domain");
    row.fields = int(number(object, "fields"));
    row.never = int(number(object, "never"));
    row.since = {dateFrom(object, "since"), DatePrecision(number(object, "precision"))};
    row.kinds = unsigned(number(object, "kinds"));
    row.asked = Money(number(object, "asked"), currency);
    row.paid = Money(number(object, "paid"), currency);
    row.breach = dateFrom(object, "breach");
    row.breachOpen = number(object, "breach_open") != 0;
    row.endless = number(object, "endless") != 0;
    for (const json &group : list(object, "groups"))
        row.groups.append(group.is_number_integer() ? group.get<int>() : 0);
    return row;
}

json rowsToJson(const QList<HolderRow> &rows)
{
    json array = json::array();
    for (const HolderRow &row : rows)
        array.push_back(rowToJson(row));
    return array;
}

QList<HolderRow> rowsFromJson(const json &array, Currency currency)
{
    QList<HolderRow> rows;
    for (const json &row : array)
        rows.append(rowFromJson(row, currency));
    return rows;
}

std::optional<Money> amountFrom(const json &object, const char *member, Currency currency)
{
    const json::const_iterator found = object.find(member);
    const bool isThere = found != object.end() && found->is_number_integer();
    return isThere ? std::optional(Money(found->get<qint64>(), currency)) : std::nullopt;
}

json upcomingToJson(const Upcoming &each)
{
    return {{"day", date(each.day)},
            {"subject", toJson(each.subject)},
            {"detail", toJson(each.detail)},
            {"letter", toJson(each.letter.toText())},
            {"kind", int(each.kind)},
            {"request", toJson(each.request.toText())},
            {"reward", toJson(each.reward.toText())},
            {"company", toJson(each.company.toText())},
            {"offer", each.kind == UpcomingKind::Offer ? each.offer.minorUnits() : 0},
            {"short_by", each.shortBy ? json(each.shortBy->minorUnits()) : json()},
            {"since", date(each.since)},
            {"fields", each.fields}};
}

Upcoming upcomingFromJson(const json &object, Currency currency)
{
    return {UpcomingKind(number(object, "kind")),
            dateFrom(object, "day"),
            jsonText(object, "subject"),
            jsonText(object, "detail"),
            idFrom<LetterId>(object, "letter"),
            idFrom<RequestId>(object, "request"),
            idFrom<RewardId>(object, "reward"),
            idFrom<CompanyId>(object, "company"),
            Money(number(object, "offer"), currency),
            amountFrom(object, "short_by", currency),
            dateFrom(object, "since"),
            int(number(object, "fields"))};
}

json dealingsToJson(const Dealings &dealings)
{
    json months = json::array();
    for (const MonthTotal &month : dealings.months)
        months.push_back({{"month", date(month.month)},
                          {"used", month.used},
                          {"to_use", month.toUse},
                          {"expired", month.expired}});
    return {{"open", dealings.openRequests},
            {"meeting", dealings.meeting},
            {"year", dealings.year},
            {"months", months}};
}

Dealings dealingsFromJson(const json &object, Currency currency)
{
    Dealings dealings{int(number(object, "open")),
                      int(number(object, "meeting")),
                      int(number(object, "year")),
                      currency,
                      {}};
    for (const json &month : list(object, "months"))
        dealings.months.append({dateFrom(month, "month"), number(month, "used"), number(month, "to_use"),
                                number(month, "expired")});
    return dealings;
}

} // namespace

QString toJsonText(const OverviewFigures &figures)
{
    json todo = json::array();
    for (const Todo &each : figures.todo)
        todo.push_back({{"kind", int(each.kind)},
                        {"subject", toJson(each.subject)},
                        {"detail", toJson(each.detail)},
                        {"days_over", each.daysOver},
                        {"company", toJson(each.company.toText())},
                        {"letter", toJson(each.letter.toText())},
                        {"count", each.count}});
    json upcoming = json::array();
    for (const Upcoming &each : figures.upcoming)
        upcoming.push_back(upcomingToJson(each));
    json document{
        {"newcomer", figures.newcomer ? 1 : 0},
        {"companies", figures.companies},
        {"breached", figures.breached},
        {"paid_anything", figures.paidAnything},
        {"holdings", figures.holdings},
        {"claim", figures.claim.minorUnits()},
        {"given", figures.given.minorUnits()},
        {"open_letters", figures.openLetters},
        {"overdue_letters", figures.overdueLetters},
        {"dearest", rowsToJson(figures.dearest)},
        {"largest", rowsToJson(figures.largest)},
        {"worst", rowsToJson(figures.worst ? QList<HolderRow>{*figures.worst} : QList<HolderRow>())},
        {"todo", todo},
        {"upcoming", upcoming}};
    if (figures.dealings)
        document["dealings"] = dealingsToJson(*figures.dealings);
    return QString::fromStdString(document.dump());
}

Result<OverviewFigures> overviewFromJson(const QString &content, Currency currency)
{
    const Result<json> document = parseJson(content.toUtf8());
    if (!document)
        return failure(document.error());
    OverviewFigures figures;
    figures.newcomer = number(*document, "newcomer") != 0;
    figures.companies = int(number(*document, "companies"));
    figures.breached = int(number(*document, "breached"));
    figures.paidAnything = int(number(*document, "paid_anything"));
    figures.holdings = int(number(*document, "holdings"));
    figures.claim = Money(number(*document, "claim"), currency);
    figures.given = Money(number(*document, "given"), currency);
    figures.openLetters = int(number(*document, "open_letters"));
    figures.overdueLetters = int(number(*document, "overdue_letters"));
    figures.dearest = rowsFromJson(list(*document, "dearest"), currency);
    figures.largest = rowsFromJson(list(*document, "largest"), currency);
    const QList<HolderRow> worst = rowsFromJson(list(*document, "worst"), currency);
    if (!worst.isEmpty())
        figures.worst = worst.first();
    for (const json &each : list(*document, "todo"))
        figures.todo.append({TodoKind(number(each, "kind")), jsonText(each, "subject"),
                             jsonText(each, "detail"), int(number(each, "days_over")),
                             idFrom<CompanyId>(each, "company"), idFrom<LetterId>(each, "letter"),
                             int(number(each, "count"))});
    for (const json &each : list(*document, "upcoming"))
        figures.upcoming.append(upcomingFromJson(each, currency));
    if (const json::const_iterator found = document->find("dealings"); found != document->end())
        figures.dealings = dealingsFromJson(*found, currency);
    return figures;
}

} // namespace fieldfare
