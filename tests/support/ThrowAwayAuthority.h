// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace fieldfare::testing {

struct Issued
{
    QByteArray certificateDer;
    QByteArray certificatePem;
    QByteArray keyPkcs8; ///< DER
    QByteArray keyPem;
};

struct IssueOptions
{
    QDateTime notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(30);
    const char *curve = "P-256";
};

/// A certificate authority that lives as long as a test, and that only the test trusts.
class ThrowAwayAuthority
{
public:
    explicit ThrowAwayAuthority(const QString &name = QStringLiteral("Throw-away authority"),
                                const IssueOptions &options = {});
    /// A fresh key and a certificate for it with these dNSName entries.
    Issued issue(const QStringList &dnsNames, const IssueOptions &options = {}) const;
    const QByteArray &rootDer() const { return m_root.certificateDer; }
    const QByteArray &rootPem() const { return m_root.certificatePem; }

private:
    std::shared_ptr<EVP_PKEY> m_key;
    std::shared_ptr<X509> m_certificate;
    Issued m_root;
};

} // namespace fieldfare::testing
