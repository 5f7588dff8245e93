// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fieldfare {

/// The day on which the passphrase was changed, as ISO date; not set while it is the first one.
inline QString passphraseDaySetting()
{
    return QStringLiteral("passphrase.changed");
}

} // namespace fieldfare
