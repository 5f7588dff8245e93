// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "widgets/RowDelegate.h"

namespace fieldfare {

/// Beyond RowDelegate: the eye beside the chosen row's masked content, companies whose name gives way before
/// their number does, and the editor of a price.
class FieldsDelegate : public RowDelegate
{
    Q_OBJECT

public:
    FieldsDelegate(Currency currency, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void eyeClicked(const QModelIndex &index);

private:
    QRectF eyeRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHolders(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Currency m_currency;
};

} // namespace fieldfare
