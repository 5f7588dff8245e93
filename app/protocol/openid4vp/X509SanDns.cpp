// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/X509SanDns.h"

namespace fieldfare {

namespace {

Result<> checkName(const IdentityEvidence &evidence)
{
    if (evidence.jws->certificates().isEmpty())
        return failure(errors::clientName, {evidence.client.value, QString()});
    const Certificate &leaf = evidence.jws->certificates().first();
    if (evidence.client.value.isEmpty() || !leaf.hasDnsName(evidence.client.value))
        return failure(errors::clientName,
                       {evidence.client.value, leaf.dnsNames().join(QStringLiteral(", "))});
    return {};
}

} // namespace

Requester proveBySanDns(const IdentityEvidence &evidence, RequestChecks &checks)
{
    Requester requester;
    const QString name = evidence.client.value.toLower();
    const QList<Certificate> chain = proveByCertificates(evidence, checks);
    // Without a certificate the chain is at fault, and there is nothing that a name could be looked for in.
    if (!evidence.jws->certificates().isEmpty())
        checks.record(CheckName::Name, checkName(evidence));
    if (evidence.responseUri) {
        const QString host = evidence.responseUri->host(QUrl::FullyEncoded).toLower();
        checks.record(CheckName::ResponseHost, host == name
                                                   ? std::optional<Error>()
                                                   : std::optional(Error{errors::clientHost, {host, name}}));
    }
    if (checks.passed(CheckName::Chain) && checks.passed(CheckName::Name) &&
        checks.passed(CheckName::Signature)) {
        requester.proof = Requester::Proof::Domain;
        requester.domain = hostDisplay(name);
        requester.name = requester.domain.unicode;
        requester.chain = chain;
    }
    return requester;
}

} // namespace fieldfare
