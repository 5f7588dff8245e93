// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Opening.h"

#include "terminal/Console.h"
#include "vault/SystemKeychain.h"
#include "vault/VaultErrors.h"
#include "vault/WalletFile.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

#include <openssl/crypto.h>

namespace fieldfare::cli {

namespace {

Result<SecureBytes> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(fieldfare::errors::fileUnreadable, {path, file.errorString()});
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString text = QString::fromUtf8(line);
    OPENSSL_cleanse(line.data(), std::size_t(line.size()));
    SecureBytes passphrase = SecureBytes::fromPassphrase(text);
    SecureBytes::wipe(text);
    if (passphrase.isEmpty())
        return failure(errors::emptyPassphrase);
    return passphrase;
}

Result<SecureBytes> fromKeychain(const QString &wallet)
{
    SystemKeychain keychain;
    QEventLoop loop;
    Result<SecureBytes> found = failure(fieldfare::errors::keychainEmpty);
    keychain.read(QFileInfo(wallet).absoluteFilePath(), &loop, [&](Result<SecureBytes> answer) {
        found = std::move(answer);
        loop.quit();
    });
    loop.exec();
    return found;
}

} // namespace

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

Result<SecureBytes> passphraseFor(const GlobalOptions &options)
{
    if (!options.passphraseFile.isEmpty())
        return fromFile(options.passphraseFile);
    if (options.keychain)
        return fromKeychain(options.wallet);
    return terminal::askPassphrase(Words::tr("Passphrase of %1: ").arg(options.wallet));
}

Result<SecureBytes> newPassphrase(const QString &file)
{
    if (!file.isEmpty())
        return fromFile(file);
    Result<SecureBytes> first = terminal::askPassphrase(Words::tr("New passphrase: "));
    if (!first)
        return first;
    if (first->isEmpty())
        return failure(errors::emptyPassphrase);
    const Result<SecureBytes> second = terminal::askPassphrase(Words::tr("Once more: "));
    if (!second)
        return failure(second.error());
    if (first->view() != second->view())
        return failure(errors::mismatch);
    return first;
}

Result<std::unique_ptr<Wallet>> openWallet(const GlobalOptions &options)
{
    const Result<> looks = checkLooksLikeWallet(options.wallet);
    if (!looks)
        return failure(looks.error());
    const Result<SecureBytes> passphrase = passphraseFor(options);
    if (!passphrase)
        return failure(passphrase.error());
    Result<VaultKey> key = VaultKey::forFile(options.wallet, *passphrase);
    if (!key)
        return failure(key.error());
    const Result<std::shared_ptr<const Facts>> facts = Facts::load();
    if (!facts)
        return failure(facts.error());
    return Wallet::open(options.wallet, std::move(*key), *facts, systemClock());
}

} // namespace fieldfare::cli
