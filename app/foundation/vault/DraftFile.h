// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"

namespace fieldfare {

/// Until this connection closes, the system decides when what is written reaches the disk: for a file that is
/// being made whole and is thrown away when that fails.
Result<> writeAsDraft(Connection &connection);

} // namespace fieldfare
