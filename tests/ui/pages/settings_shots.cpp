// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/SettingsPage.h"

#include "PageShots.h"
#include "vault/SystemKeychain.h"

#include <QTemporaryDir>

using namespace fieldfare;

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    WindowSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    SystemKeychain keychain;
    const auto make = [&](Wallet &wallet) {
        return std::make_unique<SettingsPage>(wallet, settings, keychain, true);
    };
    return samples::takePageShots(argc, argv, make, {{QStringLiteral("settings")}});
}
