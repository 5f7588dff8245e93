// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Tool.h"

#include <QDate>

#include <array>
#include <string_view>

namespace fieldfare::company {

using nlohmann::json;

namespace {

/// The option that makes an item of that kind, and the item's member that its value becomes.
struct ItemOption
{
    const char *option;
    const char *kind;
    const char *member;
};

constexpr std::array kItems{ItemOption{"percent", "discount_percent", "percent"},
                            ItemOption{"amount", "discount_amount", "amount"},
                            ItemOption{"money", "money", "amount"},
                            ItemOption{"points", "points", "points"},
                            ItemOption{"free", "free_period", "duration"},
                            ItemOption{"goods", "goods", "description"}};

/// "5.00 EUR"
Result<std::pair<std::string, std::string>> amountOf(const QString &option, const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    if (parts.size() != 2)
        return terminal::usage(Words::tr("--%1 is written so: \"5.00 EUR\"").arg(option));
    return std::pair(parts[0].toStdString(), parts[1].toStdString());
}

Result<> putValue(json &item, const ItemOption &option, const QString &value)
{
    const QString name = QString::fromLatin1(option.option);
    if (std::string_view(option.member) == "amount") {
        const Result<std::pair<std::string, std::string>> amount = amountOf(name, value);
        if (!amount)
            return failure(amount.error());
        item["amount"] = amount->first;
        item["currency"] = amount->second;
    } else if (std::string_view(option.member) == "points") {
        bool isNumber = false;
        item["points"] = value.toLongLong(&isNumber);
        if (!isNumber)
            return terminal::usage(Words::tr("--%1 wants a whole number").arg(name));
    } else {
        item[option.member] = value.toStdString();
    }
    return {};
}

} // namespace

void addOption(QCommandLineParser &parser, const char *name, const char *value, const QString &help)
{
    parser.addOption({QString::fromLatin1(name), help, QString::fromLatin1(value)});
}

void addItemOptions(QCommandLineParser &parser)
{
    addOption(parser, "percent", "N", Words::tr("Gives so many percent off"));
    addOption(parser, "amount", "\"5.00 EUR\"", Words::tr("Gives so much off"));
    addOption(parser, "money", "\"5.00 EUR\"", Words::tr("Pays so much"));
    addOption(parser, "points", "N", Words::tr("Gives so many points"));
    addOption(parser, "free", "P1M", Words::tr("Gives so long for nothing"));
    addOption(parser, "goods", "TEXT", Words::tr("Gives a thing"));
    addOption(parser, "min-spend", "\"50.00 EUR\"", Words::tr("Only from this purchase on"));
    addOption(parser, "valid-until", "DAY", Words::tr("Until when it is good: 2027-12-31"));
    addOption(parser, "description", "TEXT", Words::tr("Says more of it"));
}

Result<std::optional<json>> itemOf(const QCommandLineParser &parser)
{
    std::optional<json> item;
    for (const ItemOption &option : kItems) {
        const QString name = QString::fromLatin1(option.option);
        if (!parser.isSet(name))
            continue;
        if (item)
            return terminal::usage(Words::tr("Only one thing is given: --%1 is one too many").arg(name));
        item = json{{"kind", option.kind}};
        if (const Result<> put = putValue(*item, option, parser.value(name)); !put)
            return failure(put.error());
    }
    const auto given = [&parser](const char *name) { return parser.isSet(QString::fromLatin1(name)); };
    if (!item) {
        for (const char *name : {"min-spend", "valid-until", "description"}) {
            if (given(name))
                return terminal::usage(
                    Words::tr("--%1 belongs to something that is given").arg(QLatin1String(name)));
        }
        return item;
    }
    if (given("min-spend")) {
        const QString name = QStringLiteral("min-spend");
        const Result<std::pair<std::string, std::string>> amount = amountOf(name, parser.value(name));
        if (!amount)
            return failure(amount.error());
        (*item)["min_spend"] = amount->first;
        (*item)["currency"] = amount->second;
    }
    if (given("valid-until")) {
        const QDate day = QDate::fromString(parser.value(QStringLiteral("valid-until")), Qt::ISODate);
        if (!day.isValid())
            return terminal::usage(Words::tr("--valid-until wants a day: 2027-12-31"));
        // To the end of that day.
        (*item)["valid_until"] = Instant::fromDate(day.addDays(1)).microseconds / 1'000'000 - 1;
    }
    if (given("description"))
        (*item)["description"] = parser.value(QStringLiteral("description")).toStdString();
    return item;
}

Instant now()
{
    return SystemClock().now();
}

} // namespace fieldfare::company
