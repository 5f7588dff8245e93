// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace fieldfare {

/// One window a person: a second start hands its file over to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `name` is that of the local socket; nameForUser() but in tests.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    static QString nameForUser();

    /// True when another one runs and has taken over `file` (which may be empty).
    bool handOver(const QString &file);
    /// Takes what later starts hand over; call it when handOver() was false.
    bool listen();

Q_SIGNALS:
    /// Another start: the window comes to the front and opens `file`, if any.
    void activated(const QString &file);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace fieldfare
