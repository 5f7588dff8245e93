// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

namespace fieldfare::cli {

/// `reward statement`: of the group of rewards, in a file of its own for its many members.
Result<Reply> rewardStatement(Call &call, Wallet &wallet);

} // namespace fieldfare::cli
