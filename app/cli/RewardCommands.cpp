// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Lookup.h"
#include "Shapes.h"
#include "StatementCommand.h"

#include "evidence/PromiseEvidence.h"
#include "inbox/Trust.h"
#include "rewards/Rewards.h"

#include <array>

namespace fieldfare::cli {

namespace {

Json rewardToJson(const RewardRow &row)
{
    const Reward &reward = row.reward;
    Json entries = Json::array();
    for (const RewardEntry &entry : reward.entries) {
        entries.push_back({{"kind", toJson(rewardEntryKindName(entry.kind))},
                           {"amount", toJson(entry.amount.toText())},
                           {"at", toJson(entry.at)}});
    }
    return {{"id", toJson(reward.id.toText())},
            {"company", toJson(row.company)},
            {"terms", toJson(reward.terms)},
            {"state", toJson(rewardStateName(row.state))},
            {"balance", toJson(reward.balance().toText())},
            {"currency", reward.balance().currency ? toJson(reward.balance().currency->code()) : Json()},
            {"code", toJson(reward.code)},
            {"valid_until", toJson(row.endsOn)},
            {"entries", entries}};
}

Result<Reply> shownReward(Wallet &wallet, const RewardId &id)
{
    const Result<QList<RewardRow>> rows = Rewards(wallet.context()).list();
    if (!rows)
        return failure(rows.error());
    for (const RewardRow &row : *rows) {
        if (row.reward.id == id)
            return Reply{rewardToJson(row),
                         {QStringLiteral("%1  %2  %3")
                              .arg(row.company, row.reward.terms, rewardStateName(row.state))}};
    }
    return failure(errors::noSuch, {id.toText()});
}

Result<Reply> rewardList(Call &, Wallet &wallet)
{
    const Rewards rewards(wallet.context());
    const Result<int> settled = rewards.settle();
    if (!settled)
        return failure(settled.error());
    const Result<QList<RewardRow>> rows = rewards.list();
    if (!rows)
        return failure(rows.error());
    Reply reply{Json::array()};
    QList<QStringList> table;
    for (const RewardRow &row : *rows) {
        reply.document.push_back(rewardToJson(row));
        table.append({row.reward.id.toText().left(8), row.company, row.reward.terms,
                      rewardStateName(row.state), row.reward.balance().toText(), row.reward.code});
    }
    reply.lines = asTable(table);
    return reply;
}

/// An amount as it was typed, in the unit of the reward.
Result<Quantity> quantityOf(const QString &typed, const Reward &reward)
{
    const std::optional<Currency> currency = reward.balance().currency;
    const Result<Money> amount = Money::fromText(typed, currency.value_or(Currency::of("JPY")));
    if (!amount)
        return failure(amount.error());
    return Quantity{amount->minorUnits(), currency};
}

Result<Reward> rewardNamed(const QString &text, Wallet &wallet)
{
    const RewardStore store(wallet.context().connection);
    const Result<RewardId> id = store.named(text);
    if (!id)
        return failure(id.error());
    const Result<std::optional<Reward>> reward = store.reward(*id);
    if (!reward)
        return failure(reward.error());
    if (!*reward)
        return failure(errors::noSuch, {text});
    return **reward;
}

Result<Reply> rewardRedeem(Call &call, Wallet &wallet)
{
    const Result<Reward> reward = rewardNamed(call.argument(0), wallet);
    if (!reward)
        return failure(reward.error());
    std::optional<Quantity> amount;
    if (call.arguments.size() > 1) {
        const Result<Quantity> typed = quantityOf(call.argument(1), *reward);
        if (!typed)
            return failure(typed.error());
        amount = *typed;
    }
    const Result<> redeemed = Rewards(wallet.context()).redeem(reward->id, amount);
    return redeemed ? shownReward(wallet, reward->id) : Result<Reply>(failure(redeemed.error()));
}

Result<Reply> rewardCorrect(Call &call, Wallet &wallet)
{
    const Result<Reward> reward = rewardNamed(call.argument(0), wallet);
    if (!reward)
        return failure(reward.error());
    const Result<Quantity> less = quantityOf(call.argument(1), *reward);
    if (!less)
        return failure(less.error());
    const Result<> corrected = Rewards(wallet.context()).correct(reward->id, *less);
    return corrected ? shownReward(wallet, reward->id) : Result<Reply>(failure(corrected.error()));
}

Result<Reply> rewardSetCode(Call &call, Wallet &wallet)
{
    const Result<RewardId> id = RewardStore(wallet.context().connection).named(call.argument(0));
    if (!id)
        return failure(id.error());
    const Result<> set = Rewards(wallet.context()).setCode(*id, call.argument(1));
    return set ? shownReward(wallet, *id) : Result<Reply>(failure(set.error()));
}

Result<Reply> rewardEvidence(Call &call, Wallet &wallet)
{
    const Result<RewardId> id = RewardStore(wallet.context().connection).named(call.argument(0));
    if (!id)
        return failure(id.error());
    const Result<int> settled = Rewards(wallet.context()).settle();
    if (!settled)
        return failure(settled.error());
    const QString language = call.has("language") ? call.option("language") : wallet.context().language;
    const Result<SavedEvidence> saved =
        PromiseEvidence(wallet.context()).saveTo(*id, call.option("to"), language);
    if (!saved)
        return failure(saved.error());
    return Reply{{{"folder", toJson(saved->folder)}, {"files", toJson(saved->files)}}, saved->files};
}

Json anchorToJson(const StoredAnchor &anchor)
{
    return {{"fingerprint", toJson(anchor.fingerprint)},
            {"name", toJson(anchor.name)},
            {"added_at", toJson(anchor.addedAt)}};
}

Result<Reply> trustReply(const QList<StoredAnchor> &anchors)
{
    Reply reply{Json::array()};
    QList<QStringList> table;
    for (const StoredAnchor &anchor : anchors) {
        reply.document.push_back(anchorToJson(anchor));
        table.append({anchor.fingerprint.left(16), anchor.name});
    }
    reply.lines = asTable(table);
    return reply;
}

Result<Reply> trustList(Call &, Wallet &wallet)
{
    const Result<QList<StoredAnchor>> anchors = TrustStore(wallet.context().connection).all();
    return anchors ? trustReply(*anchors) : Result<Reply>(failure(anchors.error()));
}

Result<Reply> trustAdd(Call &call, Wallet &wallet)
{
    const Result<QByteArray> pem = contentOf(call.argument(0));
    if (!pem)
        return failure(pem.error());
    const Result<QList<StoredAnchor>> added = addTrust(wallet.context(), *pem);
    return added ? trustReply(*added) : Result<Reply>(failure(added.error()));
}

Result<Reply> trustRemove(Call &call, Wallet &wallet)
{
    const Result<> removed = removeTrust(wallet.context(), call.argument(0));
    return removed ? trustList(call, wallet) : Result<Reply>(failure(removed.error()));
}

constexpr std::array kRewardCommands{
    Command{"reward list", "", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "What companies promised and gave"),
            rewardList},
    Command{"reward redeem", "ID [AMOUNT]", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Uses part of a reward, or all that is left"), rewardRedeem},
    Command{"reward correct", "ID AMOUNT", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "So much less was used than you had said"), rewardCorrect},
    Command{"reward set-code", "ID CODE", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Writes down the code of a reward that came otherwise"),
            rewardSetCode},
    Command{"reward statement", "",
            "[--from DATE] [--to DATE] [--format pdf|csv] [--to-file FILE] [--language en|de]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Opening balance, what came, what was used, closing balance"),
            rewardStatement},
    Command{"reward evidence", "ID", "--to DIR [--language en|de]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Saves what proves that a promise was broken"),
            rewardEvidence},
    Command{"trust list", "", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Your own trust anchors, beside the system’s"), trustList},
    Command{"trust add", "FILE", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli",
                              "Trusts the certificates of a PEM or DER file to vouch for who asks"),
            trustAdd},
    Command{"trust remove", "NAME", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "Trusts one no longer"),
            trustRemove},
};

} // namespace

std::span<const Command> rewardCommands()
{
    return kRewardCommands;
}

} // namespace fieldfare::cli
