// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SecureBytes.h"
#include "crypto/CryptoErrors.h"
#include "crypto/Handles.h"
#include "crypto/SignatureAlgorithm.h"

#include <QByteArray>

#include <memory>

namespace fieldfare {

/// The numbers of a public key, big-endian. P-256, P-384: x and y, each as long as the curve's field (32, 48
/// bytes). Ed25519: x, 32 bytes. RSA: modulus and exponent without leading zeros.
struct PublicNumbers
{
    KeyKind kind = KeyKind::P256;
    QByteArray x;
    QByteArray y;
    QByteArray modulus;
    QByteArray exponent;
    friend bool operator==(const PublicNumbers &, const PublicNumbers &) = default;
};

/// A public key: a value that can be copied and used by several threads. It was checked when it was made: a
/// kind that is taken, a point on its curve, an RSA modulus of 2048 to 8192 bits.
class PublicKey
{
public:
    /// Errors: keyUnreadable, keyUnsupported, keyWeak.
    static Result<PublicKey> fromNumbers(const PublicNumbers &numbers);
    /// DER of a SubjectPublicKeyInfo (RFC 5280 section 4.1), nothing behind it.
    static Result<PublicKey> fromSpki(QByteArrayView der);
    /// Takes a handle of OpenSSL's, for certificates.
    static Result<PublicKey> fromHandle(KeyHandle handle);

    KeyKind kind() const { return m_numbers.kind; }
    const PublicNumbers &numbers() const { return m_numbers; }
    QByteArray toSpki() const;

    /// `signature` is JOSE's: r followed by s for ES256 and ES384 (64, 96 bytes), never DER. PS256 has MGF1
    /// with SHA-256 and a salt of 32 bytes exactly. Errors: algorithmUnfit where the key is no such key,
    /// signatureWrong.
    Result<> verify(SignatureAlgorithm algorithm, QByteArrayView message, QByteArrayView signature) const;

    EVP_PKEY *handle() const { return m_handle.get(); }
    friend bool operator==(const PublicKey &a, const PublicKey &b) { return a.m_numbers == b.m_numbers; }

private:
    PublicKey(std::shared_ptr<EVP_PKEY> handle, PublicNumbers numbers);
    std::shared_ptr<EVP_PKEY> m_handle;
    PublicNumbers m_numbers;
};

/// A private key. Move-only; OpenSSL wipes it when it goes.
class PrivateKey
{
public:
    /// A fresh key; RSA with 2048 bits takes a while.
    static Result<PrivateKey> generate(KeyKind kind);
    /// DER of an unencrypted PKCS #8 PrivateKeyInfo (RFC 5208), as the wallet's file keeps it.
    static Result<PrivateKey> fromPkcs8(const SecureBytes &der);
    Result<SecureBytes> toPkcs8() const;

    const PublicKey &publicKey() const { return m_publicKey; }
    /// A signature as PublicKey::verify takes it.
    Result<QByteArray> sign(SignatureAlgorithm algorithm, QByteArrayView message) const;

    EVP_PKEY *handle() const { return m_handle.get(); }

private:
    PrivateKey(KeyHandle handle, PublicKey publicKey);
    static Result<PrivateKey> fromHandle(KeyHandle handle);
    KeyHandle m_handle;
    PublicKey m_publicKey;
};

} // namespace fieldfare
