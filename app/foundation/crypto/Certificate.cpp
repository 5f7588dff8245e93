// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/Certificate.h"

#include "crypto/Digest.h"

#include <algorithm>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace fieldfare {

namespace {

using AuthorityKeyIdHandle = std::unique_ptr<AUTHORITY_KEYID, OpenSslDeleter<AUTHORITY_KEYID_free>>;
using GeneralNamesHandle = std::unique_ptr<GENERAL_NAMES, OpenSslDeleter<GENERAL_NAMES_free>>;

struct OpenSslMemory
{
    void operator()(void *memory) const { OPENSSL_free(memory); }
};

constexpr int kMostPemBlocks = 1000;
constexpr qsizetype kMostPemBytes = qsizetype(4) * 1024 * 1024;

/// The last entry of that kind: the one nearest to the subject. Empty where there is none or it cannot be
/// read.
QString entryOf(const X509_NAME *name, int kind)
{
    int last = -1;
    for (int at = X509_NAME_get_index_by_NID(name, kind, -1); at >= 0;
         at = X509_NAME_get_index_by_NID(name, kind, at))
        last = at;
    if (last < 0)
        return {};
    unsigned char *raw = nullptr;
    const int length = ASN1_STRING_to_UTF8(&raw, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, last)));
    const std::unique_ptr<unsigned char, OpenSslMemory> utf8(raw);
    return length < 0 ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(raw), length);
}

Result<Instant> instantOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return failure(errors::certificateUnreadable);
    const QDateTime moment(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                           QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
    if (!moment.isValid())
        return failure(errors::certificateUnreadable);
    return Instant::fromDateTime(moment);
}

/// The dNSName entries. A zero byte in one would end the name early for whoever reads it as C does.
Result<QStringList> dnsNamesOf(const X509 *certificate)
{
    int critical = 0;
    const GeneralNamesHandle names(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, &critical, nullptr)));
    if (!names && critical != -1) // -1: there is no such extension
        return failure(errors::certificateUnreadable);
    QStringList found;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        int type = 0;
        const void *const value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(names.get(), i), &type);
        if (type != GEN_DNS)
            continue;
        const ASN1_STRING *const text = static_cast<const ASN1_STRING *>(value);
        const QByteArrayView bytes(ASN1_STRING_get0_data(text), ASN1_STRING_length(text));
        if (bytes.isEmpty() || std::ranges::any_of(bytes, [](char c) { return c <= ' ' || c > '~'; }))
            return failure(errors::certificateUnreadable);
        found.append(QString::fromLatin1(bytes).toLower());
    }
    return found;
}

} // namespace

Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    if (der.size() > kMostBytes)
        return failure(errors::certificateTooLarge, {QString::number(kMostBytes)});
    const unsigned char *const start = reinterpret_cast<const unsigned char *>(der.data());
    const unsigned char *at = start;
    CertificateHandle handle(d2i_X509(nullptr, &at, long(der.size())));
    ERR_clear_error();
    if (!handle || at != start + der.size())
        return failure(errors::certificateUnreadable);
    Certificate certificate;
    certificate.m_handle = std::shared_ptr<X509>(std::move(handle));
    certificate.m_der = der.toByteArray();
    if (const Result<> read = certificate.readNames(); !read)
        return failure(read.error());
    return certificate;
}

Result<> Certificate::readNames()
{
    const Result<QStringList> names = dnsNamesOf(m_handle.get());
    const Result<Instant> from = instantOf(X509_get0_notBefore(m_handle.get()));
    const Result<Instant> until = instantOf(X509_get0_notAfter(m_handle.get()));
    ERR_clear_error();
    if (!names || !from || !until)
        return failure(errors::certificateUnreadable);
    m_dnsNames = *names;
    m_notBefore = *from;
    m_notAfter = *until;
    const X509_NAME *const subject = X509_get_subject_name(m_handle.get());
    m_commonName = entryOf(subject, NID_commonName);
    m_organisation = entryOf(subject, NID_organizationName);
    return {};
}

Result<QList<Certificate>> Certificate::listFromPem(QByteArrayView pem)
{
    if (pem.size() > kMostPemBytes)
        return failure(errors::certificateTooLarge, {QString::number(kMostPemBytes)});
    const BioHandle bio(BIO_new_mem_buf(pem.data(), int(pem.size())));
    QList<Certificate> found;
    while (bio && found.size() < kMostPemBlocks) {
        const CertificateHandle handle(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!handle) {
            // Both an end without a further block and a damaged block come here; the reason tells them apart.
            const bool isEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
            ERR_clear_error();
            if (!isEnd)
                return failure(errors::certificateUnreadable);
            break;
        }
        const int length = i2d_X509(handle.get(), nullptr);
        QByteArray der(std::max(length, 0), '\0');
        unsigned char *at = reinterpret_cast<unsigned char *>(der.data());
        i2d_X509(handle.get(), &at);
        const Result<Certificate> certificate = fromDer(der);
        if (!certificate)
            return failure(certificate.error());
        found.append(*certificate);
    }
    if (found.isEmpty())
        return failure(errors::certificateUnreadable);
    return found;
}

QByteArray Certificate::toPem() const
{
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    const QByteArray text = m_der.toBase64();
    for (qsizetype at = 0; at < text.size(); at += 64)
        pem += text.mid(at, 64) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

QByteArray Certificate::sha256() const
{
    return digestOf(m_der);
}

bool Certificate::hasDnsName(const QString &name) const
{
    // Case aside means ASCII's: in Unicode the Kelvin sign is a capital k.
    const bool isAscii = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
    return isAscii && !name.contains(u'*') && m_dnsNames.contains(name.toLower());
}

QString Certificate::displayName() const
{
    for (const QString &name : {m_organisation, m_commonName, m_dnsNames.value(0)}) {
        if (!name.isEmpty())
            return name;
    }
    return serialNumber();
}

QString Certificate::issuerName() const
{
    const X509_NAME *const issuer = X509_get_issuer_name(m_handle.get());
    const QString organisation = entryOf(issuer, NID_organizationName);
    return organisation.isEmpty() ? entryOf(issuer, NID_commonName) : organisation;
}

QString Certificate::serialNumber() const
{
    const BigNumberHandle number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(m_handle.get()), nullptr));
    const std::unique_ptr<char, OpenSslMemory> text(number ? BN_bn2hex(number.get()) : nullptr);
    return QString::fromLatin1(text.get());
}

QByteArray Certificate::authorityKeyId() const
{
    const AuthorityKeyIdHandle id(static_cast<AUTHORITY_KEYID *>(
        X509_get_ext_d2i(m_handle.get(), NID_authority_key_identifier, nullptr, nullptr)));
    if (!id || !id->keyid)
        return {};
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(id->keyid)), ASN1_STRING_length(id->keyid)};
}

bool Certificate::isSelfSigned() const
{
    const bool is = X509_self_signed(m_handle.get(), 1) == 1;
    ERR_clear_error();
    return is;
}

Result<PublicKey> Certificate::publicKey() const
{
    return PublicKey::fromHandle(KeyHandle(X509_get_pubkey(m_handle.get())));
}

} // namespace fieldfare
