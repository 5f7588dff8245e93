// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/Key.h"

#include "crypto/Signatures.h"

#include <array>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/rsa.h>

namespace fieldfare {

namespace {

constexpr int kLeastRsaBits = 2048;
constexpr int kMostRsaBits = 8192; // larger ones only cost time
constexpr qsizetype kMostExponentBytes = 8;

BigNumberHandle numberOf(QByteArrayView bytes)
{
    return BigNumberHandle(BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr));
}

/// A number of the key, `width` bytes long, or as short as it is where that is 0.
QByteArray number(const EVP_PKEY *key, const char *name, int width = 0)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const BigNumberHandle value(raw);
    QByteArray bytes(width ? width : BN_num_bytes(value.get()), '\0');
    const int done =
        BN_bn2binpad(value.get(), reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size()));
    return done < 0 ? QByteArray() : bytes;
}

Result<PublicNumbers> curveNumbers(const EVP_PKEY *key)
{
    std::array<char, 64> group{};
    std::size_t length = 0;
    if (EVP_PKEY_get_group_name(key, group.data(), group.size(), &length) != 1)
        return failure(errors::keyUnsupported, {QStringLiteral("EC")});
    const QByteArrayView name(group.data(), qsizetype(length));
    PublicNumbers numbers;
    if (name == SN_X9_62_prime256v1)
        numbers.kind = KeyKind::P256;
    else if (name == SN_secp384r1)
        numbers.kind = KeyKind::P384;
    else
        return failure(errors::keyUnsupported, {QString::fromUtf8(name)});
    const int width = numbers.kind == KeyKind::P256 ? 32 : 48;
    numbers.x = number(key, OSSL_PKEY_PARAM_EC_PUB_X, width);
    numbers.y = number(key, OSSL_PKEY_PARAM_EC_PUB_Y, width);
    if (numbers.x.isEmpty() || numbers.y.isEmpty())
        return failure(errors::keyUnreadable);
    return numbers;
}

Result<PublicNumbers> edwardsNumbers(const EVP_PKEY *key)
{
    PublicNumbers numbers;
    numbers.kind = KeyKind::Ed25519;
    numbers.x.resize(32);
    std::size_t length = std::size_t(numbers.x.size());
    if (EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(numbers.x.data()), &length) != 1)
        return failure(errors::keyUnreadable);
    return numbers;
}

Result<PublicNumbers> rsaNumbers(const EVP_PKEY *key)
{
    const int bits = EVP_PKEY_get_bits(key);
    if (bits < kLeastRsaBits || bits > kMostRsaBits)
        return failure(errors::keyWeak, {QString::number(bits)});
    PublicNumbers numbers;
    numbers.kind = KeyKind::Rsa;
    numbers.modulus = number(key, OSSL_PKEY_PARAM_RSA_N);
    numbers.exponent = number(key, OSSL_PKEY_PARAM_RSA_E);
    // With an exponent of 1 everything is its own signature; an even one is no RSA key.
    const bool isSound = !numbers.modulus.isEmpty() && !numbers.exponent.isEmpty() &&
                         numbers.exponent.size() <= kMostExponentBytes && (numbers.exponent.back() & 1) &&
                         (numbers.modulus.back() & 1) && numbers.exponent != QByteArray(1, '\1');
    if (!isSound)
        return failure(errors::keyUnreadable);
    return numbers;
}

/// Of a public key, or of a private one's public part.
Result<PublicNumbers> numbersOf(const EVP_PKEY *key)
{
    if (!key)
        return failure(errors::keyUnreadable);
    if (EVP_PKEY_is_a(key, "EC"))
        return curveNumbers(key);
    if (EVP_PKEY_is_a(key, "ED25519"))
        return edwardsNumbers(key);
    if (EVP_PKEY_is_a(key, "RSA"))
        return rsaNumbers(key);
    const char *const name = EVP_PKEY_get0_type_name(key);
    return failure(errors::keyUnsupported, {name ? QString::fromUtf8(name) : QStringLiteral("?")});
}

/// A handle made from the parts of a key of that type.
KeyHandle handleOf(const char *type, const ParamBuilderHandle &parts)
{
    const ParamsHandle params(OSSL_PARAM_BLD_to_param(parts.get()));
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (params && context && EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get());
    return KeyHandle(key);
}

