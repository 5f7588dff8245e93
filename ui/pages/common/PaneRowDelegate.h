// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fieldfare {

/// Paints the rows of a PaneList.
class PaneRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PaneRowDelegate(int lines, QObject *parent);
    void setMonograms(bool shown) { m_monograms = shown; }
    void setMatch(const QString &text) { m_match = text; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_lines;
    bool m_monograms = true;
    QString m_match;
};

} // namespace fieldfare
