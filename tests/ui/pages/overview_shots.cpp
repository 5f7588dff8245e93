// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/OverviewPage.h"

#include "PageShots.h"
#include "SampleRequests.h"
#include "SampleRewards.h"

using namespace fieldfare;

int main(int argc, char **argv)
{
    Wallet *shown = nullptr;
    const auto make = [&shown](Wallet &wallet) {
        shown = &wallet;
        return std::make_unique<OverviewPage>(wallet);
    };
    bool asked = false;
    const auto ask = [&](Page &page) {
        if (!std::exchange(asked, true)) {
            samples::addSampleRewards(shown->context());
            samples::addSampleRequests(*shown,
                                       const_cast<samples::FixedClock &>(
                                           static_cast<const samples::FixedClock &>(shown->context().clock)));
        }
        page.show({});
    };
    return samples::takePageShots(
        argc, argv, make, {{QStringLiteral("overview")}, {QStringLiteral("overview-asked"), false, ask}});
}
