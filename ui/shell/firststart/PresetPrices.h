// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"

#include <QList>
#include <QString>

namespace fieldfare {

/// What a preset comes to, for its card: three prices, and what a year of a newsletter would be asked.
struct PresetPrices
{
    struct Price
    {
        QString label;
        Money amount;
    };
    QList<Price> prices;
    Money newsletter;         ///< marketing, the e-mail alone, a year, not passed on
    int factorThousandths;    ///< against the public prices
    int marketingThousandths; ///< the factor that the newsletter's purpose has
};

PresetPrices presetPrices(const Catalogue &catalogue, PricePreset preset, Currency currency,
                          const QString &language);

} // namespace fieldfare
