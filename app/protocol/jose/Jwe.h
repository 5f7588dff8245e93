// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Base64.h"
#include "crypto/Cipher.h"
#include "jose/Jwk.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// JSON Web Encryption in compact form (RFC 7516) with direct key agreement: `alg` ECDH-ES (RFC 7518 section
/// 4.6) on P-256 or P-384, `enc` A128GCM or A256GCM. It says nothing about who encrypted.
class Jwe
{
public:
    static constexpr qsizetype kMostPlainBytes = kMostDecoded;
    static constexpr qsizetype kMostBytes = 2 * kMostDecoded;
    static constexpr qsizetype kMostHeaderBytes = qsizetype(16) * 1024;

    /// "A128GCM", "A256GCM".
    static QString nameOf(Cipher cipher);
    /// Case counts. Nothing for every other name.
    static std::optional<Cipher> cipherNamed(QStringView name);

    /// Encrypts for whoever has the private key, with a key of its own that is forgotten at once. `keyId` is
    /// what the recipient calls the key; empty: it does not. Errors: jweTooLarge, crypto…
    static Result<QByteArray> encrypt(QByteArrayView plain, const PublicKey &recipient, const QString &keyId,
                                      Cipher cipher);

    /// Refuses what is not exactly five parts of canonical base64url, a header that is no JSON object within
    /// limits, duplicate members, `crit`, `zip`, other algorithms than those above, an encrypted key, a nonce
    /// or tag of another length, an `epk` that is no public key on a curve that is taken. Errors: jwe…, jwk…,
    /// crypto…, json…
    static Result<Jwe> parse(QByteArrayView compact);

    const nlohmann::json &header() const { return *m_header; }
    QString keyId() const; ///< "kid", empty where absent
    Cipher cipher() const { return m_cipher; }

    /// Errors: algorithmUnfit where the key is of another curve, cipherWrong.
    Result<QByteArray> decrypt(const PrivateKey &key) const;

private:
    Jwe() = default;
    Result<> readHeader(QByteArrayView text);
    std::shared_ptr<const nlohmann::json> m_header;
    QByteArray m_headerText; ///< as it stands: it is tied to the cipher text
    Cipher m_cipher = Cipher::Aes128Gcm;
    std::optional<PublicKey> m_ephemeral; ///< "epk"
    QByteArray m_producer;                ///< "apu"
    QByteArray m_consumer;                ///< "apv"
    SealedBytes m_sealed;
};

} // namespace fieldfare
