// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RequestShown.h"

#include "catalogue/InsideLabel.h"
#include "common/Shown.h"
#include "decisions/OfferWords.h"
#include "theme/Formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldfare {

namespace {

struct FactTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::RequestShown)
};

const Step *findStep(const Evaluation &evaluation, std::initializer_list<StepKind> kinds)
{
    for (const FieldAsk &field : evaluation.fields) {
        for (const Step &step : field.sum.steps) {
            if (std::find(kinds.begin(), kinds.end(), step.kind) != kinds.end())
                return &step;
        }
    }
    return nullptr;
}

QString factorOf(const Step *step, const QLocale &locale)
{
    return step ? shownFactor(QStringLiteral("× ") + factorText(step->factor), locale) : QString();
}

QString basisWords(const QString &basis, const WalletContext &context, QString *more)
{
    if (basis == QLatin1String("dpv:Consent")) {
        *more = FactTexts::tr("withdrawing is free");
        return FactTexts::tr("Your consent");
    }
    if (basis.isEmpty())
        return FactTexts::tr("Not said");
    return harmless(context.facts.purposes().label(basis, context.language));
}

Fact purposeFact(const RequestReview &review, const WalletContext &context, const QLocale &locale)
{
    const Purposes &purposes = context.facts.purposes();
    Fact fact{
        FactTexts::tr("Purpose"), {}, {}, factorOf(findStep(review.evaluation, {StepKind::Purpose}), locale)};
    if (review.offers.isEmpty()) {
        fact.what = FactTexts::tr("Not said");
        fact.more = FactTexts::tr("counts as sale");
        return fact;
    }
    fact.what = classWord(review.evaluation.purposeClass, context);
    QStringList details;
    bool unknown = false;
    for (const Offer &offer : review.offers) {
        for (const OfferPurpose &purpose : offer.purposes) {
            unknown = unknown || !purposes.classOf(purpose.id);
            const QString label = harmless(purposes.label(purpose.id, context.language));
            if (label.compare(fact.what, Qt::CaseInsensitive) != 0)
                details.append(insideLabel(label, context.language));
            details.append(harmless(purpose.description));
        }
    }
    if (unknown)
        details.append(FactTexts::tr("unknown, counts as sale"));
    details.removeAll(QString());
    details.removeDuplicates();
    fact.more = details.join(QStringLiteral(", "));
    return fact;
}

Fact keptFact(const RequestReview &review, const WalletContext &context, const QLocale &locale)
{
    const Step *step = findStep(review.evaluation, {StepKind::Retention, StepKind::NoEndSaid});
    Fact fact{FactTexts::tr("Kept"), {}, {}, factorOf(step, locale)};
    const Retention retention = review.offers.isEmpty() ? Retention() : review.offers.first().retention;
    const QString words = retentionWords(retention);
    fact.what = words.left(1).toUpper() + words.mid(1);
    const QDate end = retentionEnd(retention, context.clock.today());
    if (end.isValid())
        fact.more = FactTexts::tr("until %1").arg(formatDate(end, locale));
    else if (step && step->kind == StepKind::NoEndSaid)
        fact.more = FactTexts::tr("counts as %n year(s)", nullptr,
                                  int(step->count.numerator() / step->count.denominator()));
    return fact;
}

Fact sharedFact(const RequestReview &review, const QLocale &locale)
{
    Fact fact{FactTexts::tr("Shared with"),
              {},
              {},
              factorOf(findStep(review.evaluation, {StepKind::Recipients}), locale)};
    QStringList names;
    QStringList countries;
    for (const Offer &offer : review.offers) {
        for (const Recipient &recipient : offer.recipients) {
            names.append(harmless(recipient.name));
            if (!recipient.country.isEmpty())
                countries.append(countryName(recipient.country));
        }
    }
    countries.removeDuplicates();
    fact.what = names.isEmpty() && review.offers.isEmpty() ? FactTexts::tr("Not said")
                : names.isEmpty()                          ? FactTexts::tr("Nobody else")
                : names.size() > 2 ? FactTexts::tr("%n recipient(s)", nullptr, int(names.size()))
                                   : names.join(QStringLiteral(", "));
    fact.more = (names.size() > 2 ? names + countries : countries).join(QStringLiteral(", "));
    return fact;
}

} // namespace

QList<Fact> shownFacts(const RequestReview &review, const WalletContext &context, const QLocale &locale)
{
    Fact basis{FactTexts::tr("Basis"), {}, {}, {}};
    basis.what = basisWords(review.offers.isEmpty() ? QString() : review.offers.first().legalBasis, context,
                            &basis.more);
    return {purposeFact(review, context, locale), keptFact(review, context, locale),
            sharedFact(review, locale), basis};
}

} // namespace fieldfare
