// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace fieldfare {

class Label;

/// The toolbar at a pane's top, 52 high: the title on its middle line, a count, and at the end what the page
/// adds (search field, buttons).
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    /// Margin 20 for lists, 28 for pages. An empty title leaves the row to the page.
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr, int margin = 20);
    /// A 13/600 title as a detail pane has.
    void setSmallTitle();
    void setCount(const QString &count);
    /// Added at the end, in order.
    void addWidget(QWidget *widget);
    /// Added at the start, after the title and the count.
    void addLeading(QWidget *widget);

private:
    QHBoxLayout *m_row;
    Label *m_title;
    Label *m_count;
    int m_leading = 2;
};

} // namespace fieldfare
