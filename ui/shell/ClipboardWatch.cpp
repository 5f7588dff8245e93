// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/ClipboardWatch.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QRandomGenerator>

namespace fieldfare {

ClipboardWatch::ClipboardWatch(QObject *parent)
    : QObject(parent)
    , m_salt(QByteArray::number(QRandomGenerator::system()->generate64()))
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardWatch::note);
}

void ClipboardWatch::note()
{
    // Where the platform cannot say whose content it is, a change while this window is in front is ours.
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard() || QGuiApplication::applicationState() == Qt::ApplicationActive)
        m_ours = hashOf(clipboard->text());
}

void ClipboardWatch::clearOurs()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard() || (!m_ours.isEmpty() && hashOf(clipboard->text()) == m_ours))
        clipboard->clear();
    m_ours.clear();
}

QByteArray ClipboardWatch::hashOf(const QString &text) const
{
    return QCryptographicHash::hash(m_salt + text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace fieldfare
