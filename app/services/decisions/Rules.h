// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "decisions/Review.h"
#include "requests/Rule.h"
#include "requests/RuleStore.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode ruleImpossible{"rule.impossible"}; ///< details: the key that was wanted
} // namespace errors

/// A rule that can be made of a request, under a key that stays the same: "decline-party",
/// "decline-purpose:sale", "decline-party-purpose:sale", "decline-field:birthdate", "decline-unproven",
/// "tell-party", "tell-purpose:sale", "approve".
struct PossibleRule
{
    QString key;
    Rule rule;
    QString words;
};

/// A rule as it is listed.
struct RuleRow
{
    Rule rule;
    QString words;
    RuleUse use;
};

/// Microseconds between these two, by chance, so that nobody can tell an answer by rule from a person's.
using RandomDelay = std::function<Result<std::int64_t>(std::int64_t least, std::int64_t most)>;
Result<std::int64_t> randomDelay(std::int64_t least, std::int64_t most);
inline constexpr std::int64_t kLeastRuleDelay = std::int64_t(60) * 1'000'000;
inline constexpr std::int64_t kMostRuleDelay = std::int64_t(2) * 3600 * 1'000'000;

/// What the person wrote to be done without them, and nothing wider.
class Rules
{
public:
    explicit Rules(const WalletContext &context, RandomDelay delay = randomDelay)
        : m_context(context)
        , m_delay(std::move(delay))
    {
    }

    /// The rules that can be made of the request, with the choice that was decided on or, where nothing was
    /// decided yet, this one.
    Result<QList<PossibleRule>> possible(const RequestId &id, const Choice &choice = {}) const;
    /// Only of what comes from now on.
    Result<RuleId> add(Rule rule) const;
    /// Off or removed, what the rule has answered and what has not gone out yet is taken back: the request is
    /// open again, as is what it set aside.
    Result<> setOn(const RuleId &id, bool on) const;
    Result<> remove(const RuleId &id) const;
    /// Newest first.
    Result<QList<RuleRow>> list() const;

    /// Lets the rules answer a request that has just come, or set it aside; gives the rule that did. What it
    /// answers is held for a random time in which it can be taken back, and goes out by itself then.
    Result<std::optional<Rule>> apply(const RequestId &id) const;

private:
    Result<> takeBackHeld(const RuleId &id) const;
    Result<Instant> sendAfter(const Request &request) const;
    Result<> run(const Rule &rule, const RequestReview &review) const;

    const WalletContext &m_context;
    RandomDelay m_delay;
};

} // namespace fieldfare
