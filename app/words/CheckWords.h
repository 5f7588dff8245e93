// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openid4vp/RequestCheck.h"

#include <QString>

namespace fieldfare {

/// What a check proves, as a line of the request's card: "The certificate is for the name".
QString checkWords(CheckName name);
/// "yes", "no", "not looked at".
QString outcomeWord(CheckOutcome outcome);

} // namespace fieldfare
