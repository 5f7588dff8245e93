// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionViewItem;
class QRect;
class QSize;
class QWidget;

namespace fieldfare {

class Theme;

void paintMenuItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option);
QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &option);
void paintHeaderSection(QPainter &painter, const Theme &theme, const QStyleOptionHeader &option,
                        const QWidget *widget);
void paintProgress(QPainter &painter, const Theme &theme, const QStyleOptionProgressBar &option);
void paintScrollBar(QPainter &painter, const Theme &theme, const QStyleOptionSlider &option,
                    const QRect &slider);
/// A plain item of a list or a combo box's popup; tables and lists of the pages have delegates.
void paintViewItem(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option,
                   const QWidget *widget);

} // namespace fieldfare
