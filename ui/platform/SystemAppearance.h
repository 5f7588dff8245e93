// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace fieldfare {

/// What the computer says about looks: the dark mode and reduced motion. The answer comes a moment after the
/// question, by changed(). Qt 6.4 cannot be asked: on Linux the desktop portal is, on Windows the registry,
/// elsewhere the colours that the system gave the program.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    /// Until the computer has answered it is as dark as `lastDark` says, what it answered last.
    explicit SystemAppearance(std::optional<bool> lastDark, QObject *parent = nullptr);
    /// Asks, and listens from now on. Reaching the desktop takes longer than painting the first picture: best
    /// asked once that is there.
    void begin();

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
    void becomeDark(bool dark);
    void take(const QString &space, const QString &key, const QVariant &value);

    bool m_paletteDark = false; ///< the colours that the system gave the program
    bool m_dark = false;
    bool m_reducesMotion = false;
};

} // namespace fieldfare
