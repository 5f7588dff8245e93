// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// FieldfareStyle's sizes and places; what it paints is in FieldfareStyle.cpp.

#include "theme/ButtonPainter.h"
#include "theme/FieldfareStyle.h"
#include "theme/Figures.h"
#include "theme/Metrics.h"
#include "theme/Paint.h"
#include "theme/ViewPainter.h"

#include <QStyleOption>
#include <QWidget>

namespace fieldfare {

namespace {

bool isCompact(const QWidget *widget)
{
    return widget && widget->property("compact").toBool();
}

constexpr int kStep = 26;        ///< width of a spin box's − and +
constexpr int kFieldPadding = 8; ///< QLineEdit adds 2 of its own, the edge 1
constexpr int kScrollBar = 11;
constexpr int kShortestThumb = 32;

} // namespace

QRect FieldfareStyle::scrollBarRect(const QStyleOptionSlider &option, SubControl sub) const
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(qMin(kShortestThumb, length),
                       int(qint64(length) * option.pageStep / (range + option.pageStep)), length);
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                              length - thumb, option.upsideDown);
    int from = 0;
    int size = length;
    switch (sub) {
    case SC_ScrollBarSlider:
        from = start;
        size = thumb;
        break;
    case SC_ScrollBarSubPage:
        size = start;
        break;
    case SC_ScrollBarAddPage:
        from = start + thumb;
        size = length - from;
        break;
    case SC_ScrollBarGroove:
        break;
    default:
        return {};
    }
    const QRect rect = horizontal
                           ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
                           : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
    return visualRect(option.direction, option.rect, rect);
}

QRect FieldfareStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl sub, const QWidget *widget) const
{
    const QRect all = option->rect;
    if (control == CC_ScrollBar) {
        if (const QStyleOptionSlider *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(*bar, sub);
    } else if (control == CC_SpinBox) {
        QRect part = all;
        if (sub == SC_SpinBoxDown)
            part.setWidth(kStep);
        else if (sub == SC_SpinBoxUp)
            part.setLeft(all.right() + 1 - kStep);
        else if (sub == SC_SpinBoxEditField)
            part = all.adjusted(kStep, 2, -kStep, -2);
        return visualRect(option->direction, all, part);
    } else if (control == CC_ComboBox) {
        QRect part = all;
        if (sub == SC_ComboBoxArrow)
            part.setLeft(all.right() - 30);
        else if (sub == SC_ComboBoxEditField)
            part = all.adjusted(10, 1, -30, -1);
        else if (sub == SC_ComboBoxListBoxPopup)
            return all;
        return visualRect(option->direction, all, part);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect FieldfareStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const QStyleOptionFrame *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return option->rect.adjusted(kFieldPadding + 1, 1, -kFieldPadding - 1, -1);
        return option->rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_HeaderLabel:
        return option->rect.adjusted(8, 0, -8, 0);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize FieldfareStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                       const QWidget *widget) const
{
    const int field = isCompact(widget) ? metrics::kButtonSmall : metrics::kField;
    switch (type) {
    case CT_PushButton:
        if (const QStyleOptionButton *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*m_theme, *button, widget);
        break;
    case CT_LineEdit:
        return {contents.width() + 2 * kFieldPadding, field};
    case CT_ComboBox:
        return {contents.width() + 48, field};
    case CT_SpinBox:
        return {qMax(96, contents.width() + 2 * kStep), field};
    case CT_MenuItem:
        if (const QStyleOptionMenuItem *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*m_theme, *item);
        break;
    case CT_ProgressBar:
        return {contents.width(), 6};
    case CT_HeaderSection:
        if (const QStyleOptionHeader *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return {qCeil(figuresWidth(header->text, m_theme->font(TextStyle::SmallMedium))) + 34, 32};
        break;
    case CT_ItemViewItem:
        return {QProxyStyle::sizeFromContents(type, option, contents, widget).width() + 24,
                metrics::kSidebarRow};
    case CT_CheckBox:
    case CT_RadioButton:
        if (const QStyleOptionButton *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QString text = withoutMnemonic(button->text);
            const int words =
                text.isEmpty() ? 0 : 10 + qCeil(figuresWidth(text, m_theme->font(TextStyle::Body)));
            return {metrics::kCheck + words, text.isEmpty() ? metrics::kCheck : metrics::kHitMin};
        }
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int FieldfareStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return 16;
    case PM_LineEditIconMargin:
        return 8;
    case PM_ListViewIconSize:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_DefaultFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_MenuPanelWidth:
    case PM_MenuDesktopFrameWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::kSpace8;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_HeaderDefaultSectionSizeVertical:
        return metrics::kRow;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FieldfareStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_ComboBox_UseNativePopup:
    case SH_FocusFrame_Mask:
    case SH_ScrollBar_Transient:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_Widget_Animation_Duration: // only what the look animates moves
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace fieldfare
