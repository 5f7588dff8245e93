// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/FieldfareStyle.h"

#include "theme/ButtonPainter.h"
#include "theme/FieldPainter.h"
#include "theme/FocusRing.h"
#include "theme/Metrics.h"
#include "theme/Paint.h"
#include "theme/ViewPainter.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolTip>

namespace fieldfare {

namespace {

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

CheckLook optionCheckLook(const QStyleOption &option, const QWidget *widget)
{
    if (widget && widget->property("never").toBool())
        return CheckLook::Never;
    if (option.state & QStyle::State_NoChange)
        return CheckLook::Some;
    return option.state & QStyle::State_On ? CheckLook::On : CheckLook::Off;
}

} // namespace

FieldfareStyle::FieldfareStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(new Theme(this))
    , m_ring(new FocusRing(this))
{
    connect(m_theme, &Theme::changed, this, &FieldfareStyle::apply);
}

Theme &FieldfareStyle::install(QApplication &)
{
    FieldfareStyle *style = new FieldfareStyle; // the application owns it
    QApplication::setStyle(style);
    QApplication::setFont(style->theme().font(TextStyle::Body));
    QToolTip::setFont(style->theme().font(TextStyle::Small));
    style->apply();
    return style->theme();
}

FieldfareStyle &FieldfareStyle::installed()
{
    FieldfareStyle *style = qobject_cast<FieldfareStyle *>(QApplication::style());
    Q_ASSERT_X(style, "FieldfareStyle", "the style is not installed");
    return *style;
}

bool FieldfareStyle::showsFocus() const
{
    return m_ring->byKeyboard();
}

void FieldfareStyle::apply()
{
    QApplication::setPalette(m_theme->palette());
}

void FieldfareStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer")) {
        // The corners are round: what lies outside them is not ours.
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
    if (isTextEdit(widget))
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
}

void FieldfareStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
    case PE_IndicatorButtonDropDown:
    case PE_FrameButtonTool:
        return;
    case PE_PanelLineEdit:
        if (const QStyleOptionFrame *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            paintField(*painter, *m_theme, *option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(*painter, *m_theme, option->rect, optionCheckLook(*option, widget),
                   option->state & State_Enabled);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, *m_theme, option->rect, option->state & State_On, option->state & State_Enabled);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        paintBox(*painter, option->rect, element == PE_PanelMenu ? 8 : 0, m_theme->color(Role::Raised),
                 m_theme->color(Role::LineControl));
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On))
            paintBox(*painter, option->rect, metrics::kRadiusControl,
                     m_theme->color(option->state & (State_Sunken | State_On) ? Role::Pressed : Role::Hover));
        return;
    case PE_PanelItemViewItem:
        if (const QStyleOptionViewItem *item = as<QStyleOptionViewItem>(option))
            paintRowGround(*painter, *m_theme, item->rect, item->state & State_Selected,
                           item->state & State_MouseOver, item->state & State_Active, false);
        return;
    case PE_Frame:
        if (isTextEdit(widget))
            paintField(*painter, *m_theme, *option, widget);
        else if (widget && widget->inherits("QComboBoxPrivateContainer"))
            paintBox(*painter, option->rect, 8, m_theme->color(Role::Raised),
                     m_theme->color(Role::LineControl));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FieldfareStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const QStyleOptionButton *button = as<QStyleOptionButton>(option))
            paintButton(*painter, *m_theme, *button, widget);
        return;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        if (const QStyleOptionButton *button = as<QStyleOptionButton>(option))
            paintText(*painter, option->rect, withoutMnemonic(button->text), m_theme->font(TextStyle::Body),
                      m_theme->color(option->state & State_Enabled ? Role::Text : Role::TextDisabled),
                      visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter));
        return;
    case CE_ComboBoxLabel:
        if (const QStyleOptionComboBox *combo = as<QStyleOptionComboBox>(option))
            paintComboBoxLabel(*painter, *m_theme, *combo);
        return;
    case CE_FocusFrame:
        if (const QFocusFrame *frame = qobject_cast<const QFocusFrame *>(widget))
            paintFocusRing(*painter, *m_theme, *option, frame->widget());
        return;
    case CE_MenuItem:
        if (const QStyleOptionMenuItem *item = as<QStyleOptionMenuItem>(option))
            paintMenuItem(*painter, *m_theme, *item);
        return;
    case CE_MenuEmptyArea:
    case CE_HeaderEmptyArea:
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_Header:
        if (const QStyleOptionHeader *header = as<QStyleOptionHeader>(option))
            paintHeaderSection(*painter, *m_theme, *header, widget);
        return;
    case CE_ProgressBarContents:
        if (const QStyleOptionProgressBar *bar = as<QStyleOptionProgressBar>(option))
            paintProgress(*painter, *m_theme, *bar);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme->color(Role::Line));
        return;
    case CE_ItemViewItem:
        if (const QStyleOptionViewItem *item = as<QStyleOptionViewItem>(option))
            paintViewItem(*painter, *m_theme, *item, widget);
        return;
    case CE_ShapedFrame:
        if (const QStyleOptionFrame *frame = as<QStyleOptionFrame>(option)) {
            if (frame->frameShape == QFrame::HLine)
                painter->fillRect(
                    QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                    m_theme->color(Role::Line));
            else if (frame->frameShape == QFrame::VLine)
                painter->fillRect(
                    QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                    m_theme->color(Role::Line));
            else
                drawPrimitive(PE_Frame, option, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FieldfareStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const QStyleOptionComboBox *combo = as<QStyleOptionComboBox>(option))
            paintComboBox(*painter, *m_theme, *combo, widget);
        return;
    case CC_SpinBox:
        if (const QStyleOptionSpinBox *spin = as<QStyleOptionSpinBox>(option))
            paintSpinBox(*painter, *m_theme, *spin, widget);
        return;
    case CC_ScrollBar:
        if (const QStyleOptionSlider *bar = as<QStyleOptionSlider>(option))
            paintScrollBar(*painter, *m_theme, *bar, scrollBarRect(*bar, SC_ScrollBarSlider));
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace fieldfare
