// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/Sidebar.h"

#include "shell/WalletButton.h"
#include "theme/Metrics.h"
#include "widgets/SidebarButton.h"

#include <QLocale>
#include <QVBoxLayout>

namespace fieldfare {

Sidebar::Sidebar(const QString &walletName, QWidget *parent)
    : Panel(Role::Sunken, parent)
    , m_wallet(new WalletButton(walletName, this))
    , m_lock(new SidebarButton(QStringLiteral("lock"), tr("Lock"), this))
{
    setLines(Qt::RightEdge);
    setAccessibleName(tr("Pages"));
    QVBoxLayout *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 12, 9, 10);
    rows->setSpacing(1);
    rows->addWidget(m_wallet);
    rows->addSpacing(9);
    addPage(*rows, PageId::Overview, QStringLiteral("overview"), tr("Overview"));
    addPage(*rows, PageId::Requests, QStringLiteral("requests"), tr("Requests"));
    rows->addSpacing(11);
    addPage(*rows, PageId::Companies, QStringLiteral("companies"), tr("Companies"));
    addPage(*rows, PageId::MyData, QStringLiteral("mydata"), tr("My data"));
    rows->addSpacing(11);
    addPage(*rows, PageId::Rewards, QStringLiteral("rewards"), tr("Rewards"));
    addPage(*rows, PageId::Receipts, QStringLiteral("receipts"), tr("Receipts"));
    rows->addSpacing(11);
    addPage(*rows, PageId::Letters, QStringLiteral("letters"), tr("Letters"));
    rows->addSpacing(11);
    addPage(*rows, PageId::Imports, QStringLiteral("imports"), tr("Imports"));
    rows->addStretch();
    addPage(*rows, PageId::Settings, QStringLiteral("settings"), tr("Settings"));
    m_lock->setCheckable(false);
    m_lock->setKeyHint(
        QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText).replace(u'+', u' '));
    rows->addWidget(m_lock);
    connect(m_lock, &QAbstractButton::clicked, this, &Sidebar::lockRequested);
    setNarrow(false);
}

void Sidebar::addPage(QVBoxLayout &rows, PageId page, const QString &icon, const QString &text)
{
    SidebarButton *button = new SidebarButton(icon, text, this);
    m_buttons.insert(page, button);
    rows.addWidget(button);
    button->setAutoExclusive(true); // a click on the chosen one must not take its mark away
    // Not clicked(): a screen reader chooses a page without a click.
    connect(button, &QAbstractButton::toggled, this, [this, page](bool on) {
        if (on && m_current != page)
            Q_EMIT chosen(page);
    });
}

void Sidebar::setCurrent(PageId page)
{
    m_current = page;
    m_buttons.value(page)->setChecked(true);
}

void Sidebar::setBadge(PageId page, int count)
{
    m_buttons.value(page)->setCount(count > 0 ? QLocale().toString(count) : QString());
}

void Sidebar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? metrics::kSidebarNarrow : metrics::kSidebar);
    m_wallet->setNarrow(narrow);
    for (SidebarButton *button : std::as_const(m_buttons))
        button->setNarrow(narrow);
    m_lock->setNarrow(narrow);
}

} // namespace fieldfare
