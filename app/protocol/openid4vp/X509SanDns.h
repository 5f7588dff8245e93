// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openid4vp/Requester.h"

namespace fieldfare {

/// `x509_san_dns:` (OpenID4VP 1.0, section 5.9.3): signed, chain to an anchor, the name exactly a dNSName of
/// the leaf, and `response_uri` at that host.
Requester proveBySanDns(const IdentityEvidence &evidence, RequestChecks &checks);

} // namespace fieldfare
