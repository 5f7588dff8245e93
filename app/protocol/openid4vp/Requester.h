// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Certificate.h"
#include "crypto/TrustAnchors.h"
#include "jose/Jws.h"
#include "net/HostDisplay.h"
#include "openid4vp/RequestCheck.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode clientIdMissing{"client.missing"};
inline constexpr ErrorCode clientIdPrefix{"client.prefix"};   ///< details: the prefix that is not taken
inline constexpr ErrorCode clientName{"client.name"};         ///< details: the name, the certificate's names
inline constexpr ErrorCode clientHost{"client.host"};         ///< details: response_uri's host, the name
inline constexpr ErrorCode clientHash{"client.hash"};         ///< details: the certificate's own hash
inline constexpr ErrorCode clientNameless{"client.nameless"}; ///< a certificate that tells nobody's name
inline constexpr ErrorCode clientUnsigned{"client.unsigned"}; ///< details: the prefix that needs a signature
inline constexpr ErrorCode clientSigned{"client.signed"};     ///< details: the prefix that must have none
inline constexpr ErrorCode clientAddress{"client.address"};   ///< details: response_uri, who asks
} // namespace errors

/// A client identifier (OpenID4VP 1.0, section 5.9): the prefix is what stands before the first colon, and
/// the rest is never taken apart as a URI.
struct ClientId
{
    QString full;
    QString prefix; ///< empty where there is no colon
    QString value;

    static ClientId fromText(const QString &text);
};

/// Who is asking, as far as it is proven.
struct Requester
{
    enum class Proof {
        None,        ///< nobody stands behind it
        Certificate, ///< somebody trusted signed who it is; where the answer goes is their choice
        Domain       ///< the same, and the answer goes to that very domain
    };
    Proof proof = Proof::None;
    QString name;             ///< for people: the domain, or whom the certificate names
    HostDisplay domain;       ///< where Domain, and where the certificate has one
    QList<Certificate> chain; ///< leaf first, anchor last; empty where nothing is proven
};

/// What a client identifier prefix is proven from.
struct IdentityEvidence
{
    const Jws *jws; ///< null: nobody signed it
    const ClientId &client;
    std::optional<QUrl> responseUri; ///< where it is usable
    QString responseText;            ///< the same, to the letter
    const TrustAnchors &anchors;
    Instant now;
};

/// Records Chain, Name, Signature and ResponseHost by the rules of the client's prefix, and ClientId: each
/// prefix has its own file and a line in the list in Requester.cpp, which says whether it must be signed.
Requester proveRequester(const IdentityEvidence &evidence, RequestChecks &checks);

/// Records Chain and Signature: what all prefixes that are proven by certificates have in common. Gives the
/// verified path.
QList<Certificate> proveByCertificates(const IdentityEvidence &evidence, RequestChecks &checks);

/// The same certificate rules for what a company signs otherwise, a grant: chain, name and signature by
/// `client`. Errors: client…, certificate…, crypto…
Result<Requester> proveSigner(const Jws &jws, const ClientId &client, const TrustAnchors &anchors,
                              Instant now);

} // namespace fieldfare
