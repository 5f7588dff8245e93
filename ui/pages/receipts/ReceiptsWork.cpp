// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does: the part of ReceiptsPage that saves files and looks into them.

#include "common/PaneList.h"
#include "documents/PdfDocument.h"
#include "receipts/ProofView.h"
#include "receipts/ReceiptShown.h"
#include "receipts/ReceiptsPage.h"
#include "theme/Formats.h"
#include "widgets/Label.h"
#include "widgets/ProgressRow.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

namespace fieldfare {

namespace {

QString filterOf(ReceiptFormat format)
{
    switch (format) {
    case ReceiptFormat::Pdf:
        return ReceiptsPage::tr("PDF (*.pdf)");
    case ReceiptFormat::Jws:
        return ReceiptsPage::tr("Signed text (*.jwt)");
    case ReceiptFormat::Json:
        return ReceiptsPage::tr("JSON (*.json)");
    }
    return {};
}

} // namespace

QList<ReceiptId> ReceiptsPage::selected() const
{
    QList<ReceiptId> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        const std::optional<ReceiptId> id = ReceiptId::fromText(index.data(PaneListModel::IdRole).toString());
        if (id)
            ids.append(*id);
    }
    return ids;
}

void ReceiptsPage::fillExportMenu()
{
    m_exportMenu->clear();
    const QList<ReceiptId> chosen = selected();
    const auto add = [this](const QString &text, ReceiptFormat format, const QList<ReceiptId> &ids) {
        QAction *action = m_exportMenu->addAction(text);
        connect(action, &QAction::triggered, this, [this, format, ids] { askWhere(format, ids); });
    };
    if (chosen.size() > 1) {
        const QString count = formatCount(chosen.size(), locale());
        add(tr("The %1 chosen as PDF…").arg(count), ReceiptFormat::Pdf, chosen);
        add(tr("The %1 chosen as signed texts…").arg(count), ReceiptFormat::Jws, chosen);
        add(tr("The %1 chosen as JSON…").arg(count), ReceiptFormat::Json, chosen);
        m_exportMenu->addSeparator();
    }
    const QString all = formatCount(m_rows.size(), locale());
    add(tr("All %1 as PDF…").arg(all), ReceiptFormat::Pdf, {});
    add(tr("All %1 as signed texts…").arg(all), ReceiptFormat::Jws, {});
    add(tr("All %1 as JSON…").arg(all), ReceiptFormat::Json, {});
}

void ReceiptsPage::askWhere(ReceiptFormat format, const QList<ReceiptId> &ids)
{
    QFileDialog *dialog = new QFileDialog(this, tr("Where to save the receipts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, ids](const QString &folder) { exportTo(folder, format, ids); });
    dialog->open();
}

void ReceiptsPage::exportTo(const QString &folder, ReceiptFormat format, const QList<ReceiptId> &ids)
{
    if (m_exporting.activity() && m_exporting.activity()->isRunning())
        return;
    const qsizetype count = ids.isEmpty() ? m_rows.size() : ids.size();
    m_exporting.start(
        wallet(),
        [folder, format, ids](const WalletContext &context, ActivityControl &control) {
            return Receipts(context).exportTo(folder, format, ids, control);
        },
        [this, folder](const Result<ReceiptExport> &result) { exported(folder, result); });
    if (!m_exporting.activity() || !m_exporting.activity()->isRunning())
        return;
    m_since.start();
    m_progress->setTitle(format == ReceiptFormat::Pdf ? tr("Saving %n receipt(s) as PDF", nullptr, int(count))
                                                      : tr("Saving %n receipt(s)", nullptr, int(count)));
    m_progress->setPermille(0);
    m_progress->setTimeLeft({});
    m_ended->hide();
    m_running->show();
    m_export->setEnabled(false);
    connect(m_exporting.activity(), &Activity::progressed, this, &ReceiptsPage::progressed);
}

void ReceiptsPage::progressed(qint64 done, qint64 total)
{
    m_progress->setPermille(total > 0 ? int(done * 1000 / total) : 0);
    m_progress->setTimeLeft(exportTimeLeft(m_since.elapsed(), done, total));
}

void ReceiptsPage::cancelExport()
{
    if (m_exporting.activity())
        m_exporting.activity()->cancel();
}

void ReceiptsPage::exported(const QString &folder, const Result<ReceiptExport> &result)
{
    m_running->hide();
    m_export->setEnabled(!m_rows.isEmpty());
    if (!result) {
        if (!(result.error().code == errors::cancelled))
            Q_EMIT failed(result.error());
        return;
    }
    const int count = int(result->files.size());
    const QString place = QDir::toNativeSeparators(folder);
    sayExported(result->cancelled
                    ? tr("Cancelled: %n receipt(s) saved in %1, each whole.", nullptr, count).arg(place)
                    : tr("%n receipt(s) saved in %1.", nullptr, count).arg(place));
}

void ReceiptsPage::sayExported(const QString &words)
{
    m_endedWords->setText(words);
    m_ended->show();
}

void ReceiptsPage::saveOne(ReceiptFormat format)
{
    if (!m_detail)
        return;
    const ReceiptId id = m_detail->row.id;
    QFileDialog *dialog = new QFileDialog(this, tr("Save the receipt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filterOf(format));
    dialog->setDefaultSuffix(receiptFormatName(format));
    dialog->selectFile(Receipts::fileName(id, format));
    const auto write = [this, id, format](const QString &path) {
        m_saving.start(
            wallet(),
            [id, format](const WalletContext &context, ActivityControl &) {
                return Receipts(context).file(id, format);
            },
            [this, path](const Result<QByteArray> &bytes) {
                const Result<> written =
                    bytes ? writeFileAtomically(path, *bytes) : Result<>(failure(bytes.error()));
                if (written)
                    sayExported(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
                else
                    Q_EMIT failed(written.error());
            });
    };
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void ReceiptsPage::chooseFile()
{
    QFileDialog *dialog = new QFileDialog(this, tr("Choose a receipt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Receipts (*.pdf *.jwt *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiptsPage::verify);
    dialog->open();
}

void ReceiptsPage::verify(const QString &path)
{
    m_verifying.start(
        wallet(),
        [path](const WalletContext &context, ActivityControl &) -> Result<ReceiptVerdict> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return failure(errors::noReceipt);
            return Receipts(context).verify(file.read(kMostReceiptBytes + 1));
        },
        [this, path](const Result<ReceiptVerdict> &verdict) {
            if (verdict)
                (new VerdictDialog(QFileInfo(path).fileName(), *verdict, this))->open();
            else
                Q_EMIT failed(verdict.error());
        });
}

void ReceiptsPage::seeRequest()
{
    if (!m_detail)
        return;
    Target target;
    target.page = PageId::Requests;
    target.request = m_detail->row.request;
    Q_EMIT targeted(target);
}

void ReceiptsPage::seeCompany()
{
    if (!m_detail)
        return;
    Target target;
    target.page = PageId::Companies;
    target.company = m_detail->row.company;
    Q_EMIT targeted(target);
}

} // namespace fieldfare
