// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Shapes.h"

#include "decisions/Rules.h"
#include "requests/RequestStore.h"
#include "requests/RuleStore.h"

#include <algorithm>
#include <array>

namespace fieldfare::cli {

namespace {

Json ruleJson(const RuleRow &row)
{
    return {{"id", toJson(row.rule.id.toText())},
            {"kind", toJson(ruleKindName(row.rule.kind))},
            {"words", toJson(row.words)},
            {"on", row.rule.on},
            {"written_at", toJson(row.rule.writtenAt)},
            {"used", row.use.count},
            {"last_used", row.use.count > 0 ? toJson(row.use.last) : Json()}};
}

Result<Reply> ruleList(Call &, Wallet &wallet)
{
    const Result<QList<RuleRow>> rows = Rules(wallet.context()).list();
    if (!rows)
        return failure(rows.error());
    Reply reply{Json::array()};
    for (const RuleRow &row : *rows) {
        reply.document.push_back(ruleJson(row));
        reply.lines.append(
            QStringLiteral("%1  %2%3")
                .arg(row.rule.id.toText().left(8), row.rule.on ? QString() : Words::tr("(off) "), row.words));
    }
    return reply;
}

/// The rules that can be made of the request that is named.
Result<QList<PossibleRule>> possibleOf(const QString &request, Wallet &wallet)
{
    const Result<RequestId> id = RequestStore(wallet.context().connection).named(request);
    if (!id)
        return failure(id.error());
    return Rules(wallet.context()).possible(*id);
}

Result<Reply> rulePossible(Call &call, Wallet &wallet)
{
    const Result<QList<PossibleRule>> possible = possibleOf(call.argument(0), wallet);
    if (!possible)
        return failure(possible.error());
    Reply reply{Json::array()};
    QList<QStringList> table;
    for (const PossibleRule &each : *possible) {
        reply.document.push_back({{"key", toJson(each.key)},
                                  {"kind", toJson(ruleKindName(each.rule.kind))},
                                  {"words", toJson(each.words)}});
        table.append({each.key, each.words});
    }
    reply.lines = asTable(table);
    return reply;
}

Result<Reply> ruleAdd(Call &call, Wallet &wallet)
{
    const Result<QList<PossibleRule>> possible = possibleOf(call.option("from-decision"), wallet);
    if (!possible)
        return failure(possible.error());
    const auto wanted = std::ranges::find(*possible, call.argument(0), &PossibleRule::key);
    if (wanted == possible->end())
        return failure(fieldfare::errors::ruleImpossible, {call.argument(0)});
    Rule rule = wanted->rule;
    if (call.has("least")) {
        if (!rule.terms)
            return usage(Words::tr("--least is for a rule that approves"));
        const Result<Money> least = Money::fromText(call.option("least"), wallet.context().currency);
        if (!least)
            return failure(least.error());
        rule.terms->least = *least;
    }
    const Result<RuleId> id = Rules(wallet.context()).add(rule);
    if (!id)
        return failure(id.error());
    const Result<QList<RuleRow>> rows = Rules(wallet.context()).list();
    if (!rows)
        return failure(rows.error());
    const auto added = std::ranges::find(*rows, *id, [](const RuleRow &row) { return row.rule.id; });
    return Reply{ruleJson(*added), {QStringLiteral("%1  %2").arg(id->toText().left(8), added->words)}};
}

/// Does something with the rule that is named, and says which it was.
Result<Reply> withRule(Call &call, Wallet &wallet, Result<> (*act)(const Rules &, const RuleId &))
{
    const Result<RuleId> id = RuleStore(wallet.context().connection).named(call.argument(0));
    if (!id)
        return failure(id.error());
    const Result<> done = act(Rules(wallet.context()), *id);
    if (!done)
        return failure(done.error());
    return Reply{{{"id", toJson(id->toText())}}, {}};
}

Result<Reply> ruleRemove(Call &call, Wallet &wallet)
{
    return withRule(call, wallet, [](const Rules &rules, const RuleId &id) { return rules.remove(id); });
}

Result<Reply> ruleOn(Call &call, Wallet &wallet)
{
    return withRule(call, wallet, [](const Rules &rules, const RuleId &id) { return rules.setOn(id, true); });
}

Result<Reply> ruleOff(Call &call, Wallet &wallet)
{
    return withRule(call, wallet,
                    [](const Rules &rules, const RuleId &id) { return rules.setOn(id, false); });
}

constexpr std::array kRuleCommands{
    Command{"rule list", "", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "What you let be answered without you"),
            ruleList},
    Command{"rule possible", "REQUEST", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "The rules that can be made of a request or its decision"),
            rulePossible},
    Command{"rule add", "KEY", "--from-decision REQUEST [--least AMOUNT]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Writes one of these rules, for what comes from now on"),
            ruleAdd},
    Command{"rule on", "ID", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "Turns a rule on again"), ruleOn},
    Command{"rule off", "ID", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Turns a rule off and takes back what it holds"), ruleOff},
    Command{"rule remove", "ID", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Removes a rule and takes back what it holds"), ruleRemove},
};

} // namespace

std::span<const Command> ruleCommands()
{
    return kRuleCommands;
}

} // namespace fieldfare::cli
