// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "companies/Company.h"
#include "companies/LookAlikes.h"
#include "context/WalletContext.h"

#include <QString>

#include <optional>

namespace fieldfare {

/// A company that the person knows, or that the program's directory lists, and which whoever asks could be
/// taken for: "looks like shop.example, and is not".
struct LooksLike
{
    QString domain;  ///< of that company, in punycode form
    QString company; ///< its name
    bool own = true; ///< the person has something to do with it; else the directory lists it
    Likeness how = Likeness::Letters;
};

/// Nothing for a host whose company the directory lists, or that the person had to do with before it asked.
/// `host` is in punycode form; `asking` the company that the request was given, perhaps null. The person's
/// own companies come first, then the surer likeness.
Result<std::optional<LooksLike>> looksLike(const WalletContext &context, const QString &host,
                                           const CompanyId &asking = {});

} // namespace fieldfare
