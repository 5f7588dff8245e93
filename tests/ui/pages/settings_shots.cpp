// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/SettingsPage.h"

#include "PageShots.h"
#include "TestCa.h"
#include "decisions/Rules.h"
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

/// One of each kind that needs no company.
void writeRules(const WalletContext &context)
{
    Rule unproven;
    unproven.unproven = true;
    Rule sale;
    sale.classes = {PurposeClass::Sale};
    Rule field;
    field.field = FieldPath({QStringLiteral("birthdate")});
    field.on = false;
    Rule met;
    met.kind = RuleKind::OnlyWhenMet;
    met.classes = {PurposeClass::Marketing};
    for (const Rule &rule : {unproven, sale, field, met})
        (void)Rules(context).add(rule);
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
        writeRules(wallet.context());
        return std::make_unique<SettingsPage>(wallet, settings, keychain, true);
    };
    return samples::takePageShots(
        argc, argv, make,
        {{QStringLiteral("settings")},
         {QStringLiteral("settings-trust"), false,
          [](Page &page) { goTo(page, QStringLiteral("Trust anchors")); }},
         {QStringLiteral("settings-rules"), false, [](Page &page) { goTo(page, QStringLiteral("Rules")); }},
         {QStringLiteral("settings-network"), false,
          [](Page &page) { goTo(page, QStringLiteral("Network")); }},
         {QStringLiteral("settings-trusting"), false, [&file](Page &page) {
              goTo(page, QStringLiteral("Trust anchors"));
              page.findChild<TrustSection *>()->lookAt(file);
          }}});
}
