// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An encrypted text as anybody sends it: reading it ends in a JWE or an error, what is read has one form
// only, and opening it with a key that is not its own gives nothing.

#include "jose/Jwe.h"

#include <cstdlib>

#include <nlohmann/json.hpp>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace fieldfare;
    static const PrivateKey p256 = *PrivateKey::generate(KeyKind::P256);
    static const PrivateKey p384 = *PrivateKey::generate(KeyKind::P384);
    const QByteArrayView text(data, qsizetype(size));
    const Result<Jwe> jwe = Jwe::parse(text);
    if (!jwe)
        return 0;
    const QByteArrayList parts = text.toByteArray().split('.');
    const nlohmann::json &header = jwe->header();
    if (parts.size() != 5 || !parts[1].isEmpty() || parts[2].size() != 16 || parts[4].size() != 22 ||
        !header.is_object() || header.contains("crit") || header.contains("zip") ||
        header["alg"] != "ECDH-ES" || header["epk"].contains("d"))
        std::abort();
    if (jwe->decrypt(p256) || jwe->decrypt(p384))
        std::abort();
    return 0;
}
