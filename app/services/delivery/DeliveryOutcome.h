// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "net/HttpClient.h"
#include "requests/Decision.h"

#include <optional>

namespace fieldfare {

/// How long a message that is being sent belongs to the one who sends it: longer than any answer may take.
inline constexpr std::int64_t kSendingLease = std::int64_t(60) * 1'000'000;

/// The pause before the next try after so many: a minute, then four times as long each time, a day at most.
std::int64_t pauseAfter(int attempts);

/// What an answer (or its absence) makes of a message (protocol.md, section 5, Delivery). Pure. `kind` is the
/// decision's; `before` the message as it was sent; `until` when the request expires.
OutboxMessage afterSending(const OutboxMessage &before, DecisionKind kind, const Result<HttpAnswer> &answer,
                           Instant now, std::optional<Instant> until);

} // namespace fieldfare
