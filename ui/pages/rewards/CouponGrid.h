// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rewards/CouponCard.h"

#include <QDate>
#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace fieldfare {

/// A part of the grid: a heading (empty for none) and its rewards in their order.
struct CouponGroup
{
    QString heading;
    QString note;
    QList<RewardRow> rows;
};

/// Coupons in as many columns as find room, headings between. Made anew when its rewards are set; the keys
/// stay with the reward that had them, or go to the next one.
class CouponGrid : public QScrollArea
{
    Q_OBJECT

public:
    explicit CouponGrid(const QString &name, QWidget *parent = nullptr);
    /// `empty` is said where there is no reward at all.
    void setGroups(const QList<CouponGroup> &groups, QDate today, const QString &empty);
    /// Marks it and brings it into view; false when it is not there.
    bool choose(const RewardId &id);
    RewardId chosen() const { return m_chosen; }
    void step(int by);
    /// Which code lies on the clipboard; a null id: none.
    void setCopied(const RewardId &id);
    const QList<CouponCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    void requested(fieldfare::RewardAct act, const fieldfare::RewardRow &row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clear();
    void layOut();
    void addCards(const CouponGroup &group, QDate today);
    qsizetype indexOf(const RewardId &id) const;

    QWidget *m_content;
    QVBoxLayout *m_column;
    QList<class QGridLayout *> m_grids;
    QList<CouponCard *> m_cards;
    QList<CouponGroup> m_groups; ///< what is shown
    QDate m_today;
    RewardId m_chosen;
    RewardId m_copied;
    int m_columns = 0;
    bool m_hasFirst = false; ///< the primary button is given
};

} // namespace fieldfare
