// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Certificate.h"

namespace fieldfare {

/// Whom a chain may end at. A value that does not change; copies share the same list.
class TrustAnchors
{
public:
    static constexpr int kLongestChain = 8;

    /// Trusts these roots and nobody else; none at all where the list is empty.
    explicit TrustAnchors(const QList<Certificate> &roots = {});
    /// The system's authorities, as Qt finds them on each system, and these. Takes some milliseconds: make it
    /// once.
    static TrustAnchors withSystem(const QList<Certificate> &roots);

    qsizetype count() const { return m_roots.size(); }
    const QList<Certificate> &roots() const { return m_roots; }
    X509_STORE *handle() const { return m_store.get(); }

private:
    std::shared_ptr<X509_STORE> m_store;
    QList<Certificate> m_roots;
};

/// Builds and checks the path from the leaf (`chain`'s first) to a self-signed anchor at that moment, by
/// OpenSSL's verifier (RFC 5280 section 6): signatures, validity, basic constraints, path length, name
/// constraints, unknown critical extensions, keys and digests of 112 bits of strength at least. Beyond that,
/// the leaf's key usage, where stated, must allow digital signatures, and no certificate below the anchor may
/// be meant for code, mail, time stamps or OCSP alone. Revocation is not checked. The order of the further
/// certificates is of no matter. Gives the path, leaf first, anchor last. Errors: certificateChain… and the
/// further certificate… ones.
Result<QList<Certificate>> verifyChain(const QList<Certificate> &chain, const TrustAnchors &anchors,
                                       Instant at);

} // namespace fieldfare
