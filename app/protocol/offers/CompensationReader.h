// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offers/Offer.h"
#include "offers/StrictObject.h"

#include <optional>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// The members of one ITEM of protocol.md, section 4, for an object that may have others beside (a reward).
/// The caller finishes the object.
Compensation readCompensationMembers(StrictObject &object);
/// An object that is such an ITEM and nothing else.
Compensation readCompensation(const nlohmann::json &value, const QString &place, std::optional<Error> &fault);

} // namespace fieldfare
