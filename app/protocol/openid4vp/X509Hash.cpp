// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/X509Hash.h"

#include "base/Base64.h"

#include <algorithm>

namespace fieldfare {

namespace {

QString domainOf(const Certificate &certificate)
{
    const QStringList &names = certificate.dnsNames();
    const auto found = std::ranges::find_if(names, [](const QString &name) { return !name.contains(u'*'); });
    return found == names.end() ? QString() : *found;
}

std::optional<Error> faultOfName(const IdentityEvidence &evidence)
{
    const Certificate &leaf = evidence.jws->certificates().first();
    const QString hash = QString::fromLatin1(toBase64Url(leaf.sha256()));
    if (evidence.client.value != hash)
        return Error{errors::clientHash, {hash}};
    if (nameOfCertificate(leaf).isEmpty())
        return Error{errors::clientNameless, {}};
    return std::nullopt;
}

} // namespace

QString nameOfCertificate(const Certificate &certificate)
{
    const QString domain = domainOf(certificate);
    return domain.isEmpty() ? certificate.organisation().simplified() : hostDisplay(domain).unicode;
}

Requester proveByHash(const IdentityEvidence &evidence, RequestChecks &checks)
{
    const QList<Certificate> chain = proveByCertificates(evidence, checks);
    if (evidence.jws->certificates().isEmpty())
        return {};
    const Certificate &leaf = evidence.jws->certificates().first();
    checks.record(CheckName::Name, faultOfName(evidence));
    if (evidence.responseUri) {
        const bool isTheirs = leaf.hasDnsName(evidence.responseUri->host(QUrl::FullyEncoded));
        isTheirs ? checks.pass(CheckName::ResponseHost) : checks.waive(CheckName::ResponseHost);
    }
    Requester requester;
    if (checks.passed(CheckName::Chain) && checks.passed(CheckName::Name) &&
        checks.passed(CheckName::Signature)) {
        requester.proof = Requester::Proof::Certificate;
        requester.name = nameOfCertificate(leaf);
        if (const QString domain = domainOf(leaf); !domain.isEmpty())
            requester.domain = hostDisplay(domain);
        requester.chain = chain;
    }
    return requester;
}

} // namespace fieldfare
