// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TestCa.h"

#include "crypto/Random.h"

#include <QtGlobal>

#include <openssl/x509v3.h>

namespace fieldfare::samples {

namespace {

using ExtensionHandle = std::unique_ptr<X509_EXTENSION, OpenSslDeleter<X509_EXTENSION_free>>;

void require(bool done, const char *step)
{
    if (!done)
        qFatal("TestCa: %s", step);
}

void addEntry(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    if (!utf8.isEmpty())
        require(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                           reinterpret_cast<const unsigned char *>(utf8.data()), -1, -1,
                                           0) == 1,
                field);
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1, value.constData());
}

QByteArray alternativeNames(const QStringList &dnsNames)
{
    QStringList entries;
    for (const QString &name : dnsNames)
        entries.append(QStringLiteral("DNS:") + name);
    return entries.join(u',').toUtf8();
}

void setTime(ASN1_TIME *time, const QDateTime &moment)
{
    require(ASN1_TIME_set(time, std::time_t(moment.toSecsSinceEpoch())) != nullptr, "time");
}

Issued make(const CertificateWish &wish, const Issued *authority)
{
    Result<PrivateKey> key = PrivateKey::generate(wish.key);
    require(key.has_value(), "key");
    const CertificateHandle handle(X509_new());
    X509 *const certificate = handle.get();
    X509 *const issuer = authority ? authority->certificate.handle() : certificate;
    EVP_PKEY *const signer = authority ? authority->key.handle() : key->handle();

    X509_set_version(certificate, X509_VERSION_3);
    const Result<QByteArray> serial = randomBytes(8);
    require(serial.has_value(), "serial");
    const BigNumberHandle number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(serial->data()), int(serial->size()), nullptr));
    require(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr, "serial");
    addEntry(X509_get_subject_name(certificate), "O", wish.organisation);
    addEntry(X509_get_subject_name(certificate), "CN", wish.commonName);
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    setTime(X509_getm_notBefore(certificate), wish.notBefore);
    setTime(X509_getm_notAfter(certificate), wish.notAfter);
    X509_set_pubkey(certificate, key->handle());

    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    if (authority)
        addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always");
    addExtension(certificate, issuer, NID_basic_constraints, wish.basicConstraints);
    addExtension(certificate, issuer, NID_key_usage, wish.keyUsage);
    addExtension(certificate, issuer, NID_ext_key_usage, wish.extendedKeyUsage);
    addExtension(certificate, issuer, NID_name_constraints, wish.nameConstraints);
    addExtension(certificate, issuer, NID_subject_alt_name, alternativeNames(wish.dnsNames));

    const bool needsNoDigest = EVP_PKEY_is_a(signer, "ED25519") == 1;
    const EVP_MD *const digest = needsNoDigest ? nullptr : EVP_get_digestbyname(wish.digest.constData());
    require(X509_sign(certificate, signer, digest) > 0, "signature");
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    unsigned char *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &at);
    const Result<Certificate> read = Certificate::fromDer(der);
    require(read.has_value(), "certificate");
    return {*read, std::move(*key)};
}

} // namespace

CertificateWish authorityWish(const QString &commonName, int pathLength)
{
    CertificateWish wish{commonName};
    wish.basicConstraints = "critical,CA:TRUE";
    if (pathLength >= 0)
        wish.basicConstraints += ",pathlen:" + QByteArray::number(pathLength);
    wish.keyUsage = "critical,keyCertSign,cRLSign";
    return wish;
}

CertificateWish shopWish(const QStringList &dnsNames)
{
    CertificateWish wish{dnsNames.value(0)};
    wish.dnsNames = dnsNames;
    wish.basicConstraints = "critical,CA:FALSE";
    wish.extendedKeyUsage = "serverAuth";
    return wish;
}

Issued selfSigned(const CertificateWish &wish)
{
    return make(wish, nullptr);
}

Issued issuedBy(const Issued &authority, const CertificateWish &wish)
{
    return make(wish, &authority);
}

Certificate withBrokenSignature(const Certificate &certificate)
{
    QByteArray der = certificate.der();
    der.back() = char(der.back() ^ 1); // the signature is what ends a certificate
    const Result<Certificate> broken = Certificate::fromDer(der);
    require(broken.has_value(), "broken signature");
    return *broken;
}

} // namespace fieldfare::samples
