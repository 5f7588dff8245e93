// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/Cipher.h"

#include "crypto/Handles.h"
#include "crypto/Random.h"

#include <limits>

namespace fieldfare {

namespace {

unsigned char *roomOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const EVP_CIPHER *kindOf(Cipher cipher)
{
    return cipher == Cipher::Aes128Gcm ? EVP_aes_128_gcm() : EVP_aes_256_gcm();
}

/// OpenSSL counts in int.
bool isCountable(QByteArrayView bytes)
{
    return bytes.size() <= std::numeric_limits<int>::max() / 2;
}

/// Passes the bytes through; `text` has room for as many.
bool pass(EVP_CIPHER_CTX *context, QByteArrayView besides, QByteArrayView bytes, QByteArray &text)
{
    int length = 0;
    if (!besides.isEmpty() &&
        EVP_CipherUpdate(context, nullptr, &length, bytesOf(besides), int(besides.size())) != 1)
        return false;
    length = 0;
    if (!bytes.isEmpty() &&
        EVP_CipherUpdate(context, roomOf(text), &length, bytesOf(bytes), int(bytes.size())) != 1)
        return false;
    int rest = 0;
    return EVP_CipherFinal_ex(context, roomOf(text) + length, &rest) == 1 && length + rest == text.size();
}

bool begin(EVP_CIPHER_CTX *context, Cipher cipher, const SecureBytes &key, const QByteArray &nonce,
           bool encrypts)
{
    // The nonce's 12 bytes are GCM's own length, so that none has to be set.
    return context &&
           EVP_CipherInit_ex2(context, kindOf(cipher), key.data(), bytesOf(nonce), encrypts, nullptr) == 1;
}

} // namespace

std::size_t cipherKeyBytes(Cipher cipher)
{
    return cipher == Cipher::Aes128Gcm ? 16 : 32;
}

Result<SealedBytes> seal(Cipher cipher, const SecureBytes &key, QByteArrayView plain, QByteArrayView besides)
{
    if (key.size() != cipherKeyBytes(cipher))
        return failure(errors::keyUnreadable);
    const Result<QByteArray> nonce = randomBytes(cipherNonceBytes);
    if (!nonce)
        return failure(nonce.error());
    SealedBytes sealed{*nonce, QByteArray(plain.size(), '\0'), QByteArray(cipherTagBytes, '\0')};
    const CipherContextHandle context(EVP_CIPHER_CTX_new());
    if (!isCountable(plain) || !isCountable(besides) ||
        !begin(context.get(), cipher, key, sealed.nonce, true) ||
        !pass(context.get(), besides, plain, sealed.text) ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(cipherTagBytes), sealed.tag.data()) !=
            1)
        return failure(errors::cryptoFailed, {QStringLiteral("EVP_EncryptFinal")});
    return sealed;
}

Result<QByteArray> unseal(Cipher cipher, const SecureBytes &key, const SealedBytes &sealed,
                          QByteArrayView besides)
{
    if (key.size() != cipherKeyBytes(cipher))
        return failure(errors::keyUnreadable);
    // A shorter tag is easier to guess; OpenSSL would take it.
    if (sealed.nonce.size() != cipherNonceBytes || sealed.tag.size() != cipherTagBytes ||
        !isCountable(sealed.text) || !isCountable(besides))
        return failure(errors::cipherWrong);
    QByteArray tag = sealed.tag;
    QByteArray plain(sealed.text.size(), '\0');
    const CipherContextHandle context(EVP_CIPHER_CTX_new());
    if (!begin(context.get(), cipher, key, sealed.nonce, false) ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(cipherTagBytes), tag.data()) != 1 ||
        !pass(context.get(), besides, sealed.text, plain))
        return failure(errors::cipherWrong);
    return plain;
}

} // namespace fieldfare
