// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does with a file: the part of ImportsPage that starts workers and takes their results.

#include "common/PaneList.h"
#include "imports/ImportWords.h"
#include "imports/ImportsPage.h"
#include "imports/PreviewPane.h"
#include "imports/ResultPane.h"
#include "theme/Formats.h"
#include "widgets/ProgressRow.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QStackedWidget>

#include <algorithm>

namespace fieldfare {

void ImportsPage::chooseFile()
{
    QFileDialog *dialog = new QFileDialog(this, tr("Choose an export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportsPage::preview);
    dialog->open();
}

void ImportsPage::follow(Activity *activity, const QString &title)
{
    m_running = activity->isRunning() ? activity : nullptr;
    m_since.start();
    m_progress->setTitle(title);
    m_progress->setPermille(0);
    m_progress->setTimeLeft({});
    m_runningPart->setVisible(m_running);
    connect(activity, &Activity::progressed, this, &ImportsPage::progressed);
}

void ImportsPage::progressed(qint64 done, qint64 total)
{
    m_progress->setPermille(total > 0 ? int(done * 1000 / total) : 0);
    m_progress->setTimeLeft(timeLeftWords(m_since.elapsed(), done, total));
}

void ImportsPage::stopFollowing()
{
    m_running = nullptr;
    m_runningPart->hide();
    m_preview->setBusy(false);
}

void ImportsPage::cancelRunning()
{
    if (m_running)
        m_running->cancel();
}

void ImportsPage::preview(const QString &path)
{
    // A wallet takes one file at a time: what runs is finished or cancelled first.
    if (m_taking.activity() && m_taking.activity()->isRunning())
        return;
    m_reading.start(
        wallet(),
        [path](const WalletContext &context, ActivityControl &control) {
            return readFile(context, path, control);
        },
        [this, path](const Result<FileReading> &read) { previewed(path, read); });
    follow(m_reading.activity(), tr("Reading %1").arg(QFileInfo(path).fileName()));
}

void ImportsPage::previewed(const QString &path, const Result<FileReading> &read)
{
    stopFollowing();
    if (!read && read.error().code == errors::cancelled)
        return;
    if (read && read->isRequest) {
        Target request;
        request.page = PageId::Requests;
        request.file = path;
        Q_EMIT targeted(request);
        return;
    }
    m_previewPath = path;
    m_breaches = {};
    m_justTaken = {};
    if (!read) {
        m_preview->setPlan({});
        showError(read.error(), path);
        return;
    }
    m_preview->setPlan(read->plan.value_or(ImportPlan()));
    m_breaches = read->breaches;
    showRow(QStringLiteral("preview"));
    showRows();
    m_list->choose(QStringLiteral("preview"));
}

void ImportsPage::discard()
{
    m_previewPath.clear();
    m_preview->setPlan({});
    m_breaches = {};
    m_stack->setCurrentWidget(m_empty);
    showRows();
}

void ImportsPage::takeIn()
{
    m_preview->setBusy(true);
    m_taking.start(
        wallet(),
        [plan = m_preview->plan(), values = m_preview->chosenValues()](const WalletContext &context,
                                                                       ActivityControl &control) {
            return Imports(context).takeIn(plan, values, control);
        },
        [this](const Result<TakenIn> &taken) { tookIn(taken); });
    follow(m_taking.activity(), tr("Taking in %1").arg(m_preview->plan().formatName));
}

void ImportsPage::tookIn(const Result<TakenIn> &taken)
{
    stopFollowing();
    if (!taken) {
        // Everything or nothing: the preview stays as it is.
        if (!(taken.error().code == errors::cancelled))
            Q_EMIT failed(taken.error());
        return;
    }
    const ImportPlan plan = m_preview->plan();
    m_justTaken = {};
    m_justTaken.record.id = taken->id;
    m_justTaken.record.passwordsDropped = plan.passwordsDropped;
    m_justTaken.record.format = plan.format;
    m_justTaken.record.fileName = QFileInfo(plan.filePath).fileName();
    m_justTaken.newCompanies = taken->companies;
    m_justTaken.newHoldings = taken->holdings;
    m_leftFile = plan.passwordsDropped > 0 ? plan.filePath : QString();
    m_justTaken.record.holdings = taken->holdings;
    showJustTaken();
    Q_EMIT readMuch();
    for (const RecordKind kind :
         {RecordKind::Companies, RecordKind::Values, RecordKind::Breaches, RecordKind::Imports})
        wallet().tellChanged(kind);
}

void ImportsPage::showJustTaken()
{
    m_previewPath.clear();
    m_preview->setPlan({});
    m_breaches = {};
    m_justTaken.justNow = true;
    m_justTaken.record.takenAt = context().clock.now();
    // It can be taken back at once, before the list is read anew.
    m_records.prepend(m_justTaken.record);
    m_shown = m_justTaken.record.id;
    m_result->showTaken(m_justTaken, m_leftFile);
    m_stack->setCurrentWidget(m_result);
}

void ImportsPage::takeBreaches()
{
    m_takingBreaches.start(
        wallet(),
        [path = m_breaches.path](const WalletContext &context, ActivityControl &) {
            return takeInBreaches(context, path);
        },
        [this](const Result<TakenBreachFile> &taken) { tookBreaches(taken); });
    follow(m_takingBreaches.activity(), tr("Taking in the breach list"));
}

void ImportsPage::tookBreaches(const Result<TakenBreachFile> &taken)
{
    stopFollowing();
    if (!taken) {
        Q_EMIT failed(taken.error());
        return;
    }
    m_justTaken = {};
    m_justTaken.record.id = taken->import;
    m_justTaken.record.format = kBreachList;
    m_justTaken.record.fileName = QFileInfo(m_breaches.path).fileName();
    m_justTaken.record.breaches = taken->breaches;
    m_justTaken.yours = taken->yours;
    m_leftFile.clear();
    showJustTaken();
    for (const RecordKind kind : {RecordKind::Breaches, RecordKind::Companies, RecordKind::Imports})
        wallet().tellChanged(kind);
}

bool ImportsPage::undo()
{
    if (m_records.isEmpty() || m_running)
        return false;
    undoImport(m_records.first().id);
    return true;
}

void ImportsPage::undoImport(const ImportId &id)
{
    const auto found =
        std::ranges::find_if(m_records, [&id](const ImportRecord &record) { return record.id == id; });
    if (found == m_records.end() || m_running)
        return;
    m_undoing.start(
        wallet(), [id](const WalletContext &context, ActivityControl &) { return Imports(context).undo(id); },
        [this, record = *found](const Result<> &done) { undone(record, done); });
    follow(m_undoing.activity(), tr("Taking back %1").arg(importFormatName(found->format)));
}

void ImportsPage::undone(const ImportRecord &record, const Result<> &done)
{
    stopFollowing();
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    TakenFile file;
    file.record = record;
    file.record.id = {};
    m_justTaken = {};
    m_leftFile.clear();
    m_shown = {};
    m_result->showTaken(file, {});
    m_result->say(
        tr("Taken back: %1.").arg(record.fileName),
        record.format == kBreachList
            ? tr("What it alone said of breaches is gone.")
            : tr("%n holding(s) lost what this file proved of them; what nothing else proves is gone.",
                 nullptr, record.holdings));
    m_stack->setCurrentWidget(m_result);
    for (const RecordKind kind :
         {RecordKind::Companies, RecordKind::Values, RecordKind::Breaches, RecordKind::Imports})
        wallet().tellChanged(kind);
}

void ImportsPage::deleteFile()
{
    const QString path = m_leftFile;
    m_leftFile.clear();
    QFile file(path);
    if (file.remove())
        m_result->say(tr("%1 is deleted.").arg(QDir::toNativeSeparators(path)),
                      tr("A copy in a backup or a bin of your own would still have the passwords."));
    else
        m_result->say(tr("The file could not be deleted: %1.").arg(file.errorString()),
                      tr("It still lies in %1, with your passwords. Delete it there.")
                          .arg(QDir::toNativeSeparators(path)),
                      true);
}

void ImportsPage::keepFile()
{
    m_result->say(tr("The file stays where it is."), QDir::toNativeSeparators(m_leftFile));
    m_leftFile.clear();
}

} // namespace fieldfare
