// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/RuleMatch.h"

#include <algorithm>

namespace fieldfare {

namespace {

bool isProven(const RequestReview &review)
{
    return review.proof == Proof::Domain || review.proof == Proof::Certificate;
}

bool isFaultless(const RequestReview &review)
{
    return review.request.source == RequestSource::Signed && review.request.state == RequestState::Open &&
           !review.expired && std::ranges::all_of(review.request.checks, &KeptCheck::ok);
}

/// The whole of which the rule's field is a part asks for it too.
bool asksFor(const FieldPath &asked, const FieldPath &field)
{
    return !asked.isEmpty() && field.names().mid(0, asked.names().size()) == asked.names();
}

bool cannotDoWithout(const RequestReview &review, const FieldPath &field)
{
    return std::ranges::any_of(
        review.fields, [&](const ReviewField &each) { return each.needed && asksFor(each.path, field); });
}

bool isNoLonger(const Retention &kept, const Retention &most)
{
    if (kept == most)
        return true;
    if (kept.kind != Retention::Kind::Limited)
        return false;
    return most.kind != Retention::Kind::Limited || kept.duration.inMonths() <= most.duration.inMonths();
}

template <typename T>
bool isAmong(const QList<T> &some, const QList<T> &all)
{
    return std::ranges::all_of(some, [&](const T &each) { return all.contains(each); });
}

bool fitsConditions(const Rule &rule, const RequestReview &review, const Purposes &purposes)
{
    if (rule.unproven != !isProven(review))
        return false;
    if (rule.party && review.request.party != rule.party)
        return false;
    if (!rule.field.isEmpty() && !cannotDoWithout(review, rule.field))
        return false;
    const QList<PurposeClass> asked = classesOf(review, purposes);
    return rule.classes.isEmpty() ||
           std::ranges::any_of(asked, [&](PurposeClass each) { return rule.classes.contains(each); });
}

/// Never wider than written, each in turn.
bool fitsTerms(const RuleTerms &written, const RequestReview &review)
{
    const std::optional<RuleTerms> asked = approvableTerms(review);
    if (!asked || asked->host != written.host || asked->fields.size() != written.fields.size())
        return false;
    const bool saysAsMuch = asked->purposes.isEmpty() == written.purposes.isEmpty();
    return isAmong(asked->fields, written.fields) && saysAsMuch &&
           isAmong(asked->purposes, written.purposes) && isAmong(asked->recipients, written.recipients) &&
           isNoLonger(asked->retention, written.retention) && asked->legalBasis == written.legalBasis &&
           asked->furtherTerms == written.furtherTerms &&
           asked->least.currency() == written.least.currency() && asked->least >= written.least;
}

bool fits(const Rule &rule, const RequestReview &review, const Purposes &purposes)
{
    if (!rule.on || rule.removed || !fitsConditions(rule, review, purposes))
        return false;
    switch (rule.kind) {
    case RuleKind::Decline:
        return true;
    case RuleKind::OnlyWhenMet:
        return !meetsAsk(review.evaluation.verdict);
    case RuleKind::Approve:
        return rule.party && rule.terms && fitsTerms(*rule.terms, review);
    }
    return false;
}

} // namespace

std::optional<Rule> ruleFor(const RequestReview &review, const QList<Rule> &rules, const Purposes &purposes)
{
    if (!isFaultless(review))
        return std::nullopt;
    for (const RuleKind kind : {RuleKind::Decline, RuleKind::OnlyWhenMet, RuleKind::Approve}) {
        for (const Rule &rule : rules) {
            if (rule.kind == kind && fits(rule, review, purposes))
                return rule;
        }
    }
    return std::nullopt;
}

QList<PurposeClass> classesOf(const RequestReview &review, const Purposes &purposes)
{
    QList<PurposeClass> classes;
    for (const Offer &offer : review.offers) {
        for (const OfferPurpose &purpose : offer.purposes) {
            const PurposeClass known = purposes.classOf(purpose.id).value_or(PurposeClass::Sale);
            if (!classes.contains(known))
                classes.append(known);
        }
    }
    return classes.isEmpty() ? QList<PurposeClass>{PurposeClass::Sale} : classes;
}

Money countedWorth(const RequestReview &review)
{
    return review.evaluation.offer.paid.amount + review.evaluation.offer.expected.amount;
}

bool meetsAsk(Verdict verdict)
{
    return verdict == Verdict::Meets || verdict == Verdict::MeetsIfKept;
}

std::optional<RuleTerms> approvableTerms(const RequestReview &review)
{
    const bool several = review.offers.size() > 1;
    if (!isProven(review) || review.looksLike || several || review.evaluation.verdict == Verdict::Never ||
        review.action != MainAction::Approve)
        return std::nullopt;
    RuleTerms terms;
    terms.host = review.host;
    for (const ReviewField &field : review.fields) {
        if (!field.shared)
            continue;
        if (!field.ask.ask || field.values.isEmpty())
            return std::nullopt;
        terms.fields.append({field.path, field.values.first().id});
    }
    terms.least = countedWorth(review);
    if (review.offers.isEmpty())
        return terms;
    const Offer &offer = review.offers.first();
    if (offer.collective)
        return std::nullopt;
    terms.purposes = offer.purposes;
    terms.retention = offer.retention;
    terms.recipients = offer.recipients;
    terms.legalBasis = offer.legalBasis;
    terms.furtherTerms = offer.furtherTerms;
    return terms;
}

Choice choiceOf(const RuleTerms &terms)
{
    Choice choice;
    choice.shared.emplace();
    for (const RuleField &field : terms.fields) {
        choice.shared->insert(field.path);
        choice.values.insert(field.path, field.value);
    }
    return choice;
}

} // namespace fieldfare
