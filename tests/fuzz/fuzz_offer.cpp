// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An offer as a company sends it: whatever the bytes are, reading them ends in an offer or an error, and what
// is read can be priced.

#include "base/Money.h"
#include "offers/Offer.h"
#include "pricing/OfferValue.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace fieldfare;
    const Result<Offer> offer = Offer::fromJson(QByteArrayView(data, qsizetype(size)));
    if (!offer)
        return 0;
    const Currency euro = Currency::of("EUR");
    Worth worth;
    worth.expectedSpend = Money(4800, euro);
    worth.point = Fraction(1, 250);
    worth.month = Money(799, euro);
    worth.goods = Money(200, euro);
    const Rates rates{{Currency::of("USD"), Fraction(92, 100)}};
    const OfferValue value = offerValue({*offer}, {}, worth, rates, {}, euro);
    for (const ItemValue &item : value.items) {
        if (addUp(item.value) != item.value.amount)
            std::abort();
    }
    return 0;
}
