// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/Session.h"

#include "demo/DemoWallet.h"
#include "settings/SettingNames.h"
#include "vault/KeyChange.h"
#include "vault/VaultErrors.h"
#include "vault/VaultKey.h"
#include "vault/WalletFile.h"

#include <QThreadPool>

namespace fieldfare {

/// What the worker makes.
struct Session::Opening
{
    VaultKey key;
    std::shared_ptr<const Facts> facts;
    QString path = {}; ///< where it was not known before
};

/// A change of the passphrase under way.
struct Session::Change
{
    QString path;
    SecureBytes present;
    SecureBytes fresh;
    bool tellKeychain = false;
    bool isUnwanted = false; ///< the wallet was locked meanwhile and stays so
    std::optional<VaultKey> oldKey;
    std::optional<VaultKey> newKey;

    /// Slow by intent: for a worker.
    Result<> makeKeys()
    {
        Result<VaultKey> old = VaultKey::forFile(path, present);
        if (!old)
            return failure(old.error());
        Result<VaultKey> made = VaultKey::forNewFile(fresh);
        if (!made)
            return failure(made.error());
        oldKey = std::move(*old);
        newKey = std::move(*made);
        return {};
    }
};

Session::Session(const Clock &clock, Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keychain(keychain)
{
    connect(&m_activity, &Activity::runningChanged, this, &Session::busyChanged);
    connect(&m_activity, &Activity::progressed, this, &Session::progressed);
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

void Session::lookRound()
{
    if (isBusy() || m_wallet || m_change)
        return;
    m_activity.run<std::shared_ptr<Opening>>(
        [facts = m_facts, &clock = m_clock](ActivityControl &control) -> Result<std::shared_ptr<Opening>> {
            const Result<std::shared_ptr<const Facts>> loaded =
                facts ? Result<std::shared_ptr<const Facts>>(facts) : Facts::load();
            if (!loaded)
                return failure(loaded.error());
            Result<DemoOpening> found = fieldfare::lookRound(demonstrationPath(), *loaded, clock, control);
            if (!found)
                return failure(found.error());
            return std::make_shared<Opening>(Opening{std::move(found->key), *loaded, found->path});
        },
        [this](const Result<std::shared_ptr<Opening>> &opening) {
            finish(opening ? (*opening)->path : QString(), opening, std::nullopt);
        });
}

void Session::startDemonstration()
{
    Result<std::unique_ptr<Demonstration>> demonstration = Demonstration::open(m_wallet->context());
    if (demonstration)
        m_demonstration = std::move(*demonstration);
    else
        Q_EMIT demonstrationFailed(demonstration.error());
}

void Session::start(const QString &path, SecureBytes passphrase, const std::optional<NewWallet> &creating)
{
    if (isBusy() || m_wallet || m_change)
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
    startDemonstration();
    Q_EMIT opened();
}

void Session::lock()
{
    if (m_change)
        m_change->isUnwanted = true;
    if (!m_wallet)
        return;
    Q_EMIT aboutToLock();
    m_demonstration.reset();
    m_wallet.reset();
    // What workers wrote down on their stacks goes with them; whoever used the wallet has waited for its own.
    QThreadPool::globalInstance()->waitForDone();
    Q_EMIT locked();
}

void Session::changePassphrase(SecureBytes present, SecureBytes fresh, bool tellKeychain)
{
    if (isBusy() || !m_wallet || m_change)
        return;
    m_change = std::make_shared<Change>();
    m_change->path = m_wallet->path();
    m_change->present = std::move(present);
    m_change->fresh = std::move(fresh);
    m_change->tellKeychain = tellKeychain;
    Q_EMIT passphraseProgress(0);
    m_activity.run<void>([change = m_change](ActivityControl &) { return change->makeKeys(); },
                         [this](const Result<> &made) { rewrite(made); });
}

void Session::rewrite(const Result<> &keysMade)
{
    const std::shared_ptr<Change> change = m_change;
    Result<> fits = keysMade;
    if (fits && m_wallet && !m_wallet->isKey(*change->oldKey))
        fits = failure(errors::wrongPassphrase, {change->path});
    if (!fits || !m_wallet) {
        m_change.reset();
        if (!fits)
            Q_EMIT passphraseKept(fits.error());
        return;
    }
    // Nothing may have the file open while it is replaced.
    Q_EMIT aboutToLock();
    m_demonstration.reset();
    m_wallet.reset();
    Q_EMIT passphraseProgress(1);
    m_activity.run<void>(
        [change](ActivityControl &) { return changeKey(change->path, *change->oldKey, *change->newKey); },
        [this](const Result<> &rewritten) { tellKeychain(rewritten); });
}

void Session::tellKeychain(const Result<> &rewritten)
{
    Q_EMIT passphraseProgress(2);
    if (!rewritten || !m_change->tellKeychain) {
        reopen(rewritten, true);
        return;
    }
    m_keychain.write(m_change->path, m_change->fresh, this,
                     [this](const Result<> &told) { reopen({}, told.has_value()); });
}

void Session::reopen(const Result<> &rewritten, bool inKeychain)
{
    const std::shared_ptr<Change> change = m_change;
    std::optional<Error> fault;
    if (!change->isUnwanted) {
        VaultKey key = std::move(rewritten ? *change->newKey : *change->oldKey);
        Result<std::unique_ptr<Wallet>> wallet = Wallet::open(change->path, std::move(key), m_facts, m_clock);
        if (wallet)
            m_wallet = std::move(*wallet);
        else
            fault = wallet.error();
    }
    if (m_wallet && rewritten)
        (void)m_wallet->setSetting(passphraseDaySetting(), m_clock.today().toString(Qt::ISODate));
    if (m_wallet) {
        startDemonstration();
        Q_EMIT opened();
    }
    m_change.reset();
    if (rewritten)
        Q_EMIT passphraseChanged(inKeychain);
    else
        Q_EMIT passphraseKept(rewritten.error());
    if (!m_wallet)
        Q_EMIT locked();
    if (fault)
        Q_EMIT failed(*fault);
}

} // namespace fieldfare
