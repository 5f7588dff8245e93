// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the page and what they are connected to; MyDataPage.cpp fills them.

#include "mydata/FactorsPane.h"
#include "mydata/FieldsDelegate.h"
#include "mydata/FieldsTable.h"
#include "mydata/MyDataPage.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/PaneHeader.h"
#include "widgets/Panel.h"
#include "widgets/SearchField.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace fieldfare {

namespace {
constexpr int kPane = 320;
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
    addPresetAction(menu, PricePreset::Modest, tr("Modest prices"),
                    QStringLiteral("× ") + locale().toString(0.5));
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
        if (!unfoldAt(index))
            m_table->editPrice();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &MyDataPage::onContextMenu);
    connect(m_table, &FieldsTable::neverRequested, this, &MyDataPage::setNever);
    connect(m_table, &FieldsTable::removeRequested, this, &MyDataPage::withdrawValue);
    connect(m_table, &FieldsTable::revealRequested, this, &MyDataPage::setReveal);
    connect(m_delegate, &FieldsDelegate::eyeClicked, this,
            [this](const QModelIndex &index) { setReveal(!m_model.isRevealed(index)); });
    connect(&m_model, &FieldsModel::priceTyped, this, &MyDataPage::onPriceTyped, Qt::QueuedConnection);
}

} // namespace fieldfare
