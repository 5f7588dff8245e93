// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holders/Holders.h"

#include <QString>

namespace fieldfare {

/// "possibly", "not sent yet"; empty where it is sure.
QString certaintyWord(HeldCertainty certainty);
/// Why it is not: what became of the answer. Empty where it is sure.
QString certaintyReason(HeldCertainty certainty, const std::optional<OutboxState> &delivery);

} // namespace fieldfare
