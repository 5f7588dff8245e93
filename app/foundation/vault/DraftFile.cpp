// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/DraftFile.h"

namespace fieldfare {

Result<> writeAsDraft(Connection &connection)
{
    return connection.execute("PRAGMA synchronous = OFF;");
}

} // namespace fieldfare
