// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/Requester.h"

#include "openid4vp/RedirectUri.h"
#include "openid4vp/X509Hash.h"
#include "openid4vp/X509SanDns.h"

#include <array>

namespace fieldfare {

namespace {

struct Prefix
{
    const char16_t *name;
    bool isSigned;
    Requester (*prove)(const IdentityEvidence &, RequestChecks &);
};

constexpr std::array kPrefixes{Prefix{u"x509_san_dns", true, proveBySanDns},
                               Prefix{u"x509_hash", true, proveByHash},
                               Prefix{u"redirect_uri", false, proveByRedirectUri}};

Result<> checkSignature(const Jws &jws)
{
    const Result<PublicKey> key = jws.certificates().first().publicKey();
    return key ? jws.verify(*key) : Result<>(failure(key.error()));
}

/// A signature where there must be one, and none where it would prove nothing (section 5.9.3).
std::optional<Error> faultOfSigning(const Prefix &prefix, const IdentityEvidence &evidence)
{
    const bool isSigned = evidence.jws != nullptr;
    if (isSigned == prefix.isSigned)
        return std::nullopt;
    return Error{isSigned ? errors::clientSigned : errors::clientUnsigned, {evidence.client.prefix}};
}

} // namespace

ClientId ClientId::fromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return {text, colon < 0 ? QString() : text.left(colon), colon < 0 ? text : text.mid(colon + 1)};
}

Requester proveRequester(const IdentityEvidence &evidence, RequestChecks &checks)
{
    if (evidence.client.full.isEmpty()) {
        checks.record(CheckName::ClientId, std::optional(Error{errors::clientIdMissing, {}}));
        return {};
    }
    for (const Prefix &prefix : kPrefixes) {
        if (evidence.client.prefix != QStringView(prefix.name))
            continue;
        const std::optional<Error> fault = faultOfSigning(prefix, evidence);
        return checks.record(CheckName::ClientId, fault) ? prefix.prove(evidence, checks) : Requester();
    }
    checks.record(CheckName::ClientId,
                  std::optional(Error{errors::clientIdPrefix, {evidence.client.prefix.left(100)}}));
    return {};
}

QList<Certificate> proveByCertificates(const IdentityEvidence &evidence, RequestChecks &checks)
{
    const Result<QList<Certificate>> path =
        verifyChain(evidence.jws->certificates(), evidence.anchors, evidence.now);
    checks.record(CheckName::Chain, path);
    // The signature is a fault of its own: it is checked with the leaf's key whether that is trusted or not.
    if (!evidence.jws->certificates().isEmpty())
        checks.record(CheckName::Signature, checkSignature(*evidence.jws));
    return path ? *path : QList<Certificate>();
}

Result<Requester> proveSigner(const Jws &jws, const ClientId &client, const TrustAnchors &anchors,
                              Instant now)
{
    RequestChecks checks;
    const Requester requester = proveRequester({&jws, client, std::nullopt, {}, anchors, now}, checks);
    if (const RequestCheck *failed = checks.firstFailed())
        return failure(*failed->fault);
    return requester;
}

} // namespace fieldfare
