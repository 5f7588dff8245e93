// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run by own_bus_test.sh: a desktop portal of our own on the session bus.

#include "platform/SystemAppearance.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace fieldfare;

namespace {

const QString kLooks = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kAnimations = QStringLiteral("enable-animations");
constexpr uint kNoPreference = 0;
constexpr uint kDark = 1;

} // namespace

/// What the desktop portal says of looks (org.freedesktop.portal.Settings, version 1).
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariant scheme; ///< invalid: a desktop that does not know it
    bool animated = true;

public Q_SLOTS:
    /// The value in a variant of its own, as version 1 has it.
    QDBusVariant Read(const QString &space, const QString &key)
    {
        if (space == kLooks && key == kScheme && scheme.isValid())
            return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
        if (space == kGnome && key == kAnimations)
            return QDBusVariant(QVariant::fromValue(QDBusVariant(animated)));
        sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"));
        return QDBusVariant(0);
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class SystemAppearanceProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPortalTheColoursCount();
    void thePortalIsAsked_data();
    void thePortalIsAsked();
    void whatChangesIsTold();

private:
    FakePortal m_portal;
};

/// The offscreen platform's colours are light ones.
void SystemAppearanceProbe::withoutAPortalTheColoursCount()
{
    SystemAppearance looks(true);
    QVERIFY(looks.isDark()); // as it was last
    QSignalSpy changed(&looks, &SystemAppearance::changed);
    looks.begin();
    QTRY_VERIFY(!looks.isDark());
    QCOMPARE(changed.count(), 1);
    QVERIFY(!looks.reducesMotion());

    QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

void SystemAppearanceProbe::thePortalIsAsked_data()
{
    QTest::addColumn<QVariant>("scheme");
    QTest::addColumn<bool>("animated");
    QTest::addColumn<bool>("lastDark");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("dark") << QVariant(kDark) << true << false << true;
    QTest::newRow("dark, as last time") << QVariant(kDark) << true << true << true;
    QTest::newRow("no preference") << QVariant(kNoPreference) << true << true << false;
    QTest::newRow("still") << QVariant(kDark) << false << false << true;
    QTest::newRow("unknown to the desktop") << QVariant() << false << true << false;
}

void SystemAppearanceProbe::thePortalIsAsked()
{
    QFETCH(QVariant, scheme);
    QFETCH(bool, animated);
    QFETCH(bool, lastDark);
    QFETCH(bool, isDark);
    m_portal.scheme = scheme;
    m_portal.animated = animated;
    SystemAppearance looks(lastDark);
    QSignalSpy changed(&looks, &SystemAppearance::changed);
    looks.begin();
    QTRY_COMPARE(looks.isDark(), isDark);
    QTRY_COMPARE(looks.reducesMotion(), !animated);
    // Only what is otherwise than it was makes the window look anew.
    QCOMPARE(changed.count(), (lastDark != isDark ? 1 : 0) + (animated ? 0 : 1));
}

void SystemAppearanceProbe::whatChangesIsTold()
{
    m_portal.scheme = kNoPreference;
    m_portal.animated = true;
    SystemAppearance looks(false);
    looks.begin();
    // Returns when the bus has heard what is listened to.
    (void)QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral("org.example"));
    QSignalSpy changed(&looks, &SystemAppearance::changed);
    m_portal.scheme = kDark; // it may be asked only after it has told
    m_portal.animated = false;
    Q_EMIT m_portal.SettingChanged(kLooks, kScheme, QDBusVariant(kDark));
    QTRY_VERIFY(looks.isDark());
    Q_EMIT m_portal.SettingChanged(kGnome, kAnimations, QDBusVariant(false));
    QTRY_VERIFY(looks.reducesMotion());
    QCOMPARE(changed.count(), 2);
    Q_EMIT m_portal.SettingChanged(QStringLiteral("org.example"), kScheme, QDBusVariant(kNoPreference));
    m_portal.scheme = kNoPreference;
    Q_EMIT m_portal.SettingChanged(kLooks, kScheme, QDBusVariant(kNoPreference));
    QTRY_VERIFY(!looks.isDark());
    QCOMPARE(changed.count(), 3);
}

QTEST_MAIN(SystemAppearanceProbe)
#include "SystemAppearanceProbe.moc"
