// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Base64.h"
#include "crypto/Certificate.h"
#include "jose/Jwk.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// A JSON Web Signature in compact form (RFC 7515), read but not believed: nothing in it counts before
/// `verify` with a key that the caller has reason to trust. The header's own `jwk` and `x5c` are such a
/// reason only after the caller's checks; `jku` and `x5u` are never fetched.
class Jws
{
public:
    static constexpr qsizetype kMostBytes = kMostDecoded;
    static constexpr qsizetype kMostHeaderBytes = qsizetype(96) * 1024;

    /// Refuses what is not exactly three parts of canonical base64url, a header that is no JSON object within
    /// limits, duplicate members, `crit`, `b64`, `zip`, every `alg` outside SignatureAlgorithm, an unreadable
    /// `jwk` or `x5c`. Errors: jws…, jwk…, certificate…, json…
    static Result<Jws> parse(QByteArrayView compact);
    /// The claims of one that was verified before: neither its header nor its signature is looked at.
    /// Errors: jwsTooLarge, jwsMalformed, json…
    static Result<nlohmann::json> knownClaims(QByteArrayView compact);

    /// Signs the payload's bytes. `header` may bring typ, kid, jwk, x5c …; `alg` is put in, and must not be
    /// there.
    static Result<QByteArray> sign(const nlohmann::json &header, QByteArrayView payload,
                                   const PrivateKey &key, SignatureAlgorithm algorithm);
    /// The same with the key's usual algorithm.
    static Result<QByteArray> sign(const nlohmann::json &header, QByteArrayView payload,
                                   const PrivateKey &key);

    const nlohmann::json &header() const { return *m_header; }
    SignatureAlgorithm algorithm() const { return m_algorithm; }
    QString type() const;  ///< "typ" as it stands, empty where absent
    QString keyId() const; ///< "kid", empty where absent
    /// "x5c", leaf first; empty where absent.
    const QList<Certificate> &certificates() const { return m_certificates; }
    /// "jwk"
    const std::optional<Jwk> &key() const { return m_key; }

    const QByteArray &payload() const { return m_payload; }
    /// The payload as a JSON object. Errors: jwsMalformed, json…
    Result<nlohmann::json> claims() const;
    /// The text that was read.
    const QByteArray &compact() const { return m_compact; }

    /// `typ` must be this media type without "application/"; case does not count (RFC 7515 section 4.1.9).
    Result<> requireType(const QString &type) const;
    /// Errors: algorithmUnfit, signatureWrong.
    Result<> verify(const PublicKey &key) const;
    /// The same, and the key's own `alg`, `use` and `key_ops` must allow it. Error besides: jwkUnfit.
    Result<> verify(const Jwk &key) const;

private:
    Jws() = default;
    Result<> readHeader(QByteArrayView text);
    Result<> readCertificates();
    std::shared_ptr<const nlohmann::json> m_header;
    SignatureAlgorithm m_algorithm = SignatureAlgorithm::ES256;
    QList<Certificate> m_certificates;
    std::optional<Jwk> m_key;
    QByteArray m_compact;
    QByteArray m_payload;
    QByteArray m_signature;
    qsizetype m_signedBytes = 0;
};

/// The `x5c` member of a header for this chain, leaf first.
nlohmann::json x5cOf(const QList<Certificate> &chain);

} // namespace fieldfare
