// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/firststart/PresetPrices.h"

#include "pricing/FieldAsk.h"

namespace fieldfare {

namespace {

FieldPath fieldOf(const char *name)
{
    return FieldPath(QStringList{QLatin1String(name)});
}

Money amountOf(const QList<PresetAsk> &asks, const FieldPath &path, Currency currency)
{
    for (const PresetAsk &ask : asks)
        if (ask.path == path)
            return ask.amount;
    return Money::zero(currency);
}

Money newsletterAsk(const Catalogue &catalogue, const QList<PresetAsk> &asks, Currency currency)
{
    AskBook book(currency);
    for (const PresetAsk &ask : asks)
        (void)book.add(Ask{ask.path, std::nullopt, std::nullopt, ask.amount, Instant()});
    AskTerms terms;
    terms.purposeClass = PurposeClass::Marketing;
    terms.retention = Retention{Retention::Kind::Limited, Duration{.years = 1}};
    const Factors factors;
    const Floors none;
    const FieldAsks pricing(book, catalogue, factors, none, terms);
    const QList<FieldAsk> asked = pricing.ask({fieldOf("email")}, {});
    return asked.isEmpty() ? Money::zero(currency) : asked.first().ask.value_or(Money::zero(currency));
}

} // namespace

PresetPrices presetPrices(const Catalogue &catalogue, PricePreset preset, Currency currency,
                          const QString &language)
{
    const QList<PresetAsk> asks = catalogue.preset(preset, currency);
    PresetPrices shown{{}, newsletterAsk(catalogue, asks, currency), 1000, 1000};
    for (const char *name : {"email", "birthdate", "iban"}) {
        const FieldPath path = fieldOf(name);
        shown.prices.append({catalogue.label(path, language), amountOf(asks, path, currency)});
    }
    // The dearest of the three tells the factor without a loss by rounding.
    const QList<PresetAsk> firm = catalogue.preset(PricePreset::Firm, currency);
    const std::int64_t base = amountOf(firm, fieldOf("iban"), currency).minorUnits();
    if (base > 0)
        shown.factorThousandths = int(shown.prices.last().amount.minorUnits() * 1000 / base);
    shown.marketingThousandths = Factors::defaultHundredths(Factor::Marketing) * 10;
    return shown;
}

} // namespace fieldfare
