// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/FieldRowsView.h"

#include "common/Shown.h"
#include "requests/FieldRowsDelegate.h"
#include "requests/RequestShown.h"
#include "theme/Figures.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "theme/Theme.h"
#include "widgets/Buttons.h"
#include "widgets/ListTable.h"
#include "widgets/SumView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace fieldfare {

namespace {

constexpr QRect kAllBox(12, 8, 16, 16);
constexpr int kShareWidth = 210; ///< with the room at the row's start
constexpr int kShareNarrow = 184;
constexpr int kAmountWidth = 108;
constexpr int kAmountNarrow = 96;
constexpr int kRevealMs = 8000;

} // namespace

FieldRowsView::FieldRowsView(const WalletContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new FieldRowsModel(context, this))
    , m_table(new ListTable(tr("What they ask for")))
    , m_all(new QCheckBox(m_table->horizontalHeader()))
    , m_eye(compact(iconButton(QStringLiteral("eye"), tr("Show the values"), m_table->horizontalHeader())))
    , m_rowHeight(metrics::kRowField)
{
    FieldRowsDelegate *delegate = new FieldRowsDelegate(this);
    m_table->setItemDelegate(delegate);
    m_table->setUniformHeight(m_rowHeight);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setToolTip(tr("Space ticks a field, Enter opens its sum."));
    m_table->setSlackColumn(FieldRowsModel::ValueColumn);
    m_table->installEventFilter(this);
    QHBoxLayout *whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_table);
    m_all->setAccessibleName(tr("All fields"));
    m_all->setTristate(true);
    m_all->setGeometry(kAllBox);
    m_table->horizontalHeader()->setProperty("leadRoom", FieldRowsModel::kBoxRoom);
    m_mask.setSingleShot(true);
    m_mask.setInterval(kRevealMs);
    setNarrow(false);
    connect(delegate, &FieldRowsDelegate::linkPressed, this, &FieldRowsView::pressLink);
    connect(m_table, &ListTable::rowActivated, this, &FieldRowsView::toggleSum);
    connect(m_model, &FieldRowsModel::toggled, this, &FieldRowsView::toggled);
    connect(m_all, &QCheckBox::clicked, this,
            [this] { Q_EMIT allToggled(m_model->allState() != Qt::Checked); });
    connect(m_eye, &QPushButton::clicked, this, [this] { reveal(!m_model->isRevealed()); });
    connect(&m_mask, &QTimer::timeout, this, [this] { reveal(false); });
}

void FieldRowsView::setReview(const RequestReview &review, bool editable)
{
    const bool same = m_request == review.request.id;
    m_request = review.request.id;
    if (!same)
        reveal(false);
    const QModelIndex current = same ? m_table->currentIndex() : QModelIndex();
    closeSum();
    m_model->setReview(review, locale(), editable);
    if (current.isValid()) // where the person ticks, the next one is ticked from
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(qMin(current.row(), m_model->rowCount() - 1), current.column()),
            QItemSelectionModel::NoUpdate);
    showHead();
    fit();
}

void FieldRowsView::setNarrow(bool narrow)
{
    m_model->setNarrow(narrow);
    m_table->setColumnWidth(FieldRowsModel::Share, narrow ? kShareNarrow : kShareWidth);
    m_table->setColumnWidth(FieldRowsModel::Ask, narrow ? kAmountNarrow : kAmountWidth);
    m_table->setColumnWidth(FieldRowsModel::Offered, narrow ? kAmountNarrow : kAmountWidth);
    showHead();
}

void FieldRowsView::setTall(bool tall)
{
    m_rowHeight = tall ? metrics::kRowFieldTall : metrics::kRowField;
    closeSum();
    m_table->setUniformHeight(m_rowHeight);
    m_table->refreshSpans();
    fit();
}

