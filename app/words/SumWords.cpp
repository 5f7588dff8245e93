// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/SumWords.h"

#include <QCoreApplication>

namespace fieldfare {

namespace {

struct SumTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::SumWords)
};

QString fieldLabels(const Step &step, const WalletContext &context)
{
    QStringList labels;
    for (const FieldPath &path : step.fields)
        labels.append(context.label(path));
    return labels.join(QStringLiteral(" + "));
}

QString classLabel(const Step &step, const WalletContext &context)
{
    return step.purposeClass ? context.facts.purposes().classLabel(*step.purposeClass, context.language)
                             : QString();
}

int count(const Step &step)
{
    return int(step.count.numerator() / step.count.denominator());
}

QString label(const Step &step, const WalletContext &context)
{
    switch (step.kind) {
    case StepKind::Base:
    case StepKind::BaseForPurpose:
    case StepKind::BaseForCompanyAndPurpose:
    case StepKind::BaseForCompany:
        if (step.kind == StepKind::BaseForCompany || step.kind == StepKind::BaseForCompanyAndPurpose)
            return SumTexts::tr("Your price for this company");
        return step.kind == StepKind::Base ? SumTexts::tr("Base price")
                                           : SumTexts::tr("Your price for %1").arg(classLabel(step, context));
    case StepKind::NoPrice:
        return SumTexts::tr("No price yet");
    case StepKind::Amount:
        return SumTexts::tr("Amount");
    case StepKind::Spend:
        return SumTexts::tr("What you expect to spend");
    case StepKind::PricePerPoint:
        return SumTexts::tr("Your price of a point");
    case StepKind::PricePerMonth:
        return SumTexts::tr("Your price of a month");
    case StepKind::PriceOfGoods:
        return SumTexts::tr("Your price of it");
    case StepKind::Promised:
        return SumTexts::tr("Promised");
    case StepKind::Share:
        return SumTexts::tr("Share of the whole field");
    case StepKind::Purpose:
        return classLabel(step, context);
    case StepKind::Ordered:
        return SumTexts::tr("Usual field of what you ordered");
    case StepKind::Retention:
        return SumTexts::tr("%n year(s)", nullptr, count(step));
    case StepKind::NoEndSaid:
        return SumTexts::tr("No end said, counts as %n year(s)", nullptr, count(step));
    case StepKind::Recipients:
        return SumTexts::tr("%n recipient(s)", nullptr, count(step));
    case StepKind::Breach:
        return SumTexts::tr("Breach in 3 years");
    case StepKind::Percent:
        return SumTexts::tr("Percentage");
    case StepKind::Points:
        return SumTexts::tr("%n point(s)", nullptr, count(step));
    case StepKind::Months:
        return SumTexts::tr("%n month(s)", nullptr, count(step));
    case StepKind::Rate:
        return SumTexts::tr("Your rate for %1").arg(step.text);
    case StepKind::KeptPromises:
        return SumTexts::tr("How they kept their word so far");
    case StepKind::ParentCap:
        return SumTexts::tr("Never more than the whole field");
    case StepKind::Floor:
        return SumTexts::tr("Floor of your collective");
    case StepKind::OfferCap:
        return SumTexts::tr("At most");
    case StepKind::FieldLine:
    case StepKind::CombinationLine:
    case StepKind::HoldingLine:
        return fieldLabels(step, context);
    case StepKind::ItemLine:
        return step.text;
    }
    return {};
}

} // namespace

QList<SumWordsLine> sumWords(const Sum &sum, const WalletContext &context)
{
    QList<SumWordsLine> lines;
    for (const Step &step : sum.steps) {
        SumWordsLine line{label(step, context), QString(), step.running};
        if (operationOf(step.kind) == Operation::Multiply)
            line.factor = QStringLiteral("× ") + step.factor.toText();
        lines.append(line);
    }
    return lines;
}

} // namespace fieldfare
