// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/TrustAnchors.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <array>

#include <openssl/err.h>

namespace fieldfare {

namespace {

constexpr int kStrengthLevel = 2; // 112 bits: RSA 2048, P-224, SHA-224

using UsesHandle = std::unique_ptr<EXTENDED_KEY_USAGE, OpenSslDeleter<EXTENDED_KEY_USAGE_free>>;

struct StackDeleter
{
    void operator()(STACK_OF(X509) * stack) const
    {
        sk_X509_free(stack);
    } // the certificates stay their owners'
};

/// A value of ours of a certificate that OpenSSL holds.
Result<Certificate> copyOf(const X509 *certificate)
{
    const int length = certificate ? i2d_X509(certificate, nullptr) : 0;
    QByteArray der(std::max(length, 0), '\0');
    unsigned char *at = reinterpret_cast<unsigned char *>(der.data());
    if (length > 0)
        i2d_X509(certificate, &at);
    return Certificate::fromDer(der);
}

/// One of the known ones that has that handle, else a copy.
Result<Certificate> certificateOf(const X509 *handle, const QList<Certificate> &known)
{
    const auto found = std::ranges::find(known, handle, &Certificate::handle);
    return found != known.end() ? Result<Certificate>(*found) : copyOf(handle);
}

/// A certificate made for signing code, mail, time stamps or OCSP answers alone does not speak for a company.
/// Which other uses companies' certificates state is nowhere laid down, so every other one is taken.
bool isForSomethingElse(const X509 *certificate)
{
    const UsesHandle uses(static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    static constexpr std::array kOthers{NID_code_sign, NID_email_protect, NID_time_stamp, NID_OCSP_sign};
    for (int i = 0; uses && i < sk_ASN1_OBJECT_num(uses.get()); ++i) {
        if (std::ranges::find(kOthers, OBJ_obj2nid(sk_ASN1_OBJECT_value(uses.get(), i))) == kOthers.end())
            return false;
    }
    return uses && sk_ASN1_OBJECT_num(uses.get()) > 0;
}

Error faultOf(X509_STORE_CTX *context, const QList<Certificate> &chain)
{
    const Result<Certificate> read = certificateOf(X509_STORE_CTX_get_current_cert(context), chain);
    const Certificate &certificate = read ? *read : chain.first();
    const QString name = certificate.displayName();
    const int fault = X509_STORE_CTX_get_error(context);
    switch (fault) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return {errors::certificateExpired,
                {name, certificate.notAfter().toDateTime().date().toString(Qt::ISODate)}};
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return {errors::certificateNotYetValid,
                {name, certificate.notBefore().toDateTime().date().toString(Qt::ISODate)}};
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return {errors::certificateUntrusted, {name, certificate.issuerName()}};
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return {errors::certificateBadSignature, {name}};
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_INVALID_NON_CA:
        return {errors::certificateNotAuthority, {name}};
    case X509_V_ERR_INVALID_PURPOSE:
        return {errors::certificateWrongUse, {name}};
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        return {errors::certificatePathLength, {name}};
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
        return {errors::certificateChainTooLong, {QString::number(TrustAnchors::kLongestChain)}};
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return {errors::certificateNameNotAllowed, {name}};
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return {errors::certificateWeak, {name}};
    default:
        return {errors::certificateRefused, {name, QString::fromUtf8(X509_verify_cert_error_string(fault))}};
    }
}

/// The path as certificates of ours. Those that are known are not read again: OpenSSL 3 takes longer to read
/// a certificate than to verify two.
Result<QList<Certificate>> pathOf(const STACK_OF(X509) * path, const QList<Certificate> &known)
{
    QList<Certificate> certificates;
    for (int i = 0; i < sk_X509_num(path); ++i) {
        const X509 *const handle = sk_X509_value(path, i);
        const Result<Certificate> certificate = certificateOf(handle, known);
        if (!certificate)
            return failure(certificate.error());
        certificates.append(*certificate);
    }
    return certificates;
}

/// What OpenSSL's verifier leaves to whoever knows what the certificates are for.
Result<> checkUses(const QList<Certificate> &path)
{
    const std::uint32_t usage = X509_get_key_usage(path.first().handle()); // all bits where none is stated
    if (!(usage & X509v3_KU_DIGITAL_SIGNATURE))
        return failure(errors::certificateWrongUse, {path.first().displayName()});
    for (qsizetype i = 0; i + 1 < path.size() || i == 0; ++i) {
        if (isForSomethingElse(path[i].handle()))
            return failure(errors::certificateWrongUse, {path[i].displayName()});
    }
    return {};
}

} // namespace

TrustAnchors::TrustAnchors(const QList<Certificate> &roots)
    : m_store(StoreHandle(X509_STORE_new()))
    , m_roots(roots)
{
    for (const Certificate &root : roots)
        X509_STORE_add_cert(m_store.get(), root.handle());
}

TrustAnchors TrustAnchors::withSystem(const QList<Certificate> &roots)
{
    QList<Certificate> all = roots;
    for (const QSslCertificate &system : QSslConfiguration::systemCaCertificates()) {
        // One that cannot be read proves nothing; the others still do.
        if (const Result<Certificate> root = Certificate::fromDer(system.toDer()))
            all.append(*root);
    }
    return TrustAnchors(all);
}

Result<QList<Certificate>> verifyChain(const QList<Certificate> &chain, const TrustAnchors &anchors,
                                       Instant at)
{
    if (chain.isEmpty())
        return failure(errors::certificateChainEmpty);
    if (chain.size() > TrustAnchors::kLongestChain)
        return failure(errors::certificateChainTooLong, {QString::number(TrustAnchors::kLongestChain)});
    const std::unique_ptr<STACK_OF(X509), StackDeleter> further(sk_X509_new_null());
    for (const Certificate &certificate : chain.mid(1))
        sk_X509_push(further.get(), certificate.handle());
    const StoreContextHandle context(X509_STORE_CTX_new());
    if (!context ||
        X509_STORE_CTX_init(context.get(), anchors.handle(), chain.first().handle(), further.get()) != 1)
        return failure(errors::cryptoFailed, {QStringLiteral("X509_STORE_CTX_init")});
    X509_VERIFY_PARAM *const rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(rules, std::time_t(at.microseconds / 1'000'000));
    X509_VERIFY_PARAM_set_depth(rules, TrustAnchors::kLongestChain);
    X509_VERIFY_PARAM_set_auth_level(rules, kStrengthLevel);
    const int verdict = X509_verify_cert(context.get());
    ERR_clear_error();
    if (verdict != 1)
        return failure(faultOf(context.get(), chain));
    Result<QList<Certificate>> path =
        pathOf(X509_STORE_CTX_get0_chain(context.get()), chain + anchors.roots());
    if (!path)
        return path;
    if (const Result<> uses = checkUses(*path); !uses)
        return failure(uses.error());
    return path;
}

} // namespace fieldfare
