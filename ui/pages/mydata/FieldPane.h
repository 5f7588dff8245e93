// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mydata/MyData.h"

#include <QWidget>

class QPushButton;

namespace fieldfare {

class Label;
class PriceHistory;
class SumView;

/// What the pane tells of the chosen field.
struct FieldReading
{
    FieldPath path;
    Sum example;
    QList<PriceChange> history;
    QList<Ask> own; ///< for a company or a purpose class
};

/// The chosen field: what it would cost in an example, how its price has changed, prices for one company or
/// purpose.
class FieldPane : public QWidget
{
    Q_OBJECT

public:
    explicit FieldPane(QWidget *parent = nullptr);
    void setReading(const FieldReading &reading, const WalletContext &context);

Q_SIGNALS:
    void ownPricesRequested();

private:
    void setHistory(const FieldReading &reading, const WalletContext &context);

    Label *m_title;
    SumView *m_sum;
    Label *m_historySign;
    Label *m_noHistory;
    PriceHistory *m_history;
    QPushButton *m_own;
};

} // namespace fieldfare
