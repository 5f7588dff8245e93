// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An SD-JWT as anybody sends it: what is read is written the same again, and choosing every place keeps it
// whole.

#include "jose/SdJwt.h"

#include <cstdlib>

#include <nlohmann/json.hpp>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace fieldfare;
    const QByteArrayView text(data, qsizetype(size));
    const Result<SdJwt> sdJwt = SdJwt::parse(text);
    if (!sdJwt)
        return 0;
    if (sdJwt->text() != text || sdJwt->places().size() != std::size_t(sdJwt->disclosures().size()) ||
        sdJwt->claims().contains("_sd"))
        std::abort();
    std::vector<ClaimPlace> everything;
    for (const DisclosurePlace &place : sdJwt->places())
        everything.push_back(place.place);
    const Result<SdJwt> whole = sdJwt->onlyWith(everything);
    const Result<SdJwt> bare = sdJwt->onlyWith({});
    if (!whole || !bare || whole->claims() != sdJwt->claims() || !bare->disclosures().isEmpty())
        std::abort();
    static_cast<void>(sdJwt->requireCredential());
    static_cast<void>(
        sdJwt->verifyKeyBinding({QStringLiteral("https://verifier.example.org"), QStringLiteral("1234567890"),
                                 Instant{1'748'536'865'000'000}}));
    return 0;
}
