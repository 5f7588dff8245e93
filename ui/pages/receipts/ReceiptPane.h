// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipts/Receipts.h"
#include "widgets/Panel.h"

class QAction;
class QPushButton;

namespace fieldfare {

class Label;
class ProofView;
class Timeline;

/// Beside the page: how much is proven, what was before, how long it runs, and what can be done.
class ReceiptPane : public Panel
{
    Q_OBJECT
public:
    explicit ReceiptPane(QWidget *parent = nullptr);
    void setReceipt(const ReceiptDetail &detail, const QDate &today);

Q_SIGNALS:
    void verifyRequested();
    void saveRequested(fieldfare::ReceiptFormat format);
    void requestRequested(); ///< the card of the request that it answers
    void companyRequested();

private:
    QWidget *makeHeader();
    QWidget *makeContent();
    QWidget *makeFoot();
    void showEnd(const ReceiptDetail &detail, const QDate &today);

    Label *m_title;
    ProofView *m_proof;
    Timeline *m_thread;
    Label *m_until;
    Label *m_left;
    QPushButton *m_withdraw;
};

} // namespace fieldfare
