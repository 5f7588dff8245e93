// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QDate>
#include <QObject>
#include <QSettings>
#include <QString>

namespace fieldfare {

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
    /// The day of the wallet's last backup; invalid where there was none.
    QDate backupDay(const QString &wallet) const;
    void setBackupDay(const QString &wallet, QDate day);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void changed();

private:
    void set(const QString &key, const QVariant &value);

    QSettings m_store;
};

} // namespace fieldfare