void FieldRowsView::showHead()
{
    m_all->setVisible(m_model->isEditable());
    m_all->setCheckState(m_model->allState());
    const QHeaderView *head = m_table->horizontalHeader();
    const qreal words = figuresWidth(
        m_model->headerData(FieldRowsModel::ValueColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
        themeOf(this).font(TextStyle::SmallMedium));
    const QRect eye(head->sectionPosition(FieldRowsModel::ValueColumn) + 8 + int(words) + 4, 3, 26, 26);
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), head->rect(), eye));
    m_all->setGeometry(QStyle::visualRect(layoutDirection(), head->rect(), kAllBox));
}

void FieldRowsView::reveal(bool shown)
{
    m_model->setRevealed(shown);
    m_eye->setIcon(themedIcon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setAccessibleName(shown ? tr("Mask the values") : tr("Show the values"));
    m_eye->setToolTip(m_eye->accessibleName());
    if (shown)
        m_mask.start();
    else
        m_mask.stop();
}

bool FieldRowsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        showHead();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        const QModelIndex current = m_table->currentIndex();
        const bool links = !m_model->links(current.row()).isEmpty();
        if (current.isValid() && current.column() == FieldRowsModel::ValueColumn && links) {
            pressLink(current, 0);
            return true;
        }
        const QModelIndex box = current.siblingAtColumn(FieldRowsModel::Share);
        if (box.isValid()) {
            const bool on = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_model->setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRowsView::hideEvent(QHideEvent *event)
{
    reveal(false);
    QWidget::hideEvent(event);
}

void FieldRowsView::pressLink(const QModelIndex &index, int link)
{
    const QList<FieldLink> links = m_model->links(index.row());
    const ReviewField *field = m_model->field(index.row());
    if (!field || link < 0 || link >= links.size())
        return;
    if (links[link].kind == FieldLink::Kind::Instead)
        Q_EMIT insteadChosen(field->path, FieldPath(links[link].path));
    else
        chooseValue(*field, index);
}

void FieldRowsView::chooseValue(const ReviewField &field, const QModelIndex &index)
{
    QMenu *menu = new QMenu(tr("Which value"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Value &value : field.values) {
        const QString content = m_model->shownContent(field.path, value.content);
        QAction *action = menu->addAction(
            value.label.isEmpty() ? content : harmless(value.label) + QStringLiteral("  ") + content);
        action->setCheckable(true);
        action->setChecked(value.id == field.values.first().id);
        connect(action, &QAction::triggered, this,
                [this, path = field.path, id = value.id] { Q_EMIT valueChosen(path, id); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

void FieldRowsView::closeSum()
{
    m_table->clearSpans();
    if (m_model->sumRow() >= 0)
        m_table->setRowHeight(m_model->sumRow(), m_rowHeight);
    m_model->openBelow(-1);
}

void FieldRowsView::toggleSum(const QModelIndex &index)
{
    const ReviewField *const field = m_model->field(index.row());
    if (!field || !field->ask.ask)
        return;
    const bool closes = m_model->sumRow() == index.row() + 1;
    const QString label = field->label;
    const Sum sum = field->ask.sum;
    const int row = m_model->sumRow() >= 0 && index.row() > m_model->sumRow() ? index.row() - 1 : index.row();
    closeSum();
    if (!closes) {
        m_model->openBelow(row);
        const int at = m_model->sumRow();
        SumView *view = new SumView(tr("How your ask for %1 comes about").arg(label));
        view->setSum({}, sum.amount.currency().sign(), shownSum(sum, m_context, locale()), tr("You ask"),
                     formatAmount(sum.amount, locale()));
        QWidget *holder = new QWidget;
        QVBoxLayout *inset = new QVBoxLayout(holder);
        inset->setContentsMargins(metrics::kRowReach + FieldRowsModel::kBoxRoom, 0, metrics::kRowReach,
                                  metrics::kSpace8);
        inset->addWidget(view);
        m_table->setSpan(at, 0, 1, FieldRowsModel::ColumnCount);
        m_table->setRowHeight(at, view->height() + metrics::kSpace8);
        m_table->setIndexWidget(m_model->index(at, 0), holder);
    }
    fit();
}

void FieldRowsView::fit()
{
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + m_table->verticalHeader()->length() + 2);
}

} // namespace fieldfare
