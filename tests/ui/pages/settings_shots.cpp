// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/SettingsPage.h"

#include "PageShots.h"
#include "TestCa.h"
#include "inbox/Trust.h"
#include "settings/TrustSection.h"
#include "vault/SystemKeychain.h"

#include <QAbstractButton>
#include <QFile>
#include <QTemporaryDir>

using namespace fieldfare;

namespace {

void goTo(Page &page, const QString &entry)
{
    for (QAbstractButton *each : page.findChildren<QAbstractButton *>())
        if (each->text() == entry)
            each->click();
}

Certificate authority(const QString &name, int year)
{
    samples::CertificateWish wish = samples::authorityWish(name);
    wish.notAfter = QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC);
    return samples::selfSigned(wish).certificate;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    WindowSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    SystemKeychain keychain;
    const QByteArray own = authority(QStringLiteral("Uferland Sparbank, own trials"), 2030).toPem() +
                           authority(QStringLiteral("Nordhalm Energie"), 2026).toPem();
    const QString file = folder.filePath(QStringLiteral("root.pem"));
    QFile root(file);
    if (root.open(QIODevice::WriteOnly))
        root.write(authority(QStringLiteral("Kornblum Drogerie test authority"), 2029).toPem());
    root.close();
    const auto make = [&](Wallet &wallet) {
        (void)addTrust(wallet.context(), own);
        return std::make_unique<SettingsPage>(wallet, settings, keychain, true);
    };
    return samples::takePageShots(argc, argv, make,
                                  {{QStringLiteral("settings")},
                                   {QStringLiteral("settings-trust"), false,
                                    [](Page &page) { goTo(page, QStringLiteral("Trust anchors")); }},
                                   {QStringLiteral("settings-network"), false,
                                    [](Page &page) { goTo(page, QStringLiteral("Network")); }},
                                   {QStringLiteral("settings-trusting"), false, [&file](Page &page) {
                                        goTo(page, QStringLiteral("Trust anchors"));
                                        page.findChild<TrustSection *>()->lookAt(file);
                                    }}});
}
