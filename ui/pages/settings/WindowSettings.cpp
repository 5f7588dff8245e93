// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/WindowSettings.h"

#include <QCryptographicHash>
#include <QLocale>

namespace fieldfare {

namespace {

constexpr qsizetype kMostCopies = 5;

/// A wallet in the keys of the store; a path has characters that keys must not have.
QString keyOf(const char *group, const QString &wallet)
{
    const QByteArray hash = QCryptographicHash::hash(wallet.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QLatin1String(group) + u'/' + QLatin1String(hash.left(16));
}

QString lastWalletKey()
{
    return QStringLiteral("wallet/last");
}

QString systemDarkKey()
{
    return QStringLiteral("systemDark");
}

QString appearanceKey()
{
    return QStringLiteral("look/theme");
}

QString languageKey()
{
    return QStringLiteral("look/language");
}

QString minutesKey()
{
    return QStringLiteral("lock/minutes");
}

QString sleepKey()
{
    return QStringLiteral("lock/sleep");
}

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

} // namespace

WindowSettings::WindowSettings(QObject *parent)
    : QObject(parent)
    , m_store(QStringLiteral("fieldfare"), QStringLiteral("fieldfare"))
{
}

WindowSettings::WindowSettings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(file, QSettings::IniFormat)
{
}

void WindowSettings::set(const QString &key, const QVariant &value)
{
    if (m_store.value(key) == value)
        return;
    m_store.setValue(key, value);
    Q_EMIT changed();
}

QString WindowSettings::lastWallet() const
{
    return m_store.value(lastWalletKey()).toString();
}

void WindowSettings::setLastWallet(const QString &path)
{
    set(lastWalletKey(), path);
}

Appearance WindowSettings::appearance() const
{
    const QString name = m_store.value(appearanceKey()).toString();
    return name == u"light" ? Appearance::Light : name == u"dark" ? Appearance::Dark : Appearance::System;
}

void WindowSettings::setAppearance(Appearance appearance)
{
    set(appearanceKey(), appearance == Appearance::Light  ? QStringLiteral("light")
                         : appearance == Appearance::Dark ? QStringLiteral("dark")
                                                          : QStringLiteral("system"));
}

std::optional<bool> WindowSettings::systemDark() const
{
    const QVariant known = m_store.value(systemDarkKey());
    return known.isValid() ? std::optional(known.toBool()) : std::nullopt;
}

void WindowSettings::setSystemDark(bool dark)
{
    m_store.setValue(systemDarkKey(), dark);
}

QString WindowSettings::language() const
{
    return m_store.value(languageKey()).toString();
}

void WindowSettings::setLanguage(const QString &language)
{
    set(languageKey(), language);
}

QString WindowSettings::contentLanguage() const
{
    const QString language = this->language();
    if (!language.isEmpty())
        return language;
    return QLocale::system().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
}

int WindowSettings::lockMinutes() const
{
    return m_store.value(minutesKey(), kDefaultLockMinutes).toInt();
}

void WindowSettings::setLockMinutes(int minutes)
{
    set(minutesKey(), minutes);
}

bool WindowSettings::locksOnSleep() const
{
    return m_store.value(sleepKey(), true).toBool();
}

void WindowSettings::setLocksOnSleep(bool on)
{
    set(sleepKey(), on);
}

bool WindowSettings::keychainOn(const QString &wallet) const
{
    return m_store.value(keyOf("keychain", wallet), false).toBool();
}

void WindowSettings::setKeychainOn(const QString &wallet, bool on)
{
    set(keyOf("keychain", wallet), on);
}

QList<BackupCopy> WindowSettings::backups(const QString &wallet) const
{
    QList<BackupCopy> copies;
    const QStringList lines = m_store.value(keyOf("backups", wallet)).toStringList();
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'|');
        const QDate day = QDate::fromString(parts.value(0), Qt::ISODate);
        if (parts.size() >= 3 && day.isValid())
            copies.append({day, parts.sliced(2).join(u'|'), parts.at(1) == u"former"});
    }
    return copies;
}

void WindowSettings::addBackup(const QString &wallet, const BackupCopy &copy)
{
    QList<BackupCopy> copies = backups(wallet);
    copies.removeIf([&](const BackupCopy &each) { return each.path == copy.path; });
    copies.prepend(copy);
    setBackups(wallet, copies.first(qMin(copies.size(), kMostCopies)));
}

void WindowSettings::noteNewPassphrase(const QString &wallet)
{
    QList<BackupCopy> copies = backups(wallet);
    for (BackupCopy &each : copies)
        each.opensWithFormer = true;
    if (!copies.isEmpty())
        setBackups(wallet, copies);
}

void WindowSettings::setBackups(const QString &wallet, const QList<BackupCopy> &copies)
{
    QStringList lines;
    for (const BackupCopy &each : copies)
        lines.append(QStringList{each.day.toString(Qt::ISODate),
                                 each.opensWithFormer ? QStringLiteral("former") : QStringLiteral("present"),
                                 each.path}
                         .join(u'|'));
    set(keyOf("backups", wallet), lines);
}

QByteArray WindowSettings::geometry() const
{
    return m_store.value(geometryKey()).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey(), geometry);
}

} // namespace fieldfare
