// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

/// What can go wrong while an export is read; cancelling gives errors::cancelled of base/Activity.h.
namespace fieldfare::errors {

inline constexpr ErrorCode importUnknownFormat{
    "import.unknown-format"}; ///< details: what it looks like, advice
inline constexpr ErrorCode importEmpty{"import.empty"};
inline constexpr ErrorCode importCutOff{"import.cut-off"};        ///< details: the line where it ends
inline constexpr ErrorCode importMalformed{"import.malformed"};   ///< details: the line of the first fault
inline constexpr ErrorCode importEncrypted{"import.encrypted"};   ///< details: the format's name, advice
inline constexpr ErrorCode importTooDeep{"import.too-deep"};      ///< details: the most levels
inline constexpr ErrorCode importTooLarge{"import.too-large"};    ///< details: the most megabytes
inline constexpr ErrorCode importUnreadable{"import.unreadable"}; ///< details: what the system says

} // namespace fieldfare::errors
