// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fieldfare {

/// What is paid (solid ochre) and promised (edged) against the ask (slate tick). The three are in the same
/// minor units; an ask of 0 has no track. The words beside it say the same; they are the accessible name.
class OfferTrack : public QWidget
{
    Q_OBJECT

public:
    explicit OfferTrack(QWidget *parent = nullptr);
    void setAmounts(qint64 paid, qint64 promised, qint64 ask);
    QSize sizeHint() const override { return {236, 14}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_paid = 0;
    qint64 m_promised = 0;
    qint64 m_ask = 0;
};

} // namespace fieldfare
