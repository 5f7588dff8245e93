// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/OfferTrack.h"

#include "theme/Paint.h"

namespace fieldfare {

OfferTrack::OfferTrack(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OfferTrack::setAmounts(qint64 paid, qint64 promised, qint64 ask)
{
    m_paid = paid;
    m_promised = promised;
    m_ask = ask;
    setVisible(ask > 0);
    update();
}

void OfferTrack::paintEvent(QPaintEvent *)
{
    const qint64 whole = qMax(m_ask, m_paid + m_promised);
    if (whole <= 0)
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QRectF track(0, 3, width(), 8);
    QPainterPath round;
    round.addRoundedRect(track, 4, 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(round);
    painter.fillRect(track, theme.color(theme.isDark() ? Role::Line : Role::Heat0));
    const qreal paid = track.width() * qreal(m_paid) / qreal(whole);
    const qreal promised = track.width() * qreal(m_promised) / qreal(whole);
    painter.fillRect(QRectF(0, 3, paid, 8), theme.color(Role::Money));
    painter.restore();
    if (promised > 0)
        paintBox(painter, QRectF(paid, 3, promised, 8), m_paid > 0 ? 0 : 2, theme.color(Role::MoneyTint),
                 theme.color(Role::Money));
    const qreal ask = qMin(track.width() * qreal(m_ask) / qreal(whole), width() - 2.0);
    painter.fillRect(QRectF(ask, 0, 2, 14), theme.color(Role::Slate));
}

} // namespace fieldfare
