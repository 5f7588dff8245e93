// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace fieldfare {

/// From `since` on the price was `minor`; texts as they are shown.
struct PriceStep
{
    QString since;
    QString price;
    qint64 minor = 0;
};

/// How a field's price has changed: one step a change, evenly apart, the price and its start beside it. Time
/// runs left to right in every script.
class PriceHistory : public QWidget
{
    Q_OBJECT

public:
    explicit PriceHistory(QWidget *parent = nullptr);
    /// The oldest first. The three newest are drawn when there is no room for more.
    void setSteps(const QList<PriceStep> &steps);
    QSize sizeHint() const override { return {280, bottom() + 18}; }
    QSize minimumSizeHint() const override { return {160, bottom() + 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where the lowest step is; a price that never changed needs no room to rise in.
    int bottom() const;

    QList<PriceStep> m_steps;
};

} // namespace fieldfare
