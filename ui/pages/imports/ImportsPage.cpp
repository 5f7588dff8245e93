// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ImportsPage.h"

#include "common/DroppedFile.h"
#include "common/PaneList.h"
#include "imports/ErrorPane.h"
#include "imports/ImportWords.h"
#include "imports/PreviewPane.h"
#include "imports/ResultPane.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/DropField.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/PaneHeader.h"
#include "widgets/Panel.h"
#include "widgets/ProgressRow.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldfare {

namespace {

QString previewRowId()
{
    return QStringLiteral("preview");
}

} // namespace

ImportsPage::ImportsPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
    , m_list(new PaneList(tr("Imports"), 2))
    , m_runningPart(new QWidget)
    , m_progress(new ProgressRow({}))
    , m_stack(new QStackedWidget)
    , m_preview(new PreviewPane(context()))
    , m_result(new ResultPane)
    , m_error(new ErrorPane)
    , m_side(makeList())
{
    setAcceptDrops(true);
    watch({RecordKind::Imports, RecordKind::Companies});
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(makeReading(), 1);
    connect(m_list, &PaneList::chosenChanged, this, &ImportsPage::showRow);
    connect(m_progress, &ProgressRow::cancelRequested, this, &ImportsPage::cancelRunning);
    connect(m_preview, &PreviewPane::takeInRequested, this, &ImportsPage::takeIn);
    connect(m_preview, &PreviewPane::discardRequested, this, &ImportsPage::discard);
    connect(m_result, &ResultPane::takeBreachesRequested, this, &ImportsPage::takeBreaches);
    connect(m_result, &ResultPane::discardRequested, this, &ImportsPage::discard);
    connect(m_result, &ResultPane::companiesRequested, this, &ImportsPage::goToCompanies);
    connect(m_result, &ResultPane::deleteFileRequested, this, &ImportsPage::deleteFile);
    connect(m_result, &ResultPane::keepFileRequested, this, &ImportsPage::keepFile);
    connect(m_result, &ResultPane::undoRequested, this, [this] { undoImport(m_shown); });
    connect(m_error, &ErrorPane::chooseRequested, this, &ImportsPage::chooseFile);
}

QWidget *ImportsPage::makeList()
{
    Panel *panel = new Panel(Role::Ground);
    panel->setFixedWidth(metrics::kList);
    QVBoxLayout *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new PaneHeader(tr("Imports")));
    DropField *drop = new DropField(tr("or %1 · its kind is recognised"), tr("choose one"));
    drop->setLinked(tr("Drop a file here"));
    QVBoxLayout *inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::kSpace12, 0, metrics::kSpace12, 10);
    inset->addWidget(drop);
    column->addLayout(inset);
    QVBoxLayout *running = new QVBoxLayout(m_runningPart);
    running->setContentsMargins(metrics::kSpace20, metrics::kSpace4, metrics::kSpace20, metrics::kSpace12);
    running->setSpacing(8);
    running->addWidget(new Label(tr("Running"), TextStyle::SmallMedium, Role::TextMuted));
    running->addWidget(m_progress);
    m_runningPart->hide();
    column->addWidget(m_runningPart);
    column->addWidget(m_list, 1);
    connect(drop, &DropField::fileDropped, this, &ImportsPage::preview);
    connect(drop, &DropField::chooseRequested, this, &ImportsPage::chooseFile);
    return panel;
}

QWidget *ImportsPage::makeReading()
{
    Panel *panel = new Panel(Role::Surface);
    panel->setLines(Qt::LeftEdge);
    QVBoxLayout *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 0, 0, 0);
    EmptyState *empty = new EmptyState(
        QStringLiteral("imports"), tr("No file is open here"),
        tr("Drop an export of your password manager or browser, or a list of breaches. You see what it would "
           "bring before anything is taken in, and passwords are dropped while reading."));
    QPushButton *choose = secondaryButton(tr("Choose a file"));
    empty->setButton(choose);
    connect(choose, &QPushButton::clicked, this, &ImportsPage::chooseFile);
    m_empty = empty;
    for (QWidget *pane : {m_empty, static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_result),
                          static_cast<QWidget *>(m_error)})
        m_stack->addWidget(pane);
    column->addWidget(m_stack);
    return panel;
}

