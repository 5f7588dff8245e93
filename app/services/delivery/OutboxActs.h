// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "requests/Decision.h"

#include <QList>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode messageUnknown{"outbox.unknown"};
} // namespace errors

/// What is held or waits for its next try goes out as soon as somebody sends. Fails with messageUnknown where
/// it is in none of these states: it is on its way, or over.
Result<> makeDue(const WalletContext &context, const DecisionId &decision,
                 const QList<OutboxState> &from = {OutboxState::Held, OutboxState::Waiting,
                                                   OutboxState::Unknown});
/// It is not tried any more. Perhaps the company has it.
Result<> giveUpOn(const WalletContext &context, const DecisionId &decision);

} // namespace fieldfare
