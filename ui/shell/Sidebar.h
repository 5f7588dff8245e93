// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"
#include "widgets/Panel.h"

#include <QMap>

#include <optional>

class QVBoxLayout;

namespace fieldfare {

class SidebarButton;
class WalletButton;

/// The pages by name, with what waits in them; Settings and Lock at the foot. Icons alone when narrow.
class Sidebar : public Panel
{
    Q_OBJECT
public:
    explicit Sidebar(const QString &walletName, QWidget *parent = nullptr);

    void setCurrent(PageId page);
    void setBadge(PageId page, int count);
    void setNarrow(bool narrow);
    WalletButton *walletButton() const { return m_wallet; }

Q_SIGNALS:
    void chosen(fieldfare::PageId page);
    void lockRequested();

private:
    void addPage(QVBoxLayout &rows, PageId page, const QString &icon, const QString &text);

    WalletButton *m_wallet;
    QMap<PageId, SidebarButton *> m_buttons;
    std::optional<PageId> m_current;
    SidebarButton *m_lock;
};

} // namespace fieldfare
