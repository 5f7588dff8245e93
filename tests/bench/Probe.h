// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace fieldfare::bench {

/// A program beside this one, with settings of its own, that says on its output what it has measured. It ends
/// with this object.
class Probe
{
public:
    explicit Probe(const QString &program, const QStringList &arguments = {});
    ~Probe();

    /// The number in the next line, which begins with that word; ends this program where none comes.
    double number(const QByteArray &word);
    /// Nothing where a line with another word comes.
    std::optional<double> numberOrEnd(const QByteArray &word);
    /// Milliseconds since it was started.
    double age() const { return double(m_timer.nsecsElapsed()) / 1e6; }
    /// How often any of its threads woke up in that time.
    qint64 wakeups(int seconds) const;

private:
    qint64 switches() const;

    QTemporaryDir m_home;
    QProcess m_process;
    QElapsedTimer m_timer;
};

} // namespace fieldfare::bench
