// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context/WalletContext.h"
#include "requests/Rule.h"

#include <QString>

namespace fieldfare {

/// What a rule does, in one sentence, all of it: "Decline whatever shop.example asks." Plain text; names and
/// descriptions in it are the company's, without what is not seen.
QString ruleWords(const Rule &rule, const WalletContext &context);

} // namespace fieldfare
