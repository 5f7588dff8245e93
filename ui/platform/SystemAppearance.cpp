// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/SystemAppearance.h"

#include <QGuiApplication>
#include <QPalette>
#include <QVariant>

#include <utility>

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

SystemAppearance::SystemAppearance(std::optional<bool> lastDark, QObject *parent)
    : QObject(parent)
    , m_paletteDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_dark(lastDark.value_or(m_paletteDark))
{
#ifdef Q_OS_WIN
    const QSettings personal(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"
                                            "\\Themes\\Personalize"),
                             QSettings::NativeFormat);
    m_dark = personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#endif
}

void SystemAppearance::begin()
{
#ifdef FIELDFARE_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        becomeDark(m_paletteDark);
        return;
    }
    bus.connect(QStringLiteral("org.freedesktop.portal.Desktop"),
                QStringLiteral("/org/freedesktop/portal/desktop"),
                QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"), this,
                SLOT(notePortal(QString, QString, QDBusVariant)));
#endif
    ask(appearanceSpace(), colorScheme());
    ask(gnomeSpace(), animations());
}

void SystemAppearance::take(const QString &space, const QString &key, const QVariant &value)
{
    if (space == appearanceSpace() && key == colorScheme())
        becomeDark(value.toUInt() == 1);
    if (space == gnomeSpace() && key == animations() &&
        std::exchange(m_reducesMotion, !value.toBool()) == value.toBool())
        Q_EMIT changed();
}

void SystemAppearance::becomeDark(bool dark)
{
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT changed();
}

#ifdef FIELDFARE_DBUS

void SystemAppearance::ask(const QString &space, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    call.setArguments({space, key});
    // Without waiting: a portal that is slow to start must not hold up the window.
    QDBusPendingCallWatcher *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, space, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(space, key, reply.value().variant().value<QDBusVariant>().variant());
        else if (key == colorScheme()) // a desktop that does not know it
            becomeDark(m_paletteDark);
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
