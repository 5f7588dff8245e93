// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holders/Holders.h"
#include "widgets/Panel.h"

#include <optional>

class QAction;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace fieldfare {

/// What the detail pane's buttons ask for; the page does it.
enum class CompanyAct { Charge, Erase, Access, Rename, Merge, RecordReward, AddHolding, AddContact };

/// One company: who it is, its breach, what it holds, what happened, its letters.
class CompanyPane : public Panel
{
    Q_OBJECT

public:
    explicit CompanyPane(const WalletContext &context, QWidget *parent = nullptr);
    void setDetail(const HolderDetail &detail);
    const std::optional<HolderDetail> &detail() const { return m_detail; }
    /// Nothing is chosen.
    void clear();
    /// A way back for the mouse, where the pane lies over the list.
    void setBackShown(bool shown);

Q_SIGNALS:
    void requested(fieldfare::CompanyAct act);
    void splitRequested(const fieldfare::CompanyId &merged);
    void breachRequested(const fieldfare::HolderBreach &breach);
    void removeRequested(const fieldfare::HoldingId &holding);
    void letterRequested(const fieldfare::LetterId &letter);
    void receiptRequested(const fieldfare::ReceiptId &receipt);
    void requestRequested(const fieldfare::RequestId &request);
    void backRequested();

private:
    QWidget *buildHeader();
    void fillMenu();
    QAction *addAct(const QString &text, CompanyAct act);
    QWidget *buildContent();
    void addHead(QVBoxLayout *column);
    void addBreach(QVBoxLayout *column);
    void addAgreements(QVBoxLayout *column);
    void addTimeline(QVBoxLayout *column);
    void addLetters(QVBoxLayout *column);

    const WalletContext &m_context;
    std::optional<HolderDetail> m_detail;
    QPushButton *m_back;
    QList<QPushButton *> m_buttons;
    QMenu *m_menu;
    QMenu *m_split;
    QScrollArea *m_scroll;
};

} // namespace fieldfare
