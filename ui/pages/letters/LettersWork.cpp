// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does with a letter: the part of LettersPage that changes, prints and opens.

#include "common/PaneList.h"
#include "documents/PdfDocument.h"
#include "holders/Holders.h"
#include "letters/LetterDialogs.h"
#include "letters/LettersPage.h"
#include "letters/WordingDialog.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace fieldfare {

void LettersPage::done(const Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

void LettersPage::newLetter()
{
    const Result<QList<HolderRow>> holders = Holders(context()).list();
    if (!holders) {
        Q_EMIT failed(holders.error());
        return;
    }
    QList<LetterAddressee> companies;
    for (const HolderRow &row : *holders) {
        if (row.fields > 0)
            companies.append({row.id.toText(), row.name, row.domain, row.fields});
    }
    NewLetterDialog *dialog = new NewLetterDialog(companies, context().language, this);
    connect(dialog, &NewLetterDialog::draftRequested, this, &LettersPage::draft);
    dialog->open();
}

void LettersPage::draft(const QString &company, LetterRight right, const QString &language)
{
    const Result<LetterId> id =
        Letters(context()).draft(CompanyId::fromText(company).value_or(CompanyId()), {right, language, {}});
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    m_wanted = id->toText();
}

void LettersPage::eraseInstead()
{
    if (m_detail)
        draft(m_detail->row.company.toText(), LetterRight::Erasure, m_detail->row.language);
}

void LettersPage::make(std::function<Result<QByteArray>(const WalletContext &)> make,
                       std::function<void(const QByteArray &)> then)
{
    m_making.start(
        wallet(),
        [make = std::move(make)](const WalletContext &context, ActivityControl &) { return make(context); },
        [this, then = std::move(then)](const Result<QByteArray> &bytes) {
            if (bytes)
                then(*bytes);
            else
                Q_EMIT failed(bytes.error());
        });
}

void LettersPage::openTemporary(const QString &name, const QByteArray &bytes, bool toBeSent)
{
    if (!m_temporary)
        m_temporary = std::make_unique<QTemporaryDir>();
    // What came from outside names its file itself: only the last part counts.
    const QString path = m_temporary->filePath(QFileInfo(name).fileName());
    const Result<> written = writeFileAtomically(path, bytes);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    if (!m_opener.openFile(path)) {
        say(tr("No program on this computer opens %1.").arg(QFileInfo(path).fileName()),
            tr("Nothing was sent. Save it, and open it from there."), true);
        return;
    }
    if (toBeSent)
        markOpened();
}

void LettersPage::markOpened()
{
    if (!m_detail)
        return;
    if (m_detail->row.sent.isValid())
        m_remindersOpened.insert(m_detail->row.id.toText());
    done(Letters(context()).markOpened(m_detail->row.id));
}

void LettersPage::openInMail()
{
    if (!m_detail)
        return;
    // Without an address a reminder goes by post like its letter.
    if (m_detail->recipient.isEmpty())
        return savePdf();
    make([id = m_detail->row.id](const WalletContext &context) { return Letters(context).mailDraft(id); },
         [this, name = m_detail->row.number + QStringLiteral(".eml")](const QByteArray &mail) {
             openTemporary(name, mail, true);
         });
}

void LettersPage::openAsLink()
{
    if (!m_detail)
        return;
    const Result<QUrl> link = Letters(context()).mailLink(m_detail->row.id);
    if (!link)
        Q_EMIT failed(link.error());
    else if (m_opener.openUrl(*link))
        markOpened();
    else
        say(tr("No mail program answers."), tr("Nothing was sent. Save the letter, and send it from there."),
            true);
}

void LettersPage::openLetter()
{
    if (!m_detail)
        return;
    make([id = m_detail->row.id](const WalletContext &context) { return Letters(context).pdf(id); },
         [this, name = m_detail->row.number + QStringLiteral(".pdf")](const QByteArray &pdf) {
             openTemporary(name, pdf, false);
         });
}

void LettersPage::openKept(const QString &attachment)
{
    const Result<Attachment> kept =
        Letters(context()).kept(AttachmentId::fromText(attachment).value_or(AttachmentId()));
    if (!kept)
        Q_EMIT failed(kept.error());
    else
        openTemporary(kept->name, kept->content, false);
}

void LettersPage::savePdf()
{
    if (m_detail)
        save(QStringLiteral("pdf"), tr("PDF (*.pdf)"),
             [id = m_detail->row.id](const WalletContext &context) { return Letters(context).pdf(id); });
}

void LettersPage::saveMail()
{
    if (m_detail)
        save(
            QStringLiteral("eml"), tr("Mail (*.eml)"),
            [id = m_detail->row.id](const WalletContext &context) { return Letters(context).mailDraft(id); });
}

void LettersPage::save(const QString &suffix, const QString &filter,
                       std::function<Result<QByteArray>(const WalletContext &)> make)
{
    QFileDialog *dialog = new QFileDialog(this, tr("Save the letter"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_detail->row.number + u'.' + suffix);
    const auto write = [this, make = std::move(make)](const QString &path) {
        this->make(make, [this, path](const QByteArray &bytes) {
            const Result<> written = writeFileAtomically(path, bytes);
            if (!written)
                return done(written);
            if (m_detail && isOpen(m_detail->row.state))
                markOpened();
            say(tr("Saved."), QDir::toNativeSeparators(path));
        });
    };
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void LettersPage::answerSent(const QDate &day)
{
    if (!m_detail)
        return;
    clearBanner();
    const LetterId id = m_detail->row.id;
    m_remindersOpened.remove(id.toText());
    if (m_detail->row.sent.isValid())
        done(Letters(context()).markReminded(id, day));
    else
        done(Letters(context()).markSent(id, day));
}

void LettersPage::answerNotSent()
{
    if (!m_detail)
        return;
    clearBanner();
    m_remindersOpened.remove(m_detail->row.id.toText());
    done(Letters(context()).markNotSent(m_detail->row.id));
}

void LettersPage::askDay()
{
    if (!m_detail)
        return;
    DayDialog *dialog = new DayDialog(m_detail->row.sent.isValid() ? tr("When did you remind them?")
                                                                   : tr("When did you send it?"),
                                      tr("Day"), tr("Sent on that day"), context().clock.today(), this);
    connect(dialog, &DayDialog::dayChosen, this, &LettersPage::answerSent);
    dialog->open();
}

void LettersPage::didIt()
{
    if (m_detail)
        done(Letters(context()).markAnswered(m_detail->row.id, context().clock.today()));
}

void LettersPage::came(const QString &file)
{
    if (!m_detail)
        return;
    CameDialog *dialog = new CameDialog(file, this);
    const auto record = [this, id = m_detail->row.id](const QString &note, const QString &path) {
        QFile source(path);
        if (!path.isEmpty() && !source.open(QIODevice::ReadOnly))
            return say(tr("The file cannot be read: %1.").arg(source.errorString()), tr("Nothing was kept."),
                       true);
        const QByteArray content = path.isEmpty() ? QByteArray() : source.readAll();
        done(Letters(context()).recordCame(id, note, QFileInfo(path).fileName(), content));
    };
    connect(dialog, &CameDialog::recordRequested, this, record);
    dialog->open();
}

void LettersPage::abandon()
{
    if (!m_detail)
        return;
    PageDialog *dialog = abandonDialog(m_detail->row, this);
    connect(dialog, &QDialog::accepted, this,
            [this, id = m_detail->row.id] { done(Letters(context()).abandon(id)); });
    dialog->open();
}

void LettersPage::changeWording()
{
    if (!m_detail)
        return;
    WordingDialog *dialog = new WordingDialog(m_detail->paragraphs, this);
    connect(dialog, &WordingDialog::wordingChosen, this,
            [this, id = m_detail->row.id](const QStringList &paragraphs) {
                done(Letters(context()).setWording(id, paragraphs));
            });
    dialog->open();
}

void LettersPage::leaveOut(const QList<HoldingId> &holdings)
{
    if (m_detail)
        done(Letters(context()).leaveOut(m_detail->row.id, holdings));
}

void LettersPage::seeHoldings()
{
    if (!m_detail)
        return;
    Target target;
    target.page = PageId::Companies;
    target.company = m_detail->row.company;
    Q_EMIT targeted(target);
}

} // namespace fieldfare
