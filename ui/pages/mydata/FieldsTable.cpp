// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/FieldsTable.h"

#include "mydata/FieldsModel.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace fieldfare {

FieldsTable::FieldsTable(FieldsModel &model, QWidget *parent)
    : ListTable(tr("Your fields"), parent)
    , m_fields(model)
{
    setModel(&model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void FieldsTable::editPrice(const QString &typed)
{
    const FieldRow *row = m_fields.field(currentIndex());
    if (!row)
        return;
    const QModelIndex ask = m_fields.indexOf({row->path, 0}, FieldsModel::Ask);
    scrollTo(ask);
    edit(ask);
    QLineEdit *editor = qobject_cast<QLineEdit *>(indexWidget(ask));
    if (!editor)
        return;
    if (typed.isEmpty())
        editor->selectAll();
    else
        editor->setText(typed);
}

void FieldsTable::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Alt)
        Q_EMIT revealRequested(true);
    else if (plain && event->key() == Qt::Key_Space)
        Q_EMIT revealRequested(true);
    else if (plain && event->key() == Qt::Key_N)
        Q_EMIT neverRequested();
    else if (event->key() == Qt::Key_F2)
        editPrice();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else if (plain && typed.size() == 1 && typed.front().isDigit())
        editPrice(typed);
    else
        ListTable::keyPressEvent(event);
}

void FieldsTable::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Alt)
        Q_EMIT revealRequested(false);
    ListTable::keyReleaseEvent(event);
}

} // namespace fieldfare
