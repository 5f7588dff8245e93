// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "base/Activity.h"
#include "demo/Demonstration.h"
#include "vault/Keychain.h"

#include <QObject>

#include <memory>
#include <optional>

namespace fieldfare {

/// Which wallet is open: opens, makes and locks one. The key is made on a worker, so that the window never
/// waits for it.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(const Clock &clock, Keychain &keychain, QObject *parent = nullptr);
    ~Session() override;

    /// Null while locked.
    Wallet *wallet() const { return m_wallet.get(); }
    bool isBusy() const { return m_activity.isRunning(); }
    const Clock &clock() const { return m_clock; }
    Keychain &keychain() const { return m_keychain; }
    /// Read once, when first wanted.
    Result<std::shared_ptr<const Facts>> facts();

    void open(const QString &path, SecureBytes passphrase);
    /// With the passphrase that the computer's keychain has.
    void openByKeychain(const QString &path);
    void create(const QString &path, SecureBytes passphrase, const NewWallet &options);
    /// Opens the demonstration at demonstrationPath(), making it first where there is none.
    void lookRound();
    /// The way to the companies of the open wallet; null unless it is a demonstration, whose companies answer
    /// as long as it is open.
    HttpClient *demonstrationClient() const { return m_demonstration ? &m_demonstration->client() : nullptr; }
    /// Everything that shows records goes first (aboutToLock), then the wallet, its key and the journal.
    void lock();
    /// Gives the open wallet's file a new passphrase. While the file is written anew the wallet is closed
    /// (aboutToLock); it is open again (opened) before passphraseChanged or passphraseKept is told, unless it
    /// was locked in between. `tellKeychain`: the computer's keychain has the present one and gets the new
    /// one.
    void changePassphrase(SecureBytes present, SecureBytes fresh, bool tellKeychain);
    bool isChangingPassphrase() const { return m_change != nullptr; }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// Of what takes longest: making a demonstration.
    void progressed(qint64 done, qint64 total);
    void opened();
    void aboutToLock();
    void locked();
    /// The wallet is open, but its made-up companies cannot be reached.
    void demonstrationFailed(const fieldfare::Error &error);
    void failed(const fieldfare::Error &error);
    /// Of the change of the passphrase: 0 to 3 of 3.
    void passphraseProgress(int done);
    /// `inKeychain`: it has the new one, or was not to have it.
    void passphraseChanged(bool inKeychain);
    /// It stays as it was.
    void passphraseKept(const fieldfare::Error &error);

private:
    struct Opening;
    struct Change;
    void start(const QString &path, SecureBytes passphrase, const std::optional<NewWallet> &creating);
    void startDemonstration();
    void finish(const QString &path, Result<std::shared_ptr<Opening>> opening,
                const std::optional<NewWallet> &creating);
    void rewrite(const Result<> &keysMade);
    void tellKeychain(const Result<> &rewritten);
    void reopen(const Result<> &rewritten, bool inKeychain);

    const Clock &m_clock;
    Keychain &m_keychain;
    std::shared_ptr<const Facts> m_facts;
    Activity m_activity;
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<Demonstration> m_demonstration; ///< gone before the wallet is
    std::shared_ptr<Change> m_change;               ///< null unless the passphrase is being changed
};

} // namespace fieldfare
