// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tool.h"

#include <QByteArrayView>
#include <QUrl>

namespace fieldfare::company {

/// What a shop wants to ask: a short form in JSON, and what the command line lays over it.
///
/// {"response_uri", "expires_days", "fields": ["email", "address/postal_code"], "offer"}: the offer is that
/// of protocol.md, section 4, whose `id` may be left out.
struct ShopForm
{
    QUrl responseUri;
    int days = 30;                                   ///< how long it can be answered
    nlohmann::json fields = nlohmann::json::array(); ///< paths
    nlohmann::json offer = nlohmann::json::object();

    /// Error: formIncomplete
    static Result<ShopForm> fromJson(QByteArrayView bytes);
    /// One to fill in.
    static Json filledIn();

    static void describe(QCommandLineParser &parser);
    /// Errors: formIncomplete, cli.usage
    Result<> layOver(const QCommandLineParser &parser);
    /// Whether all is there that nothing can be asked without. Error: formIncomplete
    Result<> check() const;

    nlohmann::json query() const; ///< DCQL
    /// What a wallet takes but does not know: remarks for the shop.
    QStringList remarks() const;
};

} // namespace fieldfare::company
