// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates as a file or a header brings them, PEM or DER: without an anchor nothing is ever proven.

#include "crypto/TrustAnchors.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace fieldfare;
    const QByteArrayView bytes(data, qsizetype(size));
    QList<Certificate> chain;
    if (const Result<QList<Certificate>> list = Certificate::listFromPem(bytes))
        chain = *list;
    else if (const Result<Certificate> certificate = Certificate::fromDer(bytes))
        chain.append(*certificate);
    for (const Certificate &certificate : chain) {
        const Result<Certificate> again = Certificate::fromDer(certificate.der());
        if (!again || !(*again == certificate))
            std::abort();
        static_cast<void>(certificate.displayName());
        static_cast<void>(certificate.issuerName());
        static_cast<void>(certificate.authorityKeyId());
        static_cast<void>(certificate.publicKey());
    }
    const Instant at{1'795'514'400'000'000};
    if (verifyChain(chain, TrustAnchors(), at))
        std::abort();
    if (!chain.isEmpty())
        static_cast<void>(verifyChain(chain, TrustAnchors({chain.last()}), at));
    return 0;
}
