// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Money.h"
#include "offers/FieldPath.h"
#include "profile/Value.h"
#include "requests/Request.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

using DecisionId = Id<struct DecisionTag>;
using PartyKeyId = Id<struct PartyKeyTag>;

/// What the person decided. The numbers are stored: never renumber.
enum class DecisionKind {
    Approve = 0,
    Counter = 1,
    Decline = 2,
    Withdraw = 3,
    Report = 4 ///< the company was told what is wrong with its request
};

/// For files and the command line: "approve".
QString decisionKindName(DecisionKind kind);

/// One field that was shared, or that a counter-offer would share.
struct DecisionClaim
{
    FieldPath path;
    ValueId value; ///< null for a derived field's own content and where nothing was shared yet
};

/// A decision on one request. Only ever added; one that was taken back before it was sent stays, marked.
struct Decision
{
    DecisionId id;
    RequestId request;
    DecisionKind kind = DecisionKind::Approve;
    Instant decidedAt;
    Instant sendAfter; ///< until then it can be taken back
    std::optional<Instant> takenBackAt;
    bool ordered = false;       ///< the person said "I ordered this"
    QString reason;             ///< of a decline, only where it is sent: "price"
    std::optional<Money> total; ///< of a counter-offer
    RuleId byRule;              ///< the person's rule that decided; null: they did themselves
    PartyKeyId key;             ///< that signed the answer; null where none was needed
    QByteArray evaluation;      ///< as it was shown, JSON
    QList<DecisionClaim> claims;
};

/// Where a message stands (protocol.md, section 5, Delivery). The numbers are stored: never renumber.
enum class OutboxState {
    Held = 0,      ///< decided, not yet to be sent: it can be taken back
    Waiting = 1,   ///< to be sent
    Sending = 2,   ///< on its way until nextAt; later it counts as Unknown
    Delivered = 3, ///< the company has it
    Refused = 4,   ///< the company said no to it
    Unknown = 5,   ///< perhaps it has it: tried again until the request expires
    GivenUp = 6
};

/// For files and the command line: "given_up".
QString outboxStateName(OutboxState state);
bool isFinal(OutboxState state);

/// One message to a company, stored before it is sent. Only the copy of the wallet that made it sends it.
struct OutboxMessage
{
    DecisionId decision;
    QString uri;
    QByteArray contentType;
    QByteArray body; ///< removed once the state is final
    OutboxState state = OutboxState::Held;
    int attempts = 0;
    Instant nextAt;
    QByteArray answer; ///< what the company said, capped
    QString problem;   ///< of a state that is not Delivered: in a word, for the screen
};

} // namespace fieldfare
