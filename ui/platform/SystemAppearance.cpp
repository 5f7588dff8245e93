// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/SystemAppearance.h"

#include <QGuiApplication>
#include <QPalette>
#include <QVariant>

#ifdef FIELDFARE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif
#ifdef Q_OS_WIN
#include <QSettings>
#endif

namespace fieldfare {

namespace {

QString appearanceSpace()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString gnomeSpace()
{
    return QStringLiteral("org.gnome.desktop.interface");
}

QString colorScheme()
{
    return QStringLiteral("color-scheme");
}

QString animations()
{
    return QStringLiteral("enable-animations");
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
    , m_dark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
#ifdef Q_OS_WIN
    const QSettings personal(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"
                                            "\\Themes\\Personalize"),
                             QSettings::NativeFormat);
    m_dark = personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#endif
#ifdef FIELDFARE_DBUS
    QDBusConnection::sessionBus().connect(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"), this,
        SLOT(notePortal(QString, QString, QDBusVariant)));
#endif
    ask(appearanceSpace(), colorScheme());
    ask(gnomeSpace(), animations());
}

void SystemAppearance::take(const QString &space, const QString &key, const QVariant &value)
{
    const bool dark = space == appearanceSpace() && key == colorScheme() ? value.toUInt() == 1 : m_dark;
    const bool reduces = space == gnomeSpace() && key == animations() ? !value.toBool() : m_reducesMotion;
    if (dark == m_dark && reduces == m_reducesMotion)
        return;
    m_dark = dark;
    m_reducesMotion = reduces;
    Q_EMIT changed();
}

#ifdef FIELDFARE_DBUS

void SystemAppearance::ask(const QString &space, const QString &key)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    call.setArguments({space, key});
    // Without waiting: a portal that is slow to start must not hold up the window.
    QDBusPendingCallWatcher *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, space, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(space, key, reply.value().variant().value<QDBusVariant>().variant());
        watcher->deleteLater();
    });
}

void SystemAppearance::notePortal(const QString &space, const QString &key, const QDBusVariant &value)
{
    take(space, key, value.variant());
}

#else

void SystemAppearance::ask(const QString &, const QString &) {}

#endif

} // namespace fieldfare
