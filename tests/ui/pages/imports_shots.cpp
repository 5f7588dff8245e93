// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ImportsPage.h"

#include "PageShots.h"

using namespace fieldfare;

int main(int argc, char **argv)
{
    return samples::takePageShots(argc, argv,
                                  [](Wallet &wallet) { return std::make_unique<ImportsPage>(wallet); },
                                  {{QStringLiteral("imports")}});
}
