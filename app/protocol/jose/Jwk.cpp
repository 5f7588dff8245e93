// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jose/Jwk.h"

#include "base/Base64.h"
#include "base/Json.h"
#include "crypto/Digest.h"

#include <array>
#include <set>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

constexpr std::size_t kMostKeys = 32;
constexpr qsizetype kMostDidBytes = 4096;
const QString kDidPrefix = QStringLiteral("did:jwk:");

tl::unexpected<Error> malformedJwk(const char *member)
{
    return failure(errors::jwkMalformed, {QString::fromUtf8(member)});
}

bool isPrivate(const json &jwk)
{
    static constexpr std::array kPrivate{"d", "p", "q", "dp", "dq", "qi", "oth", "k"};
    return std::ranges::any_of(kPrivate, [&jwk](const char *member) { return jwk.contains(member); });
}

/// An optional member that must be a string where it is there.
Result<QString> text(const json &jwk, const char *member)
{
    const json::const_iterator found = jwk.find(member);
    if (found == jwk.end())
        return QString();
    if (!found->is_string())
        return malformedJwk(member);
    return toQString(*found);
}

Result<QByteArray> bytes(const json &jwk, const char *member)
{
    const json::const_iterator found = jwk.find(member);
    if (found == jwk.end() || !found->is_string())
        return malformedJwk(member);
    const std::string &written = found->get_ref<const std::string &>();
    const Result<QByteArray> decoded =
        fromBase64Url(QByteArrayView(written.data(), qsizetype(written.size())));
    if (!decoded)
        return malformedJwk(member);
    return decoded;
}

/// Coordinates have the width of the curve's field (RFC 7518 section 6.2.1.2), never more nor less.
Result<QByteArray> coordinate(const json &jwk, const char *member, qsizetype width)
{
    const Result<QByteArray> value = bytes(jwk, member);
    if (value && value->size() != width)
        return malformedJwk(member);
    return value;
}

/// Base64urlUInt (RFC 7518 section 2): no zero in front.
Result<QByteArray> unsignedNumber(const json &jwk, const char *member)
{
    const Result<QByteArray> value = bytes(jwk, member);
    if (value && (value->isEmpty() || value->front() == '\0'))
        return malformedJwk(member);
    return value;
}

Result<PublicNumbers> curveNumbers(const json &jwk, const QString &curve)
{
    PublicNumbers numbers;
    if (curve == u"P-256")
        numbers.kind = KeyKind::P256;
    else if (curve == u"P-384")
        numbers.kind = KeyKind::P384;
    else
        return failure(errors::jwkUnsupported, {curve});
    const qsizetype width = numbers.kind == KeyKind::P256 ? 32 : 48;
    const Result<QByteArray> x = coordinate(jwk, "x", width);
    const Result<QByteArray> y = coordinate(jwk, "y", width);
    if (!x || !y)
        return failure(x ? y.error() : x.error());
    numbers.x = *x;
    numbers.y = *y;
    return numbers;
}

Result<PublicNumbers> edwardsNumbers(const json &jwk, const QString &curve)
{
    if (curve != u"Ed25519")
        return failure(errors::jwkUnsupported, {curve});
    const Result<QByteArray> x = coordinate(jwk, "x", 32);
    if (!x)
        return failure(x.error());
    if (jwk.contains("y"))
        return malformedJwk("y");
    PublicNumbers numbers;
    numbers.kind = KeyKind::Ed25519;
    numbers.x = *x;
    return numbers;
}

Result<PublicNumbers> rsaNumbers(const json &jwk)
{
    const Result<QByteArray> modulus = unsignedNumber(jwk, "n");
    const Result<QByteArray> exponent = unsignedNumber(jwk, "e");
    if (!modulus || !exponent)
        return failure(modulus ? exponent.error() : modulus.error());
    PublicNumbers numbers;
    numbers.kind = KeyKind::Rsa;
    numbers.modulus = *modulus;
    numbers.exponent = *exponent;
    return numbers;
}

Result<PublicNumbers> numbersOf(const json &jwk)
{
    const Result<QString> type = text(jwk, "kty");
    const Result<QString> curve = text(jwk, "crv");
    if (!type || !curve)
        return failure(type ? curve.error() : type.error());
    if (type->isEmpty())
        return malformedJwk("kty");
    if (*type == u"EC")
        return curveNumbers(jwk, *curve);
    if (*type == u"OKP")
        return edwardsNumbers(jwk, *curve);
    if (*type == u"RSA")
        return rsaNumbers(jwk);
    return failure(errors::jwkUnsupported, {*type});
}

/// `alg` may name a signature, or a way to encrypt; a signature's must be one that such a key makes.
bool isFitting(const QString &algorithm, KeyKind kind)
{
    if (algorithm.isEmpty())
        return true;
    if (const std::optional<SignatureAlgorithm> signature = signatureAlgorithmNamed(algorithm))
        return fits(*signature, kind);
    const bool isCurve = kind == KeyKind::P256 || kind == KeyKind::P384;
    if (algorithm.startsWith(u"ECDH-ES"))
        return isCurve;
    return algorithm.startsWith(u"RSA-OAEP") && kind == KeyKind::Rsa;
}

