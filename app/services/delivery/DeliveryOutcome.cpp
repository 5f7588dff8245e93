// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/DeliveryOutcome.h"

#include <algorithm>

namespace fieldfare {

namespace {

constexpr std::int64_t kMinute = std::int64_t(60) * 1'000'000;
constexpr std::int64_t kLongestPause = 24 * 60 * kMinute;
constexpr qsizetype kMostKept = qsizetype(256) * 1024;

/// Deployed verifiers answer 400 to a correct error response, so that what is one has arrived with
/// every 4xx.
bool hasArrived(DecisionKind kind, const HttpAnswer &answer)
{
    const bool clientError = answer.status >= 400 && answer.status < 500;
    const bool isError =
        kind == DecisionKind::Decline || kind == DecisionKind::Counter || kind == DecisionKind::Report;
    return answer.isOk() || (clientError && isError);
}

} // namespace

std::int64_t pauseAfter(int attempts)
{
    std::int64_t pause = kMinute;
    for (int i = 1; i < attempts && pause < kLongestPause; ++i)
        pause *= 4;
    return std::min(pause, kLongestPause);
}

OutboxMessage afterSending(const OutboxMessage &before, DecisionKind kind, const Result<HttpAnswer> &answer,
                           Instant now, std::optional<Instant> until)
{
    OutboxMessage after = before;
    after.attempts = before.attempts + 1;
    after.nextAt = now;
    after.problem.clear();
    const bool final4xx = answer && answer->status >= 400 && answer->status < 500;
    if (answer)
        after.answer = answer->body.left(kMostKept);
    if (answer && hasArrived(kind, *answer)) {
        after.state = OutboxState::Delivered;
    } else if (final4xx) {
        after.state = OutboxState::Refused;
        // After a try of which nothing is known it may mean that the company had it already.
        after.problem = before.state == OutboxState::Unknown ? QStringLiteral("perhaps-had-it")
                                                             : QStringLiteral("http-%1").arg(answer->status);
    } else {
        after.nextAt.microseconds += pauseAfter(after.attempts);
        const bool unsent = !answer && !mayHaveArrived(answer.error());
        // What surely never left is still only waiting.
        after.state =
            unsent && before.state != OutboxState::Unknown ? OutboxState::Waiting : OutboxState::Unknown;
        after.problem = answer ? QStringLiteral("http-%1").arg(answer->status)
                               : QString::fromLatin1(answer.error().code.name.data(),
                                                     qsizetype(answer.error().code.name.size()));
        if (until && *until <= after.nextAt)
            after.state = OutboxState::GivenUp;
    }
    return after;
}

} // namespace fieldfare
