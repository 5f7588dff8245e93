// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"
#include "receipts/ReceiptCheck.h"

#include <QWidget>

class QVBoxLayout;

namespace fieldfare {

/// How much a receipt proves: the verdict in one sentence, then level by level.
class ProofView : public QWidget
{
    Q_OBJECT
public:
    explicit ProofView(QWidget *parent = nullptr);
    void setVerdict(const ReceiptVerdict &verdict);

private:
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

/// What came out for a file from elsewhere.
class VerdictDialog : public PageDialog
{
    Q_OBJECT
public:
    VerdictDialog(const QString &fileName, const ReceiptVerdict &verdict, QWidget *parent);
};

} // namespace fieldfare
