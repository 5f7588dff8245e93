// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openid4vp/Requester.h"

namespace fieldfare {

/// `x509_hash:` (OpenID4VP 1.0, section 5.9.3): signed, chain to an anchor, the value the SHA-256 of the
/// leaf. The certificate must name somebody, because the hash tells people nothing. `response_uri` may be
/// anywhere; ResponseHost passes where it is at one of the certificate's domains and is not demanded
/// otherwise.
Requester proveByHash(const IdentityEvidence &evidence, RequestChecks &checks);

/// Whom a certificate names: its first dNSName that is no wildcard, else the organisation; empty for none.
QString nameOfCertificate(const Certificate &certificate);

} // namespace fieldfare
