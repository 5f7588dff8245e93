// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openid4vp/Requester.h"

namespace fieldfare {

/// `redirect_uri:` (OpenID4VP 1.0, section 5.9.3): unsigned, the value is `response_uri` to the letter. It
/// proves nobody; it only says that the answer goes where the name says.
Requester proveByRedirectUri(const IdentityEvidence &evidence, RequestChecks &checks);

} // namespace fieldfare
