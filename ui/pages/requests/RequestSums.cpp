// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RequestSums.h"

#include "catalogue/InsideLabel.h"
#include "common/Shown.h"
#include "decisions/OfferWords.h"
#include "requests/RequestShown.h"
#include "theme/Formats.h"
#include "words/SumWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldfare {

namespace {

struct SumTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::RequestSums)
};

/// The number of steps that make the base price: the start, and a derived field's share of its parent's.
qsizetype baseSteps(const Sum &sum)
{
    qsizetype steps = 1;
    while (steps < sum.steps.size() && sum.steps[steps].kind == StepKind::Share)
        ++steps;
    return steps;
}

bool sameFactors(const Sum &a, const Sum &b)
{
    const qsizetype fromA = baseSteps(a);
    const qsizetype fromB = baseSteps(b);
    if (a.steps.size() - fromA != b.steps.size() - fromB)
        return false;
    for (qsizetype i = 0; i < a.steps.size() - fromA; ++i) {
        const Step &one = a.steps[fromA + i];
        const Step &other = b.steps[fromB + i];
        if (one.kind != other.kind || operationOf(one.kind) != Operation::Multiply ||
            one.factor != other.factor)
            return false;
    }
    return true;
}

QString stepLabel(const Step &step, const QString &words)
{
    if (step.kind != StepKind::Retention)
        return words;
    return SumTexts::tr("Kept %n year(s)", nullptr, int(step.count.numerator() / step.count.denominator()));
}

/// The factors that all of the fields share, with what they make of all base prices together.
QList<SumLine> commonLines(const QList<const FieldAsk *> &fields, const WalletContext &context,
                           const QLocale &locale)
{
    const Currency currency = fields.first()->sum.amount.currency();
    const Sum &first = fields.first()->sum;
    const QList<SumWordsLine> words = sumWords(first, context);
    QList<SumLine> lines;
    for (qsizetype i = baseSteps(first) - 1; i < first.steps.size(); ++i) {
        Money running = Money::zero(currency);
        for (const FieldAsk *field : fields)
            running += field->sum.steps[i - baseSteps(first) + baseSteps(field->sum)].running;
        const bool base = i == baseSteps(first) - 1;
        lines.append({base ? SumTexts::tr("Base prices of %n field(s)", nullptr, int(fields.size()))
                           : stepLabel(first.steps[i], words[i].label),
                      base ? QString() : shownFactor(words[i].factor, locale), formatAmount(running, locale),
                      QString()});
    }
    return lines;
}

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString notCountedWords(const ItemValue &item, const WalletContext &context)
{
    switch (item.notCounted.value_or(NotCounted::NotPricedByYou)) {
    case NotCounted::NoExpectedSpend:
        return SumTexts::tr("Not counted: you have not said what you spend there.");
    case NotCounted::SpendUnderMinimum:
        return SumTexts::tr("Not counted: you spend less there than it needs.");
    case NotCounted::NoRate:
        return SumTexts::tr("Not counted: you keep no rate for %1.").arg(item.withoutRate.code());
    case NotCounted::FieldNotShared:
        return SumTexts::tr("Not counted without this field: %1.")
            .arg(item.field ? context.label(*item.field) : QString());
    case NotCounted::NotPricedByYou:
        break;
    }
    return SumTexts::tr("Not counted: you have set no price for it.");
}

QString itemLabel(const ItemValue &value, const QLocale &locale)
{
    const Compensation &item = value.item;
    if (value.notCounted || value.value.steps.isEmpty())
        return harmless(compensationWords(item, locale));
    const Step &start = value.value.steps.first();
    const auto ownPrice = [&](const Money &price) { return formatMoney(price, locale); };
    switch (item.kind) {
    case CompensationKind::DiscountPercent:
        return SumTexts::tr("%1 % of the %2 you spend there")
            .arg(item.percent.toText().replace(u'.', locale.decimalPoint()), ownPrice(start.amount));
    case CompensationKind::Points:
        return SumTexts::tr("%n point(s) at your %1", nullptr, int(item.points))
            .arg(value.value.amount.currency().sign() + QChar(0x202f) +
                 start.factor.toText().replace(u'.', locale.decimalPoint()));
    case CompensationKind::FreePeriod:
        return SumTexts::tr("%1 at your %2 a month")
            .arg(retentionWords({Retention::Kind::Limited, item.duration}), ownPrice(start.amount));
    case CompensationKind::Money:
        return item.description.isEmpty() ? SumTexts::tr("Money") : harmless(item.description);
    case CompensationKind::DiscountAmount:
    case CompensationKind::Goods:
        break;
    }
    return harmless(compensationWords(item, locale));
}

