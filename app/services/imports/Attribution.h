// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportedItem.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace fieldfare {

/// Why an item gives no holding. The order is that of importance: the first that applies is said.
enum class SkipReason {
    Trashed,          ///< it lies in the export's recycle bin
    SecureNote,       ///< a note is not read
    NoPersonalData,   ///< a key or another thing that says nothing of the person
    IpAddress,        ///< a machine, not a company
    OwnNetwork,       ///< localhost, a router, a name inside the home
    AppWithoutDomain, ///< an app whose package name proves no domain
    NoAddress,        ///< nothing says whose login it is
    NoUserName,       ///< the company is known (`domains`), but not what it holds
    OwnRecord         ///< an identity or card that belongs to no company: it may fill My data
};

/// Which company an item of the same position belongs to.
struct Attribution
{
    /// Registrable domains in punycode form, each once, the one of the first address first.
    QStringList domains;
    std::optional<SkipReason> skipped; ///< empty: each of `fields` is held by the company of `domains`
};

/// The rule by which items become holdings, over all items of one export, in their order:
/// - A login belongs to the registrable domains of its addresses; one that has no address at all, to the web
///   host that is its title, if it is one ("booking.com").
/// - An identity or a card belongs to the web host that is its title, or else to where the login of the same
///   title belongs (compared without case and outer spaces; of several, the first in the file).
/// - Nothing else belongs to anybody.
QList<Attribution> attributeToCompanies(const QList<ImportedItem> &items);

} // namespace fieldfare
