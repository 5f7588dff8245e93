// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/RedirectUri.h"

namespace fieldfare {

Requester proveByRedirectUri(const IdentityEvidence &evidence, RequestChecks &checks)
{
    // That it names itself so is no proof of anything, and is not shown as one.
    checks.waive(CheckName::ClientId);
    if (!evidence.responseUri)
        return {};
    if (evidence.responseText == evidence.client.value)
        checks.waive(CheckName::ResponseHost);
    else
        checks.record(CheckName::ResponseHost, std::optional(Error{errors::clientAddress,
                                                                   {evidence.responseText.left(200),
                                                                    evidence.client.value.left(200)}}));
    return {};
}

} // namespace fieldfare
