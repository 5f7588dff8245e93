// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offers/FieldPath.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace fieldfare {

/// One value that an item gives away of the person.
struct ImportedField
{
    FieldPath path;
    QString content;
    friend bool operator==(const ImportedField &, const ImportedField &) = default;
};

enum class ItemKind { Login, Identity, Card, Note, Other };

/// What an export says of one login, identity or card. It never has a password, a one-time-password seed, a
/// passkey, a note, a hidden field, an ID number, a security code or a whole card number: those are skipped
/// while parsing.
struct ImportedItem
{
    ItemKind kind = ItemKind::Login;
    QString title;
    QStringList uris; ///< as the export has them
    QString userName; ///< as the export has it; what it says is in `fields` too
    /// All that the item says of the person, the user name included, each (path, content) once.
    QList<ImportedField> fields;
    std::optional<QDate> created; ///< in UTC
    bool trashed = false;
    bool archived = false;

    /// Adds a field unless it is empty or known.
    void add(const QStringList &path, const QString &content);
};

} // namespace fieldfare
