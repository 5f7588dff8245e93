// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fieldfare {

/// Gives memory that was let go back to the system, on a worker. A C library keeps what a thread let go for
/// that thread: after a hundred thousand companies were read that is more than all else together.
void giveBackFreeMemory();

} // namespace fieldfare
