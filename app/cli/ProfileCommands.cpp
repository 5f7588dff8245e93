// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Lookup.h"
#include "Shapes.h"

#include "base/Json.h"
#include "mydata/MyData.h"
#include "profile/ProfileStore.h"

#include <array>

namespace fieldfare::cli {

namespace {

/// Arrays and objects are kept as compact JSON, so that the same value is the same text; all else is text.
QString contentOfValue(const QString &typed)
{
    if (!typed.startsWith(u'[') && !typed.startsWith(u'{'))
        return typed;
    const Result<nlohmann::json> json = parseJson(typed.toUtf8());
    return json ? QString::fromStdString(json->dump()) : typed;
}

Result<Reply> profileSet(Call &call, Wallet &wallet)
{
    const Result<FieldPath> path = fieldOf(call.argument(0));
    if (!path)
        return failure(path.error());
    const QString content = contentOfValue(call.argument(1));
    const Result<ValueId> id = MyData(wallet.context()).addValue(*path, content, call.option("label"));
    if (!id)
        return failure(id.error());
    return Reply{{{"id", toJson(id->toText())},
                  {"field", toJson(*path)},
                  {"label", toJson(call.option("label"))},
                  {"content", toJson(content)}},
                 {wallet.context().label(*path) + QStringLiteral(": ") + content}};
}

Result<Reply> profileShow(Call &, Wallet &wallet)
{
    const Result<QList<FieldRow>> rows = MyData(wallet.context()).fields();
    if (!rows)
        return failure(rows.error());
    Reply reply{Json::array()};
    QList<QStringList> table;
    for (const FieldRow &row : *rows) {
        if (row.values.isEmpty())
            continue;
        Json values = Json::array();
        for (const Value &value : row.values) {
            values.push_back({{"id", value.id.isNull() ? Json(nullptr) : toJson(value.id.toText())},
                              {"label", toJson(value.label)},
                              {"content", toJson(value.content)}});
            table.append({row.path.toTyped(), value.content, value.label});
        }
        reply.document.push_back({{"field", toJson(row.path)},
                                  {"name", toJson(row.label)},
                                  {"group", toJson(row.group)},
                                  {"derived_from", row.parent ? toJson(*row.parent) : Json(nullptr)},
                                  {"values", std::move(values)}});
    }
    reply.lines = asTable(table);
    return reply;
}

Result<Reply> profileRemove(Call &call, Wallet &wallet)
{
    const Result<FieldPath> path = fieldOf(call.argument(0));
    if (!path)
        return failure(path.error());
    const Result<QList<Value>> values = ProfileStore(wallet.context().connection).valuesOf(*path);
    if (!values)
        return failure(values.error());
    const bool one = call.arguments.size() > 1;
    const QString content = contentOfValue(call.argument(1));
    int removed = 0;
    for (const Value &value : *values) {
        if (one && value.content != content)
            continue;
        const Result<> done = MyData(wallet.context()).withdrawValue(value.id);
        if (!done)
            return failure(done.error());
        ++removed;
    }
    if (removed == 0)
        return failure(errors::noSuch, {one ? content : call.argument(0)});
    return Reply{{{"removed", removed}}, {Words::tr("%n value(s) removed", nullptr, removed)}};
}

constexpr std::array kProfileCommands{
    Command{"profile set", "FIELD VALUE", "[--label L]",
            QT_TRANSLATE_NOOP("fieldfare::Cli",
                              "Adds a value of your own, text or JSON; a new field becomes one of your own"),
            profileSet},
    Command{"profile show", "", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "Your values by field"), profileShow},
    Command{"profile remove", "FIELD [VALUE]", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Removes one value of a field, or all of them"),
            profileRemove},
};

} // namespace

std::span<const Command> profileCommands()
{
    return kProfileCommands;
}

} // namespace fieldfare::cli
