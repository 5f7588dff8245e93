// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jose/Jwe.h"

#include "base/Json.h"
#include "crypto/KeyAgreement.h"

#include <QtEndian>

#include <array>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

constexpr int kMostJweHeaderDepth = 8;
constexpr qsizetype kMostPartyBytes = 1024;
constexpr const char *kAgreement = "ECDH-ES";

tl::unexpected<Error> malformedJwe(const char *part)
{
    return failure(errors::jweMalformed, {QString::fromUtf8(part)});
}

QByteArray counted(QByteArrayView bytes)
{
    QByteArray text(4, '\0');
    qToBigEndian(quint32(bytes.size()), text.data());
    return text + bytes.toByteArray();
}

/// What ties the derived key to its use (RFC 7518 section 4.6.2): the cipher, both parties, the length.
QByteArray otherInfo(Cipher cipher, const QByteArray &producer, const QByteArray &consumer)
{
    QByteArray bits(4, '\0');
    qToBigEndian(quint32(cipherKeyBytes(cipher) * 8), bits.data());
    return counted(Jwe::nameOf(cipher).toLatin1()) + counted(producer) + counted(consumer) + bits;
}

Result<SecureBytes> contentKey(const PrivateKey &own, const PublicKey &other, Cipher cipher,
                               const QByteArray &info)
{
    const Result<SecureBytes> secret = agreedSecret(own, other);
    if (!secret)
        return failure(secret.error());
    return concatKey(*secret, info, cipherKeyBytes(cipher));
}

/// "apu" and "apv": base64url, perhaps absent.
Result<QByteArray> party(const json &header, const char *member)
{
    const json::const_iterator found = header.find(member);
    if (found == header.end())
        return QByteArray();
    if (!found->is_string())
        return malformedJwe(member);
    const std::string &text = found->get_ref<const std::string &>();
    const Result<QByteArray> bytes =
        fromBase64Url(QByteArrayView(text.data(), qsizetype(text.size())), kMostPartyBytes);
    return bytes ? bytes : Result<QByteArray>(malformedJwe(member));
}

} // namespace

QString Jwe::nameOf(Cipher cipher)
{
    return cipher == Cipher::Aes128Gcm ? QStringLiteral("A128GCM") : QStringLiteral("A256GCM");
}

std::optional<Cipher> Jwe::cipherNamed(QStringView name)
{
    for (const Cipher cipher : {Cipher::Aes128Gcm, Cipher::Aes256Gcm}) {
        if (nameOf(cipher) == name)
            return cipher;
    }
    return std::nullopt;
}

Result<QByteArray> Jwe::encrypt(QByteArrayView plain, const PublicKey &recipient, const QString &keyId,
                                Cipher cipher)
{
    if (plain.size() > kMostPlainBytes)
        return failure(errors::jweTooLarge, {QString::number(kMostPlainBytes)});
    if (recipient.kind() != KeyKind::P256 && recipient.kind() != KeyKind::P384)
        return failure(errors::algorithmUnfit,
                       {QString::fromLatin1(kAgreement), fieldfare::nameOf(recipient.kind())});
    const Result<PrivateKey> own = PrivateKey::generate(recipient.kind());
    if (!own)
        return failure(own.error());
    json header{{"alg", kAgreement}, {"enc", nameOf(cipher).toStdString()}, {"epk", jwkOf(own->publicKey())}};
    if (!keyId.isEmpty())
        header["kid"] = keyId.toStdString();
    const Result<SecureBytes> key = contentKey(*own, recipient, cipher, otherInfo(cipher, {}, {}));
    if (!key)
        return failure(key.error());
    const QByteArray protectedText = toBase64Url(QByteArray::fromStdString(header.dump()));
    const Result<SealedBytes> sealed = seal(cipher, *key, plain, protectedText);
    if (!sealed)
        return failure(sealed.error());
    // The part of the encrypted key stays empty: there is none.
    return protectedText + ".." + toBase64Url(sealed->nonce) + '.' + toBase64Url(sealed->text) + '.' +
           toBase64Url(sealed->tag);
}

Result<Jwe> Jwe::parse(QByteArrayView compact)
{
    if (compact.size() > kMostBytes)
        return failure(errors::jweTooLarge, {QString::number(kMostBytes)});
    const QByteArrayList parts = compact.toByteArray().split('.');
    if (parts.size() != 5)
        return malformedJwe("compact form");
    if (!parts[1].isEmpty())
        return malformedJwe("encrypted key");
    Jwe jwe;
    const Result<QByteArray> nonce = fromBase64Url(parts[2], cipherNonceBytes);
    if (!nonce || nonce->size() != cipherNonceBytes)
        return malformedJwe("iv");
    const Result<QByteArray> text = fromBase64Url(parts[3], kMostPlainBytes);
    if (!text)
        return malformedJwe("ciphertext");
    const Result<QByteArray> tag = fromBase64Url(parts[4], cipherTagBytes);
    if (!tag || tag->size() != cipherTagBytes)
        return malformedJwe("tag");
    jwe.m_sealed = {*nonce, *text, *tag};
    if (const Result<> read = jwe.readHeader(parts[0]); !read)
        return failure(read.error());
    return jwe;
}

Result<> Jwe::readHeader(QByteArrayView text)
{
    const Result<QByteArray> bytes = fromBase64Url(text, kMostHeaderBytes);
    if (!bytes)
        return malformedJwe("header");
    Result<json> header = parseJson(*bytes, {std::size_t(kMostHeaderBytes), kMostJweHeaderDepth});
    if (!header)
        return failure(header.error());
    if (!header->is_object())
        return malformedJwe("header");
    // Neither is understood here, and a packed text can be a thousand times as long once unpacked.
    for (const char *refused : {"crit", "zip"}) {
        if (header->contains(refused))
            return failure(errors::jweHeaderRefused, {QString::fromUtf8(refused)});
    }
    for (const char *member : {"typ", "kid", "cty"}) {
        if (header->contains(member) && !header->at(member).is_string())
            return malformedJwe(member);
    }
    const QString agreement = jsonText(*header, "alg");
    const QString name = jsonText(*header, "enc");
    const std::optional<Cipher> cipher = cipherNamed(name);
    if (agreement != QLatin1String(kAgreement) || !cipher)
        return failure(errors::jweAlgorithm, {agreement, name});
    if (!header->contains("epk"))
        return malformedJwe("epk");
    const Result<Jwk> ephemeral = Jwk::fromJson(header->at("epk"));
    if (!ephemeral)
        return failure(ephemeral.error());
    const Result<QByteArray> producer = party(*header, "apu");
    const Result<QByteArray> consumer = party(*header, "apv");
    if (!producer || !consumer)
        return failure(producer ? consumer.error() : producer.error());
    m_cipher = *cipher;
    m_ephemeral = ephemeral->key;
    m_producer = *producer;
    m_consumer = *consumer;
    m_headerText = text.toByteArray();
    m_header = std::make_shared<const json>(std::move(*header));
    return {};
}

QString Jwe::keyId() const
{
    return jsonText(*m_header, "kid");
}

Result<QByteArray> Jwe::decrypt(const PrivateKey &key) const
{
    const Result<SecureBytes> content =
        contentKey(key, *m_ephemeral, m_cipher, otherInfo(m_cipher, m_producer, m_consumer));
    if (!content)
        return failure(content.error());
    return unseal(m_cipher, *content, m_sealed, m_headerText);
}

} // namespace fieldfare
