// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "decisions/Review.h"
#include "requests/Decision.h"

#include <QDate>
#include <QString>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode requestOver{"request.over"}; ///< answered, expired or refused: nothing to decide
inline constexpr ErrorCode requestUnproven{"request.unproven"}; ///< approving it needs the person's word
inline constexpr ErrorCode nothingToShare{"request.nothing"};   ///< no field is chosen, or none is there
inline constexpr ErrorCode neverShared{"request.never"};        ///< details: the field that is never for sale
inline constexpr ErrorCode reasonUnknown{"request.reason"};     ///< details: the text
inline constexpr ErrorCode alreadySent{"request.sent"};         ///< too late to take it back
inline constexpr ErrorCode noAnswerPossible{
    "request.no-answer"}; ///< nobody is there to answer: recorded by hand
/// Nobody is proven who could be told, or they were told already.
inline constexpr ErrorCode cannotReport{"request.no-report"};
inline constexpr ErrorCode notApproved{"request.not-approved"}; ///< nothing was given that could be withdrawn
} // namespace errors

/// When an answer goes out.
enum class Sending {
    Held,  ///< after the eight seconds in which it can be taken back: the window
    AtOnce ///< as soon as somebody sends: the command line
};
inline constexpr std::int64_t kTakeBackTime = std::int64_t(8) * 1'000'000;

/// A rule that answers in the person's place, in words, and when its answer goes out.
struct RuleAnswer
{
    RuleId id;
    QString words;
    Instant sendAfter;
};

struct ApproveOptions
{
    Choice choice = {};
    bool acceptUnproven = false; ///< "let me approve this one request"
    Sending sending = Sending::Held;
    std::optional<RuleAnswer> rule = {};
};

struct CounterOptions
{
    Choice choice = {};
    std::optional<Money> total = {}; ///< nothing: the ask, rounded up
    bool perField = false;           ///< tell the price of every field
    int days = 14;                   ///< how long the counter-offer stands
    Sending sending = Sending::Held;
};

struct DeclineOptions
{
    QString reason = {}; ///< sent only where the person ticks it: "price"; empty: none
    bool silent = false; ///< nothing is sent at all
    Sending sending = Sending::Held;
    std::optional<RuleAnswer> rule = {};
};

/// What can be told as the reason of a decline (protocol.md, section 5), in the order in which it is offered.
QStringList declineReasons();

/// The total that a counter-offer names where the person has not changed it: the ask, rounded up to what is
/// easily said (10 minor units under ten, 50 under a hundred, else whole units), so that it tells nothing of
/// the list.
Money roundedTotal(const Money &ask);

/// The person's decisions. Each is one transaction: decision, message, receipt, holdings, rewards.
class Decisions
{
public:
    explicit Decisions(const WalletContext &context)
        : m_context(context)
    {
    }

    Result<DecisionId> approve(const RequestId &id, const ApproveOptions &options = {}) const;
    Result<DecisionId> counter(const RequestId &id, const CounterOptions &options = {}) const;
    Result<DecisionId> decline(const RequestId &id, const DeclineOptions &options = {}) const;
    /// Withdraws what was approved; costs nothing, ever. Where the company named no address, nothing is sent:
    /// an erasure letter says it (the receipt is there all the same).
    Result<DecisionId> withdraw(const RequestId &id, Sending sending = Sending::Held) const;
    /// Tells a company what is wrong with its request (OpenID4VP 1.0, section 8.5), where the request is
    /// proven to be its own: RequestReview::reportable. Errors: cannotReport.
    Result<DecisionId> report(const RequestId &id, Sending sending = Sending::Held) const;
    /// As if it had not been: only while it has not been sent.
    Result<> takeBack(const DecisionId &id) const;
    /// A decline or a counter-offer that was never sent is open again, while the offer lasts.
    Result<> reopen(const RequestId &id) const;

private:
    const WalletContext &m_context;
};

} // namespace fieldfare
