// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/Delivery.h"

#include "context/Writing.h"

#include "delivery/DeliveryOutcome.h"
#include "delivery/Grants.h"
#include "delivery/OutboxActs.h"
#include "openid4vp/Response.h"
#include "requests/DecisionStore.h"
#include "requests/OutboxStore.h"
#include "requests/RequestStore.h"

#include <algorithm>
#include <limits>

namespace fieldfare {

namespace {
constexpr int kPauseAfterFault = 60'000; // milliseconds
} // namespace

struct Delivery::Sending
{
    DecisionId decision;
    std::unique_ptr<HttpCall> call;
};

Delivery::Delivery(const WalletContext &context, HttpClient &client, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_client(client)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Delivery::start);
}

Delivery::~Delivery() = default;

void Delivery::start()
{
    const Result<> sent = sendDue();
    if (sent) {
        waitForNext();
    } else {
        // What could not be written down is still due: not at once again, or a full disk keeps the program
        // busy.
        m_timer.start(kPauseAfterFault);
        Q_EMIT failed(sent.error());
    }
    if (m_calls.empty())
        Q_EMIT idle();
}

Result<> Delivery::sendDue()
{
    const Result<QList<OutboxMessage>> due = OutboxStore(m_context.connection).due(m_context.clock.now());
    if (!due)
        return failure(due.error());
    for (const OutboxMessage &message : *due) {
        const bool underWay = std::ranges::any_of(m_calls, [&](const std::unique_ptr<Sending> &each) {
            return each->decision == message.decision;
        });
        const Result<> sent = underWay ? Result<>() : send(message);
        if (!sent)
            return sent;
    }
    return {};
}

Result<> Delivery::send(const OutboxMessage &due)
{
    // Written down before a byte leaves, so that another program does not send it at the same time and a
    // crash leaves an "unknown" behind, never a "not yet".
    OutboxMessage message = due;
    if (message.state == OutboxState::Sending)
        message.state = OutboxState::Unknown;
    OutboxMessage marked = message;
    marked.state = OutboxState::Sending;
    marked.nextAt.microseconds = m_context.clock.now().microseconds + kSendingLease;
    bool ours = false;
    const Result<> written =
        inTransaction(m_context, {RecordKind::Requests}, [&](Transaction &transaction) -> Result<> {
            // It may have been taken back, or another program may send it, since it was looked for.
            const Result<std::optional<OutboxMessage>> still =
                OutboxStore(m_context.connection).message(due.decision);
            if (!still)
                return failure(still.error());
            ours = *still && (*still)->state == due.state && (*still)->nextAt == due.nextAt;
            return ours ? OutboxStore::update(transaction, marked) : Result<>();
        });
    if (!written || !ours)
        return written;
    HttpRequest request = HttpRequest::postForm(QUrl(message.uri), message.body, "application/json");
    m_calls.push_back(std::make_unique<Sending>(Sending{message.decision, nullptr}));
    Sending *sending = m_calls.back().get();
    sending->call = m_client.send(
        request, [this, message](const Result<HttpAnswer> &answer) { answered(message, answer); });
    return {};
}

void Delivery::answered(OutboxMessage message, const Result<HttpAnswer> &answer)
{
    const Result<> written = write(message, answer);
    if (!written)
        Q_EMIT failed(written.error());
    std::erase_if(m_calls,
                  [&](const std::unique_ptr<Sending> &each) { return each->decision == message.decision; });
    Q_EMIT moved(message.decision);
    start();
}

Result<> Delivery::write(const OutboxMessage &message, const Result<HttpAnswer> &answer)
{
    const Result<std::optional<Decision>> decision =
        DecisionStore(m_context.connection).decision(message.decision);
    if (!decision)
        return failure(decision.error());
    if (!*decision)
        return failure(errors::messageUnknown);
    const Result<std::optional<Request>> request =
        RequestStore(m_context.connection).request((*decision)->request);
    if (!request)
        return failure(request.error());
    const std::optional<Instant> until = *request ? (*request)->expiresAt : std::nullopt;
    const OutboxMessage after =
        afterSending(message, (*decision)->kind, answer, m_context.clock.now(), until);
    const Result<> written =
        inTransaction(m_context, {RecordKind::Requests, RecordKind::Receipts},
                      [&](Transaction &transaction) { return OutboxStore::update(transaction, after); });
    if (!written || after.state != OutboxState::Delivered)
        return written;
    const Result<CompanyAnswer> said = CompanyAnswer::fromJson(after.answer);
    if (!said || said->grant.isEmpty() || (*decision)->kind != DecisionKind::Approve)
        return {};
    const Result<GrantOutcome> taken = Grants(m_context).take(said->grant, (*decision)->request);
    return taken ? Result<>() : failure(taken.error());
}

Result<> Delivery::release(const DecisionId &decision)
{
    const Result<> written = makeDue(m_context, decision, {OutboxState::Held});
    if (written)
        start();
    return written;
}

Result<> Delivery::giveUp(const DecisionId &decision)
{
    return giveUpOn(m_context, decision);
}

Result<> Delivery::tryNow(const DecisionId &decision)
{
    const Result<> written = makeDue(m_context, decision, {OutboxState::Waiting, OutboxState::Unknown});
    if (written)
        start();
    return written;
}

Result<QList<OutboxMessage>> Delivery::held() const
{
    return OutboxStore(m_context.connection).held();
}

void Delivery::waitForNext()
{
    const Result<std::optional<Instant>> next = OutboxStore(m_context.connection).nextDue();
    if (!next || !*next) {
        m_timer.stop();
        return;
    }
    const std::int64_t wait = ((*next)->microseconds - m_context.clock.now().microseconds) / 1000 + 1;
    m_timer.start(int(std::clamp<std::int64_t>(wait, 0, std::numeric_limits<int>::max())));
}

} // namespace fieldfare
