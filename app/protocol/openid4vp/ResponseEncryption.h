// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Cipher.h"
#include "jose/Jwe.h"

#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

namespace errors {
/// The company names no key for encrypting that could be used.
inline constexpr ErrorCode encryptionNoKey{"request.encryption-key"};
inline constexpr ErrorCode encryptionCipher{"request.encryption-cipher"}; ///< details: what it takes
} // namespace errors

/// How an answer in response mode direct_post.jwt is encrypted (OpenID4VP 1.0, section 8.3).
struct ResponseEncryption
{
    PublicKey key;
    QString keyId; ///< copied into the answer; empty where the key has none
    Cipher cipher = Cipher::Aes128Gcm;

    /// The first key of `client_metadata.jwks` that is meant for it: `alg` ECDH-ES, `use` absent or "enc",
    /// P-256 or P-384. Keys for something else, or of a kind that is not known, are passed over; a set at
    /// fault is not taken. The first cipher of `encrypted_response_enc_values_supported` that is known, and
    /// A128GCM where the company names none. Errors: encryption…, jwk…, crypto…
    static Result<ResponseEncryption> fromMetadata(const nlohmann::json &metadata);
};

} // namespace fieldfare
