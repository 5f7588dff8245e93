// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/ButtonPainter.h"

#include "theme/Figures.h"
#include "theme/Metrics.h"
#include "theme/Paint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QWidget>

namespace fieldfare {

namespace {

enum class ButtonKind { Primary, Secondary, Quiet, Danger, Link, OnSlate };

struct ButtonLook
{
    ButtonKind kind = ButtonKind::Secondary;
    bool compact = false;
    bool roomy = false;
    QString text;
    QString keyHint;
    QString trailing;
    int height = metrics::kButton;
    int padding = 14; ///< inside the edge
    int gap = 8;
    int iconSize = 16;
    QFont font;
    bool hasIcon = false;
    bool iconOnly() const { return text.isEmpty() && hasIcon && trailing.isEmpty(); }
};

ButtonKind kindOf(const QWidget *widget, const QStyleOptionButton &option)
{
    const QString role = widget ? widget->property("role").toString() : QString();
    if (role == u"primary" || (role.isEmpty() && (option.features & QStyleOptionButton::DefaultButton)))
        return ButtonKind::Primary;
    if (role == u"quiet")
        return ButtonKind::Quiet;
    if (role == u"danger")
        return ButtonKind::Danger;
    if (role == u"link")
        return ButtonKind::Link;
    return role == u"onslate" ? ButtonKind::OnSlate : ButtonKind::Secondary;
}

ButtonLook buttonLookOf(const Theme &theme, const QStyleOptionButton &option, const QWidget *widget)
{
    ButtonLook look;
    look.kind = kindOf(widget, option);
    look.text = withoutMnemonic(option.text);
    look.hasIcon = !option.icon.isNull();
    if (widget) {
        look.compact = widget->property("compact").toBool();
        look.roomy = widget->property("roomy").toBool();
        look.keyHint = widget->property("keyHint").toString();
        look.trailing = widget->property("trailingIcon").toString();
    }
    if (look.compact) {
        look.height = metrics::kButtonSmall;
        look.padding = 10;
        look.gap = 6;
    } else if (look.roomy) {
        look.height = 36;
        look.padding = look.kind == ButtonKind::Quiet ? 10 : 20;
    } else if (look.kind == ButtonKind::Quiet) {
        look.padding = 10;
        look.iconSize = look.text.isEmpty() ? 18 : 16;
    }
    if (look.kind == ButtonKind::Link) {
        look.height = look.compact ? 16 : 20;
        look.padding = 0;
    }
    look.font = theme.font(look.compact ? TextStyle::SmallMedium : TextStyle::BodyMedium);
    return look;
}

qreal contentWidth(const Theme &theme, const ButtonLook &look)
{
    QList<qreal> parts;
    if (look.hasIcon)
        parts.append(look.iconSize);
    if (!look.text.isEmpty())
        parts.append(figuresWidth(look.text, look.font));
    if (!look.keyHint.isEmpty())
        parts.append(keyCapWidth(theme, look.keyHint));
    if (!look.trailing.isEmpty())
        parts.append(16);
    qreal width = look.gap * qMax(0.0, qreal(parts.size()) - 1);
    for (const qreal part : parts)
        width += part;
    return width;
}

struct Colors
{
    QColor fill;
    QColor edge;
    QColor text;
    QColor icon;
};

Colors colorsOf(const Theme &theme, ButtonKind kind, QStyle::State state)
{
    const bool down = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = state & QStyle::State_MouseOver;
    if (!(state & QStyle::State_Enabled)) {
        const QColor text = theme.color(Role::TextDisabled);
        const bool bare = kind == ButtonKind::Quiet || kind == ButtonKind::Link;
        return {QColor(), bare ? QColor() : theme.color(Role::Line), text, text};
    }
    const QColor ground = down ? theme.color(Role::Pressed) : hover ? theme.color(Role::Hover) : QColor();
    switch (kind) {
    case ButtonKind::Primary: {
        const QColor fill = theme.color(down    ? Role::AccentPressed
                                        : hover ? Role::AccentHover
                                                : Role::Accent);
        return {fill, fill, theme.color(Role::OnAccent), theme.color(Role::OnAccent)};
    }
    case ButtonKind::Quiet:
        return {ground, QColor(), theme.color(Role::Text), theme.color(Role::TextMuted)};
    case ButtonKind::Link:
        return {QColor(), QColor(), theme.color(Role::AccentText), theme.color(Role::AccentText)};
    case ButtonKind::OnSlate: {
        const QColor text = theme.color(theme.isDark() ? Role::Text : Role::OnSlate);
        QColor fill = text;
        fill.setAlphaF(down ? 0.24f : hover ? 0.12f : 0.0f);
        return {fill, text, text, text};
    }
    case ButtonKind::Danger:
    case ButtonKind::Secondary:
        break;
    }
    const QColor text = theme.color(kind == ButtonKind::Danger ? Role::Refuses : Role::Text);
    return {ground.isValid() ? ground : theme.color(Role::Surface), theme.color(Role::LineControl), text,
            text};
}

} // namespace

void paintButton(QPainter &painter, const Theme &theme, const QStyleOptionButton &option,
                 const QWidget *widget)
{
    const ButtonLook look = buttonLookOf(theme, option, widget);
    const Colors colors = colorsOf(theme, look.kind, option.state);
    QRectF box(option.rect);
    if (look.kind != ButtonKind::Link) {
        box = QRectF(box.left(), box.center().y() - look.height / 2.0, box.width(), look.height);
        paintBox(painter, box, metrics::kRadiusControl, colors.fill, colors.edge);
    }
    const auto place = [&option](const QRectF &part) {
        return QRectF(QStyle::visualRect(option.direction, option.rect, part.toAlignedRect()));
    };
    const qreal spare = box.width() - contentWidth(theme, look);
    const bool leading =
        widget && widget->property("leading").toBool(); // words at the start, as in a combo box
    qreal x = box.left() + (look.kind == ButtonKind::Link ? 0
                            : leading                     ? look.padding + 1
                                                          : qMax(0.0, spare / 2));
    if (look.hasIcon) {
        paintIcon(painter, theme, option.icon.name(),
                  place({x, box.top(), qreal(look.iconSize), box.height()}), look.iconSize,
                  look.iconOnly() && look.kind == ButtonKind::Quiet &&
                          (option.state & QStyle::State_MouseOver)
                      ? colors.text
                      : colors.icon);
        x += look.iconSize + look.gap;
    }
    const qreal width = figuresWidth(look.text, look.font);
    if (!look.text.isEmpty()) {
        const QFont font = [&] {
            QFont shown = look.font;
            shown.setUnderline(look.kind == ButtonKind::Link && (option.state & QStyle::State_MouseOver));
            return shown;
        }();
        paintText(painter, place({x, box.top(), qMin(width, box.right() - x) + 1, box.height()}), look.text,
                  font, colors.text,
                  QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        x += width + look.gap;
    }
    if (!look.keyHint.isEmpty()) {
        QColor edge = colors.text;
        edge.setAlphaF(0.8f);
        paintKeyCap(painter, theme, place({x, box.top(), keyCapWidth(theme, look.keyHint), box.height()}),
                    look.keyHint, edge, edge);
        x += keyCapWidth(theme, look.keyHint) + look.gap;
    }
    if (!look.trailing.isEmpty()) {
        const qreal at = leading ? box.right() - 16 - look.padding + 2 : x;
        paintIcon(painter, theme, look.trailing, place({at, box.top(), 16, box.height()}), 16, colors.icon);
    }
}

QSize buttonSize(const Theme &theme, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonLook look = buttonLookOf(theme, option, widget);
    if (look.iconOnly() && look.keyHint.isEmpty())
        return {look.height, look.height};
    const int edges = look.kind == ButtonKind::Link ? 0 : 2 * (look.padding + 1);
    return {qCeil(contentWidth(theme, look)) + edges, look.height};
}

} // namespace fieldfare
