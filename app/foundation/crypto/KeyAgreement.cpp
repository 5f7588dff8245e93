// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/KeyAgreement.h"

#include "crypto/KeyDerivation.h"

#include <array>

#include <openssl/core_names.h>
#include <openssl/params.h>

namespace fieldfare {

namespace {

bool isCurve(KeyKind kind)
{
    return kind == KeyKind::P256 || kind == KeyKind::P384;
}

OSSL_PARAM octets(const char *name, const void *bytes, std::size_t size)
{
    // OpenSSL only reads it.
    return OSSL_PARAM_construct_octet_string(name, const_cast<void *>(bytes), size);
}

} // namespace

Result<SecureBytes> agreedSecret(const PrivateKey &own, const PublicKey &other)
{
    const KeyKind kind = own.publicKey().kind();
    if (!isCurve(kind) || kind != other.kind())
        return failure(errors::algorithmUnfit, {QStringLiteral("ECDH"), nameOf(other.kind())});
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_pkey(nullptr, own.handle(), nullptr));
    std::size_t length = 0;
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
        EVP_PKEY_derive_set_peer(context.get(), other.handle()) != 1 ||
        EVP_PKEY_derive(context.get(), nullptr, &length) != 1)
        return failure(errors::cryptoFailed, {QStringLiteral("EVP_PKEY_derive")});
    SecureBytes secret(length);
    if (EVP_PKEY_derive(context.get(), secret.data(), &length) != 1 || length != secret.size())
        return failure(errors::cryptoFailed, {QStringLiteral("EVP_PKEY_derive")});
    return secret;
}

Result<SecureBytes> concatKey(const SecureBytes &secret, QByteArrayView otherInfo, std::size_t length)
{
    const DerivationHandle method(EVP_KDF_fetch(nullptr, OSSL_KDF_NAME_SSKDF, nullptr));
    const DerivationContextHandle context(EVP_KDF_CTX_new(method.get()));
    std::array<char, 7> digest{"SHA256"};
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
                                octets(OSSL_KDF_PARAM_SECRET, secret.data(), secret.size()),
                                octets(OSSL_KDF_PARAM_INFO, otherInfo.data(), std::size_t(otherInfo.size())),
                                OSSL_PARAM_construct_end()};
    SecureBytes key(length);
    if (!context || EVP_KDF_derive(context.get(), key.data(), length, parameters.data()) != 1)
        return failure(errors::keyDerivation);
    return key;
}

} // namespace fieldfare
