// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/Signatures.h"

#include "crypto/Handles.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

namespace fieldfare {

namespace {

constexpr int kPssSaltBytes = 32; // RFC 7518 section 3.5: as long as the digest

const EVP_MD *digestFor(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::ES256:
    case SignatureAlgorithm::PS256:
    case SignatureAlgorithm::RS256:
        return EVP_sha256();
    case SignatureAlgorithm::ES384:
        return EVP_sha384();
    case SignatureAlgorithm::EdDSA:
    case SignatureAlgorithm::Ed25519:
        break;
    }
    return nullptr; // Ed25519 takes the message whole
}

/// Bytes of r and of s, 0 for signatures that are not made of two numbers.
qsizetype halfWidth(SignatureAlgorithm algorithm)
{
    if (algorithm == SignatureAlgorithm::ES256)
        return 32;
    return algorithm == SignatureAlgorithm::ES384 ? 48 : 0;
}

bool setPadding(EVP_PKEY_CTX *context, SignatureAlgorithm algorithm)
{
    if (algorithm == SignatureAlgorithm::RS256)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    if (algorithm != SignatureAlgorithm::PS256)
        return true;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, kPssSaltBytes) == 1;
}

/// r and s as OpenSSL has them, from JOSE's row of bytes; empty where the length is wrong.
QByteArray derFromRaw(QByteArrayView raw, qsizetype half)
{
    if (raw.size() != 2 * half)
        return {};
    BigNumberHandle r(BN_bin2bn(bytesOf(raw), int(half), nullptr));
    BigNumberHandle s(BN_bin2bn(bytesOf(raw.sliced(half)), int(half), nullptr));
    const SignatureHandle pair(ECDSA_SIG_new());
    if (!r || !s || !pair || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    static_cast<void>(r.release()); // now the pair's
    static_cast<void>(s.release());
    const int length = i2d_ECDSA_SIG(pair.get(), nullptr);
    QByteArray der(std::max(length, 0), '\0');
    unsigned char *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &at);
    return der;
}

QByteArray rawFromDer(const QByteArray &der, qsizetype half)
{
    const unsigned char *at = bytesOf(der);
    const SignatureHandle pair(d2i_ECDSA_SIG(nullptr, &at, long(der.size())));
    QByteArray raw(2 * half, '\0');
    unsigned char *const out = reinterpret_cast<unsigned char *>(raw.data());
    if (!pair || BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, int(half)) < 0 ||
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + half, int(half)) < 0)
        return {};
    return raw;
}

} // namespace

Result<> verifySignature(EVP_PKEY *key, SignatureAlgorithm algorithm, QByteArrayView message,
                         QByteArrayView signature)
{
    const qsizetype half = halfWidth(algorithm);
    const QByteArray native = half ? derFromRaw(signature, half) : signature.toByteArray();
    const DigestContextHandle context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr; // the context's
    if (!context ||
        EVP_DigestVerifyInit(context.get(), &parameters, digestFor(algorithm), nullptr, key) != 1 ||
        !setPadding(parameters, algorithm))
        return failure(errors::cryptoFailed, {QStringLiteral("EVP_DigestVerifyInit")});
    const int verdict = native.isEmpty()
                            ? 0
                            : EVP_DigestVerify(context.get(), bytesOf(native), std::size_t(native.size()),
                                               bytesOf(message), std::size_t(message.size()));
    // A malformed signature leaves entries behind that a later call would report as its own.
    ERR_clear_error();
    if (verdict != 1)
        return failure(errors::signatureWrong);
    return {};
}

Result<QByteArray> makeSignature(EVP_PKEY *key, SignatureAlgorithm algorithm, QByteArrayView message)
{
    const DigestContextHandle context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr; // the context's
    std::size_t length = 0;
    if (!context || EVP_DigestSignInit(context.get(), &parameters, digestFor(algorithm), nullptr, key) != 1 ||
        !setPadding(parameters, algorithm) ||
        EVP_DigestSign(context.get(), nullptr, &length, bytesOf(message), std::size_t(message.size())) != 1)
        return failure(errors::cryptoFailed, {QStringLiteral("EVP_DigestSignInit")});
    QByteArray native(qsizetype(length), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(native.data()), &length,
                       bytesOf(message), std::size_t(message.size())) != 1)
        return failure(errors::cryptoFailed, {QStringLiteral("EVP_DigestSign")});
    native.truncate(qsizetype(length));
    const qsizetype half = halfWidth(algorithm);
    return half ? rawFromDer(native, half) : native;
}

} // namespace fieldfare
