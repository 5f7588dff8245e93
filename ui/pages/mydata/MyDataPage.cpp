// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/MyDataPage.h"

#include "mydata/FactorsPane.h"
#include "mydata/FieldsDelegate.h"
#include "mydata/FieldsTable.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/PaneHeader.h"
#include "widgets/Panel.h"
#include "widgets/SearchField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

namespace fieldfare {

namespace {

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
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : width() - m_pane->width();
    m_pane->setGeometry(left, 0, m_pane->width(), height());
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