KeyHandle curveHandle(const PublicNumbers &numbers)
{
    const qsizetype width = numbers.kind == KeyKind::P256 ? 32 : 48;
    const char *const group = numbers.kind == KeyKind::P256 ? SN_X9_62_prime256v1 : SN_secp384r1;
    if (numbers.x.size() != width || numbers.y.size() != width)
        return nullptr;
    const QByteArray point = '\4' + numbers.x + numbers.y;
    const ParamBuilderHandle parts(OSSL_PARAM_BLD_new());
    if (!parts || OSSL_PARAM_BLD_push_utf8_string(parts.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(parts.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                         std::size_t(point.size())) != 1)
        return nullptr;
    return handleOf("EC", parts);
}

KeyHandle rsaHandle(const PublicNumbers &numbers)
{
    const BigNumberHandle modulus = numberOf(numbers.modulus);
    const BigNumberHandle exponent = numberOf(numbers.exponent);
    const ParamBuilderHandle parts(OSSL_PARAM_BLD_new());
    if (!parts || !modulus || !exponent ||
        OSSL_PARAM_BLD_push_BN(parts.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(parts.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return nullptr;
    return handleOf("RSA", parts);
}

KeyHandle edwardsHandle(const PublicNumbers &numbers)
{
    if (numbers.x.size() != 32)
        return nullptr;
    return KeyHandle(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(numbers.x), 32));
}

} // namespace

PublicKey::PublicKey(std::shared_ptr<EVP_PKEY> handle, PublicNumbers numbers)
    : m_handle(std::move(handle))
    , m_numbers(std::move(numbers))
{
}

Result<PublicKey> PublicKey::fromHandle(KeyHandle handle)
{
    const Result<PublicNumbers> numbers = numbersOf(handle.get());
    if (!numbers)
        return failure(numbers.error());
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_pkey(nullptr, handle.get(), nullptr));
    // The quick check leaves out only that a point's order is the curve's: on P-256 and P-384, whose cofactor
    // is 1, it cannot be another. It would cost as much as verifying a signature.
    if (!context || EVP_PKEY_public_check_quick(context.get()) != 1)
        return failure(errors::keyUnreadable);
    return PublicKey(std::shared_ptr<EVP_PKEY>(std::move(handle)), *numbers);
}

Result<PublicKey> PublicKey::fromNumbers(const PublicNumbers &numbers)
{
    switch (numbers.kind) {
    case KeyKind::P256:
    case KeyKind::P384:
        return fromHandle(curveHandle(numbers));
    case KeyKind::Ed25519:
        return fromHandle(edwardsHandle(numbers));
    case KeyKind::Rsa:
        break;
    }
    return fromHandle(rsaHandle(numbers));
}

Result<PublicKey> PublicKey::fromSpki(QByteArrayView der)
{
    const unsigned char *at = bytesOf(der);
    KeyHandle handle(d2i_PUBKEY(nullptr, &at, long(der.size())));
    if (!handle || at != bytesOf(der) + der.size())
        return failure(errors::keyUnreadable);
    return fromHandle(std::move(handle));
}

QByteArray PublicKey::toSpki() const
{
    const int length = i2d_PUBKEY(m_handle.get(), nullptr);
    QByteArray der(std::max(length, 0), '\0');
    unsigned char *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_PUBKEY(m_handle.get(), &at);
    return der;
}

Result<> PublicKey::verify(SignatureAlgorithm algorithm, QByteArrayView message,
                           QByteArrayView signature) const
{
    if (!fits(algorithm, kind()))
        return failure(errors::algorithmUnfit, {nameOf(algorithm), nameOf(kind())});
    return verifySignature(m_handle.get(), algorithm, message, signature);
}

PrivateKey::PrivateKey(KeyHandle handle, PublicKey publicKey)
    : m_handle(std::move(handle))
    , m_publicKey(std::move(publicKey))
{
}

Result<PrivateKey> PrivateKey::fromHandle(KeyHandle handle)
{
    const Result<PublicNumbers> numbers = numbersOf(handle.get());
    if (!numbers)
        return failure(numbers.error());
    // The public part gets a handle of its own, so that no copy of a public key keeps the private one alive.
    Result<PublicKey> publicKey = PublicKey::fromNumbers(*numbers);
    if (!publicKey)
        return failure(publicKey.error());
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_pkey(nullptr, handle.get(), nullptr));
    if (!context || EVP_PKEY_pairwise_check(context.get()) != 1)
        return failure(errors::keyUnreadable);
    return PrivateKey(std::move(handle), std::move(*publicKey));
}

Result<PrivateKey> PrivateKey::generate(KeyKind kind)
{
    KeyHandle handle;
    switch (kind) {
    case KeyKind::P256:
        handle.reset(EVP_EC_gen(SN_X9_62_prime256v1));
        break;
    case KeyKind::P384:
        handle.reset(EVP_EC_gen(SN_secp384r1));
        break;
    case KeyKind::Ed25519:
        handle.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
        break;
    case KeyKind::Rsa:
        handle.reset(EVP_RSA_gen(kLeastRsaBits));
        break;
    }
    if (!handle)
        return failure(errors::cryptoFailed, {QStringLiteral("EVP_PKEY_generate")});
    return fromHandle(std::move(handle));
}

Result<PrivateKey> PrivateKey::fromPkcs8(const SecureBytes &der)
{
    const unsigned char *at = der.data();
    const Pkcs8Handle info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, long(der.size())));
    if (!info || at != der.data() + der.size())
        return failure(errors::keyUnreadable);
    return fromHandle(KeyHandle(EVP_PKCS82PKEY(info.get())));
}

Result<SecureBytes> PrivateKey::toPkcs8() const
{
    const Pkcs8Handle info(EVP_PKEY2PKCS8(m_handle.get()));
    const int length = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr) : 0;
    if (length <= 0)
        return failure(errors::cryptoFailed, {QStringLiteral("i2d_PKCS8_PRIV_KEY_INFO")});
    SecureBytes der{std::size_t(length)};
    unsigned char *at = der.data();
    if (i2d_PKCS8_PRIV_KEY_INFO(info.get(), &at) != length)
        return failure(errors::cryptoFailed, {QStringLiteral("i2d_PKCS8_PRIV_KEY_INFO")});
    return der;
}

Result<QByteArray> PrivateKey::sign(SignatureAlgorithm algorithm, QByteArrayView message) const
{
    if (!fits(algorithm, m_publicKey.kind()))
        return failure(errors::algorithmUnfit, {nameOf(algorithm), nameOf(m_publicKey.kind())});
    return makeSignature(m_handle.get(), algorithm, message);
}

} // namespace fieldfare
