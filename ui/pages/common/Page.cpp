// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/Page.h"

#include <QShowEvent>
#include <QTimer>

namespace fieldfare {

Page::Page(Wallet &wallet, QWidget *parent)
    : QWidget(parent)
    , m_wallet(wallet)
{
    connect(&wallet, &Wallet::changed, this, &Page::noteChange);
}

void Page::show(const Target &)
{
    QWidget::show();
}

void Page::watch(std::initializer_list<RecordKind> kinds)
{
    m_watched = kinds;
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    refresh();
}

void Page::noteChange(RecordKind kind)
{
    if (!m_watched.contains(kind) || m_queued)
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    // One act may change several kinds; the page reads once, after the last.
    m_queued = true;
    QTimer::singleShot(0, this, [this] {
        m_queued = false;
        refresh();
    });
}

} // namespace fieldfare
