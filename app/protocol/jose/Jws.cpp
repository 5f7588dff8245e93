// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jose/Jws.h"

#include "base/Json.h"

#include <array>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

constexpr int kMostJwsHeaderDepth = 8;
constexpr int kMostCertificates = 8;

tl::unexpected<Error> malformedJws(const char *part)
{
    return failure(errors::jwsMalformed, {QString::fromUtf8(part)});
}

QByteArrayView viewOf(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}

Result<json> claimsOf(const QByteArray &payload)
{
    Result<json> claims = parseJson(payload, {std::size_t(Jws::kMostBytes), 32});
    if (claims && !claims->is_object())
        return malformedJws("payload");
    return claims;
}

} // namespace

Result<Jws> Jws::parse(QByteArrayView compact)
{
    if (compact.size() > kMostBytes)
        return failure(errors::jwsTooLarge, {QString::number(kMostBytes)});
    Jws jws;
    jws.m_compact = compact.toByteArray();
    const QByteArrayView whole(jws.m_compact);
    const qsizetype first = whole.indexOf('.');
    const qsizetype second = first < 0 ? -1 : whole.indexOf('.', first + 1);
    if (second < 0 || whole.indexOf('.', second + 1) >= 0)
        return malformedJws("compact form");
    jws.m_signedBytes = second;
    const Result<QByteArray> payload = fromBase64Url(whole.sliced(first + 1, second - first - 1));
    if (!payload)
        return malformedJws("payload");
    const Result<QByteArray> signature = fromBase64Url(whole.sliced(second + 1), kMostHeaderBytes);
    if (!signature || signature->isEmpty())
        return malformedJws("signature");
    jws.m_payload = *payload;
    jws.m_signature = *signature;
    if (const Result<> read = jws.readHeader(whole.first(first)); !read)
        return failure(read.error());
    return jws;
}

Result<> Jws::readHeader(QByteArrayView text)
{
    if (text.size() > kMostHeaderBytes)
        return failure(errors::jwsTooLarge, {QString::number(kMostHeaderBytes)});
    const Result<QByteArray> bytes = fromBase64Url(text);
    if (!bytes)
        return malformedJws("header");
    Result<json> header = parseJson(*bytes, {std::size_t(kMostHeaderBytes), kMostJwsHeaderDepth});
    if (!header)
        return failure(header.error());
    if (!header->is_object())
        return malformedJws("header");
    // Each of the three changes what the rest means, and none of them is understood here.
    for (const char *refused : {"crit", "b64", "zip"}) {
        if (header->contains(refused))
            return failure(errors::jwsHeaderRefused, {QString::fromUtf8(refused)});
    }
    for (const char *member : {"typ", "kid", "cty"}) {
        if (header->contains(member) && !header->at(member).is_string())
            return malformedJws(member);
    }
    const QString name = jsonText(*header, "alg");
    const std::optional<SignatureAlgorithm> algorithm = signatureAlgorithmNamed(name);
    if (!algorithm)
        return failure(errors::jwsAlgorithm, {name});
    m_algorithm = *algorithm;
    m_header = std::make_shared<const json>(std::move(*header));
    if (m_header->contains("jwk")) {
        Result<Jwk> key = Jwk::fromJson(m_header->at("jwk"));
        if (!key)
            return failure(key.error());
        m_key = std::move(*key);
    }
    return readCertificates();
}

Result<> Jws::readCertificates()
{
    const json::const_iterator chain = m_header->find("x5c");
    if (chain == m_header->end())
        return {};
    if (!chain->is_array() || chain->empty())
        return malformedJws("x5c");
    if (chain->size() > kMostCertificates)
        return failure(errors::certificateChainTooLong, {QString::number(kMostCertificates)});
    for (const json &entry : *chain) {
        if (!entry.is_string())
            return malformedJws("x5c");
        const Result<QByteArray> der = fromBase64(viewOf(entry.get_ref<const std::string &>()));
        if (!der)
            return malformedJws("x5c");
        const Result<Certificate> certificate = Certificate::fromDer(*der);
        if (!certificate)
            return failure(certificate.error());
        m_certificates.append(*certificate);
    }
    return {};
}

Result<QByteArray> Jws::sign(const json &header, QByteArrayView payload, const PrivateKey &key,
                             SignatureAlgorithm algorithm)
{
    if (!header.is_object() || header.contains("alg"))
        return malformedJws("header");
    json whole = header;
    whole["alg"] = nameOf(algorithm).toStdString();
    const QByteArray input = toBase64Url(viewOf(whole.dump())) + '.' + toBase64Url(payload);
    const Result<QByteArray> signature = key.sign(algorithm, input);
    if (!signature)
        return failure(signature.error());
    return input + '.' + toBase64Url(*signature);
}

Result<QByteArray> Jws::sign(const json &header, QByteArrayView payload, const PrivateKey &key)
{
    return sign(header, payload, key, usualAlgorithm(key.publicKey().kind()));
}

QString Jws::type() const
{
    return jsonText(*m_header, "typ");
}

QString Jws::keyId() const
{
    return jsonText(*m_header, "kid");
}

Result<json> Jws::claims() const
{
    return claimsOf(m_payload);
}

Result<json> Jws::knownClaims(QByteArrayView compact)
{
    if (compact.size() > kMostBytes)
        return failure(errors::jwsTooLarge, {QString::number(kMostBytes)});
    const qsizetype first = compact.indexOf('.');
    const qsizetype second = first < 0 ? -1 : compact.indexOf('.', first + 1);
    if (second < 0)
        return malformedJws("compact form");
    const Result<QByteArray> payload = fromBase64Url(compact.sliced(first + 1, second - first - 1));
    if (!payload)
        return malformedJws("payload");
    return claimsOf(*payload);
}

Result<> Jws::requireType(const QString &type) const
{
    QString found = this->type();
    // A typ without a slash is written for "application/" and it (RFC 7515 section 4.1.9).
    if (found.startsWith(u"application/", Qt::CaseInsensitive))
        found.remove(0, 12);
    if (found.compare(type, Qt::CaseInsensitive) != 0)
        return failure(errors::jwsWrongType, {this->type(), type});
    return {};
}

Result<> Jws::verify(const PublicKey &key) const
{
    return key.verify(m_algorithm, QByteArrayView(m_compact).first(m_signedBytes), m_signature);
}

Result<> Jws::verify(const Jwk &key) const
{
    if (const Result<> allowed = key.allowsVerifying(m_algorithm); !allowed)
        return allowed;
    return verify(key.key);
}

json x5cOf(const QList<Certificate> &chain)
{
    json entries = json::array();
    for (const Certificate &certificate : chain)
        entries.push_back(certificate.der().toBase64().toStdString());
    return entries;
}

} // namespace fieldfare
