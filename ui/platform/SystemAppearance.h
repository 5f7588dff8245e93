// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace fieldfare {

/// What the computer says about looks: the dark mode and reduced motion. The answer may come a moment after
/// the start, by changed(). Qt 6.4 cannot be asked: on Linux the desktop portal is, on Windows the registry,
/// elsewhere the colours that the system gave the program.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    bool reducesMotion() const { return m_reducesMotion; }

Q_SIGNALS:
    void changed();

#ifdef FIELDFARE_DBUS
private Q_SLOTS:
    void notePortal(const QString &space, const QString &key, const QDBusVariant &value);
#endif

private:
    void ask(const QString &space, const QString &key);
    void take(const QString &space, const QString &key, const QVariant &value);

    bool m_dark = false;
    bool m_reducesMotion = false;
};

} // namespace fieldfare
