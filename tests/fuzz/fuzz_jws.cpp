// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A signed text as anybody sends it: reading it ends in a JWS or an error, and what is read has one form
// only.

#include "jose/Jws.h"

#include <cstdlib>

#include <nlohmann/json.hpp>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace fieldfare;
    const QByteArrayView text(data, qsizetype(size));
    const Result<Jws> jws = Jws::parse(text);
    if (!jws)
        return 0;
    const QByteArrayList parts = jws->compact().split('.');
    if (jws->compact() != text || parts.size() != 3 || parts[1] != toBase64Url(jws->payload()) ||
        !jws->header().is_object() || jws->header().contains("crit"))
        std::abort();
    static_cast<void>(jws->claims());
    if (jws->key())
        static_cast<void>(jws->verify(*jws->key()));
    if (!jws->certificates().isEmpty()) {
        if (const Result<PublicKey> key = jws->certificates().first().publicKey())
            static_cast<void>(jws->verify(*key));
    }
    return 0;
}
