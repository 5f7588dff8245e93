// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small stand-ins of the gallery: swatches, rows and controls in a state that needs a mouse.

#include "theme/Figures.h"
#include "theme/Paint.h"
#include "widgets/IconLabel.h"
#include "widgets/Label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace fieldfare {

inline QString latin(const char *text)
{
    return QString::fromUtf8(text);
}

/// A control drawn in a state that it cannot be put into without a mouse.
class Still : public QWidget
{
public:
    Still(QWidget *control, QStyle::State state, bool ring = false)
        : m_control(control)
        , m_state(state)
        , m_ring(ring)
    {
        control->setParent(this);
        control->hide();
        control->resize(control->sizeHint());
        control->move(4, 4);
        setFixedSize(control->sizeHint() + QSize(8, 8));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.translate(4, 4);
        if (QPushButton *button = qobject_cast<QPushButton *>(m_control)) {
            QStyleOptionButton option;
            option.initFrom(button);
            option.text = button->text();
            option.icon = button->icon();
            option.state |= m_state | (button->isEnabled() ? QStyle::State_Enabled : QStyle::State_None);
            style()->drawControl(QStyle::CE_PushButton, &option, &painter, button);
        } else {
            m_control->render(&painter, {}, {}, QWidget::DrawChildren);
        }
        if (m_ring) {
            const QVariant radius = m_control->property("focusRadius");
            painter.translate(-4, -4);
            const bool box = qobject_cast<QCheckBox *>(m_control) && !radius.isValid();
            paintBox(painter, rect(),
                     box                ? 8
                     : radius.isValid() ? radius.toReal() + 4
                                        : 10,
                     QColor(), themeOf(this).color(Role::Focus), 2);
        }
    }

private:
    QWidget *m_control;
    QStyle::State m_state;
    bool m_ring;
};

class Swatch : public QWidget
{
public:
    explicit Swatch(Role role)
        : m_role(role)
    {
        setFixedHeight(54);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        paintBox(painter, QRectF(0, 0, width(), 34), 6, theme.color(m_role), theme.color(Role::Line));
        paintText(painter, QRectF(0, 37, width(), 16), roleName(m_role), theme.font(TextStyle::Small),
                  theme.color(Role::TextMuted), Qt::AlignCenter);
    }

private:
    Role m_role;
};

/// A list row as look.md has it, in a state.
class Row : public QWidget
{
public:
    enum State { Rest, Hover, Selected, Focused, Idle, Off };
    Row(const QString &text, State state)
        : m_text(text)
        , m_state(state)
    {
        setFixedHeight(36);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        const bool selected = m_state == Selected || m_state == Focused || m_state == Idle;
        paintRowGround(painter, theme, QRectF(0, 0, width(), 34), selected, m_state == Hover, m_state != Idle,
                       m_state == Focused, 8);
        const QRectF words(12, 0, width() - 24, 34);
        paintText(painter, words, m_text, theme.font(TextStyle::Body),
                  theme.color(m_state == Off ? Role::TextDisabled : Role::Text));
        paintText(painter, words, latin("2.70"), theme.font(TextStyle::Small),
                  theme.color(m_state == Off ? Role::TextDisabled : Role::TextMuted),
                  Qt::AlignRight | Qt::AlignVCenter);
    }

private:
    QString m_text;
    State m_state;
};

class MoneyRow : public QWidget
{
public:
    MoneyRow(const char *label, const char *sign, const char *amount, Role role, TextStyle style)
        : m_label(latin(label))
        , m_sign(latin(sign))
        , m_amount(latin(amount))
        , m_role(role)
        , m_style(style)
    {
        setFixedHeight(26);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        paintText(painter, rect(), m_label, theme.font(TextStyle::Body), theme.color(Role::Text));
        paintText(painter, QRectF(0, 0, width() - 74, 26), m_sign, theme.font(TextStyle::Body),
                  theme.color(Role::TextMuted), Qt::AlignRight | Qt::AlignVCenter);
        painter.setPen(theme.color(m_role));
        paintDecimal(painter, rect(), m_amount, theme.font(m_style), latin("."));
    }

private:
    QString m_label;
    QString m_sign;
    QString m_amount;
    Role m_role;
    TextStyle m_style;
};

Label *title(const char *text);
QHBoxLayout *rowOf(const QList<QWidget *> &widgets, int spacing = 8);
QWidget *iconWords(const char *icon, const char *text, Role role, TextStyle style);

} // namespace fieldfare
