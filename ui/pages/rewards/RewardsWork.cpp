// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does with a reward: the part of RewardsPage that changes, copies, opens and saves.

#include "documents/PdfDocument.h"
#include "holders/Holders.h"
#include "rewards/CopiedCode.h"
#include "rewards/RewardDialogs.h"
#include "rewards/RewardShown.h"
#include "rewards/RewardsPage.h"
#include "rewards/StatementCsv.h"
#include "rewards/StatementDocument.h"
#include "rewards/StatementPane.h"
#include "rights/Letters.h"
#include "theme/Metrics.h"
#include "widgets/UndoBar.h"

#include <QDir>
#include <QFileDialog>
#include <QUrl>

namespace fieldfare {

void RewardsPage::done(const Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

void RewardsPage::act(RewardAct act, const RewardRow &row)
{
    Target target;
    switch (act) {
    case RewardAct::Use:
        return use(row, true);
    case RewardAct::MarkUsed:
        if (isDivisible(row))
            return use(row, false);
        return markUsed(row, row.reward.balance());
    case RewardAct::Copy:
        return copy(row);
    case RewardAct::Correct:
        return correct(row);
    case RewardAct::SetCode:
        return setCode(row);
    case RewardAct::Redeem:
        return openLink(row);
    case RewardAct::Letter:
        return writeLetter(row);
    case RewardAct::Evidence:
        return saveEvidence(row);
    case RewardAct::Receipt:
        target.page = PageId::Receipts;
        target.receipt = row.receipt;
        break;
    case RewardAct::Company:
        target.page = PageId::Companies;
        target.company = row.companyId;
        break;
    }
    Q_EMIT targeted(target);
}

void RewardsPage::use(const RewardRow &row, bool withCode)
{
    UseDialog *dialog = new UseDialog(row, withCode, this);
    connect(dialog, &UseDialog::usedRequested, this,
            [this, row](const Quantity &amount) { markUsed(row, amount); });
    connect(dialog, &UseDialog::copyRequested, this, [this, row] { copy(row); });
    connect(dialog, &UseDialog::openRequested, this, [this, row] { openLink(row); });
    dialog->open();
}

void RewardsPage::markUsed(const RewardRow &row, const Quantity &amount)
{
    const Result<> redeemed = Rewards(context()).redeem(row.reward.id, amount);
    if (!redeemed)
        return done(redeemed);
    m_undoable.append({row.reward.id, amount});
    const QString what =
        isDivisible(row) ? shownQuantity(row, amount.count, locale()) : shownValue(row, locale());
    m_undo->push(QString::number(m_undoable.size() - 1), tr("%1 of %2 marked used").arg(what, row.company),
                 metrics::kUndoMs);
}

void RewardsPage::correct(const RewardRow &row)
{
    CorrectDialog *dialog = new CorrectDialog(row, this);
    connect(dialog, &CorrectDialog::lessRequested, this,
            [this, id = row.reward.id](const Quantity &less) { done(Rewards(context()).correct(id, less)); });
    dialog->open();
}

void RewardsPage::setCode(const RewardRow &row)
{
    CodeDialog *dialog = new CodeDialog(row, this);
    connect(dialog, &CodeDialog::codeTyped, this,
            [this, id = row.reward.id](const QString &code) { done(Rewards(context()).setCode(id, code)); });
    dialog->open();
}

void RewardsPage::copy(const RewardRow &row)
{
    m_copied->copy(row.reward.id, row.reward.code);
}

void RewardsPage::openLink(const RewardRow &row)
{
    const QString host = linkHost(row.reward.redeemUri);
    if (host.isEmpty())
        return;
    PageDialog *dialog = openLinkDialog(host, row.company, this);
    connect(dialog, &QDialog::accepted, this, [this, uri = row.reward.redeemUri] {
        if (!m_opener.openUrl(QUrl(uri, QUrl::StrictMode)))
            m_pane->say(tr("No browser on this computer opens the link."));
    });
    dialog->open();
}

void RewardsPage::writeLetter(const RewardRow &row)
{
    const Result<LetterId> letter =
        Letters(context()).draft(row.companyId, {LetterRight::Charge, context().language, {}});
    Target target;
    target.page = letter ? PageId::Letters : PageId::Companies;
    target.letter = letter.value_or(LetterId());
    target.company = row.companyId; // which holds nothing that could be charged, where there is no letter
    Q_EMIT targeted(target);
}

void RewardsPage::saveEvidence(const RewardRow &row)
{
    QFileDialog *dialog = new QFileDialog(this, tr("Where is the folder with the evidence to be?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    const auto write = [this, id = row.reward.id](const QString &folder) {
        m_proving.start(
            wallet(),
            [id, folder](const WalletContext &context, ActivityControl &) {
                return PromiseEvidence(context).saveTo(id, folder, context.language);
            },
            [this](const Result<SavedEvidence> &saved) {
                if (!saved)
                    Q_EMIT failed(saved.error());
                else
                    m_pane->say(tr("Saved: %1").arg(QDir::toNativeSeparators(saved->folder)));
            });
    };
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void RewardsPage::record()
{
    const Result<QList<HolderRow>> holders = Holders(context()).list();
    if (!holders) {
        Q_EMIT failed(holders.error());
        return;
    }
    QList<RewardGiver> givers;
    for (const HolderRow &row : *holders)
        givers.append({row.id.toText(), row.name, row.domain});
    RecordDialog *dialog = new RecordDialog(givers, context().currency, context().clock.today(), this);
    connect(dialog, &RecordDialog::recordRequested, this, [this](const HandReward &reward) {
        const Result<RewardId> recorded = Rewards(context()).record(reward);
        m_wanted = recorded.value_or(RewardId());
        done(recorded ? Result<>() : Result<>(failure(recorded.error())));
    });
    dialog->open();
}

void RewardsPage::savePdf()
{
    save(QStringLiteral("pdf"), tr("PDF (*.pdf)"), [period = period()](const WalletContext &context) {
        return statementPdf(context, period, context.language);
    });
}

void RewardsPage::saveCsv()
{
    save(QStringLiteral("csv"), tr("Table (*.csv)"),
         [period = period()](const WalletContext &context) -> Result<QByteArray> {
             const Result<RewardStatement> statement = rewardStatement(context, period);
             if (!statement)
                 return failure(statement.error());
             return statementCsv(*statement);
         });
}

void RewardsPage::save(const QString &suffix, const QString &filter,
                       std::function<Result<QByteArray>(const WalletContext &)> make)
{
    QFileDialog *dialog = new QFileDialog(this, tr("Save the statement"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("Rewards %1").arg(m_year) + u'.' + suffix);
    const auto write = [this, make = std::move(make)](const QString &path) {
        m_making.start(
            wallet(), [make](const WalletContext &context, ActivityControl &) { return make(context); },
            [this, path](const Result<QByteArray> &bytes) {
                const Result<> written =
                    bytes ? writeFileAtomically(path, *bytes) : Result<>(failure(bytes.error()));
                done(written);
                if (written)
                    m_pane->say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            });
    };
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

} // namespace fieldfare
