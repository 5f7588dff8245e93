// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/ThemeCard.h"

#include "theme/Paint.h"

#include <QPainter>
#include <QPainterPath>

namespace fieldfare {

namespace {

constexpr QSize kPicture(86, 52);
constexpr int kRing = 3; ///< the room for the chosen one's edge

void paintWindow(QPainter &painter, const Tokens &tokens, bool dark)
{
    painter.fillRect(QRect(QPoint(), kPicture), tokens.color(Role::Ground, dark));
    painter.fillRect(0, 0, 24, kPicture.height(), tokens.color(Role::Sunken, dark));
    paintBox(painter, QRectF(32, 10, 44, 6), 3, tokens.color(Role::Heat2, dark));
    paintBox(painter, QRectF(32, 22, 24, 6), 3, tokens.color(Role::Accent, dark));
}

} // namespace

ThemeCard::ThemeCard(Appearance appearance, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setAutoExclusive(true); // a screen reader says: one of several
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", 8);
    setFixedSize(kPicture.width() + 2 * kRing, kPicture.height() + 2 * kRing + 18);
}

void ThemeCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF picture(QPointF(kRing, kRing), QSizeF(kPicture));
    QPainterPath shape;
    shape.addRoundedRect(picture, 6, 6);
    painter.save();
    painter.setClipPath(shape);
    painter.translate(picture.topLeft());
    paintWindow(painter, theme.tokens(), m_appearance == Appearance::Dark);
    if (m_appearance == Appearance::System) {
        QPainterPath half;
        half.addPolygon(QPolygonF() << QPointF(55, 0) << QPointF(86, 0) << QPointF(86, 52)
                                    << QPointF(31, 52));
        painter.setClipPath(half, Qt::IntersectClip);
        paintWindow(painter, theme.tokens(), true);
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.color(Role::LineControl));
    painter.drawRoundedRect(picture.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (isChecked()) {
        painter.setPen(QPen(theme.color(Role::Accent), 2));
        painter.drawRoundedRect(QRectF(picture).adjusted(-2, -2, 2, 2), 8, 8);
    }
    paintText(painter, QRectF(0, picture.bottom() + 4, width(), 16), text(),
              theme.font(TextStyle::SmallMedium), theme.color(isChecked() ? Role::Text : Role::TextMuted),
              Qt::AlignCenter);
}

} // namespace fieldfare
