// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Lookup.h"
#include "Opening.h"
#include "Shapes.h"

#include "demo/DemoWalk.h"
#include "demo/DemoWallet.h"
#include "demo/Demonstration.h"
#include "receipts/ReceiptStore.h"
#include "vault/VaultErrors.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace fieldfare::cli {

namespace {

QString inWords(const DemoStep &step)
{
    if (step.step == u"approve")
        return Words::tr("%1: approved, asked %2").arg(step.company, step.detail);
    if (step.step == u"grant")
        return Words::tr("%1: granted %2").arg(step.company, step.detail);
    if (step.step == u"redeem")
        return Words::tr("%1: used %2 of it").arg(step.company, step.detail);
    if (step.step == u"counter")
        return Words::tr("%1: asked for %2 instead").arg(step.company, step.detail);
    if (step.step == u"better-offer")
        return Words::tr("%1: offers %2 now").arg(step.company, step.detail);
    if (step.step == u"decline")
        return Words::tr("%1: declined, it wants what is never for sale").arg(step.company);
    return Words::tr("%1: refused on arrival, failed checks: %2").arg(step.company, step.detail);
}

Result<std::unique_ptr<Wallet>> makeAndOpen(const QString &path)
{
    const Result<std::shared_ptr<const Facts>> facts = Facts::load();
    if (!facts)
        return failure(facts.error());
    ActivityControl control;
    Result<VaultKey> key = makeDemonstration(path, *facts, systemClock(), control);
    if (!key)
        return failure(key.error());
    return Wallet::open(path, std::move(*key), *facts, systemClock());
}

Result<Reply> walk(Wallet &wallet)
{
    const WalletContext &context = wallet.context();
    const Result<std::unique_ptr<Demonstration>> demonstration = Demonstration::open(context);
    if (!demonstration)
        return failure(demonstration.error());
    NetworkHttpClient client(demonstrationRules(demonstration->get(), {}));
    const Result<QList<DemoStep>> steps = DemoWalk(context, client).run();
    if (!steps)
        return failure(steps.error());
    const Result<QList<Receipt>> receipts = ReceiptStore(context.connection).all();
    if (!receipts)
        return failure(receipts.error());
    Reply reply{{{"wallet", toJson(wallet.path())},
                 {"passphrase", toJson(demonstrationPassphrase())},
                 {"steps", Json::array()},
                 {"receipts", receipts->size()}}};
    for (const DemoStep &step : *steps) {
        const QString request = step.request.isNull() ? QString() : step.request.toText();
        reply.document["steps"].push_back({{"step", toJson(step.step)},
                                           {"company", toJson(step.company)},
                                           {"request", toJson(request)},
                                           {"detail", toJson(step.detail)}});
        reply.lines.append(inWords(step));
    }
    reply.lines.append(Words::tr("%n receipt(s) lie in the wallet", nullptr, int(receipts->size())));
    reply.lines.append(Words::tr("%1 opens with the passphrase “%2”; nothing in it is real")
                           .arg(wallet.path(), demonstrationPassphrase()));
    return reply;
}

Result<Reply> demo(Call &call)
{
    const Result<QString> folder = folderOf(call.has("to") ? call.option("to") : QDir::currentPath());
    if (!folder)
        return failure(folder.error());
    const QString path = QDir(*folder).filePath(QStringLiteral("Demonstration.fieldfare"));
    if (QFileInfo::exists(path))
        return failure(fieldfare::errors::fileExists, {path});
    const Result<std::unique_ptr<Wallet>> wallet = makeAndOpen(path);
    return wallet ? walk(**wallet) : Result<Reply>(failure(wallet.error()));
}

constexpr std::array kDemoCommands{
    Command{"demo", "", "[--to DIR]",
            QT_TRANSLATE_NOOP("fieldfare::Cli",
                              "Makes a demonstration wallet and answers what its made-up companies ask"),
            nullptr, demo, false},
};

} // namespace

std::span<const Command> demoCommands()
{
    return kDemoCommands;
}

} // namespace fieldfare::cli
