// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// The parameters of a request that is not signed, as one object: those that are JSON by their definition
/// (OpenID4VP 1.0, section 5.1) parsed, the others as texts. What no such request has (`exp`, `aud`) is left
/// out like every parameter that is not known. Errors: linkMalformed, linkParameterTwice.
Result<nlohmann::json> requestParameters(QByteArrayView form);

} // namespace fieldfare
