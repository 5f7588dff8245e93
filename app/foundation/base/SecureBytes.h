// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>

namespace fieldfare {

/// Bytes that must not stay behind: keys, passphrases. Move-only; wiped when they go. Held in OpenSSL's
/// secure heap where it was set up and has room, else in ordinary memory that is wiped all the same.
class SecureBytes
{
public:
    SecureBytes() = default;
    explicit SecureBytes(std::size_t size);
    static SecureBytes copyOf(QByteArrayView bytes);
    /// A passphrase as the key derivation gets it: Unicode NFC, UTF-8. The caller's string is not wiped.
    static SecureBytes fromPassphrase(const QString &passphrase);
    ~SecureBytes();

    SecureBytes(SecureBytes &&other) noexcept;
    SecureBytes &operator=(SecureBytes &&other) noexcept;
    SecureBytes(const SecureBytes &) = delete;
    SecureBytes &operator=(const SecureBytes &) = delete;

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const;
    SecureBytes clone() const;

    /// Wipes a string in place, as far as Qt lets us: only when it is not shared.
    static void wipe(QString &text);

private:
    void clear();
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace fieldfare
