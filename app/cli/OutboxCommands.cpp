// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Sending.h"
#include "Shapes.h"

#include "decisions/Decisions.h"
#include "delivery/OutboxActs.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"
#include "requests/RequestStore.h"
#include "words/OutboxWords.h"

#include <algorithm>
#include <array>

namespace fieldfare::cli {

namespace {

Result<Reply> outboxList(Call &, Wallet &wallet)
{
    const Result<QList<OutboxMessage>> messages = OutboxStore(wallet.context().connection).all();
    if (!messages)
        return failure(messages.error());
    Reply reply{Json::array()};
    QList<QStringList> table;
    for (const OutboxMessage &message : *messages) {
        const Result<std::optional<Decision>> decision =
            DecisionStore(wallet.context().connection).decision(message.decision);
        if (!decision)
            return failure(decision.error());
        const QString request = *decision ? (*decision)->request.toText() : QString();
        const QString kind = *decision ? decisionKindName((*decision)->kind) : QString();
        const bool byRule = *decision && !(*decision)->byRule.isNull();
        const bool over = isFinal(message.state);
        const QString next = message.nextAt.toDateTime().toString(Qt::ISODate);
        reply.document.push_back({{"request", toJson(request)},
                                  {"kind", toJson(kind)},
                                  {"uri", toJson(message.uri)},
                                  {"state", toJson(outboxStateName(message.state))},
                                  {"problem", toJson(message.problem)},
                                  {"attempts", message.attempts},
                                  {"next_at", over ? Json() : toJson(message.nextAt)},
                                  {"by_rule", byRule ? toJson((*decision)->byRule.toText()) : Json()}});
        table.append({request.left(8), kind, outboxStateName(message.state), over ? QString() : next,
                      outboxProblemWords(message)});
    }
    reply.lines = asTable(table);
    return reply;
}

Result<Reply> outboxSend(Call &call, Wallet &wallet)
{
    const Result<> sent = sendWhatIsDue(wallet);
    if (!sent)
        return failure(sent.error());
    return outboxList(call, wallet);
}

/// The newest decision of the request that is named.
Result<DecisionId> decisionOf(Call &call, Wallet &wallet)
{
    const Result<RequestId> id = RequestStore(wallet.context().connection).named(call.argument(0));
    if (!id)
        return failure(id.error());
    const Result<QList<Decision>> decisions = DecisionStore(wallet.context().connection).ofRequest(*id);
    if (!decisions)
        return failure(decisions.error());
    if (decisions->isEmpty())
        return failure(fieldfare::errors::messageUnknown);
    return decisions->last().id;
}

Result<Reply> outboxTryNow(Call &call, Wallet &wallet)
{
    const Result<DecisionId> decision = decisionOf(call, wallet);
    if (!decision)
        return failure(decision.error());
    const Result<> tried = makeDue(wallet.context(), *decision);
    return tried ? outboxSend(call, wallet) : Result<Reply>(failure(tried.error()));
}

Result<Reply> outboxGiveUp(Call &call, Wallet &wallet)
{
    const Result<DecisionId> decision = decisionOf(call, wallet);
    if (!decision)
        return failure(decision.error());
    const Result<> given = giveUpOn(wallet.context(), *decision);
    return given ? outboxList(call, wallet) : Result<Reply>(failure(given.error()));
}

Result<Reply> outboxTakeBack(Call &call, Wallet &wallet)
{
    const Result<DecisionId> decision = decisionOf(call, wallet);
    if (!decision)
        return failure(decision.error());
    const Result<> taken = Decisions(wallet.context()).takeBack(*decision);
    return taken ? outboxList(call, wallet) : Result<Reply>(failure(taken.error()));
}

constexpr std::array kOutboxCommands{
    Command{"outbox list", "", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "Answers and where they stand"),
            outboxList},
    Command{"outbox send", "", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "Sends what is due"), outboxSend},
    Command{"outbox try-now", "REQUEST", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Sends what is held or tried again later, at once"),
            outboxTryNow},
    Command{"outbox give-up", "REQUEST", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Does not try it again; perhaps the company has it"),
            outboxGiveUp},
    Command{"outbox take-back", "REQUEST", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Undoes a decision whose answer has not gone out"),
            outboxTakeBack},
};

} // namespace

std::span<const Command> outboxCommands()
{
    return kOutboxCommands;
}

} // namespace fieldfare::cli
