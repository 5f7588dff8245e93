// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jose/SdJwt.h"

#include "base/Json.h"
#include "crypto/Digest.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

const QString kCredentialType = QStringLiteral("dc+sd-jwt");
const QString kBindingType = QStringLiteral("kb+jwt");

tl::unexpected<Error> malformedSdJwt(const char *part)
{
    return failure(errors::sdJwtMalformed, {QString::fromUtf8(part)});
}

tl::unexpected<Error> unbound(const char *check)
{
    return failure(errors::sdJwtKeyBinding, {QString::fromUtf8(check)});
}

/// What SD-JWT VC wants in the open, with all that stands inside.
Result<> refuseFixedClaims(const ClaimPlace &place)
{
    static constexpr std::array kFixed{"iss", "nbf",           "exp",      "cnf",
                                       "vct", "vct#integrity", "aka_vcts", "status"};
    const std::string *const name = place.empty() ? nullptr : std::get_if<std::string>(&place.front());
    if (name && std::ranges::find(kFixed, *name) != kFixed.end())
        return failure(errors::sdJwtNotDisclosable, {QString::fromStdString(*name)});
    return {};
}

bool standsAtOrAbove(const ClaimPlace &place, const ClaimPlace &wanted)
{
    return place.size() <= wanted.size() && std::equal(place.begin(), place.end(), wanted.begin());
}

} // namespace

SdJwt::SdJwt(Jws jws)
    : m_jws(std::move(jws))
{
}

Result<SdJwt> SdJwt::assemble(Jws jws, QByteArrayList disclosures)
{
    const Result<json> payload = jws.claims();
    if (!payload)
        return failure(payload.error());
    Result<RevealedClaims> revealed = revealClaims(*payload, disclosures);
    if (!revealed)
        return failure(revealed.error());
    SdJwt result(std::move(jws));
    result.m_disclosures = std::move(disclosures);
    result.m_places = std::move(revealed->places);
    result.m_claims = std::move(revealed->claims);
    return result;
}

Result<SdJwt> SdJwt::parse(QByteArrayView text)
{
    if (text.size() > kMostBytes)
        return failure(errors::sdJwtTooLarge, {QString::number(kMostBytes)});
    QByteArrayList parts = text.toByteArray().split('~');
    if (parts.size() < 2)
        return malformedSdJwt("compact form");
    if (parts.size() - 2 > kMostDisclosures)
        return failure(errors::sdJwtTooLarge, {QString::number(kMostDisclosures)});
    const QByteArray binding = parts.takeLast();
    const Result<Jws> jws = Jws::parse(parts.takeFirst());
    if (!jws)
        return failure(jws.error());
    Result<SdJwt> result = assemble(*jws, std::move(parts));
    if (!result || binding.isEmpty())
        return result;
    const Result<Jws> keyBinding = Jws::parse(binding);
    if (!keyBinding)
        return failure(keyBinding.error());
    result->m_keyBinding = *keyBinding;
    return result;
}

Result<SdJwt> SdJwt::issueCredential(const json &claims, const std::vector<ClaimPlace> &places,
                                     const PrivateKey &issuer, const QString &keyId)
{
    for (const ClaimPlace &place : places) {
        if (const Result<> open = refuseFixedClaims(place); !open)
            return failure(open.error());
    }
    const Result<HiddenClaims> hidden = hideClaims(claims, places);
    if (!hidden)
        return failure(hidden.error());
    const json header{{"typ", kCredentialType.toStdString()}, {"kid", keyId.toStdString()}};
    const Result<QByteArray> signedText = Jws::sign(header, hidden->payload, issuer);
    if (!signedText)
        return failure(signedText.error());
    const Result<Jws> jws = Jws::parse(*signedText);
    if (!jws)
        return failure(jws.error());
    return assemble(*jws, hidden->disclosures);
}

QByteArray SdJwt::presentedPart() const
{
    QByteArray text = m_jws.compact() + '~';
    for (const QByteArray &disclosure : m_disclosures)
        text += disclosure + '~';
    return text;
}

