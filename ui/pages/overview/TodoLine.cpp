// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/TodoLine.h"

#include "theme/Figures.h"
#include "theme/Paint.h"

#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace fieldfare {

namespace {
constexpr int kHeight = 50;
constexpr int kLineReach = 8; ///< how far the hover reaches beyond the words
} // namespace

TodoLine::TodoLine(const Content &content, QWidget *parent)
    : QAbstractButton(parent)
    , m_content(content)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusInside", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(content.note.isEmpty() ? content.what
                                             : QStringLiteral("%1, %2").arg(content.what, content.note));
    setAccessibleDescription(content.detail);
}

QSize TodoLine::sizeHint() const
{
    return {280, kHeight};
}

QSize TodoLine::minimumSizeHint() const
{
    return {160, kHeight};
}

void TodoLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(painter, rect(), 6, theme.color(isDown() ? Role::Pressed : Role::Hover));
    const auto place = [this](const QRectF &part) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), part.toAlignedRect()));
    };
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    const QFont small = theme.font(TextStyle::Small);
    const QColor muted = theme.color(Role::TextMuted);
    paintIcon(painter, theme, m_content.icon, place({kLineReach, 8, 18, 18}), 18, muted);
    const qreal left = kLineReach + 30;
    const qreal right = width() - kLineReach;
    const qreal note = m_content.note.isEmpty() ? 0 : qCeil(figuresWidth(m_content.note, small)) + 1;
    const qreal words = right - left - (note > 0 ? note + 8 : 0);
    paintText(painter, place({left, 7, words, 20}), m_content.what, theme.font(TextStyle::BodyMedium),
              theme.color(Role::Text), start);
    paintText(painter, place({right - note, 7, note, 20}), m_content.note, small,
              theme.color(m_content.late ? Role::Refuses : Role::Text), end);
    paintText(painter, place({left, 27, right - left, 16}), m_content.detail, small, muted, start);
}

} // namespace fieldfare
