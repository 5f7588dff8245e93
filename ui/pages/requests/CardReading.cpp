// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/CardReading.h"

#include <algorithm>

namespace fieldfare {

namespace {

constexpr qsizetype kMostAlternatives = 4;
constexpr qsizetype kMostTheirs = 6; ///< the dialog has them all

/// Weighs other choices of the same request, one after the other.
class AlternativesReader
{
public:
    AlternativesReader(const WalletContext &context, const RequestReview &review, const Choice &choice)
        : m_context(context)
        , m_review(review)
        , m_choice(choice)
    {
    }

    Result<QList<CardAlternative>> read();

private:
    Result<> add(CardAlternative alternative);

    const WalletContext &m_context;
    const RequestReview &m_review;
    const Choice &m_choice;
    QList<CardAlternative> m_list;
};

Result<> AlternativesReader::add(CardAlternative alternative)
{
    const auto known = [&](const CardAlternative &each) { return each.shared == alternative.shared; };
    if (alternative.shared.isEmpty() || alternative.shared == sharedFields(m_review) ||
        std::ranges::any_of(m_list, known) || m_list.size() >= kMostAlternatives)
        return {};
    Choice choice = m_choice;
    choice.shared = alternative.shared;
    const Result<RequestReview> review = Review(m_context).review(m_review.request.id, choice);
    if (!review)
        return failure(review.error());
    const Evaluation &evaluation = review->evaluation;
    alternative.offered = evaluation.offer.paid.amount + evaluation.offer.expected.amount;
    alternative.ask = evaluation.askTotal.amount;
    alternative.verdict = evaluation.verdict;
    alternative.shortBy = evaluation.shortBy;
    alternative.theirs = review->action == MainAction::Approve;
    m_list.append(alternative);
    return {};
}

Result<QList<CardAlternative>> AlternativesReader::read()
{
    const QSet<FieldPath> shared = sharedFields(m_review);
    QList<const ReviewField *> dearest;
    for (const ReviewField &field : m_review.fields) {
        if (field.shared && field.ask.ask)
            dearest.append(&field);
    }
    std::ranges::stable_sort(dearest, std::ranges::greater(),
                             [](const ReviewField *field) { return field->ask.ask->minorUnits(); });
    for (const ReviewField *field : std::as_const(dearest)) {
        if (field->instead.isEmpty())
            continue;
        CardAlternative less;
        less.kind = CardAlternative::Kind::LessOfField;
        less.whole = field->label;
        less.less = m_context.label(field->instead.first().path);
        less.shared = shared;
        less.shared.remove(field->path);
        less.shared.insert(field->instead.first().path);
        const Result<> added = add(less);
        if (!added)
            return failure(added.error());
    }
    if (!dearest.isEmpty()) {
        CardAlternative without;
        without.kind = CardAlternative::Kind::WithoutField;
        without.whole = dearest.first()->label;
        without.shared = shared;
        without.shared.remove(dearest.first()->path);
        const Result<> added = add(without);
        if (!added)
            return failure(added.error());
    }
    if (m_review.overAsked > 0) {
        CardAlternative without;
        without.kind = CardAlternative::Kind::WithoutOverAsked;
        without.shared = withoutOverAskedFields(m_review);
        const Result<> added = add(without);
        if (!added)
            return failure(added.error());
    }
    qsizetype theirs = 0;
    for (const CardAlternative &choice : theirChoices(m_review)) {
        const auto same = [&](const CardAlternative &each) {
            return each.shared == choice.shared && each.option.isEmpty();
        };
        if (theirs < kMostTheirs && std::ranges::none_of(m_list, same)) {
            m_list.append(choice);
            ++theirs;
        }
    }
    return m_list;
}

} // namespace

QList<CardAlternative> theirChoices(const RequestReview &review)
{
    QList<CardAlternative> choices;
    for (const ReviewOption &option : review.options) {
        if (option.chosen)
            continue;
        CardAlternative choice;
        choice.kind = CardAlternative::Kind::TheirChoice;
        choice.labels = option.labels;
        choice.option = option.key;
        choice.values = int(option.disclosed.size());
        choice.shared = QSet<FieldPath>(option.fields.cbegin(), option.fields.cend());
        choice.offered = option.offered;
        choice.ask = option.ask;
        choice.verdict = option.verdict;
        choice.shortBy = option.shortBy;
        choice.theirs = true;
        choices.append(choice);
    }
    return choices;
}

QSet<FieldPath> sharedFields(const RequestReview &review)
{
    QSet<FieldPath> shared;
    for (const ReviewField &field : review.fields) {
        if (field.shared)
            shared.insert(field.path);
    }
    return shared;
}

QSet<FieldPath> withoutOverAskedFields(const RequestReview &review)
{
    QSet<FieldPath> kept;
    for (const ReviewField &field : review.fields) {
        if (field.shared && !field.ask.overAsked)
            kept.insert(field.path);
    }
    return kept;
}

Result<CardReading> readCard(const WalletContext &context, const RequestId &id, const Choice &choice,
                             bool wide)
{
    const Result<RequestReview> review = Review(context).review(id, choice);
    if (!review)
        return failure(review.error());
    CardReading reading{*review, {}, {}};
    if (!wide || review->request.state == RequestState::Refused)
        return reading;
    if (review->request.state == RequestState::Open && !review->expired) {
        const Result<QList<CardAlternative>> alternatives =
            AlternativesReader(context, *review, choice).read();
        if (!alternatives)
            return failure(alternatives.error());
        reading.alternatives = *alternatives;
    }
    if (review->company) {
        const Result<HolderDetail> holder = Holders(context).detail(review->company->id);
        if (!holder)
            return failure(holder.error());
        reading.holder = *holder;
    }
    return reading;
}

} // namespace fieldfare
