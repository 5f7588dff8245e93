// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompaniesTable.h"

#include "common/Shown.h"
#include "companies/CompaniesModel.h"
#include "theme/Figures.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "theme/Theme.h"
#include "widgets/RowDelegate.h"
#include "words/RecordWords.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QtMath>

namespace fieldfare {

namespace {

constexpr int kBoxRoom = 26; ///< a box and the gap behind it
constexpr int kCell = 16;    ///< paddings of a cell
constexpr int kSortArrow = 18;
constexpr int kEvidenceMost = 136; ///< where the list is narrow, names matter more
constexpr int kRoomy = 760;

bool movesOn(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown ||
           key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

CompaniesTable::CompaniesTable(CompaniesModel &companies, QWidget *parent)
    : ListTable(tr("Companies"), parent)
    , m_companies(companies)
    , m_rows(new RowDelegate(this))
    , m_all(new QCheckBox(horizontalHeader()))
{
    setHeadings(false);
    setModel(&m_companies);
    setItemDelegate(m_rows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUniformHeight(metrics::kRowTwoLine);
    m_rows->setRowHeight(metrics::kRowTwoLine);
    m_rows->setColumn(int(HolderColumn::Name), Cell::Name);
    m_rows->setColumn(int(HolderColumn::Fields), Cell::Count);
    m_rows->setColumn(int(HolderColumn::Since), Cell::Muted);
    m_rows->setColumn(int(HolderColumn::Evidence), Cell::Muted);
    m_rows->setColumn(int(HolderColumn::Asked), Cell::Amount);
    m_rows->setColumn(int(HolderColumn::Paid), Cell::Amount);
    setSlackColumn(int(HolderColumn::Name));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicator(int(HolderColumn::Asked), Qt::DescendingOrder);
    setSortingEnabled(true);
    m_all->setAccessibleName(tr("All companies shown"));
    m_all->setTristate(true);
    m_all->setGeometry(12, 8, 16, 16);
    m_all->hide();
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &CompaniesTable::fitColumns);
    connect(m_all, &QCheckBox::clicked, this, &CompaniesTable::toggleAll);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &CompaniesTable::noteChosen);
}

void CompaniesTable::fitColumns()
{
    const Theme &theme = themeOf(this);
    const QFont body = theme.font(TextStyle::Body);
    const QFont head = theme.font(TextStyle::SmallMedium);
    const auto fit = [&](HolderColumn column, const QStringList &widest, int extra = 0) {
        const QString title = m_companies.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
        const bool sorted = horizontalHeader()->sortIndicatorSection() == int(column);
        qreal width = figuresWidth(title, head) + (sorted ? kSortArrow : 2);
        for (const QString &text : widest)
            width = qMax(width, figuresWidth(text, body));
        setColumnWidth(int(column), qCeil(width) + kCell + extra);
    };
    const QLocale locale;
    const HolderIndex &holders = m_companies.holders();
    QStringList evidence;
    for (const unsigned kinds : holders.evidenceSets())
        evidence.append(CompaniesModel::shownEvidence(kinds));
    QStringList dates;
    const DatePrecision widest = holders.anyAtLatest() ? DatePrecision::AtLatest : DatePrecision::Month;
    for (int month = 1; month <= 12; ++month)
        dates.append(shownSince({QDate(2022, month, 1), widest}, locale));
    fit(HolderColumn::Fields, {QStringLiteral("000")});
    fit(HolderColumn::Since, dates, 4);
    fit(HolderColumn::Evidence, evidence);
    const int most =
        viewport()->width() < kRoomy ? kEvidenceMost + kCell : columnWidth(int(HolderColumn::Evidence));
    setColumnWidth(int(HolderColumn::Evidence), qMin(most, columnWidth(int(HolderColumn::Evidence))));
    fit(HolderColumn::Asked, {formatAmount({holders.mostAsked(), m_companies.currency()}, locale)});
    fit(HolderColumn::Paid, {formatAmount({holders.mostPaid(), m_companies.currency()}, locale)}, 4);
}

void CompaniesTable::setMatch(const QString &search)
{
    m_rows->setMatch(search);
    viewport()->update();
}

QList<int> CompaniesTable::chosenRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void CompaniesTable::choose(const QList<int> &rows)
{
    QItemSelection selection;
    for (const int row : rows)
        selection.select(m_companies.index(row, 0), m_companies.index(row, 0));
    if (!rows.isEmpty())
        selectionModel()->setCurrentIndex(m_companies.index(rows.first(), 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!rows.isEmpty())
        scrollTo(m_companies.index(rows.first(), 0));
    noteChosen();
}

void CompaniesTable::noteChosen()
{
    const qsizetype chosen = chosenRows().size();
    m_boxes = chosen > 1;
    m_companies.setBoxes(m_boxes ? selectionModel() : nullptr);
    m_all->setVisible(m_boxes);
    m_all->setCheckState(chosen == m_companies.rowCount() ? Qt::Checked : Qt::PartiallyChecked);
    horizontalHeader()->setProperty("leadRoom", m_boxes ? kBoxRoom : 0);
    horizontalHeader()->viewport()->update();
    viewport()->update();
    Q_EMIT chosenChanged();
}

void CompaniesTable::toggleAll()
{
    if (chosenRows().size() == m_companies.rowCount())
        choose({qMax(0, currentIndex().row())});
    else
        selectAll();
}

bool CompaniesTable::overBox(const QPoint &at) const
{
    const int fromStart = layoutDirection() == Qt::RightToLeft ? viewport()->width() - at.x() : at.x();
    return m_boxes && fromStart < 12 + kBoxRoom;
}

QItemSelectionModel::SelectionFlags CompaniesTable::selectionCommand(const QModelIndex &index,
                                                                     const QEvent *event) const
{
    constexpr QItemSelectionModel::SelectionFlags toggle =
        QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
    if (event && event->type() == QEvent::KeyPress) {
        const QKeyEvent *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space)
            return toggle;
        if (m_boxes && !(key->modifiers() & Qt::ShiftModifier) && movesOn(key->key()))
            return QItemSelectionModel::NoUpdate; // what is ticked stays, as in any list of boxes
    }
    if (m_pressedBox && event) {
        if (event->type() == QEvent::MouseButtonPress)
            return toggle;
        return QItemSelectionModel::NoUpdate;
    }
    return ListTable::selectionCommand(index, event);
}

void CompaniesTable::mousePressEvent(QMouseEvent *event)
{
    m_pressedBox = event->button() == Qt::LeftButton && overBox(event->position().toPoint());
    ListTable::mousePressEvent(event);
}

void CompaniesTable::mouseReleaseEvent(QMouseEvent *event)
{
    ListTable::mouseReleaseEvent(event);
    m_pressedBox = false;
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT rowClicked();
}

void CompaniesTable::resizeEvent(QResizeEvent *event)
{
    ListTable::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void CompaniesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent move(QEvent::KeyPress, event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up,
                       Qt::NoModifier);
        ListTable::keyPressEvent(&move);
        return;
    }
    if (event->key() == Qt::Key_Escape) { // the page's
        event->ignore();
        return;
    }
    ListTable::keyPressEvent(event);
}

} // namespace fieldfare
