// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ThrowAwayAuthority.h"

#include <QtGlobal>

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace fieldfare::testing {

namespace {

QByteArray textOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray text(data, qsizetype(size));
    BIO_free(bio);
    return text;
}

Issued issuedOf(X509 *certificate, EVP_PKEY *key)
{
    Issued issued;
    const auto written = [](auto write) {
        BIO *bio = BIO_new(BIO_s_mem());
        write(bio);
        return textOf(bio);
    };
    issued.certificateDer = written([certificate](BIO *bio) { i2d_X509_bio(bio, certificate); });
    issued.certificatePem = written([certificate](BIO *bio) { PEM_write_bio_X509(bio, certificate); });
    issued.keyPkcs8 = written([key](BIO *bio) { i2d_PKCS8PrivateKeyInfo_bio(bio, key); });
    issued.keyPem = written(
        [key](BIO *bio) { PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
    return issued;
}

std::shared_ptr<EVP_PKEY> freshKey(const char *curve)
{
    EVP_PKEY *key = EVP_EC_gen(curve);
    if (!key)
        qFatal("no key of curve %s", curve);
    return {key, EVP_PKEY_free};
}

void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (!extension)
        qFatal("no extension %s", value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

std::shared_ptr<X509> freshCertificate(const QString &name, EVP_PKEY *key, const IssueOptions &options)
{
    std::shared_ptr<X509> certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    unsigned char serial[8];
    RAND_bytes(serial, sizeof serial);
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), options.notBefore.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), options.notAfter.toSecsSinceEpoch());
    X509_set_pubkey(certificate.get(), key);
    const QByteArray common = name.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(common.constData()), -1, -1, 0);
    return certificate;
}

} // namespace

ThrowAwayAuthority::ThrowAwayAuthority(const QString &name, const IssueOptions &options)
    : m_key(freshKey(options.curve))
    , m_certificate(freshCertificate(name, m_key.get(), options))
{
    X509_set_issuer_name(m_certificate.get(), X509_get_subject_name(m_certificate.get()));
    extend(m_certificate.get(), m_certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(m_certificate.get(), m_certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(m_certificate.get(), m_certificate.get(), NID_subject_key_identifier, "hash");
    X509_sign(m_certificate.get(), m_key.get(), EVP_sha256());
    m_root = issuedOf(m_certificate.get(), m_key.get());
}

Issued ThrowAwayAuthority::issue(const QStringList &dnsNames, const IssueOptions &options) const
{
    const std::shared_ptr<EVP_PKEY> key = freshKey(options.curve);
    const QString name = dnsNames.isEmpty() ? QStringLiteral("nobody") : dnsNames.first();
    const std::shared_ptr<X509> certificate = freshCertificate(name, key.get(), options);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_certificate.get()));
    extend(certificate.get(), m_certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    extend(certificate.get(), m_certificate.get(), NID_key_usage, "critical,digitalSignature");
    extend(certificate.get(), m_certificate.get(), NID_authority_key_identifier, "keyid:always");
    QByteArrayList names;
    for (const QString &dnsName : dnsNames)
        names.append("DNS:" + dnsName.toLatin1());
    if (!names.isEmpty())
        extend(certificate.get(), m_certificate.get(), NID_subject_alt_name, names.join(','));
    X509_sign(certificate.get(), m_key.get(), EVP_sha256());
    return issuedOf(certificate.get(), key.get());
}

} // namespace fieldfare::testing
