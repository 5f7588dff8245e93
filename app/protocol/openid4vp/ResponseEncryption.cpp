// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/ResponseEncryption.h"

#include "base/Json.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

bool isForEncrypting(const Jwk &key)
{
    // `alg` must be there: the answer repeats it (section 8.3).
    return key.algorithm == u"ECDH-ES" && (key.use.isEmpty() || key.use == u"enc") &&
           (key.operations.isEmpty() || key.operations.contains(u"deriveKey") ||
            key.operations.contains(u"deriveBits"));
}

Result<Cipher> cipherOf(const json &metadata)
{
    const json::const_iterator named = metadata.find("encrypted_response_enc_values_supported");
    if (named == metadata.end())
        return Cipher::Aes128Gcm;
    if (named->is_array()) {
        for (const json &each : *named) {
            if (const std::optional<Cipher> cipher =
                    each.is_string() ? Jwe::cipherNamed(toQString(each)) : std::nullopt)
                return *cipher;
        }
    }
    return failure(errors::encryptionCipher, {QString::fromStdString(named->dump()).left(200)});
}

} // namespace

Result<ResponseEncryption> ResponseEncryption::fromMetadata(const json &metadata)
{
    const json::const_iterator set = metadata.is_object() ? metadata.find("jwks") : metadata.end();
    if (!metadata.is_object() || set == metadata.end())
        return failure(errors::encryptionNoKey);
    const Result<QList<Jwk>> keys = jwkSetFromJson(*set);
    if (!keys)
        return failure(keys.error());
    const auto found = std::ranges::find_if(*keys, isForEncrypting);
    if (found == keys->end())
        return failure(errors::encryptionNoKey);
    const Result<Cipher> cipher = cipherOf(metadata);
    if (!cipher)
        return failure(cipher.error());
    return ResponseEncryption{found->key, found->keyId, *cipher};
}

} // namespace fieldfare
