// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/Panes.h"

#include "widgets/Panel.h"

#include <QApplication>
#include <QList>

#include <algorithm>

namespace fieldfare {

namespace {

QWidget *firstFocusable(QWidget *pane)
{
    // Along the tab chain, so that it is the one a person would call the first.
    QWidget *widget = pane;
    do {
        const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled();
        if (takesFocus && widget->isVisibleTo(pane->window()) && pane->isAncestorOf(widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

bool isInside(const QWidget *widget, const QList<QWidget *> &panes)
{
    return std::any_of(panes.cbegin(), panes.cend(),
                       [widget](const QWidget *pane) { return pane->isAncestorOf(widget); });
}

QList<QWidget *> panesOf(QWidget *page)
{
    QList<QWidget *> panes;
    for (Panel *panel : page->findChildren<Panel *>())
        if (panel->isVisibleTo(page) && !isInside(panel, panes) && firstFocusable(panel))
            panes.append(panel);
    if (panes.isEmpty())
        panes.append(page);
    std::stable_sort(panes.begin(), panes.end(), [page](const QWidget *a, const QWidget *b) {
        return a->mapTo(page, QPoint()).x() < b->mapTo(page, QPoint()).x();
    });
    return panes;
}

} // namespace

void focusNextPane(QWidget *sidebar, QWidget *page)
{
    QList<QWidget *> panes = panesOf(page);
    panes.prepend(sidebar);
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            current = i;
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        if (QWidget *next = firstFocusable(panes.at((current + step) % panes.size()))) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace fieldfare
