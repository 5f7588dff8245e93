// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Shapes.h"

#include "check/WalletCheck.h"
#include "words/ErrorWords.h"

#include <array>

namespace fieldfare::cli {

namespace {

Result<Reply> check(Call &, Wallet &wallet)
{
    const Result<QList<Error>> faults = checkWallet(wallet.context());
    if (!faults)
        return failure(faults.error());
    Reply reply{{{"ok", faults->isEmpty()}, {"faults", Json::array()}}};
    reply.bad = !faults->isEmpty();
    for (const Error &fault : *faults) {
        const ErrorWords words = wordsFor(fault);
        reply.document["faults"].push_back(
            {{"code", std::string(fault.code.name)},
             {"details", toJson(fault.details)},
             {"words", toJson(QStringLiteral("%1 %2 %3").arg(words.happened, words.meaning, words.next))}});
        reply.lines.append(words.happened);
        reply.lines.append(QStringLiteral("  %1 %2").arg(words.meaning, words.next));
    }
    if (faults->isEmpty())
        reply.lines = {Words::tr("Every page, row, receipt, request and grant of %1 is as it should be")
                           .arg(wallet.path())};
    return reply;
}

constexpr std::array kCheckCommands{
    Command{
        "check", "", "",
        QT_TRANSLATE_NOOP("fieldfare::Cli", "Looks at every page and row, every receipt, request and grant"),
        check},
};

} // namespace

std::span<const Command> checkCommands()
{
    return kCheckCommands;
}

} // namespace fieldfare::cli
