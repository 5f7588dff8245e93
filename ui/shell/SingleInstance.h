// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Handover.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

class QLocalSocket;

namespace fieldfare {

/// One window a person: a second start hands its link or file over to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `name` is that of the local socket; nameForUser() but in tests.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    static QString nameForUser();

    /// True when another one runs and has taken over what is handed.
    bool handOver(const Handover &handed);
    /// Takes what later starts hand over; call it when handOver() was false.
    bool listen();

Q_SIGNALS:
    /// Another start: the window comes to the front and opens what was handed, if anything.
    void activated(const fieldfare::Handover &handed);

private:
    void receive();
    void read(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace fieldfare
