// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/MyDataPage.h"

#include "mydata/FactorsPane.h"
#include "mydata/FieldsDelegate.h"
#include "mydata/FieldsTable.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/PaneHeader.h"
#include "widgets/Panel.h"
#include "widgets/SearchField.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace fieldfare {

namespace {

constexpr int kPane = 320;
constexpr int kRevealMs = 8000;

Result<MyDataReading> readAll(const WalletContext &context)
{
    const MyData data(context);
    const Result<QList<FieldRow>> fields = data.fields();
    if (!fields)
        return failure(fields.error());
    const Result<QList<ValueHolders>> holders = data.valueHolders();
    if (!holders)
        return failure(holders.error());
    const Result<Factors> factors = data.factors();
    if (!factors)
        return failure(factors.error());
    const Result<QList<CombinationAsk>> combinations = data.combinations();
    if (!combinations)
        return failure(combinations.error());
    return MyDataReading{*fields, *holders, *factors, *combinations};
}

Result<FieldReading> readOne(const WalletContext &context, const FieldPath &path)
{
    const MyData data(context);
    const Result<Sum> example = data.example(path);
    if (!example)
        return failure(example.error());
    const Result<QList<PriceChange>> history = data.history(path);
    if (!history)
        return failure(history.error());
    const Result<QList<Ask>> own = data.specificAsks(path);
    if (!own)
        return failure(own.error());
    return FieldReading{path, *example, *history, *own};
}

} // namespace

MyDataPage::MyDataPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
    , m_edits(context())
    , m_model(context().facts.catalogue(), context().language, context().currency)
    , m_row(new QHBoxLayout(this))
    , m_header(new PaneHeader(tr("My data")))
    , m_search(new SearchField(tr("Search fields")))
    , m_paneButton(framedIconButton(QStringLiteral("percent"), tr("What multiplies your asks")))
    , m_table(new FieldsTable(m_model))
    , m_delegate(new FieldsDelegate(context().currency, m_table))
    , m_empty(new EmptyState(QStringLiteral("search"), tr("No field is called that"),
                             tr("A field of your own can be added, under a path that you choose.")))
    , m_pane(new Panel(Role::Surface))
    , m_factors(new FactorsPane)
    , m_fieldPane(new FieldPane)
{
    watch({RecordKind::Values, RecordKind::Prices, RecordKind::Companies, RecordKind::Imports});
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(makeList(), 1);
    makePane();
    m_row->addWidget(m_pane);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kRevealMs);
    connect(&m_hide, &QTimer::timeout, &m_model, &FieldsModel::mask);
    connectTable();
    m_table->setFocus(); // not the search, whose ring would be all that is seen
}

QWidget *MyDataPage::makeList()
{
    QWidget *list = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHeader(m_header);
    column->addWidget(m_header);
    QVBoxLayout *rows = new QVBoxLayout;
    rows->setContentsMargins(8, 0, 8, 0);
    rows->addWidget(m_table, 1);
    column->addLayout(rows, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    QPushButton *add = secondaryButton(tr("Add a value"));
    m_empty->setButton(add);
    connect(add, &QPushButton::clicked, this, [this] { openAddValue({}); });
    return list;
}

void MyDataPage::makeHeader(PaneHeader *header)
{
    m_search->setFixedWidth(180);
    header->addWidget(m_search);
    header->addWidget(m_paneButton);
    m_paneButton->hide();
    QPushButton *add = framedIconButton(QStringLiteral("plus"), tr("Add a value"));
    header->addWidget(add);
    QMenu *menu = new QMenu;
    addPresetAction(menu, PricePreset::Modest, tr("Modest prices"), QStringLiteral("× 0.5"));
    addPresetAction(menu, PricePreset::Firm, tr("Firm prices"), QStringLiteral("× 1"));
    addPresetAction(menu, PricePreset::Dear, tr("Dear prices"), QStringLiteral("× 3"));
    header->addWidget(moreButton(menu, tr("All prices")));
    connect(add, &QPushButton::clicked, this, [this] { openAddValue({}); });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_delegate->setMatch(text);
        m_model.setSearch(text);
        m_search->setHits(text.isEmpty() ? QString() : tr("%n found", nullptr, m_model.hitCount()));
        showEmpty();
    });
    connect(m_paneButton, &QPushButton::clicked, this, [this] { setPaneShown(!m_pane->isVisible()); });
}

void MyDataPage::addPresetAction(QMenu *menu, PricePreset preset, const QString &name, const QString &factor)
{
    connect(menu->addAction(name), &QAction::triggered, this,
            [this, preset, name, factor] { confirmPreset(preset, name, factor); });
}

