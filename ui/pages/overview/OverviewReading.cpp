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

std::optional<HolderRow> worstOf(const QList<HolderRow> &rows)
{
    // The rows come dearest first, so the first that was breached is the dearest of these.
    const auto breached = std::ranges::find_if(rows, [](const HolderRow &row) { return row.breachOpen; });
    if (breached != rows.end())
        return *breached;
    return rows.isEmpty() ? std::optional<HolderRow>() : rows.first();
}

} // namespace

Result<OverviewReading> readOverview(const WalletContext &context)
{
    const Result<OverviewFigures> figures = overviewFigures(context);
    if (!figures)
        return failure(figures.error());
    const Result<QList<FieldRow>> fields = MyData(context).fields();
    if (!fields)
        return failure(fields.error());
    const Result<QList<LetterRow>> letters = Letters(context).list();
    if (!letters)
        return failure(letters.error());
    OverviewReading reading{*figures, {}, presetOf(*fields, context), {}};
    for (const char *name : {"email", "birthdate", "iban", "phone_number"}) {
        const FieldPath path({QLatin1StringView(name)});
        std::ranges::copy_if(*fields, std::back_inserter(reading.samplePrices),
                             [&](const FieldRow &row) { return row.path == path; });
    }
    if (letters->isEmpty() && !figures->newcomer) {
        const Result<QList<HolderRow>> rows = Holders(context).list();
        if (!rows)
            return failure(rows.error());
        reading.worst = worstOf(*rows);
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
