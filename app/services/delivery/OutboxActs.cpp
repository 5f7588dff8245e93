// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/OutboxActs.h"

#include "context/Writing.h"
#include "requests/OutboxStore.h"

namespace fieldfare {

namespace {

/// Seen and changed where nobody else writes: another program may be sending it.
template <typename Change>
Result<> change(const WalletContext &context, const DecisionId &decision, Change make)
{
    return inTransaction(context, {RecordKind::Requests}, [&](Transaction &transaction) -> Result<> {
        const Result<std::optional<OutboxMessage>> found = OutboxStore(context.connection).message(decision);
        if (!found)
            return failure(found.error());
        if (!*found)
            return failure(errors::messageUnknown);
        OutboxMessage message = **found;
        if (!make(message))
            return failure(errors::messageUnknown);
        return OutboxStore::update(transaction, message);
    });
}

} // namespace

Result<> makeDue(const WalletContext &context, const DecisionId &decision, const QList<OutboxState> &from)
{
    return change(context, decision, [&](OutboxMessage &message) {
        if (!from.contains(message.state))
            return false;
        if (message.state == OutboxState::Held)
            message.state = OutboxState::Waiting;
        message.nextAt = context.clock.now();
        return true;
    });
}

Result<> giveUpOn(const WalletContext &context, const DecisionId &decision)
{
    return change(context, decision, [](OutboxMessage &message) {
        if (isFinal(message.state))
            return false;
        message.state = OutboxState::GivenUp;
        return true;
    });
}

} // namespace fieldfare