Result<QStringList> operationsOf(const json &jwk)
{
    const json::const_iterator found = jwk.find("key_ops");
    QStringList operations;
    if (found == jwk.end())
        return operations;
    if (!found->is_array())
        return malformedJwk("key_ops");
    for (const json &operation : *found) {
        if (!operation.is_string() || operations.contains(toQString(operation)))
            return malformedJwk("key_ops");
        operations.append(toQString(operation));
    }
    return operations;
}

json memberOf(const QByteArray &bytes)
{
    return toBase64Url(bytes).toStdString();
}

} // namespace

Result<Jwk> Jwk::fromJson(const json &jwk)
{
    if (!jwk.is_object())
        return malformedJwk("{}");
    if (isPrivate(jwk))
        return failure(errors::jwkPrivate);
    const Result<PublicNumbers> numbers = numbersOf(jwk);
    if (!numbers)
        return failure(numbers.error());
    const Result<QString> keyId = text(jwk, "kid");
    const Result<QString> algorithm = text(jwk, "alg");
    const Result<QString> use = text(jwk, "use");
    const Result<QStringList> operations = operationsOf(jwk);
    for (const Result<QString> *member : {&keyId, &algorithm, &use}) {
        if (!*member)
            return failure(member->error());
    }
    if (!operations)
        return failure(operations.error());
    if (!isFitting(*algorithm, numbers->kind))
        return failure(errors::jwkUnfit, {*algorithm});
    Result<PublicKey> key = PublicKey::fromNumbers(*numbers);
    if (!key)
        return failure(key.error());
    return Jwk{std::move(*key), *keyId, *algorithm, *use, *operations};
}

Result<> Jwk::allowsVerifying(SignatureAlgorithm signature) const
{
    if (!fits(signature, key.kind()))
        return failure(errors::algorithmUnfit, {nameOf(signature), nameOf(key.kind())});
    if (!algorithm.isEmpty()) {
        const std::optional<SignatureAlgorithm> named = signatureAlgorithmNamed(algorithm);
        // EdDSA and Ed25519 are one signature under two names (RFC 9864 section 2.2).
        const bool isSame = named == signature || (named && key.kind() == KeyKind::Ed25519);
        if (!isSame)
            return failure(errors::jwkUnfit, {algorithm});
    }
    if (!use.isEmpty() && use != u"sig")
        return failure(errors::jwkUnfit, {use});
    if (!operations.isEmpty() && !operations.contains(u"verify"))
        return failure(errors::jwkUnfit, {operations.join(u' ')});
    return {};
}

Result<QList<Jwk>> jwkSetFromJson(const json &set)
{
    const json::const_iterator keys = set.is_object() ? set.find("keys") : set.end();
    if (!set.is_object() || keys == set.end() || !keys->is_array() || keys->size() > kMostKeys)
        return malformedJwk("keys");
    QList<Jwk> usable;
    std::set<std::string> names;
    for (const json &entry : *keys) {
        if (!entry.is_object())
            return malformedJwk("keys");
        if (const json::const_iterator name = entry.find("kid"); name != entry.end() && name->is_string()) {
            if (!names.insert(name->get<std::string>()).second)
                return failure(errors::jwkAmbiguous, {toQString(*name)});
        }
        Result<Jwk> key = Jwk::fromJson(entry);
        if (key)
            usable.append(std::move(*key));
        else if (key.error().code != errors::jwkUnsupported && key.error().code != errors::jwkUnfit)
            return failure(key.error());
    }
    return usable;
}

json jwkOf(const PublicKey &key)
{
    const PublicNumbers &numbers = key.numbers();
    const std::string name = nameOf(numbers.kind).toStdString();
    switch (numbers.kind) {
    case KeyKind::P256:
    case KeyKind::P384:
        return {{"kty", "EC"}, {"crv", name}, {"x", memberOf(numbers.x)}, {"y", memberOf(numbers.y)}};
    case KeyKind::Ed25519:
        return {{"kty", "OKP"}, {"crv", name}, {"x", memberOf(numbers.x)}};
    case KeyKind::Rsa:
        break;
    }
    return {{"kty", "RSA"}, {"n", memberOf(numbers.modulus)}, {"e", memberOf(numbers.exponent)}};
}

QString jwkThumbprint(const PublicKey &key)
{
    // nlohmann keeps members in the order of their names, which is what RFC 7638 hashes.
    return QString::fromLatin1(toBase64Url(digestOf(jwkOf(key).dump())));
}

QString didJwkOf(const PublicKey &key)
{
    return kDidPrefix + QString::fromLatin1(toBase64Url(jwkOf(key).dump()));
}

QString didJwkKeyId(const PublicKey &key)
{
    return didJwkOf(key) + QStringLiteral("#0");
}

Result<PublicKey> keyOfDidJwk(const QString &did)
{
    if (!did.startsWith(kDidPrefix) || did.size() > kMostDidBytes)
        return malformedJwk("did:jwk");
    QString written = did.mid(kDidPrefix.size());
    if (written.endsWith(u"#0"))
        written.chop(2);
    const Result<QByteArray> text = fromBase64Url(written.toUtf8());
    if (!text)
        return malformedJwk("did:jwk");
    const Result<json> parsed = parseJson(*text, {std::size_t(kMostDidBytes), 4});
    if (!parsed)
        return malformedJwk("did:jwk");
    const Result<Jwk> jwk = Jwk::fromJson(*parsed);
    if (!jwk)
        return failure(jwk.error());
    return jwk->key;
}

} // namespace fieldfare
