// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key or a set of keys as anybody sends it: what is read is written in one form and read back the same.

#include "base/Json.h"
#include "jose/Jwk.h"

#include <cstdlib>

#include <nlohmann/json.hpp>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace fieldfare;
    const QByteArrayView text(data, qsizetype(size));
    static_cast<void>(keyOfDidJwk(QString::fromUtf8(text)));
    const Result<nlohmann::json> parsed = parseJson(text, {std::size_t(64) * 1024, 8});
    if (!parsed)
        return 0;
    static_cast<void>(jwkSetFromJson(*parsed));
    const Result<Jwk> jwk = Jwk::fromJson(*parsed);
    if (!jwk)
        return 0;
    const Result<Jwk> again = Jwk::fromJson(jwkOf(jwk->key));
    const Result<PublicKey> resolved = keyOfDidJwk(didJwkKeyId(jwk->key));
    if (parsed->contains("d") || !again || !(again->key == jwk->key) || !resolved || !(*resolved == jwk->key))
        std::abort();
    return 0;
}
