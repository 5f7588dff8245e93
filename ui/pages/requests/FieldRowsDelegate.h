// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/RowDelegate.h"

namespace fieldfare {

/// Paints the rows of a request's fields; behind a value stand its links and what is to be noted.
class FieldRowsDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit FieldRowsDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    /// The link of that number in the row.
    void linkPressed(const QModelIndex &index, int link);

private:
    /// Where each link stands; the last rectangle is the note's.
    QList<QRectF> places(const QStyleOptionViewItem &option, const QModelIndex &index, QRectF *value) const;
};

} // namespace fieldfare
