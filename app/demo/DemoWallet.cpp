// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoWallet.h"

#include "Wallet.h"
#include "decisions/Review.h"
#include "demo/DemoPast.h"
#include "demo/DemoShortcut.h"
#include "demo/Demonstration.h"
#include "inbox/Trust.h"
#include "vault/DraftFile.h"
#include "vault/VaultErrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kMostBeside = 20;

Result<> fill(Wallet &wallet, DemoClock &clock, Instant now, ActivityControl &control)
{
    const Result<> draft = writeAsDraft(wallet.context().connection);
    if (!draft)
        return draft;
    const Result<std::shared_ptr<const DemoScript>> script = DemoScript::load();
    if (!script)
        return failure(script.error());
    const Result<std::unique_ptr<DemoCompanies>> companies = DemoCompanies::make(*script, clock);
    if (!companies)
        return failure(companies.error());
    const Result<QString> record = (*companies)->toRecord();
    if (!record)
        return failure(record.error());
    Result<> set = wallet.setSetting(demonstrationSetting(), *record);
    // Its companies are on this computer.
    if (set)
        set = wallet.setSetting(QStringLiteral("network.local"), QStringLiteral("on"));
    if (!set)
        return set;
    const Result<QList<StoredAnchor>> trusted = addTrust(wallet.context(), (*companies)->authority().toPem());
    if (!trusted)
        return failure(trusted.error());
    DemoShortcut shortcut(**companies);
    return DemoPast(wallet.context(), clock, **companies, shortcut).live(now, control);
}

/// "Demonstration 2.fieldfare"
QString numbered(const QString &path, int number)
{
    const QFileInfo file(path);
    if (number == 1)
        return path;
    return file.dir().filePath(
        QStringLiteral("%1 %2.%3").arg(file.completeBaseName()).arg(number).arg(file.suffix()));
}

bool waits(const RequestRow &row)
{
    return row.state == RequestState::Open && !row.expired;
}

/// Where all requests are answered or too old, they come anew.
Result<> askAgain(const QString &path, const VaultKey &key, const std::shared_ptr<const Facts> &facts,
                  const Clock &clock)
{
    const Result<std::unique_ptr<Wallet>> wallet = Wallet::open(path, key.clone(), facts, clock);
    if (!wallet)
        return failure(wallet.error());
    const WalletContext &context = (*wallet)->context();
    const Result<QList<RequestRow>> rows = Review(context).list();
    if (!rows)
        return failure(rows.error());
    const Result<std::unique_ptr<DemoCompanies>> companies = Demonstration::companiesOf(context);
    if (!companies)
        return failure(companies.error());
    if (!*companies || std::ranges::any_of(*rows, waits))
        return {};
    DemoShortcut shortcut(**companies);
    return inviteAll(**companies, DemoTraffic(context, shortcut));
}

} // namespace

QString demonstrationPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return QDir(folder).filePath(QStringLiteral("Demonstration.fieldfare"));
}

bool isDemonstrationName(const QString &path)
{
    return QFileInfo(path).completeBaseName().startsWith(QLatin1String("Demonstration"));
}

Result<VaultKey> makeDemonstration(const QString &path, const std::shared_ptr<const Facts> &facts,
                                   const Clock &clock, ActivityControl &control)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    Result<VaultKey> key = VaultKey::forNewFile(SecureBytes::fromPassphrase(demonstrationPassphrase()));
    if (!key)
        return key;
    const Instant now = clock.now();
    // The wallet is made before all that happens to it: of two prices the newer counts.
    DemoClock past;
    past.set(DemoPast::beginning(now));
    Result<std::unique_ptr<Wallet>> wallet =
        Wallet::create(path, key->clone(), {Currency::of("EUR"), PricePreset::Firm}, facts, past);
    if (!wallet)
        return failure(wallet.error());
    const Result<> filled = fill(**wallet, past, now, control);
    wallet->reset();
    if (filled)
        return key;
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    return failure(filled.error());
}

Result<DemoOpening> lookRound(const QString &path, const std::shared_ptr<const Facts> &facts,
                              const Clock &clock, ActivityControl &control)
{
    for (int number = 1; number <= kMostBeside; ++number) {
        const QString candidate = numbered(path, number);
        if (!QFileInfo::exists(candidate)) {
            Result<VaultKey> made = makeDemonstration(candidate, facts, clock, control);
            return made ? Result<DemoOpening>(DemoOpening{candidate, std::move(*made)})
                        : Result<DemoOpening>(failure(made.error()));
        }
        Result<VaultKey> key =
            VaultKey::forFile(candidate, SecureBytes::fromPassphrase(demonstrationPassphrase()));
        if (!key)
            return failure(key.error());
        const Result<> asked = askAgain(candidate, *key, facts, clock);
        if (asked)
            return DemoOpening{candidate, std::move(*key)};
        if (asked.error().code != errors::wrongPassphrase)
            return failure(asked.error());
    }
    return failure(errors::fileExists, {path});
}

} // namespace fieldfare
