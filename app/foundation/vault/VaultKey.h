// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QByteArray>
#include <QString>

namespace fieldfare {

/// The key of one wallet's file: SQLCipher 4's own derivation (PBKDF2-HMAC-SHA-512, 256,000 rounds, the
/// file's first 16 bytes as salt), done once so that every further connection opens at once. The file stays
/// one that any SQLCipher tool opens with the passphrase.
class VaultKey
{
public:
    static constexpr int kSaltBytes = 16;
    static constexpr int kKeyBytes = 32;
    static constexpr int kRounds = 256'000;

    /// For a file that exists: its salt is read from its start. Slow by intent (0.2 s).
    static Result<VaultKey> forFile(const QString &path, const SecureBytes &passphrase);
    /// For a file that is about to be made: a new random salt.
    static Result<VaultKey> forNewFile(const SecureBytes &passphrase);

    /// `x'…'` in hexadecimal with key and salt, as sqlite3_key_v2 takes a raw key.
    SecureBytes toRawKey() const;
    VaultKey clone() const { return VaultKey(m_key.clone(), m_salt); }
    friend bool operator==(const VaultKey &a, const VaultKey &b)
    {
        return a.m_salt == b.m_salt && a.m_key.view() == b.m_key.view();
    }

private:
    VaultKey(SecureBytes key, QByteArray salt)
        : m_key(std::move(key))
        , m_salt(std::move(salt))
    {
    }
    SecureBytes m_key;
    QByteArray m_salt;
};

} // namespace fieldfare
