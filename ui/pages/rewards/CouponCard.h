// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rewards/Rewards.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fieldfare {

struct RewardShown;

/// What a person can do with a reward.
enum class RewardAct {
    Use,      ///< the code for the till, and how much it took
    MarkUsed, ///< all of it, or how much
    Copy,
    Correct, ///< the till took less
    SetCode,
    Redeem, ///< open the company's link
    Receipt,
    Letter,
    Evidence, ///< what proves that the promise was broken
    Company
};

/// One reward as a coupon: its worth over the cut, its code under it. Promised, broken and over ones are
/// dashed and untinted.
class CouponCard : public QWidget
{
    Q_OBJECT

public:
    /// `first`: it is the one that ends first, and has the pane's primary button.
    CouponCard(const RewardRow &row, QDate today, bool first, QWidget *parent = nullptr);
    const RewardRow &row() const { return m_row; }
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }
    /// The code lies on the clipboard, or no longer.
    void setCopied(bool copied);
    /// The first of its buttons, to be given the keys.
    QWidget *firstButton() const;

Q_SIGNALS:
    void requested(fieldfare::RewardAct act);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead(const RewardShown &shown);
    QWidget *makeMiddle(const RewardShown &shown);
    QWidget *makeFoot(const RewardShown &shown, bool first);
    void addButton(QHBoxLayout *row, QPushButton *button, const QString &name, RewardAct act);
    QPushButton *makeMenu();

    RewardRow m_row;
    bool m_isOff; ///< nothing can be used of it
    bool m_isPromise;
    bool m_chosen = false;
    QPushButton *m_copy = nullptr;
    QPushButton *m_first = nullptr;
};

} // namespace fieldfare
