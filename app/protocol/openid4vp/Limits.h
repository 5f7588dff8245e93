// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace fieldfare {

/// Letters of an address that a request or an answer may name.
inline constexpr qsizetype kMostAddress = 4096;
/// Microseconds that a company's clock may be ahead of the person's.
inline constexpr std::int64_t kClockSkew = std::int64_t(5) * 60 * 1'000'000;

} // namespace fieldfare
