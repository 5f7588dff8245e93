// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/BarList.h"

#include "theme/FieldfareStyle.h"
#include "theme/Paint.h"
#include "widgets/ListTable.h"

namespace fieldfare {

namespace {

constexpr int kBarRow = 37;
constexpr int kBarHeight = 6;
constexpr int kAmount = 60;

class BarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const QRectF line(option.rect.left(), option.rect.top(), option.rect.width(), 20);
        const bool muted = index.data(Qt::UserRole).toBool();
        const Qt::Alignment side = index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight;
        paintText(*painter, line, index.data().toString(), theme.font(TextStyle::Body),
                  theme.color(muted ? Role::TextMuted : Role::Text),
                  QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter));
    }
};

} // namespace

BarList::BarList(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(0, 3, this))
{
    makeBare(*this);
    setAccessibleName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    horizontalHeader()->setFixedHeight(20);
    horizontalHeader()->setProperty("flush", true);
    verticalHeader()->setDefaultSectionSize(kBarRow);
    setItemDelegate(new BarDelegate(this));
    setModel(m_model);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

void BarList::setRows(const QStringList &heads, const QList<BarRow> &rows)
{
    m_rows = rows;
    m_model->removeRows(0, m_model->rowCount());
    m_model->setHorizontalHeaderLabels(heads);
    for (int column = 1; column < 3; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const BarRow &row : rows) {
        QStandardItem *paid = new QStandardItem(row.paid);
        paid->setData(row.paidMinor == 0, Qt::UserRole);
        m_model->appendRow({new QStandardItem(row.name), new QStandardItem(row.asked), paid});
    }
    QHeaderView *head = horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    setColumnWidth(1, kAmount);
    setColumnWidth(2, kAmount);
    fitHeight(*this);
}

void BarList::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    qint64 most = 1;
    for (const BarRow &row : std::as_const(m_rows))
        most = qMax(most, row.askedMinor);
    const Theme &theme = themeOf(this);
    QPainter painter(viewport());
    const qreal width = viewport()->width();
    const auto bar = [&](int top, qint64 amount, Role role) {
        const qreal length = width * qreal(amount) / qreal(most);
        const qreal left = layoutDirection() == Qt::RightToLeft ? width - length : 0;
        if (amount > 0)
            paintBox(painter, QRectF(left, top, length, kBarHeight), 2, theme.color(role));
    };
    for (int row = 0; row < m_rows.size(); ++row) {
        const int top = rowViewportPosition(row) + 22;
        bar(top, m_rows.at(row).askedMinor, Role::Heat2);
        bar(top, m_rows.at(row).paidMinor, Role::Money);
        if (hasFocus() && FieldfareStyle::installed().showsFocus() && currentIndex().row() == row)
            paintBox(painter, QRectF(0, rowViewportPosition(row) - 2, width, 33), 6, QColor(),
                     theme.color(Role::Focus), 2);
    }
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
    viewport()->update();
}

} // namespace fieldfare
