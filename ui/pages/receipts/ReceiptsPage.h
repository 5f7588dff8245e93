// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"
#include "receipts/Receipts.h"

#include <QElapsedTimer>

#include <optional>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace fieldfare {

class FilterBar;
class Label;
class PaneHeader;
class PaneList;
class PaperView;
class ProgressRow;
class ReceiptPane;
class SearchField;

/// The signed record of every decision: the page as the file has it, how much it proves, and the files.
class ReceiptsPage : public Page
{
    Q_OBJECT
public:
    explicit ReceiptsPage(Wallet &wallet, QWidget *parent = nullptr);

    void show(const Target &target) override;
    void focusSearch() override;
    void setNarrow(bool narrow) override;

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Filter { All, Live, Given, Refused };

    // what is shown
    QWidget *makeList();
    QWidget *makeFoot();
    QWidget *makeView();
    QWidget *makeEmpty();
    void connectParts();
    void showRows();
    bool passes(const ReceiptRow &row) const;
    void choose(const QString &id);
    void readDetail();
    void showDetail(const ReceiptDetail &detail);
    void readPage();
    void showPage(const ReceiptPageImage &page);
    void turn(int by);
    void step(int by);

    // what is done
    ReceiptId current() const;
    QList<ReceiptId> selected() const;
    void fillExportMenu();
    void askWhere(ReceiptFormat format, const QList<ReceiptId> &ids);
    void exportTo(const QString &folder, ReceiptFormat format, const QList<ReceiptId> &ids);
    void exported(const QString &folder, const Result<ReceiptExport> &result);
    void progressed(qint64 done, qint64 total);
    void sayExported(const QString &words);
    void cancelExport();
    void saveOne(ReceiptFormat format);
    void chooseFile();
    void verify(const QString &path);
    void seeRequest();
    void seeCompany();

    WorkerRead<QList<ReceiptRow>> m_listing;
    WorkerRead<ReceiptDetail> m_reading;
    WorkerRead<ReceiptPageImage> m_paging;
    WorkerRead<ReceiptExport> m_exporting;
    WorkerRead<QByteArray> m_saving;
    WorkerRead<ReceiptVerdict> m_verifying;
    QList<ReceiptRow> m_rows;
    std::optional<ReceiptDetail> m_detail;
    QString m_wanted; ///< to be chosen when the list is read
    int m_pageNumber = 0;
    int m_pageCount = 1;
    QElapsedTimer m_since;

    QWidget *m_side = nullptr;
    PaneHeader *m_header = nullptr;
    FilterBar *m_filters = nullptr;
    SearchField *m_search = nullptr;
    PaneList *m_list = nullptr;
    QPushButton *m_export = nullptr;
    QMenu *m_exportMenu = nullptr;
    QWidget *m_running = nullptr;
    ProgressRow *m_progress = nullptr;
    QWidget *m_ended = nullptr;
    Label *m_endedWords = nullptr;
    QStackedWidget *m_stack = nullptr;
    Label *m_place = nullptr;
    QPushButton *m_pageBack = nullptr;
    QPushButton *m_pageOn = nullptr;
    QPushButton *m_smaller = nullptr;
    QPushButton *m_larger = nullptr;
    Label *m_zoom = nullptr;
    PaperView *m_paper = nullptr;
    ReceiptPane *m_pane = nullptr;
};

} // namespace fieldfare
