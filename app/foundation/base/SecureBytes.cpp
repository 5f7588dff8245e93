// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/SecureBytes.h"

#include <cstring>
#include <new>
#include <utility>

#include <openssl/crypto.h>

namespace fieldfare {

SecureBytes::SecureBytes(std::size_t size)
    : m_data(size ? static_cast<unsigned char *>(OPENSSL_secure_zalloc(size)) : nullptr)
    , m_size(size)
{
    if (size && !m_data)
        throw std::bad_alloc();
}

SecureBytes SecureBytes::copyOf(QByteArrayView bytes)
{
    SecureBytes copy(std::size_t(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(copy.m_data, bytes.data(), copy.m_size);
    return copy;
}

SecureBytes SecureBytes::fromPassphrase(const QString &passphrase)
{
    QString normal = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    SecureBytes result = copyOf(utf8);
    OPENSSL_cleanse(utf8.data(), std::size_t(utf8.size()));
    if (normal.isDetached())
        wipe(normal);
    return result;
}

SecureBytes::~SecureBytes()
{
    clear();
}

SecureBytes::SecureBytes(SecureBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecureBytes &SecureBytes::operator=(SecureBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

QByteArrayView SecureBytes::view() const
{
    return {reinterpret_cast<const char *>(m_data), qsizetype(m_size)};
}

SecureBytes SecureBytes::clone() const
{
    return copyOf(view());
}

void SecureBytes::wipe(QString &text)
{
    if (!text.isEmpty())
        OPENSSL_cleanse(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

void SecureBytes::clear()
{
    if (m_data)
        OPENSSL_secure_clear_free(m_data, m_size);
    m_data = nullptr;
    m_size = 0;
}

} // namespace fieldfare
