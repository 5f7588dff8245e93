// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/Session.h"

#include "vault/VaultKey.h"
#include "vault/WalletFile.h"

namespace fieldfare {

/// What the worker makes.
struct Session::Opening
{
    VaultKey key;
    std::shared_ptr<const Facts> facts;
};

Session::Session(const Clock &clock, Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keychain(keychain)
{
    connect(&m_activity, &Activity::runningChanged, this, &Session::busyChanged);
}

Session::~Session() = default;

Result<std::shared_ptr<const Facts>> Session::facts()
{
    if (m_facts)
        return m_facts;
    Result<std::shared_ptr<const Facts>> loaded = Facts::load();
    if (loaded)
        m_facts = *loaded;
    return loaded;
}

void Session::open(const QString &path, SecureBytes passphrase)
{
    start(path, std::move(passphrase), std::nullopt);
}

void Session::openByKeychain(const QString &path)
{
    m_keychain.read(path, this, [this, path](Result<SecureBytes> passphrase) {
        if (passphrase)
            open(path, std::move(*passphrase));
        else
            Q_EMIT failed(passphrase.error());
    });
}

void Session::create(const QString &path, SecureBytes passphrase, const NewWallet &options)
{
    start(path, std::move(passphrase), options);
}

void Session::start(const QString &path, SecureBytes passphrase, const std::optional<NewWallet> &creating)
{
    if (isBusy() || m_wallet)
        return;
    const std::shared_ptr<SecureBytes> secret = std::make_shared<SecureBytes>(std::move(passphrase));
    const bool isNew = creating.has_value();
    m_activity.run<std::shared_ptr<Opening>>(
        [path, secret, isNew, facts = m_facts](ActivityControl &) -> Result<std::shared_ptr<Opening>> {
            if (!isNew) {
                const Result<> looks = checkLooksLikeWallet(path);
                if (!looks)
                    return failure(looks.error());
            }
            Result<VaultKey> key = isNew ? VaultKey::forNewFile(*secret) : VaultKey::forFile(path, *secret);
            if (!key)
                return failure(key.error());
            Result<std::shared_ptr<const Facts>> loaded = facts;
            if (!facts)
                loaded = Facts::load();
            if (!loaded)
                return failure(loaded.error());
            return std::make_shared<Opening>(Opening{std::move(*key), *loaded});
        },
        [this, path, creating](Result<std::shared_ptr<Opening>> opening) {
            finish(path, std::move(opening), creating);
        });
}

void Session::finish(const QString &path, Result<std::shared_ptr<Opening>> opening,
                     const std::optional<NewWallet> &creating)
{
    if (!opening) {
        Q_EMIT failed(opening.error());
        return;
    }
    m_facts = (*opening)->facts;
    VaultKey key = std::move((*opening)->key);
    Result<std::unique_ptr<Wallet>> wallet =
        creating ? Wallet::create(path, std::move(key), *creating, m_facts, m_clock)
                 : Wallet::open(path, std::move(key), m_facts, m_clock);
    if (!wallet) {
        Q_EMIT failed(wallet.error());
        return;
    }
    m_wallet = std::move(*wallet);
    Q_EMIT opened();
}

void Session::lock()
{
    if (!m_wallet)
        return;
    Q_EMIT aboutToLock();
    m_wallet.reset();
    Q_EMIT locked();
}

} // namespace fieldfare
