// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace fieldfare::errors {

inline constexpr ErrorCode demoUnreadable{"demo.unreadable"}; ///< details: what of the demonstration
inline constexpr ErrorCode demoNoPort{"demo.no-port"};        ///< details: the system's words
/// A company refuses an answer. Details: the check that failed.
inline constexpr ErrorCode demoAnswerRefused{"demo.answer-refused"};
/// A step of the demonstration came out otherwise than it must. Details: the step.
inline constexpr ErrorCode demoStepFailed{"demo.step-failed"};

} // namespace fieldfare::errors
