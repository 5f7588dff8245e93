// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/LettersPage.h"

#include "PageShots.h"
#include "common/PaneList.h"
#include "rights/Letters.h"

using namespace fieldfare;

namespace {

/// Chooses the first letter for which `fits` holds, by the page's own door.
samples::Shot shot(const char *name, Wallet **wallet, const std::function<bool(const LetterRow &)> &fits)
{
    return {QString::fromLatin1(name), false, [wallet, fits](Page &page) {
                const QList<LetterRow> rows = *Letters((*wallet)->context()).list();
                for (const LetterRow &row : rows) {
                    if (!fits(row))
                        continue;
                    Target target;
                    target.page = PageId::Letters;
                    target.letter = row.id;
                    return page.show(target);
                }
            }};
}

} // namespace

int main(int argc, char **argv)
{
    Wallet *shown = nullptr;
    const auto make = [&shown](Wallet &wallet) {
        shown = &wallet;
        return std::make_unique<LettersPage>(wallet);
    };
    return samples::takePageShots(
        argc, argv, make,
        {shot("letters", &shown, [](const LetterRow &row) { return row.state == LetterState::Sent; }),
         shot("letters-overdue", &shown,
              [](const LetterRow &row) { return row.state == LetterState::Overdue; }),
         shot("letters-unsure", &shown, [](const LetterRow &row) { return row.askWhetherSent; }),
         shot("charge", &shown, [](const LetterRow &row) { return row.right == LetterRight::Charge; }),
         shot("letters-over", &shown,
              [](const LetterRow &row) { return row.state == LetterState::Answered; }),
         {QStringLiteral("letters-none"), true}});
}
