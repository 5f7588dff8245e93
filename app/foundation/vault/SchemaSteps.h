// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace fieldfare {

/// The steps in order; step n brings a file from user_version n to n + 1. A released step is never edited.
std::span<const char *const> schemaSteps();

} // namespace fieldfare
