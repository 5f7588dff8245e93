// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "base/SecureBytes.h"
#include "catalogue/Catalogue.h"
#include "context/WalletContext.h"
#include "vault/VaultKey.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace fieldfare {

struct NewWallet
{
    Currency currency = Currency::of("EUR");
    std::optional<PricePreset> preset = PricePreset::Firm; ///< nothing: no prices yet
};

/// An unlocked wallet: the one door for window and command line. Services are made from its context(). Lives
/// on one thread; workers get a context of their own. Destroying it locks: the journal is written back, so
/// that one plain file remains, and the key is wiped.
class Wallet : public QObject
{
    Q_OBJECT
public:
    /// Makes the file; fails where one is. The slow part is the key (VaultKey::forNewFile), which may be made
    /// on a worker before.
    static Result<std::unique_ptr<Wallet>> create(const QString &path, VaultKey key, const NewWallet &options,
                                                  std::shared_ptr<const Facts> facts, const Clock &clock);
    /// `key` from VaultKey::forFile, after checkLooksLikeWallet.
    static Result<std::unique_ptr<Wallet>> open(const QString &path, VaultKey key,
                                                std::shared_ptr<const Facts> facts, const Clock &clock);
    ~Wallet() override;

    const QString &path() const { return m_path; }
    /// The file's name without its suffix: "Maren’s wallet".
    QString name() const;
    const WalletContext &context() const { return *m_context; }
    /// For a worker thread; made here, used there.
    Result<std::unique_ptr<WorkerContext>> workerContext() const;

    /// The work of a copy at `target`, verified by opening it, to be run on any thread (backUpWallet).
    std::function<Result<>()> backUp(const QString &target) const;
    /// Whether `key` is this wallet's own: a passphrase that was typed again is the right one.
    bool isKey(const VaultKey &key) const { return m_key == key; }

    /// A worker has changed records: told on the wallet's thread.
    void tellChanged(RecordKind kind) { Q_EMIT changed(kind); }
    /// True, and every kind told as changed, when another program changed the file since the last look.
    bool lookForOthersChanges();
    Result<QString> setting(const QString &name, const QString &fallback) const;
    Result<> setSetting(const QString &name, const QString &value);
    /// The language of labels and new letters: "en", "de".
    void setLanguage(const QString &language);

Q_SIGNALS:
    void changed(fieldfare::RecordKind kind);

private:
    Wallet(QString path, VaultKey key, std::unique_ptr<Connection> connection,
           std::shared_ptr<const Facts> facts, const Clock &clock, Currency currency);

    QString m_path;
    VaultKey m_key;
    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<const Facts> m_facts;
    std::unique_ptr<WalletContext> m_context;
    std::int64_t m_dataVersion = 0;
};

} // namespace fieldfare