QString whenWords(const Compensation &item, const QLocale &locale)
{
    if (!item.maxAmount)
        return item.withGrant ? SumTexts::tr("Paid with the answer.") : SumTexts::tr("Promised for later.");
    const QString most = formatMoney(*item.maxAmount, locale);
    return item.withGrant ? SumTexts::tr("Paid with the answer, at most %1.").arg(most)
                          : SumTexts::tr("Promised for later, at most %1.").arg(most);
}

QString itemNote(const ItemValue &value, const WalletContext &context, const QLocale &locale)
{
    const Compensation &item = value.item;
    QStringList notes;
    if (value.notCounted)
        notes.append(notCountedWords(value, context));
    if (value.field && value.notCounted != NotCounted::FieldNotShared)
        notes.append(SumTexts::tr("For: %1.").arg(context.label(*value.field)));
    if (!value.notCounted)
        notes.append(whenWords(item, locale));
    const bool theirs = item.kind == CompensationKind::Points || item.kind == CompensationKind::FreePeriod ||
                        item.kind == CompensationKind::Goods;
    if (theirs && item.amount)
        notes.append(SumTexts::tr("They say %1.").arg(formatMoney(*item.amount, locale)));
    return sentences(notes);
}

} // namespace

QList<SumLine> askLines(const Evaluation &evaluation, const WalletContext &context, const QLocale &locale)
{
    QList<const FieldAsk *> priced;
    for (const FieldAsk &field : evaluation.fields) {
        if (field.ask && !field.sum.steps.isEmpty())
            priced.append(&field);
    }
    QList<SumLine> lines;
    const bool common = !priced.isEmpty() && std::ranges::all_of(priced, [&](const FieldAsk *field) {
        return sameFactors(priced.first()->sum, field->sum);
    });
    if (common) {
        lines = commonLines(priced, context, locale);
    } else {
        for (const FieldAsk *field : std::as_const(priced))
            lines.append(
                {context.label(field->path), QString(), formatAmount(*field->ask, locale), QString()});
    }
    for (const CombinationAsk &combination : evaluation.combinations) {
        QStringList labels;
        for (const FieldPath &member : combination.members)
            labels.append(context.label(member));
        for (qsizetype i = 1; i < labels.size(); ++i)
            labels[i] = insideLabel(labels[i], context.language);
        lines.append({SumTexts::tr("%1 together").arg(labels.join(QStringLiteral(", "))), QString(),
                      QStringLiteral("+ ") + formatAmount(combination.amount, locale), QString()});
    }
    return lines;
}

QList<SumLine> offerLines(const RequestReview &review, const WalletContext &context, const QLocale &locale)
{
    const OfferValue &offer = review.evaluation.offer;
    QList<SumLine> lines;
    for (const bool paid : {true, false}) {
        for (const ItemValue &item : offer.items) {
            if (item.item.withGrant != paid)
                continue;
            lines.append({itemLabel(item, locale), QString(),
                          item.notCounted ? QStringLiteral("–") : formatAmount(item.value.amount, locale),
                          itemNote(item, context, locale)});
        }
    }
    if (offer.promised.amount.isZero() || offer.expected.steps.size() < 2)
        return lines;
    const Fraction factor = offer.expected.steps[1].factor;
    const bool half = factor == Fraction(1, 2);
    lines.append({half ? SumTexts::tr("Half until they have kept their word")
                       : SumTexts::tr("As they kept their word so far"),
                  shownFactor(QStringLiteral("× ") + factorText(factor), locale),
                  formatAmount(offer.expected.amount, locale), QString()});
    return lines;
}

QString givenWords(const RequestReview &review, const QLocale &locale)
{
    QStringList items;
    for (const Offer &offer : review.offers) {
        for (const Compensation &item : offer.compensation) {
            QString words = harmless(compensationWords(item, locale));
            if (item.validUntil)
                words += SumTexts::tr(", valid until %1")
                             .arg(formatDate(localTime(*item.validUntil).date(), locale));
            items.append(words);
        }
    }
    return items.isEmpty() ? SumTexts::tr("nothing for the whole of it") : items.join(QStringLiteral(", "));
}

GivenWorth givenWorth(const RequestReview &review)
{
    GivenWorth given{Money::zero(review.evaluation.askTotal.amount.currency()), false};
    for (const ItemValue &item : review.evaluation.offer.items) {
        if (item.field || item.notCounted)
            continue;
        given.worth += item.value.amount;
        given.promised = given.promised || !item.item.withGrant;
    }
    return given;
}

} // namespace fieldfare
