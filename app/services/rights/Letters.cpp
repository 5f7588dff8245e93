// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/Letters.h"

#include "context/Writing.h"
#include "holders/Holders.h"
#include "letters/LetterStore.h"
#include "rights/LetterDrafter.h"
#include "rights/LetterNumber.h"
#include "rights/LetterProgress.h"
#include "rights/LetterReading.h"
#include "rights/MailDraft.h"

#include <algorithm>

namespace fieldfare {

namespace {

Result<QByteArray> pdfOf(const WalletContext &context, const ReadyLetter &letter)
{
    const Result<PdfDocument> document = printedLetter(letter, context.clock.now().toDateTime());
    return document ? document->toPdf() : Result<QByteArray>(failure(document.error()));
}

Result<MailDraft> mailFor(const WalletContext &context, const ReadyLetter &letter, bool withPdf)
{
    if (letter.record.recipient.isEmpty())
        return failure(errors::noAddress, {letter.record.facts.letter.company.name});
    const Result<WrittenLetter> written = writtenLetter(letter);
    if (!written)
        return failure(written.error());
    MailDraft mail;
    mail.to = letter.record.recipient;
    mail.from = letter.record.facts.letter.person.email;
    mail.fromName = letter.record.facts.letter.person.name;
    mail.subject = written->frame.subject;
    mail.body = written->text;
    mail.date = context.clock.now().toDateTime();
    if (withPdf) {
        const Result<QByteArray> pdf = pdfOf(context, letter);
        if (!pdf)
            return failure(pdf.error());
        mail.attachments.append({letter.letter.number + QStringLiteral(".pdf"), "application/pdf", *pdf});
    }
    return mail;
}

QList<StoredChargeLine> storedLines(const ChargeFacts &facts)
{
    QList<StoredChargeLine> lines;
    for (const ChargeEntry &line : facts.lines) {
        if (!line.leftOut)
            lines.append({line.holding, line.amount, QString()});
    }
    return lines;
}

/// `change(LetterRecord &) -> Result<>` on what a draft says. What was sent stays as it was sent.
template <typename Change>
Result<> changeDraft(const WalletContext &context, const LetterId &id, Change change)
{
    const Result<std::optional<Letter>> letter = LetterStore(context.connection).letter(id);
    if (!letter)
        return failure(letter.error());
    if (!*letter)
        return failure(errors::letterUnknown, {id.toText()});
    if (letterProgress((*letter)->events, context.clock.today()).state != LetterState::Draft)
        return failure(errors::letterNoDraft, {(*letter)->number});
    Result<LetterRecord> record = letterRecordFromJson((*letter)->content);
    if (!record)
        return failure(record.error());
    const Result<> changed = change(*record);
    if (!changed)
        return changed;
    return inTransaction(context, {RecordKind::Letters}, [&](Transaction &transaction) {
        return LetterStore::rewrite(transaction, id, toJsonText(*record), storedLines(record->facts));
    });
}

Result<> addEvent(const WalletContext &context, const LetterId &id, LetterEventKind kind, QDate day,
                  const QString &note = {})
{
    return inTransaction(context, {RecordKind::Letters}, [&](Transaction &transaction) {
        return LetterStore::addEvent(transaction, {{}, id, kind, transaction.now(), day, note, {}});
    });
}

} // namespace

Result<QList<LetterRow>> Letters::list() const
{
    return letterRows(m_context);
}

Result<LetterDetail> Letters::detail(const LetterId &id) const
{
    return letterDetail(m_context, id);
}

Result<LetterId> Letters::draft(const CompanyId &company, const DraftOptions &options) const
{
    const Result<HolderDetail> holder = Holders(m_context).detail(company);
    if (!holder)
        return failure(holder.error());
    const QStringList languages = letterLanguages();
    QString language = options.language.isEmpty() ? m_context.language : options.language;
    if (!languages.contains(language))
        language = QStringLiteral("en");
    const Result<LetterRecord> draft = draftLetter(m_context, *holder, options, language);
    if (!draft)
        return failure(draft.error());
    const LetterStore store(m_context.connection);
    const QDate today = m_context.clock.today();
    QStringList numbers;
    for (const Letter &each : holder->letters)
        numbers.append(each.number);
    Letter letter;
    letter.id = LetterId::random();
    letter.company = company;
    letter.right = options.right;
    letter.law = QStringLiteral("gdpr");
    letter.language = language;
    letter.content = toJsonText(*draft);
    // Two companies may share their initials: a number that is taken counts as this company's own.
    Result<bool> taken = true;
    while (taken && *taken) {
        letter.number = nextLetterNumber(holder->company.name, today.year(), numbers);
        numbers.append(letter.number);
        taken = store.numberTaken(letter.number);
    }
    if (!taken)
        return failure(taken.error());
    const Result<> done =
        inTransaction(m_context, {RecordKind::Letters}, [&](Transaction &transaction) -> Result<> {
            const Result<LetterId> added = LetterStore::add(transaction, letter, storedLines(draft->facts));
            if (!added)
                return failure(added.error());
            return LetterStore::addEvent(
                transaction, {{}, letter.id, LetterEventKind::Drafted, transaction.now(), today, {}, {}});
        });
    if (!done)
        return failure(done.error());
    return letter.id;
}

Result<> Letters::leaveOut(const LetterId &id, const QList<HoldingId> &holdings) const
{
    return changeDraft(m_context, id, [&](LetterRecord &record) -> Result<> {
        ChargeFacts &facts = record.facts;
        for (ChargeEntry &line : facts.lines)
            line.leftOut = holdings.contains(line.holding);
        if (std::ranges::all_of(facts.lines, &ChargeEntry::leftOut))
            return failure(errors::chargeEmpty);
        addUp(facts, facts.total.currency());
        return {};
    });
}

Result<> Letters::setWording(const LetterId &id, const QStringList &paragraphs) const
{
    const Result<LetterDetail> before = letterDetail(m_context, id);
    if (!before)
        return failure(before.error());
    return changeDraft(m_context, id, [&](LetterRecord &record) -> Result<> {
        QMap<int, QString> &wording = record.facts.letter.wording;
        wording.clear();
        for (int place = 0; place < int(qMin(before->paragraphs.size(), paragraphs.size())); ++place) {
            const DraftParagraph &paragraph = before->paragraphs[place];
            const QString own = paragraphs[place].simplified();
            if (!paragraph.fixed && own != paragraph.given.simplified())
                wording.insert(place, own);
        }
        return {};
    });
}

Result<QByteArray> Letters::pdf(const LetterId &id) const
{
    const Result<ReadyLetter> letter = readyLetter(m_context, id);
    return letter ? pdfOf(m_context, *letter) : Result<QByteArray>(failure(letter.error()));
}

Result<LetterPage> Letters::page(const LetterId &id, int number, double scale) const
{
    const Result<ReadyLetter> letter = readyLetter(m_context, id);
    if (!letter)
        return failure(letter.error());
    const Result<PdfDocument> document = printedLetter(*letter, m_context.clock.now().toDateTime());
    if (!document)
        return failure(document.error());
    return LetterPage{document->pageImage(number, scale), document->pageCount()};
}

Result<QByteArray> Letters::mailDraft(const LetterId &id) const
{
    const Result<ReadyLetter> letter = readyLetter(m_context, id);
    if (!letter)
        return failure(letter.error());
    const Result<MailDraft> mail = mailFor(m_context, *letter, true);
    return mail ? mailDraftFile(*mail) : Result<QByteArray>(failure(mail.error()));
}

Result<QUrl> Letters::mailLink(const LetterId &id) const
{
    const Result<ReadyLetter> letter = readyLetter(m_context, id);
    if (!letter)
        return failure(letter.error());
    const Result<MailDraft> mail = mailFor(m_context, *letter, false);
    if (!mail)
        return failure(mail.error());
    const Result<QByteArray> link = mailtoLink(*mail);
    if (!link)
        return failure(link.error());
    return QUrl::fromEncoded(*link);
}

Result<> Letters::markOpened(const LetterId &id) const
{
    return addEvent(m_context, id, LetterEventKind::Opened, m_context.clock.today());
}

Result<> Letters::markSent(const LetterId &id, QDate day) const
{
    return addEvent(m_context, id, LetterEventKind::Sent, day);
}

Result<> Letters::markNotSent(const LetterId &id) const
{
    return addEvent(m_context, id, LetterEventKind::NotSent, m_context.clock.today());
}

Result<> Letters::markReminded(const LetterId &id, QDate day) const
{
    return addEvent(m_context, id, LetterEventKind::Reminded, day);
}

Result<> Letters::recordCame(const LetterId &id, const QString &note, const QString &fileName,
                             const QByteArray &content) const
{
    return inTransaction(m_context, {RecordKind::Letters}, [&](Transaction &transaction) -> Result<> {
        AttachmentId attachment;
        if (!fileName.isEmpty()) {
            const Result<AttachmentId> added = LetterStore::addAttachment(transaction, fileName, content);
            if (!added)
                return failure(added.error());
            attachment = *added;
        }
        return LetterStore::addEvent(transaction, {{},
                                                   id,
                                                   LetterEventKind::Came,
                                                   transaction.now(),
                                                   m_context.clock.today(),
                                                   note.isEmpty() ? fileName : note,
                                                   attachment});
    });
}

Result<> Letters::markAnswered(const LetterId &id, QDate day) const
{
    return addEvent(m_context, id, LetterEventKind::Answered, day);
}

Result<> Letters::abandon(const LetterId &id) const
{
    return addEvent(m_context, id, LetterEventKind::Abandoned, m_context.clock.today());
}

Result<Attachment> Letters::kept(const AttachmentId &id) const
{
    const Result<std::optional<Attachment>> found = LetterStore(m_context.connection).attachment(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(errors::letterUnknown, {id.toText()});
    return **found;
}

} // namespace fieldfare
