// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "jose/Disclosure.h"
#include "jose/Jws.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// What the holder signs: this presentation, for this verifier (RFC 9901 section 4.3).
struct KeyBinding
{
    QString audience; ///< the full client identifier, prefix included
    QString nonce;
    Instant issuedAt; ///< written in whole seconds
};

/// What a verifier expects of a key binding.
struct KeyBindingExpectation
{
    QString audience;
    QString nonce;
    Instant now;
    std::chrono::seconds oldest = std::chrono::minutes(10); ///< age of iat
    std::chrono::seconds ahead = std::chrono::minutes(1);   ///< how far a clock may be ahead
};

/// A selectively disclosable JWT (RFC 9901) in compact form, with or without a key-binding JWT. Reading it
/// makes every check that needs no key; nothing in it counts before `verify`.
class SdJwt
{
public:
    static constexpr qsizetype kMostBytes = kMostDecoded;
    static constexpr qsizetype kMostDisclosures = 1000;

    /// Errors: sdjwt…, jws…, json…
    static Result<SdJwt> parse(QByteArrayView text);

    /// Makes an SD-JWT VC (`typ` dc+sd-jwt): `claims` has iss, vct, iat, cnf and all else in the open, except
    /// what stands at `places`. `keyId` becomes the header's kid. What SD-JWT VC wants in the open must not
    /// be among the places. Errors: sdJwtNotDisclosable and those of hideClaims.
    static Result<SdJwt> issueCredential(const nlohmann::json &claims, const std::vector<ClaimPlace> &places,
                                         const PrivateKey &issuer, const QString &keyId);

    const Jws &jws() const { return m_jws; }
    const QByteArrayList &disclosures() const { return m_disclosures; }
    /// Where each disclosure belongs; same order.
    const std::vector<DisclosurePlace> &places() const { return m_places; }
    /// The claims as they are with these disclosures.
    const nlohmann::json &claims() const { return *m_claims; }
    /// "<jwt>~<disclosure>~…~", and the key-binding JWT where there is one.
    QByteArray text() const;
    const std::optional<Jws> &keyBinding() const { return m_keyBinding; }
    /// base64url SHA-256 over "<jwt>~<disclosure>~…~".
    QString sdHash() const;

    /// The same with only the disclosures that stand at the places or above them, and without a key binding.
    /// What stands below a place is not added: name it too. A place where nothing is disclosable adds
    /// nothing.
    Result<SdJwt> onlyWith(const std::vector<ClaimPlace> &places) const;
    /// Adds the holder's key-binding JWT (`typ` kb+jwt); `furtherClaims` is an object
    /// (transaction_data_hashes …) of other names than aud, nonce, iat, sd_hash.
    Result<SdJwt> boundTo(const KeyBinding &binding, const nlohmann::json &furtherClaims,
                          const PrivateKey &holder) const;

    /// `typ` dc+sd-jwt, a `vct`, and nothing disclosed that SD-JWT VC wants in the open (section 2.2.2.2).
    Result<> requireCredential() const;
    /// The issuer's signature.
    Result<> verify(const PublicKey &issuer) const { return m_jws.verify(issuer); }
    /// The key of `cnf.jwk`. Errors: sdJwtKeyBinding, jwk…
    Result<Jwk> holderKey() const;
    /// Type, signature by `cnf.jwk`, sd_hash, aud, nonce and iat of the key-binding JWT; gives its claims.
    Result<nlohmann::json> verifyKeyBinding(const KeyBindingExpectation &expected) const;

private:
    explicit SdJwt(Jws jws);
    static Result<SdJwt> assemble(Jws jws, QByteArrayList disclosures);
    QByteArray presentedPart() const;
    Jws m_jws;
    QByteArrayList m_disclosures;
    std::vector<DisclosurePlace> m_places;
    std::shared_ptr<const nlohmann::json> m_claims;
    std::optional<Jws> m_keyBinding;
};

} // namespace fieldfare
