// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Certificate.h"
#include "crypto/Key.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fieldfare::samples {

/// A certificate with its key, as whoever owns it has them.
struct Issued
{
    Certificate certificate;
    PrivateKey key;
};

/// What a certificate shall say. Extensions as OpenSSL's configuration writes them; an empty one is left out.
struct CertificateWish
{
    QString commonName;
    QString organisation = {};
    QStringList dnsNames = {};
    KeyKind key = KeyKind::P256;
    QByteArray basicConstraints = {};
    QByteArray keyUsage = "critical,digitalSignature";
    QByteArray extendedKeyUsage = {}; ///< "serverAuth"
    QByteArray nameConstraints = {};  ///< "critical,permitted;DNS:example"
    QByteArray digest = "SHA256";     ///< of the issuer's signature
    QDateTime notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QDateTime notAfter = QDateTime(QDate(2028, 1, 1), QTime(0, 0), Qt::UTC);
};

/// "critical,CA:TRUE" with certificate signing; `pathLength` below 0 means any.
CertificateWish authorityWish(const QString &commonName, int pathLength = -1);
/// A shop's certificate as public authorities issue them: digitalSignature, serverAuth, these dNSNames.
CertificateWish shopWish(const QStringList &dnsNames);

/// Throw-away certificates, made by OpenSSL. They end the test program where OpenSSL refuses, which it does
/// only for a wish that is misspelt.
Issued selfSigned(const CertificateWish &wish);
Issued issuedBy(const Issued &authority, const CertificateWish &wish);
/// The same certificate with one bit of its signature turned.
Certificate withBrokenSignature(const Certificate &certificate);

} // namespace fieldfare::samples
