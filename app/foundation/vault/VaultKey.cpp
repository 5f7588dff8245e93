// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/VaultKey.h"

#include "crypto/KeyDerivation.h"
#include "vault/VaultErrors.h"

#include <QFile>
#include <QRandomGenerator>

namespace fieldfare {

Result<VaultKey> VaultKey::forFile(const QString &path, const SecureBytes &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(errors::fileUnreadable, {path, file.errorString()});
    const QByteArray salt = file.read(kSaltBytes);
    if (salt.size() != kSaltBytes)
        return failure(errors::notAWallet, {path});
    Result<SecureBytes> key = deriveKey(passphrase, salt, kRounds, kKeyBytes);
    if (!key)
        return failure(key.error());
    return VaultKey(std::move(*key), salt);
}

Result<VaultKey> VaultKey::forNewFile(const SecureBytes &passphrase)
{
    std::array<quint32, kSaltBytes / sizeof(quint32)> words;
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const QByteArray salt(reinterpret_cast<const char *>(words.data()), kSaltBytes);
    Result<SecureBytes> key = deriveKey(passphrase, salt, kRounds, kKeyBytes);
    if (!key)
        return failure(key.error());
    return VaultKey(std::move(*key), salt);
}

SecureBytes VaultKey::toRawKey() const
{
    constexpr char digits[] = "0123456789abcdef";
    SecureBytes raw(3 + 2 * (m_key.size() + std::size_t(m_salt.size())));
    unsigned char *out = raw.data();
    *out++ = 'x';
    *out++ = '\'';
    const auto append = [&out, &digits](QByteArrayView bytes) {
        for (const char byte : bytes) {
            const unsigned value = static_cast<unsigned char>(byte);
            *out++ = static_cast<unsigned char>(digits[value >> 4]);
            *out++ = static_cast<unsigned char>(digits[value & 15]);
        }
    };
    append(m_key.view());
    append(m_salt);
    *out = '\'';
    return raw;
}

} // namespace fieldfare
