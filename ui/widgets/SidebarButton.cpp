// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/SidebarButton.h"

#include "theme/Figures.h"
#include "theme/Metrics.h"
#include "theme/Paint.h"

namespace fieldfare {

SidebarButton::SidebarButton(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusInside", true);
    setFixedHeight(metrics::kSidebarRow);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::setCount(const QString &count)
{
    m_end = count;
    setAccessibleName(count.isEmpty() ? text() : text() + u' ' + count);
    update();
}

void SidebarButton::setKeyHint(const QString &key)
{
    m_end = key;
    update();
}

void SidebarButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    updateGeometry();
    update();
}

QSize SidebarButton::sizeHint() const
{
    return {m_narrow ? 40 : 192, metrics::kSidebarRow};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (isChecked() || isDown())
        paintBox(painter, rect(), 6, theme.color(isActiveWindow() ? Role::Selection : Role::SelectionIdle));
    else if (underMouse())
        paintBox(painter, rect(), 6, theme.color(theme.isDark() ? Role::Hover : Role::Pressed));
    const QColor quiet = theme.color(isChecked() ? Role::Text : Role::TextMuted);
    const auto place = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect icon = m_narrow ? rect() : place({10, 0, 18, height()});
    paintIcon(painter, theme, m_icon, icon, 18, quiet);
    if (m_narrow)
        return;
    const QFont small = theme.font(TextStyle::SmallMedium);
    const int end = qCeil(figuresWidth(m_end, small));
    paintText(painter, place({38, 0, width() - 38 - 8 - end - (end ? 8 : 0), height()}), text(),
              theme.font(TextStyle::BodyMedium), theme.color(Role::Text),
              QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    paintText(painter, place({width() - 9 - end, 0, end + 1, height()}), m_end, small, quiet);
}

} // namespace fieldfare
