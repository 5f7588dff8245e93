// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/FieldPainter.h"

#include "theme/Metrics.h"
#include "theme/Paint.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOption>

namespace fieldfare {

void paintField(QPainter &painter, const Theme &theme, const QStyleOption &option, const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool invalid = widget && widget->property("invalid").toBool();
    const QColor edge = theme.color(!enabled  ? Role::Line
                                    : invalid ? Role::Refuses
                                    : focus   ? Role::Focus
                                              : Role::LineStrong);
    const bool strong = enabled && (focus || invalid);
    paintBox(painter, option.rect, metrics::kRadiusControl, enabled ? theme.color(Role::Surface) : QColor(),
             edge, strong ? 2 : 1);
}

void paintComboBox(QPainter &painter, const Theme &theme, const QStyleOptionComboBox &option,
                   const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.editable) {
        paintField(painter, theme, option, widget);
    } else {
        const bool focus = option.state & QStyle::State_HasFocus;
        const Role ground = option.state & QStyle::State_Sunken      ? Role::Pressed
                            : option.state & QStyle::State_MouseOver ? Role::Hover
                                                                     : Role::Surface;
        paintBox(painter, option.rect, metrics::kRadiusControl, enabled ? theme.color(ground) : QColor(),
                 theme.color(!enabled ? Role::Line
                             : focus  ? Role::Focus
                                      : Role::LineControl),
                 focus ? 2 : 1);
    }
    const QRect arrow(option.rect.right() - 24, option.rect.top(), 16, option.rect.height());
    paintIcon(painter, theme, QStringLiteral("up-down"),
              QStyle::visualRect(option.direction, option.rect, arrow), 16,
              theme.color(enabled ? Role::Text : Role::TextDisabled));
}

void paintComboBoxLabel(QPainter &painter, const Theme &theme, const QStyleOptionComboBox &option)
{
    if (option.editable)
        return;
    QRect text = option.rect.adjusted(13, 0, -30, 0);
    if (!option.currentIcon.isNull()) {
        const QRect icon(text.left(), text.top(), 16, text.height());
        paintIcon(painter, theme, option.currentIcon.name(),
                  QStyle::visualRect(option.direction, option.rect, icon), 16, theme.color(Role::TextMuted));
        text.setLeft(text.left() + 24);
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    paintText(painter, QStyle::visualRect(option.direction, option.rect, text), option.currentText,
              theme.font(TextStyle::BodyMedium), theme.color(enabled ? Role::Text : Role::TextDisabled),
              QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
}

void paintSpinBox(QPainter &painter, const Theme &theme, const QStyleOptionSpinBox &option,
                  const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = option.state & QStyle::State_HasFocus;
    paintBox(painter, option.rect, metrics::kRadiusControl, enabled ? theme.color(Role::Ground) : QColor(),
             theme.color(focus ? Role::Focus : Role::Line), focus ? 2 : 1);
    const QStyle *style = widget ? widget->style() : nullptr;
    if (!style)
        return;
    const auto step = [&](QStyle::SubControl control, const QString &icon,
                          QAbstractSpinBox::StepEnabledFlag flag) {
        const QRect box = style->subControlRect(QStyle::CC_SpinBox, &option, control, widget);
        const bool hot = option.activeSubControls == control && enabled;
        if (hot && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
            paintBox(painter, box.adjusted(2, 2, -2, -2), metrics::kRadiusSmall,
                     theme.color(option.state & QStyle::State_Sunken ? Role::Pressed : Role::Hover));
        const bool can = enabled && (option.stepEnabled & flag);
        paintIcon(painter, theme, icon, box, 16, theme.color(can ? Role::TextMuted : Role::TextDisabled));
    };
    step(QStyle::SC_SpinBoxDown, QStringLiteral("minus"), QAbstractSpinBox::StepDownEnabled);
    step(QStyle::SC_SpinBoxUp, QStringLiteral("plus"), QAbstractSpinBox::StepUpEnabled);
}

void paintFocusRing(QPainter &painter, const Theme &theme, const QStyleOption &option, const QWidget *around)
{
    if (!around)
        return;
    QRectF ring(option.rect);
    qreal radius = metrics::kRadiusControl + 4;
    const QVariant own = around->property("focusRadius");
    if (own.isValid())
        radius = own.toReal() + 4;
    const bool box = qobject_cast<const QCheckBox *>(around) || qobject_cast<const QRadioButton *>(around);
    if (box && !own.isValid()) {
        const int top = (int(ring.height()) - metrics::kCheck) / 2 - 4;
        const QRect indicator(0, top, metrics::kCheck + 8, metrics::kCheck + 8);
        ring = QStyle::visualRect(option.direction, option.rect, indicator);
        radius = metrics::kRadiusSmall + 4;
    }
    if (around->property("focusInside").toBool()) {
        ring.adjust(4, 4, -4, -4);
        radius -= 4;
    }
    paintBox(painter, ring, radius, QColor(), theme.color(Role::Focus), 2);
}

} // namespace fieldfare
