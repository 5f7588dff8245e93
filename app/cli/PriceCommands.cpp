// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Lookup.h"
#include "Shapes.h"

#include "mydata/MyData.h"

#include <array>

namespace fieldfare::cli {

namespace {

Result<Reply> setAsk(Call &call, Wallet &wallet, const FieldPath &path, const std::optional<Money> &amount)
{
    const WalletContext &context = wallet.context();
    std::optional<CompanyId> company;
    if (call.has("company")) {
        const Result<CompanyId> found = companyOf(context, call.option("company"));
        if (!found)
            return failure(found.error());
        company = *found;
    }
    const std::optional<PurposeClass> purpose = purposeClassFromName(call.option("purpose"));
    const Result<> set = MyData(context).setAsk(path, amount, company, purpose);
    if (!set)
        return failure(set.error());
    return Reply{{{"field", toJson(path)},
                  {"ask", toJson(amount)},
                  {"company", company ? toJson(company->toText()) : Json(nullptr)},
                  {"purpose_class", purpose ? toJson(purposeClassName(*purpose)) : Json(nullptr)}},
                 {context.label(path) + QStringLiteral(": ") + shown(amount)}};
}

Result<Reply> priceSet(Call &call, Wallet &wallet)
{
    const Result<FieldPath> path = fieldOf(call.argument(0));
    if (!path)
        return failure(path.error());
    const Result<Money> amount = Money::fromText(call.argument(1), wallet.context().currency);
    if (!amount)
        return failure(amount.error());
    return setAsk(call, wallet, *path, *amount);
}

Result<Reply> priceNever(Call &call, Wallet &wallet)
{
    const Result<FieldPath> path = fieldOf(call.argument(0));
    if (!path)
        return failure(path.error());
    return setAsk(call, wallet, *path, std::nullopt);
}

Result<Reply> priceList(Call &, Wallet &wallet)
{
    const Result<QList<FieldRow>> rows = MyData(wallet.context()).fields();
    if (!rows)
        return failure(rows.error());
    Reply reply{Json::array()};
    QList<QStringList> table;
    for (const FieldRow &row : *rows) {
        const bool priced = row.hasAsk && !row.never;
        reply.document.push_back({{"field", toJson(row.path)},
                                  {"name", toJson(row.label)},
                                  {"group", toJson(row.group)},
                                  {"ask", priced ? toJson(row.ask) : Json(nullptr)},
                                  {"never", row.never},
                                  {"derived_from", row.parent ? toJson(*row.parent) : Json(nullptr)},
                                  {"percent", row.percent},
                                  {"holders", row.holders}});
        const QString ask = row.never ? shown(std::nullopt)
                            : priced  ? shown(row.ask)
                                      : Words::tr("no price yet");
        table.append({row.path.toTyped(), row.label, ask});
    }
    reply.lines = asTable(table);
    return reply;
}

Result<Reply> pricePreset(Call &call, Wallet &wallet)
{
    const std::optional<PricePreset> preset = pricePresetFromName(call.argument(0));
    if (!preset)
        return usage(Words::tr("A preset is modest, firm or dear"));
    const Result<> applied = MyData(wallet.context()).applyPreset(*preset);
    if (!applied)
        return failure(applied.error());
    return Reply{{{"preset", toJson(call.argument(0))}}, {call.argument(0)}};
}

Result<Reply> priceHistory(Call &call, Wallet &wallet)
{
    const Result<FieldPath> path = fieldOf(call.argument(0));
    if (!path)
        return failure(path.error());
    const Result<QList<PriceChange>> history = MyData(wallet.context()).history(*path);
    if (!history)
        return failure(history.error());
    Reply reply{Json::array()};
    for (const PriceChange &change : *history) {
        reply.document.push_back({{"at", toJson(change.at)}, {"ask", toJson(change.amount)}});
        reply.lines.append(change.at.toDateTime().toString(Qt::ISODate) + QStringLiteral("  ") +
                           shown(change.amount));
    }
    return reply;
}

Result<Reply> priceExample(Call &call, Wallet &wallet)
{
    const Result<FieldPath> path = fieldOf(call.argument(0));
    if (!path)
        return failure(path.error());
    const Result<Sum> sum = MyData(wallet.context()).example(*path);
    if (!sum)
        return failure(sum.error());
    Reply reply{{{"field", toJson(*path)}, {"sum", toJson(*sum, wallet.context())}}};
    reply.lines = QStringList{shown(sum->amount)} + shownSteps(*sum, wallet.context());
    return reply;
}

constexpr std::array kPriceCommands{
    Command{
        "price set", "FIELD AMOUNT", "[--company C] [--purpose necessary|analytics|marketing|profiling|sale]",
        QT_TRANSLATE_NOOP("fieldfare::Cli", "What a field costs, in general or for one company or purpose"),
        priceSet},
    Command{"price never", "FIELD", "[--company C] [--purpose necessary|analytics|marketing|profiling|sale]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "A field that is not for sale"), priceNever},
    Command{"price list", "", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "Every field with its price"),
            priceList},
    Command{"price preset", "PRESET", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "New prices for every field: modest, firm or dear"),
            pricePreset},
    Command{"price history", "FIELD", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "What you asked for a field, oldest first"), priceHistory},
    Command{
        "price example", "FIELD", "",
        QT_TRANSLATE_NOOP("fieldfare::Cli", "A field for marketing, two years, one recipient, step by step"),
        priceExample},
};

} // namespace

std::span<const Command> priceCommands()
{
    return kPriceCommands;
}

} // namespace fieldfare::cli