void ImportsPage::show(const Target &target)
{
    Page::show(target);
    if (!target.file.isEmpty())
        preview(target.file);
}

void ImportsPage::focusSearch()
{
    if (m_stack->currentWidget() == m_preview)
        m_preview->focusSearch();
}

void ImportsPage::setNarrow(bool narrow)
{
    m_side->setFixedWidth(narrow ? metrics::kListMin : metrics::kList);
    m_list->setMonograms(!narrow);
    m_preview->setNarrow(narrow);
}

void ImportsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportsPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    preview(path);
}

void ImportsPage::refresh()
{
    m_listing.start(
        wallet(), [](const WalletContext &context, ActivityControl &) { return Imports(context).list(); },
        [this](const Result<QList<ImportRecord>> &records) {
            if (!records) {
                Q_EMIT failed(records.error());
                return;
            }
            m_records = *records;
            m_records.removeIf([](const ImportRecord &each) { return each.undoneAt.has_value(); });
            showRows();
        });
}

void ImportsPage::showRows()
{
    QList<PaneRow> rows;
    if (!m_previewPath.isEmpty()) {
        PaneRow row;
        row.id = previewRowId();
        row.end = tr("preview");
        row.endRole = Role::Text;
        row.second = QFileInfo(m_previewPath).fileName();
        if (m_preview->plan().filePath == m_previewPath) {
            row.title = m_preview->plan().formatName;
            row.icon = importIcon(m_preview->plan().format);
            row.second = tr("%n item(s) in the file", nullptr, m_preview->plan().items);
        } else if (m_breaches.path == m_previewPath) {
            row.title = tr("Breach list");
            row.icon = QStringLiteral("breach");
        } else {
            row.title = tr("Not taken in");
            row.icon = QStringLiteral("refuses");
            row.end.clear();
        }
        rows.append(row);
    }
    if (!m_records.isEmpty()) {
        PaneRow heading;
        heading.title = tr("Taken in");
        heading.heading = true;
        rows.append(heading);
    }
    const QDate today = context().clock.today();
    for (const ImportRecord &record : m_records) {
        PaneRow row;
        row.id = record.id.toText();
        row.title = importFormatName(record.format);
        row.icon = importIcon(record.format);
        row.end = formatShortDate(record.takenAt.localDate(), today, locale());
        row.second = record.format == kBreachList ? tr("%n breach(es)", nullptr, record.breaches)
                                                  : tr("%n holding(s)", nullptr, record.holdings);
        rows.append(row);
    }
    m_list->setRows(rows);
    if (m_stack->currentWidget() != m_result)
        m_list->choose(m_stack->currentWidget() == m_empty ? QString() : previewRowId());
    else if (!m_shown.isNull())
        m_list->choose(m_shown.toText());
}

void ImportsPage::showRow(const QString &id)
{
    if (id != previewRowId())
        showRecord(id);
    else if (m_preview->plan().filePath == m_previewPath)
        m_stack->setCurrentWidget(m_preview);
    else if (m_breaches.path == m_previewPath)
        showBreaches();
    else
        m_stack->setCurrentWidget(m_error);
}

void ImportsPage::showBreaches()
{
    m_shown = {};
    m_result->showBreaches(m_breaches);
    m_stack->setCurrentWidget(m_result);
}

void ImportsPage::showRecord(const QString &id)
{
    const auto found = std::ranges::find_if(
        m_records, [&id](const ImportRecord &record) { return record.id.toText() == id; });
    if (found == m_records.end())
        return;
    TakenFile file;
    file.record = *found;
    const bool just = m_justTaken.record.id == found->id;
    if (just) {
        m_justTaken.record = *found;
        file = m_justTaken;
    }
    m_result->showTaken(file, just ? m_leftFile : QString());
    m_shown = found->id;
    m_stack->setCurrentWidget(m_result);
    m_list->choose(id);
}

void ImportsPage::showError(const Error &error, const QString &path)
{
    m_error->setError(error, path);
    m_stack->setCurrentWidget(m_error);
    showRows();
}

void ImportsPage::goToCompanies()
{
    Target target;
    target.page = PageId::Companies;
    Q_EMIT targeted(target);
}

} // namespace fieldfare
