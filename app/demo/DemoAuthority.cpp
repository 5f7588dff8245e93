// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoAuthority.h"

#include "base/Base64.h"
#include "base/Json.h"
#include "crypto/Random.h"
#include "demo/DemoErrors.h"

#include <ctime>

#include <nlohmann/json.hpp>
#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace fieldfare {

using nlohmann::json;

namespace {

using ExtensionHandle = std::unique_ptr<X509_EXTENSION, OpenSslDeleter<X509_EXTENSION_free>>;

constexpr int kYearsBefore = 3;
constexpr int kYearsAfter = 10;
constexpr qsizetype kSerialBytes = 16;

struct Wish
{
    QString organisation;
    QString commonName;
    QStringList hosts; ///< empty: an authority
    Instant from;
    Instant until;
};

tl::unexpected<Error> cannotCertify(const char *step)
{
    ERR_clear_error();
    return failure(errors::cryptoFailed, {QString::fromLatin1(step)});
}

bool addName(X509 *certificate, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), field, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(utf8.constData()), -1, -1,
                                      0) == 1;
}

bool addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setTime(ASN1_TIME *time, Instant at)
{
    return ASN1_TIME_set(time, std::time_t(at.microseconds / 1'000'000)) != nullptr;
}

bool setSerial(X509 *certificate)
{
    Result<QByteArray> random = randomBytes(kSerialBytes);
    if (!random)
        return false;
    // A serial number is positive and keeps its length (RFC 5280, section 4.1.2.2).
    random->front() = char((random->front() & 0x3f) | 0x40);
    const BigNumberHandle number(BN_bin2bn(reinterpret_cast<const unsigned char *>(random->constData()),
                                           int(random->size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool addExtensions(X509 *certificate, X509 *issuer, const QStringList &hosts)
{
    if (!addExtension(certificate, issuer, NID_subject_key_identifier, "hash"))
        return false;
    if (hosts.isEmpty())
        return addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
               addExtension(certificate, issuer, NID_key_usage, "critical,keyCertSign") &&
               // Whoever got hold of the key could still speak for no name that anybody has (RFC 2606).
               addExtension(certificate, issuer, NID_name_constraints, "critical,permitted;DNS:example");
    QByteArrayList names;
    for (const QString &host : hosts)
        names.append("DNS:" + host.toLatin1());
    return addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always") &&
           addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature") &&
           addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth") &&
           addExtension(certificate, issuer, NID_subject_alt_name, names.join(','));
}

Result<DemoIdentity> make(const Wish &wish, const DemoIdentity *authority)
{
    Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
    if (!key)
        return failure(key.error());
    const CertificateHandle handle(X509_new());
    X509 *const certificate = handle.get();
    if (!certificate)
        return cannotCertify("X509_new");
    X509 *const issuer = authority ? authority->certificate.handle() : certificate;
    const bool named = addName(certificate, "O", wish.organisation) &&
                       (wish.commonName.isEmpty() || addName(certificate, "CN", wish.commonName));
    if (X509_set_version(certificate, X509_VERSION_3) != 1 || !setSerial(certificate) || !named ||
        X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) != 1 ||
        !setTime(X509_getm_notBefore(certificate), wish.from) ||
        !setTime(X509_getm_notAfter(certificate), wish.until) ||
        X509_set_pubkey(certificate, key->handle()) != 1)
        return cannotCertify("certificate");
    if (!addExtensions(certificate, issuer, wish.hosts))
        return cannotCertify("X509_add_ext");
    EVP_PKEY *const signer = authority ? authority->key.handle() : key->handle();
    if (X509_sign(certificate, signer, EVP_sha256()) <= 0)
        return cannotCertify("X509_sign");
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    unsigned char *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &at);
    Result<Certificate> read = Certificate::fromDer(der);
    if (!read)
        return failure(read.error());
    return DemoIdentity{std::move(*read), std::move(*key)};
}

} // namespace

Result<json> DemoIdentity::toJson() const
{
    const Result<SecureBytes> der = key.toPkcs8();
    if (!der)
        return failure(der.error());
    return json{{"certificate", certificate.toPem().toStdString()},
                {"key", der->view().toByteArray().toBase64().toStdString()}};
}

Result<DemoIdentity> DemoIdentity::fromJson(const json &object)
{
    if (!object.is_object())
        return failure(errors::demoUnreadable, {QStringLiteral("identity")});
    const Result<QList<Certificate>> certificates =
        Certificate::listFromPem(jsonText(object, "certificate").toUtf8());
    if (!certificates)
        return failure(certificates.error());
    const Result<QByteArray> der = fromBase64(jsonText(object, "key").toUtf8());
    if (!der)
        return failure(der.error());
    Result<PrivateKey> key = PrivateKey::fromPkcs8(SecureBytes::copyOf(*der));
    if (!key)
        return failure(key.error());
    return DemoIdentity{certificates->first(), std::move(*key)};
}

Result<DemoAuthority> DemoAuthority::make(const QString &name, Instant now)
{
    const QDateTime today = now.toDateTime();
    Result<DemoIdentity> identity = fieldfare::make({name,
                                                     QStringLiteral("Made for one demonstration"),
                                                     {},
                                                     Instant::fromDateTime(today.addYears(-kYearsBefore)),
                                                     Instant::fromDateTime(today.addYears(kYearsAfter))},
                                                    nullptr);
    if (!identity)
        return failure(identity.error());
    return DemoAuthority(std::move(*identity));
}

Result<DemoIdentity> DemoAuthority::issue(const QString &organisation, const QStringList &hosts) const
{
    return fieldfare::make({organisation, QString(), hosts, m_identity.certificate.notBefore(),
                            m_identity.certificate.notAfter()},
                           &m_identity);
}

} // namespace fieldfare
