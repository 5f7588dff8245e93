// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportedItem.h"

#include <QList>
#include <QString>

#include <optional>
#include <string_view>

namespace fieldfare {

/// What a user name says: an e-mail address is `email`, with its tag if it has one; an international phone
/// number (+49…, 0049…) is `phone_number`; anything else `preferred_username`. Nothing for an empty one and
/// for a reference to another entry.
std::optional<ImportedField> claimOfUserName(const QString &userName);
/// Sets the item's user name and adds what it says.
void setUserName(ImportedItem &item, const QString &userName);

/// Whether a custom field of this name (English or German) is one of the person's data that we take.
bool isKnownCustomField(const QString &name);
/// What such a field says; empty when the name is unknown or the value has not the shape that it promises
/// (a secret under an innocent name is not taken).
QList<ImportedField> claimsOfCustomField(const QString &name, const QString &value);

/// All that is kept of a card number: "•••• 4242". Empty when it is too short to be one.
QString maskedCardNumber(std::string_view number);

} // namespace fieldfare
