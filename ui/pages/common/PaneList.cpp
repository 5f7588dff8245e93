// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/PaneList.h"

#include "common/PaneRowDelegate.h"
#include "widgets/ListTable.h"

namespace fieldfare {

void PaneListModel::setRows(const QList<PaneRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PaneListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaneListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaneRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case IdRole:
        return row.id;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.unread ? tr("new") : QString(), row.end, row.second, row.secondEnd,
                          row.third};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaneListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

PaneList::PaneList(const QString &name, int lines, QWidget *parent)
    : QListView(parent)
    , m_model(new PaneListModel(this))
    , m_delegate(new PaneRowDelegate(lines, this))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    setPalette(colors);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setItemDelegate(m_delegate);
    setModel(m_model);
}

void PaneList::setRows(const QList<PaneRow> &rows)
{
    const QString before = chosen();
    m_setting = true;
    m_model->setRows(rows);
    m_setting = false;
    choose(before);
}

void PaneList::choose(const QString &id)
{
    m_setting = true;
    QModelIndex found;
    for (int row = 0; row < m_model->rowCount() && !id.isEmpty(); ++row) {
        if (m_model->row(row).id == id)
            found = m_model->index(row);
    }
    setCurrentIndex(found);
    m_setting = false;
}

QString PaneList::chosen() const
{
    return currentIndex().data(PaneListModel::IdRole).toString();
}

QStringList PaneList::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->row(row).heading)
            ids.append(m_model->row(row).id);
    }
    return ids;
}

void PaneList::setMonograms(bool shown)
{
    m_delegate->setMonograms(shown);
    viewport()->update();
}

void PaneList::setMatch(const QString &text)
{
    m_delegate->setMatch(text);
    viewport()->update();
}

void PaneList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    paintListRing(*this);
}

void PaneList::focusInEvent(QFocusEvent *event)
{
    // Qt would make the first row the current one, which here is the one that is shown.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaneList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void PaneList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_setting && current.isValid())
        Q_EMIT chosenChanged(chosen());
}

} // namespace fieldfare
