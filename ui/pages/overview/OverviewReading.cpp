// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/OverviewReading.h"

#include <algorithm>

namespace fieldfare {

namespace {

std::optional<PricePreset> presetOf(const QList<FieldRow> &fields, const WalletContext &context)
{
    QHash<FieldPath, Money> prices;
    for (const FieldRow &row : fields) {
        if (row.hasAsk && !row.never)
            prices.insert(row.path, row.ask);
    }
    for (const PricePreset preset : {PricePreset::Firm, PricePreset::Modest, PricePreset::Dear}) {
        const QList<PresetAsk> asks = context.facts.catalogue().preset(preset, context.currency);
        const bool same = std::ranges::all_of(
            asks, [&](const PresetAsk &ask) { return prices.value(ask.path) == ask.amount; });
        if (same)
            return preset;
    }
    return {};
}

} // namespace

Result<OverviewReading> readOverview(const WalletContext &context)
{
    const std::optional<OverviewFigures> remembered = rememberedOverview(context);
    const Result<OverviewFigures> figures = remembered ? *remembered : overviewFigures(context);
    if (!figures)
        return failure(figures.error());
    OverviewReading reading{*figures, {}, {}};
    if (!figures->newcomer)
        return reading;
    const Result<QList<FieldRow>> fields = MyData(context).fields();
    if (!fields)
        return failure(fields.error());
    reading.preset = presetOf(*fields, context);
    for (const char *name : {"email", "birthdate", "iban", "phone_number"}) {
        const FieldPath path({QLatin1StringView(name)});
        std::ranges::copy_if(*fields, std::back_inserter(reading.samplePrices),
                             [&](const FieldRow &row) { return row.path == path; });
    }
    return reading;
}

Result<QList<HolderRow>> readClaim(const WalletContext &context)
{
    Result<QList<HolderRow>> rows = Holders(context).list();
    if (!rows)
        return failure(rows.error());
    rows->removeIf([](const HolderRow &row) { return row.asked.isZero(); });
    return rows;
}

} // namespace fieldfare
