// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace fieldfare {

/// What an error says: happened, meaning, next. Details are put in at %1, %2 …
struct ErrorEntry
{
    std::string_view code;
    const char *happened;
    const char *meaning;
    const char *next;
};

/// Those of prices, data, companies, imports, letters and rewards, and of the command line; sorted by code.
std::span<const ErrorEntry> commonErrorEntries();
/// Those of the wallet's file, sorted by code.
std::span<const ErrorEntry> vaultErrorEntries();
/// Those of signed texts and of who signed them, sorted by code.
std::span<const ErrorEntry> protocolErrorEntries();
/// Those of links, requests, answers and the network, sorted by code.
std::span<const ErrorEntry> requestErrorEntries();
/// Those of deciding on requests, sorted by code.
std::span<const ErrorEntry> decisionErrorEntries();
/// Those of what a look through the whole wallet finds, sorted by code.
std::span<const ErrorEntry> checkErrorEntries();
/// Those of receipts in files, sorted by code.
std::span<const ErrorEntry> receiptErrorEntries();

} // namespace fieldfare