void MyDataPage::makePane()
{
    m_pane->setFixedWidth(kPane);
    m_pane->setLines(layoutDirection() == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge);
    m_pane->setAccessibleName(tr("What multiplies your asks"));
    QVBoxLayout *column = new QVBoxLayout(m_pane);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    PaneHeader *title = new PaneHeader(tr("What multiplies your asks"));
    title->setSmallTitle();
    column->addWidget(title);
    QWidget *content = new QWidget;
    QVBoxLayout *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(m_factors);
    parts->addWidget(m_fieldPane);
    parts->addStretch();
    QScrollArea *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    column->addWidget(area, 1);
    m_fieldPane->hide();
    connect(m_factors, &FactorsPane::factorChanged, this,
            [this](Factor factor, int hundredths) { report(m_edits.setFactor(factor, hundredths)); });
    connect(m_factors, &FactorsPane::combinationsRequested, this, &MyDataPage::openCombinations);
    connect(m_fieldPane, &FieldPane::ownPricesRequested, this, &MyDataPage::openOwnPrices);
}

void MyDataPage::connectTable()
{
    m_table->setItemDelegate(m_delegate);
    m_table->setSlackColumn(FieldsModel::Content);
    m_table->setColumnWidth(FieldsModel::Field, 177);
    m_table->setColumnWidth(FieldsModel::LabelColumn, 80);
    m_table->setColumnWidth(FieldsModel::Ask, 92);
    m_table->setColumnWidth(FieldsModel::Holders, 184);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { readField(); });
    connect(m_table, &QAbstractItemView::clicked, this, &MyDataPage::onClicked);
    connect(m_table, &ListTable::rowActivated, this, [this](const QModelIndex &index) {
        m_model.isMoreLine(index) ? m_model.setShowAll(!m_model.showsAll()) : m_table->editPrice();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &MyDataPage::onContextMenu);
    connect(m_table, &FieldsTable::neverRequested, this, &MyDataPage::setNever);
    connect(m_table, &FieldsTable::removeRequested, this, &MyDataPage::withdrawValue);
    connect(m_table, &FieldsTable::revealRequested, this, &MyDataPage::setReveal);
    connect(m_delegate, &FieldsDelegate::eyeClicked, this,
            [this](const QModelIndex &index) { setReveal(!m_model.isRevealed(index)); });
    connect(&m_model, &FieldsModel::priceTyped, this, &MyDataPage::onPriceTyped, Qt::QueuedConnection);
}

void MyDataPage::refresh()
{
    m_read.start(
        wallet(), [](const WalletContext &context, ActivityControl &) { return readAll(context); },
        [this](const Result<MyDataReading> &reading) { take(reading); });
}

void MyDataPage::take(const Result<MyDataReading> &reading)
{
    if (!reading) {
        Q_EMIT failed(reading.error());
        return;
    }
    m_reading = *reading;
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model.setFields(m_reading.fields, m_reading.holders);
    m_header->setCount(tr("%n field(s)", nullptr, m_model.fieldCount()));
    m_factors->setFactors(m_reading.factors);
    m_factors->setCombinationCount(int(m_reading.combinations.size()));
    m_table->verticalScrollBar()->setValue(scrolled);
    chooseFirst();
    showEmpty();
}

void MyDataPage::chooseFirst()
{
    QModelIndex index = m_model.indexOf(m_chosen);
    for (int row = 0; !index.isValid() && row < m_model.rowCount(); ++row) {
        if (m_model.field(m_model.index(row, 0)))
            index = m_model.index(row, 0);
    }
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

void MyDataPage::showEmpty()
{
    m_table->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0 && !m_search->text().isEmpty());
}

void MyDataPage::readField()
{
    m_model.mask();
    const FieldRow *row = m_model.field(m_table->currentIndex());
    if (!row)
        return;
    m_chosen = m_model.place(m_table->currentIndex());
    m_readField.start(
        wallet(),
        [path = row->path](const WalletContext &context, ActivityControl &) {
            return readOne(context, path);
        },
        [this](const Result<FieldReading> &reading) {
            if (!reading) {
                Q_EMIT failed(reading.error());
                return;
            }
            m_field = *reading;
            m_fieldPane->setReading(m_field, context());
            m_fieldPane->show();
        });
}

void MyDataPage::report(const Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

void MyDataPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool MyDataPage::undo()
{
    if (!m_edits.canUndo())
        return false;
    report(m_edits.undo());
    return true;
}

void MyDataPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_paneButton->setVisible(narrow);
    m_table->setColumnWidth(FieldsModel::Field, narrow ? 168 : 177);
    if (narrow) {
        m_row->removeWidget(m_pane);
        m_pane->hide();
    } else {
        m_row->addWidget(m_pane);
        m_pane->show();
    }
}

void MyDataPage::setPaneShown(bool shown)
{
    placePane();
    m_pane->setVisible(shown);
    m_pane->raise();
    if (shown)
        m_factors->setFocus();
    else
        m_table->setFocus();
}

void MyDataPage::placePane()
{
    if (!m_narrow)
        return;
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : width() - kPane;
    m_pane->setGeometry(left, 0, kPane, height());
}

void MyDataPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePane();
}

void MyDataPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_narrow && m_pane->isVisible())
        setPaneShown(false);
    else
        Page::keyPressEvent(event);
}

bool MyDataPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        m_model.mask();
    return Page::event(event);
}

void MyDataPage::hideEvent(QHideEvent *event)
{
    m_model.mask();
    Page::hideEvent(event);
}

} // namespace fieldfare
