// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Strips.h"

namespace fieldfare {

/// A table's head and rows for a width.
Strips tableStrips(const Table &table, double width);

} // namespace fieldfare
