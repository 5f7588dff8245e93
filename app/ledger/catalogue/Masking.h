// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fieldfare {

/// How a content is shown while it is masked. What stays visible is enough to tell two values apart.
enum class Mask {
    None,    ///< Hamburg
    Initial, ///< V•••
    Email,   ///< maren.v•••@example.org
    Phone,   ///< +49 40 ••• ••17
    Date,    ///< •• ••• 1988
    Street,  ///< ••••••••••• 14
    Prefix,  ///< 22•••
    Iban,    ///< DE•• •••• •••• ••42
    All      ///< ••••••
};

/// The name in catalogue.json ("iban"); a name that is unknown masks everything.
Mask maskFromName(const QString &name);

/// The number of dots is the same for every content, so that it says nothing of its length. A content too
/// short to hide anything behind what its mask shows is masked whole.
QString masked(Mask mask, const QString &content);

} // namespace fieldfare
