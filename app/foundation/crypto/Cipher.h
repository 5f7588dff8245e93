// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SecureBytes.h"
#include "crypto/CryptoErrors.h"

#include <QByteArray>
#include <QByteArrayView>

namespace fieldfare {

/// The ciphers that are taken: AES in Galois/Counter Mode (NIST SP 800-38D), by the length of the key.
enum class Cipher { Aes128Gcm, Aes256Gcm };

inline constexpr qsizetype cipherNonceBytes = 12;
inline constexpr qsizetype cipherTagBytes = 16;
/// 16 or 32.
std::size_t cipherKeyBytes(Cipher cipher);

/// What was encrypted, with all that is needed besides the key.
struct SealedBytes
{
    QByteArray nonce; ///< 12 bytes, never twice under the same key
    QByteArray text;  ///< as long as the plain text
    QByteArray tag;   ///< 16 bytes
};

/// Encrypts under a fresh random nonce; `besides` is not encrypted, yet tied to it. Errors: keyUnreadable
/// where the key has another length, cryptoFailed.
Result<SealedBytes> seal(Cipher cipher, const SecureBytes &key, QByteArrayView plain, QByteArrayView besides);
/// Gives the plain text only where every byte is what was sealed. Errors: keyUnreadable, cipherWrong.
Result<QByteArray> unseal(Cipher cipher, const SecureBytes &key, const SealedBytes &sealed,
                          QByteArrayView besides);

} // namespace fieldfare
