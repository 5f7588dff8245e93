// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricing/Evaluation.h"

#include <algorithm>

namespace fieldfare {

namespace {

QStringList purposesOf(const QList<Offer> &offers)
{
    QStringList ids;
    for (const Offer &offer : offers) {
        for (const OfferPurpose &purpose : offer.purposes)
            ids.append(purpose.id);
    }
    return ids;
}

PurposeClass dearestClass(const QStringList &purposes, const PriceList &prices)
{
    std::optional<PurposeClass> dearest;
    for (const QString &id : purposes) {
        const PurposeClass each = prices.purposes.classOf(id).value_or(PurposeClass::Sale);
        const auto dearness = [&prices](PurposeClass c) { return std::pair(prices.factors.purpose(c), c); };
        if (!dearest || dearness(each) > dearness(*dearest))
            dearest = each;
    }
    return dearest.value_or(PurposeClass::Sale);
}

/// Of several offers the one that keeps the data longest.
Retention longestRetention(const QList<Offer> &offers, const Factors &factors)
{
    Retention longest = offers.isEmpty() ? Retention() : offers.first().retention;
    for (const Offer &offer : offers) {
        if (factors.retention(offer.retention) > factors.retention(longest))
            longest = offer.retention;
    }
    return longest;
}

qsizetype countRecipients(const QList<Offer> &offers)
{
    QSet<std::pair<QString, QString>> recipients;
    for (const Offer &offer : offers) {
        for (const Recipient &recipient : offer.recipients)
            recipients.insert({recipient.name, recipient.country});
    }
    return recipients.size();
}

AskTerms termsOf(const PriceList &prices, const AskedFor &request)
{
    const QStringList purposes = purposesOf(request.offers);
    AskTerms terms;
    terms.company = request.company;
    terms.purposeClass = dearestClass(purposes, prices);
    terms.retention = longestRetention(request.offers, prices.factors);
    terms.recipients = countRecipients(request.offers);
    terms.breached = request.breached;
    if (request.ordered && terms.purposeClass == PurposeClass::Necessary) {
        for (const QString &id : purposes)
            terms.ordered.unite(prices.purposes.usualFields(id));
    }
    return terms;
}

void markOverAsked(QList<FieldAsk> &fields, const PriceList &prices, const QList<Offer> &offers)
{
    QSet<FieldPath> expected;
    for (const QString &id : purposesOf(offers))
        expected.unite(prices.purposes.expectedFields(id));
    if (expected.isEmpty())
        return;
    for (FieldAsk &field : fields) {
        // Less than what is usual asks for no more than what is usual.
        const DerivedField *derived = prices.catalogue.derived(field.path);
        field.overAsked = !expected.contains(field.path) && !(derived && expected.contains(derived->parent));
    }
}

Sum totalOf(const Evaluation &evaluation, Currency currency)
{
    SumBuilder sum(currency);
    for (const FieldAsk &field : evaluation.fields) {
        if (field.ask)
            sum.add({.kind = StepKind::FieldLine, .fields = {field.path}, .amount = *field.ask});
    }
    for (const CombinationAsk &combination : evaluation.combinations)
        sum.add(
            {.kind = StepKind::CombinationLine, .fields = combination.members, .amount = combination.amount});
    return std::move(sum).result();
}

Verdict verdictOn(const Evaluation &evaluation, bool hasOffer)
{
    const bool isNever =
        std::ranges::any_of(evaluation.fields, [](const FieldAsk &field) { return !field.ask; });
    if (isNever)
        return Verdict::Never;
    const Money &total = evaluation.askTotal.amount;
    const Money &paid = evaluation.offer.paid.amount;
    if (total.isZero() || paid >= total)
        return Verdict::Meets;
    if (!hasOffer)
        return Verdict::NoOffer;
    return paid + evaluation.offer.expected.amount >= total ? Verdict::MeetsIfKept : Verdict::Below;
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Never:
        return QStringLiteral("never");
    case Verdict::Meets:
        return QStringLiteral("meets");
    case Verdict::NoOffer:
        return QStringLiteral("no_offer");
    case Verdict::MeetsIfKept:
        return QStringLiteral("meets_if_kept");
    case Verdict::Below:
        break;
    }
    return QStringLiteral("below");
}

Evaluation evaluate(const PriceList &prices, const AskedFor &request)
{
    const Currency currency = prices.asks.currency();
    const AskTerms terms = termsOf(prices, request);
    const FieldAsks asks(prices.asks, prices.catalogue, prices.factors, prices.floors, terms);
    Evaluation result;
    result.purposeClass = terms.purposeClass;
    result.fields = asks.ask(request.fields, request.held);
    markOverAsked(result.fields, prices, request.offers);
    result.combinations = completedCombinations(prices.combinations, result.fields, request.held);
    result.askTotal = totalOf(result, currency);
    result.offer =
        offerValue(request.offers, request.fields, request.worth, prices.rates, request.promises, currency);
    result.verdict = verdictOn(result, !request.offers.isEmpty());
    const bool falls = result.verdict == Verdict::Below || result.verdict == Verdict::NoOffer;
    result.shortBy = falls ? result.askTotal.amount - result.offer.paid.amount - result.offer.expected.amount
                           : Money::zero(currency);
    return result;
}

std::optional<Evaluation> withoutOverAsked(const PriceList &prices, const AskedFor &request,
                                           const Evaluation &evaluation)
{
    AskedFor less = request;
    less.fields.clear();
    for (const FieldAsk &field : evaluation.fields) {
        if (!field.overAsked)
            less.fields.append(field.path);
    }
    if (less.fields.isEmpty() || less.fields.size() == evaluation.fields.size())
        return std::nullopt;
    return evaluate(prices, less);
}

} // namespace fieldfare
