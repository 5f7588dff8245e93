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
                        {"letter", toJson(each.letter.toText())}});
    json upcoming = json::array();
    for (const Upcoming &each : figures.upcoming)
        upcoming.push_back({{"day", date(each.day)},
                            {"subject", toJson(each.subject)},
                            {"detail", toJson(each.detail)},
                            {"letter", toJson(each.letter.toText())}});
    const json document{
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
                             idFrom<CompanyId>(each, "company"), idFrom<LetterId>(each, "letter")});
    for (const json &each : list(*document, "upcoming"))
        figures.upcoming.append({dateFrom(each, "day"), jsonText(each, "subject"), jsonText(each, "detail"),
                                 idFrom<LetterId>(each, "letter")});
    return figures;
}

} // namespace fieldfare
