// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringList>

#include <optional>

namespace fieldfare {

/// The path of a field: a list of claim names (OpenID Connect, EU wallet), e.g. ["address", "postal_code"].
/// Never a dotted string: a dot in a claim name is no separator.
class FieldPath
{
public:
    FieldPath() = default;
    explicit FieldPath(QStringList names)
        : m_names(std::move(names))
    {
    }

    /// As the wallet's file has it: a compact JSON array of strings. Nothing when the text is anything else.
    static std::optional<FieldPath> fromJsonText(const QString &text);
    QString toJsonText() const;
    /// As a person types it: a JSON array, or names separated by "/" or ".". Nothing when a name is empty.
    static std::optional<FieldPath> fromTyped(const QString &text);
    /// Names joined by "/", or the JSON array where a name itself has "/" or ".". `fromTyped` reads it back.
    QString toTyped() const;

    const QStringList &names() const { return m_names; }
    bool isEmpty() const { return m_names.isEmpty(); }

    friend bool operator==(const FieldPath &, const FieldPath &) = default;
    friend bool operator<(const FieldPath &a, const FieldPath &b) { return a.m_names < b.m_names; }
    friend size_t qHash(const FieldPath &path, size_t seed = 0) { return qHash(path.m_names, seed); }

private:
    QStringList m_names;
};

} // namespace fieldfare
