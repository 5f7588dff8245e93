// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QDate>
#include <QObject>
#include <QSettings>
#include <QString>

#include <optional>

namespace fieldfare {

/// A copy of a wallet, as it was made; it may be gone since.
struct BackupCopy
{
    QDate day;
    QString path;
    bool opensWithFormer = false; ///< the wallet's passphrase was changed since
};

/// What the window must know before a wallet is unlocked, kept by the system's own store of settings. Never
/// a value, a company's name or anything else out of a wallet.
class WindowSettings : public QObject
{
    Q_OBJECT
public:
    static constexpr int kDefaultLockMinutes = 10;

    explicit WindowSettings(QObject *parent = nullptr);
    /// In a file of its own: for tests and pictures.
    explicit WindowSettings(const QString &file, QObject *parent = nullptr);

    QString lastWallet() const;
    void setLastWallet(const QString &path);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// Whether the system was dark when it was asked last; nothing before that.
    std::optional<bool> systemDark() const;
    void setSystemDark(bool dark);
    /// "en", "de"; empty: the system's.
    QString language() const;
    void setLanguage(const QString &language);
    /// The language of labels and new letters: the chosen one or the system's, English where it has none.
    QString contentLanguage() const;

    /// 0: never.
    int lockMinutes() const;
    void setLockMinutes(int minutes);
    bool locksOnSleep() const;
    void setLocksOnSleep(bool on);

    bool keychainOn(const QString &wallet) const;
    void setKeychainOn(const QString &wallet, bool on);
    /// Copies of the wallet that were made here, the newest first.
    QList<BackupCopy> backups(const QString &wallet) const;
    void addBackup(const QString &wallet, const BackupCopy &copy);
    /// The wallet has another passphrase now than all its copies.
    void noteNewPassphrase(const QString &wallet);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void changed();

private:
    void set(const QString &key, const QVariant &value);
    void setBackups(const QString &wallet, const QList<BackupCopy> &copies);

    QSettings m_store;
};

} // namespace fieldfare
