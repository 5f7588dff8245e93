// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace fieldfare {

/// A random 128-bit identifier (UUID version 4), distinct for each kind of record: a CompanyId is no
/// HoldingId. A default one is null and identifies nothing.
template <typename Tag>
class Id
{
public:
    Id() = default;
    static Id random() { return Id(QUuid::createUuid()); }
    /// Sixteen bytes, as the wallet's file has them; anything else gives a null id.
    static Id fromBytes(const QByteArray &bytes)
    {
        return bytes.size() == 16 ? Id(QUuid::fromRfc4122(bytes)) : Id();
    }
    /// 36 characters without braces, as the command line shows them; nothing when the text is no UUID.
    static std::optional<Id> fromText(const QString &text)
    {
        const QUuid uuid(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    bool isNull() const { return m_uuid.isNull(); }
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    QString toText() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }
    QUuid m_uuid;
};

} // namespace fieldfare
