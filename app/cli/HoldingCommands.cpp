// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "HolderShapes.h"
#include "Lookup.h"

#include "companies/HoldingStore.h"
#include "holders/HolderRecords.h"
#include "profile/ProfileStore.h"

#include <array>

namespace fieldfare::cli {

namespace {

Result<Reply> holdingList(Call &call, Wallet &wallet)
{
    const WalletContext &context = wallet.context();
    CompanyId only;
    if (call.has("company")) {
        const Result<CompanyId> found = companyOf(context, call.option("company"));
        if (!found)
            return failure(found.error());
        only = *found;
    }
    const Result<QList<HolderRecord>> records = holderRecords(context);
    if (!records)
        return failure(records.error());
    Reply reply{Json::array()};
    QList<QStringList> table;
    for (const HolderRecord &record : *records) {
        if (!only.isNull() && record.company.id != only)
            continue;
        for (const HolderLine &line : record.lines) {
            Json each = toJson(line, context);
            each["company"] = toJson(record.company.name);
            reply.document.push_back(std::move(each));
            table.append({line.holding.id.toText(), record.company.name, line.holding.path.toTyped(),
                          line.content, shown(line.holding.since)});
        }
    }
    reply.lines = asTable(table);
    return reply;
}

/// The person's value that was typed; without one the only value of the field, and none where there are
/// several: it is not known which they have.
Result<ValueId> valueFor(const WalletContext &context, const FieldPath &path, const QString &content)
{
    const Result<QList<Value>> values = ProfileStore(context.connection).valuesOf(path);
    if (!values)
        return failure(values.error());
    if (content.isEmpty())
        return values->size() == 1 ? values->first().id : ValueId();
    for (const Value &value : *values) {
        if (value.content == content)
            return value.id;
    }
    return failure(errors::noSuch, {content});
}

Result<Reply> holdingAdd(Call &call, Wallet &wallet)
{
    const WalletContext &context = wallet.context();
    const Result<FieldPath> path = fieldOf(call.option("field"));
    if (!path)
        return failure(path.error());
    Since since{context.clock.today(), DatePrecision::AtLatest};
    if (call.has("since")) {
        const Result<QDate> day = dayOf(call.option("since"));
        if (!day)
            return failure(day.error());
        since = {*day, DatePrecision::Day};
    }
    const Result<CompanyId> company = companyOf(context, call.option("company"));
    if (!company)
        return failure(company.error());
    const Result<ValueId> value = valueFor(context, *path, call.option("value"));
    if (!value)
        return failure(value.error());
    const Result<HoldingId> id = Holders(context).addHolding(*company, *path, *value, since);
    if (!id)
        return failure(id.error());
    return Reply{{{"id", toJson(id->toText())},
                  {"company", toJson(company->toText())},
                  {"field", toJson(*path)},
                  {"since", toJson(since)}},
                 {context.label(*path) + QStringLiteral(", ") + shown(since)}};
}

Result<Reply> holdingRemove(Call &call, Wallet &wallet)
{
    const HoldingId id = HoldingId::fromText(call.argument(0)).value_or(HoldingId());
    const Result<std::optional<Holding>> holding = HoldingStore(wallet.context().connection).holding(id);
    if (!holding)
        return failure(holding.error());
    if (!*holding)
        return failure(errors::noSuch, {call.argument(0)});
    const Result<> removed = Holders(wallet.context()).removeHolding(id);
    if (!removed)
        return failure(removed.error());
    return Reply{{{"id", toJson(id.toText())}}, {Words::tr("Removed")}};
}

constexpr std::array kHoldingCommands{
    Command{"holding list", "", "[--company C]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "What is held, company by company"), holdingList},
    Command{"holding add", "", "--company C --field F [--value V] [--since DATE]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "A company holds a field of yours, by your own word"),
            holdingAdd},
    Command{"holding remove", "ID", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "It does not hold that any more"),
            holdingRemove},
};

} // namespace

std::span<const Command> holdingCommands()
{
    return kHoldingCommands;
}

} // namespace fieldfare::cli
