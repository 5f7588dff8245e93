// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Shapes.h"
#include "holders/Holders.h"

namespace fieldfare::cli {

/// {id, field, name, value, evidence, since, certainty, ask, sum}
Json toJson(const HolderLine &line, const WalletContext &context);
/// {incident, title, date, certainty, fields, passwords, open}
Json toJson(const HolderBreach &breach);

} // namespace fieldfare::cli
