// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/OpenEvents.h"

#include <QFileOpenEvent>

namespace fieldfare {

bool OpenEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QFileOpenEvent *open = static_cast<QFileOpenEvent *>(event);
    const Handover handed = open->url().isEmpty() ? Handover::file(open->file()) : Handover::fromUrl(open->url());
    Q_EMIT opened(handed);
    return true;
}

} // namespace fieldfare