QByteArray SdJwt::text() const
{
    return m_keyBinding ? presentedPart() + m_keyBinding->compact() : presentedPart();
}

QString SdJwt::sdHash() const
{
    return QString::fromLatin1(toBase64Url(digestOf(presentedPart())));
}

Result<SdJwt> SdJwt::onlyWith(const std::vector<ClaimPlace> &places) const
{
    QByteArrayList chosen;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const ClaimPlace &place = m_places[i].place;
        if (std::ranges::any_of(places, [&place](const ClaimPlace &p) { return standsAtOrAbove(place, p); }))
            chosen.append(m_disclosures[qsizetype(i)]);
    }
    return assemble(m_jws, std::move(chosen));
}

Result<SdJwt> SdJwt::boundTo(const KeyBinding &binding, const json &furtherClaims,
                             const PrivateKey &holder) const
{
    const Result<Jwk> expected = holderKey();
    if (!expected)
        return failure(expected.error());
    if (!(expected->key == holder.publicKey()))
        return unbound("cnf");
    json claims{{"aud", binding.audience.toStdString()},
                {"nonce", binding.nonce.toStdString()},
                {"iat", binding.issuedAt.microseconds / 1'000'000},
                {"sd_hash", sdHash().toStdString()}};
    for (const auto &[name, value] : furtherClaims.items()) {
        if (claims.contains(name))
            return failure(errors::sdJwtReservedName, {QString::fromStdString(name)});
        claims[name] = value;
    }
    const Result<QByteArray> text = Jws::sign({{"typ", kBindingType.toStdString()}}, claims.dump(), holder);
    if (!text)
        return failure(text.error());
    Result<Jws> keyBinding = Jws::parse(*text);
    if (!keyBinding)
        return failure(keyBinding.error());
    SdJwt bound = *this;
    bound.m_keyBinding = std::move(*keyBinding);
    return bound;
}

Result<> SdJwt::requireCredential() const
{
    if (const Result<> type = m_jws.requireType(kCredentialType); !type)
        return type;
    for (const DisclosurePlace &disclosed : m_places) {
        if (const Result<> open = refuseFixedClaims(disclosed.place); !open)
            return open;
    }
    if (jsonText(*m_claims, "vct").isEmpty())
        return malformedSdJwt("vct");
    return {};
}

Result<Jwk> SdJwt::holderKey() const
{
    const json::const_iterator confirmation = m_claims->find("cnf");
    if (confirmation == m_claims->end() || !confirmation->is_object() || !confirmation->contains("jwk"))
        return unbound("cnf");
    return Jwk::fromJson(confirmation->at("jwk"));
}

Result<json> SdJwt::verifyKeyBinding(const KeyBindingExpectation &expected) const
{
    if (!m_keyBinding)
        return unbound("kb+jwt");
    if (const Result<> type = m_keyBinding->requireType(kBindingType); !type)
        return failure(type.error());
    const Result<Jwk> holder = holderKey();
    if (!holder)
        return failure(holder.error());
    if (const Result<> signature = m_keyBinding->verify(*holder); !signature)
        return failure(signature.error());
    Result<json> claims = m_keyBinding->claims();
    if (!claims)
        return claims;
    if (jsonText(*claims, "sd_hash") != sdHash())
        return unbound("sd_hash");
    if (expected.audience.isEmpty() || jsonText(*claims, "aud") != expected.audience)
        return unbound("aud");
    if (expected.nonce.isEmpty() || jsonText(*claims, "nonce") != expected.nonce)
        return unbound("nonce");
    const json::const_iterator issued = claims->find("iat");
    // An unsigned number beyond 64 signed bits would wrap round.
    const bool isTime = issued != claims->end() && issued->is_number_unsigned() &&
                        issued->get<std::uint64_t>() <= std::uint64_t(kLastSecond);
    const std::int64_t now = expected.now.microseconds / 1'000'000;
    const std::int64_t age = isTime ? now - issued->get<std::int64_t>() : 0;
    if (!isTime || age > expected.oldest.count() || -age > expected.ahead.count())
        return unbound("iat");
    return claims;
}

} // namespace fieldfare
