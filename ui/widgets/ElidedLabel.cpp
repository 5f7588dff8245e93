// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ElidedLabel.h"

#include "theme/Figures.h"
#include "theme/Paint.h"

namespace fieldfare {

QSize ElidedLabel::sizeHint() const
{
    return {qCeil(figuresWidth(plainText(), font())) + 1, Theme::lineHeight(textStyle())};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 24), Theme::lineHeight(textStyle())};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    paintText(painter, rect(), plainText(), font(),
              palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText),
              side | Qt::AlignVCenter);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainText(), this);
        return true;
    }
    return Label::event(event);
}

} // namespace fieldfare
