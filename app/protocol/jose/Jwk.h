// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Key.h"
#include "jose/JoseErrors.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// A public JSON Web Key (RFC 7517) of a kind that is taken: EC P-256 and P-384, OKP Ed25519, RSA.
struct Jwk
{
    PublicKey key;
    QString keyId;          ///< "kid", empty where absent
    QString algorithm;      ///< "alg", empty where absent; it fits the key
    QString use;            ///< "use", empty where absent
    QStringList operations; ///< "key_ops"

    /// Refuses private members, numbers that are not canonical, an `alg` that does not fit the key. Unknown
    /// members are ignored. Errors: jwk…, and those of PublicKey::fromNumbers.
    static Result<Jwk> fromJson(const nlohmann::json &jwk);

    /// Whether a signature by this algorithm may be checked with it: kind, alg, use, key_ops. Error:
    /// jwkUnfit, algorithmUnfit.
    Result<> allowsVerifying(SignatureAlgorithm signature) const;
};

/// The keys of a JWK Set (RFC 7517 section 5) that can be used; those of unknown kinds and for unknown
/// algorithms are left out, as the RFC has it. Refused: a private or symmetric key among them, two with the
/// same kid, more than 32.
Result<QList<Jwk>> jwkSetFromJson(const nlohmann::json &set);

/// The required members alone: {"crv","kty","x","y"}, {"crv","kty","x"} or {"e","kty","n"}.
nlohmann::json jwkOf(const PublicKey &key);
/// SHA-256 thumbprint (RFC 7638), base64url.
QString jwkThumbprint(const PublicKey &key);

/// "did:jwk:…" of the required members, in the order of their names and without white space.
QString didJwkOf(const PublicKey &key);
/// The `kid` that names the only key of a did:jwk: the DID, then "#0".
QString didJwkKeyId(const PublicKey &key);
/// The key of a did:jwk, with or without "#0" behind it. Errors: jwkMalformed and those of Jwk::fromJson.
Result<PublicKey> keyOfDidJwk(const QString &did);

} // namespace fieldfare
