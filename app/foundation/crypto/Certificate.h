// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "crypto/Handles.h"
#include "crypto/Key.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace fieldfare {

/// An X.509 certificate: a value that can be copied. What it says of itself proves nothing before
/// `verifyChain`.
class Certificate
{
public:
    static constexpr qsizetype kMostBytes = qsizetype(16) * 1024;

    /// One DER certificate and nothing behind it. Refused too: a dNSName with a zero byte or a letter beyond
    /// ASCII in it. Errors: certificateUnreadable, certificateTooLarge.
    static Result<Certificate> fromDer(QByteArrayView der);
    /// Every CERTIFICATE block of a PEM text, one at least; what stands between the blocks is ignored.
    static Result<QList<Certificate>> listFromPem(QByteArrayView pem);

    const QByteArray &der() const { return m_der; }
    QByteArray toPem() const;
    /// SHA-256 of the DER, 32 bytes.
    QByteArray sha256() const;
    /// The dNSName entries of the subject's alternative names, in lower case; wildcards stand as they are.
    const QStringList &dnsNames() const { return m_dnsNames; }
    /// Whether a dNSName entry is exactly this name (case aside). A wildcard proves no name.
    bool hasDnsName(const QString &name) const;
    /// Of the subject; empty where it has none. For people only, and written by whoever asked for it.
    const QString &commonName() const { return m_commonName; }
    const QString &organisation() const { return m_organisation; }
    /// The best single name for people: organisation, common name, first dNSName, else the serial number.
    QString displayName() const;
    /// The issuer's, in the same order.
    QString issuerName() const;
    /// Serial number in hexadecimal.
    QString serialNumber() const;
    Instant notBefore() const { return m_notBefore; }
    Instant notAfter() const { return m_notAfter; }
    /// keyIdentifier of the authority key identifier (RFC 5280 section 4.2.1.1), for DCQL's `aki`; empty
    /// where none.
    QByteArray authorityKeyId() const;
    /// Whether it is signed with its own key: only such a one can end a chain.
    bool isSelfSigned() const;
    /// Errors: those of PublicKey::fromHandle.
    Result<PublicKey> publicKey() const;

    X509 *handle() const { return m_handle.get(); }
    friend bool operator==(const Certificate &a, const Certificate &b) { return a.m_der == b.m_der; }

private:
    Certificate() = default;
    Result<> readNames();
    std::shared_ptr<X509> m_handle;
    QByteArray m_der;
    QStringList m_dnsNames;
    QString m_commonName;
    QString m_organisation;
    Instant m_notBefore;
    Instant m_notAfter;
};

} // namespace fieldfare
