// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"
#include "imports/FileReading.h"
#include "imports/ImportedFile.h"
#include "imports/Imports.h"

#include <QElapsedTimer>

class QStackedWidget;

namespace fieldfare {

class ErrorPane;
class Label;
class PaneList;
class PreviewPane;
class ProgressRow;
class ResultPane;

/// Exports taken into the wallet: a file is recognised, previewed, taken in, and can be taken back.
class ImportsPage : public Page
{
    Q_OBJECT
public:
    explicit ImportsPage(Wallet &wallet, QWidget *parent = nullptr);

    void show(const Target &target) override;
    void focusSearch() override;
    bool undo() override;
    void setNarrow(bool narrow) override;

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeReading();
    void chooseFile();
    void preview(const QString &path);
    void previewed(const QString &path, const Result<FileReading> &read);
    void discard();
    void takeIn();
    void tookIn(const Result<TakenIn> &taken);
    void takeBreaches();
    void tookBreaches(const Result<TakenBreachFile> &taken);
    void showJustTaken();
    void undoImport(const ImportId &id);
    void undone(const ImportRecord &record, const Result<> &done);
    void deleteFile();
    void keepFile();
    void goToCompanies();
    void showRow(const QString &id);
    void showBreaches();
    void showRecord(const QString &id);
    void showError(const Error &error, const QString &path);
    void showRows();
    /// Shows progress in the list until the activity is over.
    void follow(Activity *activity, const QString &title);
    void progressed(qint64 done, qint64 total);
    void stopFollowing();
    void cancelRunning();

    WorkerRead<FileReading> m_reading;
    WorkerRead<TakenIn> m_taking;
    WorkerRead<TakenBreachFile> m_takingBreaches;
    WorkerRead<QList<ImportRecord>> m_listing;
    WorkerRead<void> m_undoing;
    QElapsedTimer m_since;
    Activity *m_running = nullptr;

    QList<ImportRecord> m_records; ///< newest first, without those taken back
    QString m_previewPath;         ///< what the first row of the list is about; empty: no such row
    BreachFile m_breaches;
    TakenFile m_justTaken;
    ImportId m_shown;   ///< which past import the pane shows
    QString m_leftFile; ///< whose passwords still lie there, until the person has answered

    PaneList *m_list;
    QWidget *m_runningPart;
    ProgressRow *m_progress;
    QStackedWidget *m_stack;
    QWidget *m_empty = nullptr;
    PreviewPane *m_preview;
    ResultPane *m_result;
    ErrorPane *m_error;
    QWidget *m_side;
};

} // namespace fieldfare
