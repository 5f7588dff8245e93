// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

namespace fieldfare {

/// Remembers, as a salted hash, what this program put on the clipboard, and takes just that away again.
class ClipboardWatch : public QObject
{
    Q_OBJECT
public:
    explicit ClipboardWatch(QObject *parent = nullptr);
    /// Empties the clipboard when what is on it came from here.
    void clearOurs();

private:
    void note();
    QByteArray hashOf(const QString &text) const;

    QByteArray m_salt;
    QByteArray m_ours;
};

} // namespace fieldfare
