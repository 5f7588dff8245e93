// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a company answers: the body of its answer, and the claims of a grant.

#include "base/Json.h"
#include "openid4vp/GrantCheck.h"
#include "openid4vp/Response.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <nlohmann/json.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace fieldfare;
    const QByteArrayView bytes(data, qsizetype(size));
    if (const Result<CompanyAnswer> answer = CompanyAnswer::fromJson(bytes)) {
        if (!answer->redirectUri.isEmpty() && answer->redirectUri.host().isEmpty())
            std::abort();
    }
    if (readGrant(bytes).has_value() && bytes.isEmpty())
        std::abort();
    const Result<nlohmann::json> claims = parseJson(bytes, {.bytes = 65536, .depth = 16});
    if (!claims)
        return 0;
    const Result<Grant> grant = Grant::fromJson(*claims);
    if (grant && (grant->offerId.isEmpty() || grant->presentationHashes.isEmpty()))
        std::abort();
    return 0;
}
