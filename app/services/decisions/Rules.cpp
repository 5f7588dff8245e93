// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/Rules.h"

#include "context/Writing.h"
#include "crypto/Random.h"
#include "decisions/Decisions.h"
#include "decisions/RuleMatch.h"
#include "decisions/RuleWords.h"
#include "requests/OutboxStore.h"
#include "requests/RequestStore.h"

#include <algorithm>

namespace fieldfare {

namespace {

/// What it was called when it was proven: a certificate's own identity is a hash, which says nothing.
QString whoOf(const RequestReview &review)
{
    return review.proof == Proof::Domain ? review.identity : review.host;
}

/// What a person who cannot be asked any more would have been told.
bool isNoAnswer(const Error &error)
{
    const std::initializer_list<ErrorCode> codes{errors::neverShared, errors::choiceNotTheirs,
                                                 errors::nothingToShare, errors::requestOver,
                                                 errors::requestUnproven};
    return std::ranges::any_of(codes, [&](ErrorCode code) { return error.code == code; });
}

class Possible
{
public:
    Possible(const RequestReview &review, const WalletContext &context)
        : m_review(review)
        , m_context(context)
    {
    }

    QList<PossibleRule> list()
    {
        if (m_review.proof == Proof::Unproven)
            add(QStringLiteral("decline-unproven"), {.kind = RuleKind::Decline, .unproven = true});
        const bool proven = m_review.proof == Proof::Domain || m_review.proof == Proof::Certificate;
        if (!proven || !m_review.request.party)
            return m_list;
        addDeclining();
        addTelling();
        const std::optional<RuleTerms> terms = approvableTerms(m_review);
        if (terms)
            add(QStringLiteral("approve"), theirs({.kind = RuleKind::Approve, .terms = terms}));
        return m_list;
    }

private:
    void addDeclining()
    {
        add(QStringLiteral("decline-party"), theirs({.kind = RuleKind::Decline}));
        for (const PurposeClass each : classesOf(m_review, m_context.facts.purposes())) {
            const Rule rule{.kind = RuleKind::Decline, .classes = {each}};
            const QString name = purposeClassName(each);
            add(QStringLiteral("decline-purpose:") + name, rule);
            add(QStringLiteral("decline-party-purpose:") + name, theirs(rule));
        }
        for (const ReviewField &field : m_review.fields) {
            if (field.needed)
                add(QStringLiteral("decline-field:") + field.path.toTyped(),
                    {.kind = RuleKind::Decline, .field = field.path});
        }
    }

    void addTelling()
    {
        add(QStringLiteral("tell-party"), theirs({.kind = RuleKind::OnlyWhenMet}));
        for (const PurposeClass each : classesOf(m_review, m_context.facts.purposes()))
            add(QStringLiteral("tell-purpose:") + purposeClassName(each),
                {.kind = RuleKind::OnlyWhenMet, .classes = {each}});
    }

    Rule theirs(Rule rule) const
    {
        rule.party = m_review.request.party;
        rule.who = whoOf(m_review);
        return rule;
    }

    void add(const QString &key, const Rule &rule) { m_list.append({key, rule, ruleWords(rule, m_context)}); }

