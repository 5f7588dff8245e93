// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptsPage.h"

#include "PageShots.h"
#include "SampleReceipts.h"
#include "common/PaneList.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>

using namespace fieldfare;

namespace {

void open(Page &page, const Wallet &wallet, ReceiptEvent event)
{
    const QList<ReceiptRow> rows = *Receipts(wallet.context()).list();
    for (const ReceiptRow &row : rows) {
        if (row.event != event)
            continue;
        Target target;
        target.page = PageId::Receipts;
        target.receipt = row.id;
        return page.show(target);
    }
}

/// The samples stand still at a clock of their own, which deciding has to move.
samples::FixedClock &clockOf(const Wallet &wallet)
{
    return const_cast<samples::FixedClock &>(
        dynamic_cast<const samples::FixedClock &>(wallet.context().clock));
}

QPushButton *button(Page &page, const QString &name)
{
    for (QPushButton *each : page.findChildren<QPushButton *>()) {
        if (each->isVisible() && (each->text() == name || each->accessibleName() == name))
            return each;
    }
    qFatal("No button %s", qPrintable(name));
}

void verify(Page &page, const QString &path)
{
    samples::settle();
    button(page, QStringLiteral("Verify a file…"))->click();
    QFileDialog *dialog = page.findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    samples::settle();
}

} // namespace

int main(int argc, char **argv)
{
    Wallet *shown = nullptr;
    bool decided = false;
    QTemporaryDir folder;
    const auto make = [&](Wallet &wallet) {
        shown = &wallet;
        return std::make_unique<ReceiptsPage>(wallet);
    };
    const auto shot = [&shown, &decided](const char *name, ReceiptEvent event) {
        return samples::Shot{QString::fromLatin1(name), false, [&shown, &decided, event](Page &page) {
                                 if (!decided)
                                     samples::decideSome(*shown, clockOf(*shown));
                                 decided = true;
                                 samples::settle();
                                 open(page, *shown, event);
                             }};
    };
    samples::Shot verified = shot("receipts-verified", ReceiptEvent::Granted);
    verified.prepare = [&, first = verified.prepare](Page &page) {
        first(page);
        const QString path = folder.filePath(QStringLiteral("receipt-of-a-friend.pdf"));
        const QList<ReceiptRow> rows = *Receipts(shown->context()).list();
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("No file");
        file.write(*Receipts(shown->context()).file(rows.first().id, ReceiptFormat::Pdf));
        file.close();
        verify(page, path);
    };
    samples::Shot forged = shot("receipts-forged", ReceiptEvent::Granted);
    forged.prepare = [&, first = forged.prepare](Page &page) {
        first(page);
        const samples::ReceiptMill mill;
        const QString path = folder.filePath(QStringLiteral("receipt.jwt"));
        QByteArray jws = mill.sign(mill.record(ReceiptEvent::Given)).jws;
        jws[jws.indexOf('.') + 120] = 'x';
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("No file");
        file.write(jws);
        file.close();
        verify(page, path);
    };
    samples::Shot saving = shot("receipts-saving", ReceiptEvent::Granted);
    saving.settles = false;
    saving.prepare = [&, first = saving.prepare](Page &page) {
        first(page);
        static bool many = false;
        if (!many)
            samples::declineOften(*shown, clockOf(*shown), 300);
        many = true;
        samples::settle();
        QPushButton *exporting = button(page, QStringLiteral("Export"));
        Q_EMIT exporting->menu()->aboutToShow();
        exporting->menu()->actions().first()->trigger();
        QFileDialog *dialog = page.findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(folder.path());
        dialog->close();
        for (int i = 0; i < 12; ++i) {
            QThread::msleep(100);
            QCoreApplication::processEvents();
        }
    };
    return samples::takePageShots(argc, argv, make,
                                  {shot("receipts", ReceiptEvent::Granted),
                                   shot("receipts-declined", ReceiptEvent::Refused),
                                   shot("receipts-countered", ReceiptEvent::Countered),
                                   verified,
                                   forged,
                                   saving,
                                   {QStringLiteral("receipts-none"), true}});
}
