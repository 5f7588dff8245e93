// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a million holdings of a hundred thousand companies would cost them: one line of JSON per figure,
// against the mere addition of as many numbers.

#include "Figures.h"
#include "pricing/HoldingAsk.h"

#include <random>

using namespace fieldfare;

namespace {

constexpr std::size_t kHoldingsEach = 10;
constexpr int kOneIn = 50; ///< so many companies have a price of their own

void print(const char *name, double milliseconds, double adding, std::size_t holdings)
{
    bench::print(name, milliseconds * 1e6 / double(holdings), "ns a holding", "adding up",
                 adding * 1e6 / double(holdings));
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t count = bench::isQuick(argc, argv) ? 1'000 : 100'000;
    QFile file(QStringLiteral(FIELDFARE_SOURCE_DIR "/resources/catalogue.json"));
    const Result<Catalogue> catalogue =
        file.open(QIODevice::ReadOnly) ? Catalogue::fromJson(file.readAll()) : Catalogue::fromJson({});
    if (!catalogue)
        return 1;
    const Currency euro = Currency::of("EUR");
    AskBook book(euro);
    for (const PresetAsk &ask : catalogue->preset(PricePreset::Firm, euro)) {
        if (!book.add({ask.path, {}, {}, ask.amount, Instant{1}}))
            return 1;
    }
    std::mt19937 random(7);
    std::vector<CompanyId> companies(count);
    for (std::size_t i = 0; i < count; ++i) {
        companies[i] = CompanyId::random();
        if (i % kOneIn == 0 &&
            !book.add({catalogue->fields().first().path, companies[i], {}, Money(55, euro), Instant{2}}))
            return 1;
    }
    const Factors factors;
    HoldingAsks asks(book, *catalogue, factors);
    std::vector<HoldingAsks::PathNumber> known;
    for (const Field &field : catalogue->fields())
        known.push_back(asks.number(field.path));
    for (const DerivedField &field : catalogue->derivedFields())
        known.push_back(asks.number(field.path));
    std::vector<HoldingAsks::PathNumber> paths(count * kHoldingsEach);
    for (HoldingAsks::PathNumber &path : paths)
        path = known[random() % known.size()];

    volatile std::int64_t plain = 0;
    const double adding = bench::milliseconds([&] {
        for (const HoldingAsks::PathNumber path : paths)
            plain = plain + path;
    });
    Money total = Money::zero(euro);
    const double companiesTime = bench::milliseconds([&] {
        for (std::size_t i = 0; i < count; ++i)
            total +=
                asks.total(companies[i], {paths.data() + i * kHoldingsEach, kHoldingsEach}, i % 3 == 0).total;
    });
    print("price of what 100,000 companies hold", companiesTime, adding, paths.size());
    Money each = Money::zero(euro);
    const double holdingsTime = bench::milliseconds([&] {
        for (std::size_t i = 0; i < paths.size(); ++i)
            each += asks.ask(companies[i / kHoldingsEach], paths[i], false).value_or(Money::zero(euro));
    });
    print("price of one holding", holdingsTime, adding, paths.size());
    return total > each || plain == 0 ? 0 : 1;
}
