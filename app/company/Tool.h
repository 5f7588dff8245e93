// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "terminal/Console.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace fieldfare::company {

namespace errors {
inline constexpr ErrorCode formIncomplete{"shop.form"};   ///< details: what of the form
inline constexpr ErrorCode walletRefuses{"shop.refused"}; ///< details: what a wallet would say
} // namespace errors

using Json = nlohmann::ordered_json;

/// What a command has to say: one document for programs, lines for people.
struct Reply
{
    Json document = Json::object();
    QStringList lines = {};
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::Company)
};

/// One command: what it takes, and what it does with it.
struct Tool
{
    const char *name; ///< "request"
    const char *help; ///< English, translated when shown
    void (*describe)(QCommandLineParser &parser);
    Result<Reply> (*run)(const QCommandLineParser &parser);
};

Tool requestTool();
Tool checkTool();
Tool grantTool();
Tool formTool();

/// An option that wants a value.
void addOption(QCommandLineParser &parser, const char *name, const char *value, const QString &help);
/// The options that say what is given, of a request's offer or a grant.
void addItemOptions(QCommandLineParser &parser);
/// The item (protocol.md, section 4) that they say; nothing where they say none. Error: cli.usage
Result<std::optional<nlohmann::json>> itemOf(const QCommandLineParser &parser);

Instant now();

} // namespace fieldfare::company
