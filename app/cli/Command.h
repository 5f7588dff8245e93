// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "terminal/Console.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

#include <span>

#include <nlohmann/json.hpp>

namespace fieldfare::cli {

using terminal::usage;

namespace errors {
using namespace terminal::errors;
inline constexpr ErrorCode noSuch{"cli.no-such"};    ///< details: what was looked for
inline constexpr ErrorCode mismatch{"cli.mismatch"}; ///< the passphrase was typed differently
inline constexpr ErrorCode emptyPassphrase{"cli.empty-passphrase"};
} // namespace errors

using Json = nlohmann::ordered_json;

/// What a command has to say: one document for programs, lines for people.
struct Reply
{
    Json document = Json::object();
    QStringList lines = {};
    bool bad = false; ///< it was done, and what came out is no good: ends with 1
};

struct GlobalOptions
{
    QString wallet;
    QString passphraseFile;
    bool keychain = false;
    bool json = false;
};

/// A command as it was typed: its positional arguments and options, by name without the dashes.
struct Call
{
    GlobalOptions global;
    QStringList arguments;
    QHash<QString, QString> options;

    bool has(const char *name) const { return options.contains(QLatin1String(name)); }
    QString option(const char *name) const { return options.value(QLatin1String(name)); }
    QString argument(qsizetype place) const { return arguments.value(place); }
};

/// One command. What it takes is read from `arguments` ("FIELD [AMOUNT]", "FROM… INTO") and `options`
/// ("--company C [--language en|de]"), which are shown in the help: brackets are optional, a bar lists the
/// only values there are. One that has both ways to run works with a wallet and without.
struct Command
{
    const char *words; ///< "price set"
    const char *arguments;
    const char *options;
    const char *help; ///< English, translated when shown
    Result<Reply> (*run)(Call &call, Wallet &wallet) = nullptr;
    Result<Reply> (*runWithoutWallet)(Call &call) = nullptr;
    bool needsName = true; ///< --wallet must say which
};

std::span<const Command> walletCommands();
std::span<const Command> profileCommands();
std::span<const Command> priceCommands();
std::span<const Command> worthCommands();
std::span<const Command> importCommands();
std::span<const Command> companyCommands();
std::span<const Command> holdingCommands();
std::span<const Command> breachCommands();
std::span<const Command> letterCommands();
std::span<const Command> requestCommands();
std::span<const Command> checkCommands();
std::span<const Command> outboxCommands();
std::span<const Command> ruleCommands();
std::span<const Command> rewardCommands();
std::span<const Command> receiptCommands();
std::span<const Command> exportCommands();
std::span<const Command> demoCommands();

/// A list of breaches, by `import` as by `breach import`.
Result<Reply> takeInBreaches(const WalletContext &context, const QString &path);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::Cli)
};

} // namespace fieldfare::cli