    const RequestReview &m_review;
    const WalletContext &m_context;
    QList<PossibleRule> m_list;
};

/// What was decided on, where something was: the rule is to be made of that.
Choice decidedChoice(const RequestReview &review, const Choice &choice)
{
    const std::optional<Decision> &decision = review.decision;
    if (!decision || decision->claims.isEmpty() || review.request.state == RequestState::Open)
        return choice;
    Choice decided;
    decided.ordered = decision->ordered;
    decided.shared.emplace();
    for (const DecisionClaim &claim : decision->claims) {
        decided.shared->insert(claim.path);
        decided.values.insert(claim.path, claim.value);
    }
    return decided;
}

} // namespace

Result<std::int64_t> randomDelay(std::int64_t least, std::int64_t most)
{
    const Result<QByteArray> bytes = randomBytes(sizeof(quint64));
    if (!bytes)
        return failure(bytes.error());
    quint64 number = 0;
    for (const char each : *bytes)
        number = number << 8 | quint8(each);
    return least + std::int64_t(number % quint64(most - least + 1));
}

Result<QList<PossibleRule>> Rules::possible(const RequestId &id, const Choice &choice) const
{
    const Result<RequestReview> review = Review(m_context).review(id, choice);
    if (!review)
        return failure(review.error());
    const Result<RequestReview> decided = Review(m_context).review(id, decidedChoice(*review, choice));
    if (!decided)
        return failure(decided.error());
    if (decided->request.state == RequestState::Refused)
        return QList<PossibleRule>();
    return Possible(*decided, m_context).list();
}

Result<RuleId> Rules::add(Rule rule) const
{
    rule.id = RuleId::random();
    rule.writtenAt = m_context.clock.now();
    const Result<> done =
        inTransaction(m_context, {RecordKind::Settings}, [&](Transaction &transaction) -> Result<> {
            const Result<RuleId> added = RuleStore::add(transaction, rule);
            return added ? Result<>() : Result<>(failure(added.error()));
        });
    if (!done)
        return failure(done.error());
    return rule.id;
}

Result<> Rules::setOn(const RuleId &id, bool on) const
{
    const Result<> done =
        inTransaction(m_context, {RecordKind::Settings, RecordKind::Requests},
                      [&](Transaction &transaction) { return RuleStore::setOn(transaction, id, on); });
    return done && !on ? takeBackHeld(id) : done;
}

Result<> Rules::remove(const RuleId &id) const
{
    const Result<> done =
        inTransaction(m_context, {RecordKind::Settings, RecordKind::Requests},
                      [&](Transaction &transaction) { return RuleStore::remove(transaction, id); });
    return done ? takeBackHeld(id) : done;
}

Result<> Rules::takeBackHeld(const RuleId &id) const
{
    const Result<QList<DecisionId>> held = OutboxStore(m_context.connection).heldByRule(id);
    if (!held)
        return failure(held.error());
    for (const DecisionId &decision : *held) {
        const Result<> taken = Decisions(m_context).takeBack(decision);
        // Sent by another program since: it was the rule's while the rule was there.
        if (!taken && taken.error().code != errors::alreadySent)
            return taken;
    }
    return {};
}

Result<QList<RuleRow>> Rules::list() const
{
    const Result<QList<Rule>> rules = RuleStore(m_context.connection).all();
    if (!rules)
        return failure(rules.error());
    const Result<QHash<RuleId, RuleUse>> uses = RuleStore(m_context.connection).uses();
    if (!uses)
        return failure(uses.error());
    QList<RuleRow> rows;
    for (const Rule &rule : *rules)
        rows.append({rule, ruleWords(rule, m_context), uses->value(rule.id)});
    return rows;
}

Result<std::optional<Rule>> Rules::apply(const RequestId &id) const
{
    const Result<QList<Rule>> rules = RuleStore(m_context.connection).all();
    if (!rules)
        return failure(rules.error());
    if (std::ranges::none_of(*rules, &Rule::on))
        return std::optional<Rule>();
    const Result<RequestReview> review = Review(m_context).review(id);
    if (!review)
        return failure(review.error());
    const Purposes &purposes = m_context.facts.purposes();
    std::optional<Rule> rule = ruleFor(*review, *rules, purposes);
    for (const Rule &each : *rules) {
        // Another of their choices than the one that the card would show first may be what was written.
        if (rule || each.kind != RuleKind::Approve || !each.terms)
            continue;
        const Result<RequestReview> chosen = Review(m_context).review(id, choiceOf(*each.terms));
        if (!chosen)
            return failure(chosen.error());
        rule = ruleFor(*chosen, {each}, purposes);
    }
    if (!rule)
        return rule;
    const Result<> done = run(*rule, *review);
    if (!done && isNoAnswer(done.error()))
        return std::optional<Rule>();
    return done ? Result<std::optional<Rule>>(rule) : failure(done.error());
}

/// Not so late that the request is over by then.
Result<Instant> Rules::sendAfter(const Request &request) const
{
    const Instant now = m_context.clock.now();
    std::int64_t most = kMostRuleDelay;
    if (request.expiresAt)
        most = std::min(most, (request.expiresAt->microseconds - now.microseconds) / 2);
    const Result<std::int64_t> delay = m_delay(std::min(kLeastRuleDelay, most), most);
    if (!delay)
        return failure(delay.error());
    return Instant{now.microseconds + *delay};
}

Result<> Rules::run(const Rule &rule, const RequestReview &review) const
{
    const RequestId &id = review.request.id;
    if (rule.kind == RuleKind::OnlyWhenMet)
        return inTransaction(m_context, {RecordKind::Requests}, [&](Transaction &transaction) {
            return RequestStore::setAside(transaction, id, rule.id);
        });
    const Result<Instant> after = sendAfter(review.request);
    if (!after)
        return failure(after.error());
    const RuleAnswer answer{rule.id, ruleWords(rule, m_context), *after};
    const Decisions decisions(m_context);
    const Result<DecisionId> decided =
        rule.kind == RuleKind::Decline
            ? decisions.decline(id, {.silent = rule.unproven, .rule = answer})
            : decisions.approve(id, {.choice = choiceOf(*rule.terms), .rule = answer});
    return decided ? Result<>() : Result<>(failure(decided.error()));
}

} // namespace fieldfare
