// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context/WalletContext.h"
#include "rights/Letters.h"

#include <QWidget>

class QCheckBox;

namespace fieldfare {

class Cells;
class ChargeModel;
class Label;
class ListTable;

/// What a charge says: three figures, the claim, three ways to settle it, its lines.
class ChargeView : public QWidget
{
    Q_OBJECT
public:
    explicit ChargeView(const WalletContext &context, QWidget *parent = nullptr);
    void setLetter(const LetterDetail &detail);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void leftOutChanged(const QList<fieldfare::HoldingId> &holdings);

private:
    struct Figure
    {
        Label *sign = nullptr;
        Label *amount = nullptr;
    };
    Figure addFigure(Cells *cells, const QString &label);
    Label *addWay(Cells *cells, const QString &icon, const QString &verb);
    void setFigure(const Figure &figure, const Money &amount);
    void showAllBox();
    void toggleSum(const QModelIndex &index);
    void fit();

    const WalletContext &m_context;
    ChargeModel *m_model;
    ListTable *m_table;
    QCheckBox *m_all;
    Figure m_held;
    Figure m_given;
    Figure m_balance;
    Label *m_pay = nullptr;
    Label *m_discount = nullptr;
    Label *m_erase = nullptr;
    LetterId m_letter;
};

} // namespace fieldfare
