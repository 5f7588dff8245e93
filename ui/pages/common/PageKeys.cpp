// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/PageKeys.h"

#include <QShortcut>

namespace fieldfare {

QShortcut *addPageKey(QWidget *page, const QKeySequence &at, std::function<void()> action)
{
    QShortcut *shortcut = new QShortcut(at, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, page, std::move(action));
    return shortcut;
}

void addStepKeys(QWidget *page, const std::function<void(int)> &step)
{
    addPageKey(page, Qt::Key_J, [step] { step(1); });
    addPageKey(page, Qt::Key_K, [step] { step(-1); });
}

} // namespace fieldfare
