// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/Letters.h"

#include "companies/CompanyStore.h"
#include "companies/HoldingStore.h"
#include "context/Writing.h"
#include "holders/Holders.h"
#include "letters/LetterStore.h"
#include "rights/ChargeDocument.h"
#include "rights/Deadline.h"
#include "rights/LetterDocument.h"
#include "rights/LetterDrafter.h"
#include "rights/LetterNumber.h"
#include "rights/LetterProgress.h"
#include "rights/MailDraft.h"

#include <algorithm>

namespace fieldfare {

namespace {

LetterKind kindOf(LetterRight right)
{
    switch (right) {
    case LetterRight::Access:
        return LetterKind::Access;
    case LetterRight::Erasure:
        return LetterKind::Erasure;
    case LetterRight::Charge:
        return LetterKind::Charge;
    }
    return LetterKind::Access;
}

LetterRow rowOf(const Letter &letter, const QHash<CompanyId, Company> &companies, QDate today)
{
    LetterRow row;
    row.id = letter.id;
    row.company = letter.company;
    row.companyName = companies.value(letter.company).name;
    row.domain = companies.value(letter.company).domains.value(0);
    row.right = letter.right;
    row.number = letter.number;
    row.language = letter.language;
    const LetterProgress progress = letterProgress(letter.events, today);
    row.state = progress.state;
    row.drafted = progress.drafted;
    row.sent = progress.sent;
    row.due = progress.due;
    row.closed = progress.closed;
    row.daysLeft = progress.daysLeft;
    row.reminders = progress.reminders;
    row.askWhetherSent = progress.askWhetherSent;
    return row;
}

/// Everything that printing or mailing needs, with the dates of today or of the day of sending.
struct ReadyLetter
{
    Letter letter;
    LetterTemplate letterTemplate;
    LetterRecord record;
};

Result<ReadyLetter> ready(const WalletContext &context, const LetterId &id)
{
    const Result<std::optional<Letter>> letter = LetterStore(context.connection).letter(id);
    if (!letter)
        return failure(letter.error());
    if (!*letter)
        return failure(errors::letterUnknown, {id.toText()});
    const Result<LetterTemplate> letterTemplate = loadLetterTemplate((*letter)->language, (*letter)->law);
    if (!letterTemplate)
        return failure(letterTemplate.error());
    Result<LetterRecord> record = letterRecordFromJson((*letter)->content);
    if (!record)
        return failure(record.error());
    ReadyLetter result{**letter, *letterTemplate, *record};
    const LetterProgress progress = letterProgress(result.letter.events, context.clock.today());
    LetterFacts &facts = result.record.facts.letter;
    facts.kind = kindOf(result.letter.right);
    facts.number = result.letter.number;
    facts.date = progress.sent.isValid() ? progress.sent : context.clock.today();
    facts.answerBy = deadline::answerDue(facts.date);
    // A letter that is overdue goes out once more as its reminder.
    if (progress.state == LetterState::Overdue && result.letter.right != LetterRight::Charge) {
        facts.kind = result.letter.right == LetterRight::Access ? LetterKind::AccessReminder
                                                                : LetterKind::ErasureReminder;
        facts.date = context.clock.today();
        facts.answerBy = deadline::reminderDue(facts.date);
        facts.firstSent = progress.sent;
        facts.firstAnswerDue = deadline::answerDue(progress.sent);
    }
    result.record.facts.id = result.letter.id.toText();
    return result;
}

struct WrittenLetter
{
    LetterFrame frame;
    QString text;
    Result<QByteArray> pdf;
};

Result<WrittenLetter> write(const WalletContext &context, const ReadyLetter &letter, bool withPdf)
{
    const QDateTime created = context.clock.now().toDateTime();
    if (letter.letter.right == LetterRight::Charge) {
        const Result<ChargeContent> content = writeCharge(letter.letterTemplate, letter.record.facts);
        if (!content)
            return failure(content.error());
        WrittenLetter written{content->frame, mailText(*content), QByteArray()};
        if (withPdf) {
            const Result<PdfDocument> document = chargeDocument(*content, created);
            if (!document)
                return failure(document.error());
            written.pdf = document->toPdf();
        }
        return written;
    }
    const LetterContent content = writeLetter(letter.letterTemplate, letter.record.facts.letter);
    WrittenLetter written{content.frame, mailText(content), QByteArray()};
    if (withPdf)
        written.pdf = letterDocument(content, created).toPdf();
    return written;
}

Result<MailDraft> mailFor(const WalletContext &context, const ReadyLetter &letter, bool withPdf)
{
    if (letter.record.recipient.isEmpty())
        return failure(errors::noAddress, {letter.record.facts.letter.company.name});
    const Result<WrittenLetter> written = write(context, letter, withPdf);
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
        if (!written->pdf)
            return failure(written->pdf.error());
        mail.attachments.append(
            {letter.letter.number + QStringLiteral(".pdf"), "application/pdf", *written->pdf});
    }
    return mail;
}

Result<> addEvent(const WalletContext &context, const LetterId &id, LetterEventKind kind, QDate day,
                  const QString &note = {})
{
    return inTransaction(context, {RecordKind::Letters}, [&](Transaction &transaction) {
        return LetterStore::addEvent(transaction, {{}, id, kind, transaction.now(), day, note, {}});
    });
}

Sum lineSum(const ChargeEntry &line, Currency currency)
{
    SumBuilder sum(currency);
    sum.add(
        {.kind = StepKind::Base, .amount = line.base.value_or(line.amount.value_or(Money::zero(currency)))});
    if (line.base && line.factorHundredths != 100)
        sum.add({.kind = StepKind::Breach, .factor = Fraction::hundredths(line.factorHundredths)});
    return std::move(sum).result();
}

} // namespace

Result<QList<LetterRow>> Letters::list() const
{
    const LetterStore store(m_context.connection);
    const Result<QList<Letter>> letters = store.all();
    if (!letters)
        return failure(letters.error());
    QHash<CompanyId, Company> companies;
    for (const Letter &letter : *letters) {
        if (companies.contains(letter.company))
            continue;
        const Result<std::optional<Company>> company =
            CompanyStore(m_context.connection).company(letter.company);
        if (!company)
            return failure(company.error());
        if (*company)
            companies.insert(letter.company, **company);
    }
    QList<LetterRow> rows;
    for (const Letter &letter : *letters) {
        LetterRow row = rowOf(letter, companies, m_context.clock.today());
        if (letter.right == LetterRight::Charge) {
            const Result<LetterRecord> record = letterRecordFromJson(letter.content);
            if (!record)
                return failure(record.error());
            row.balance = record->facts.balance;
        }
        rows.append(row);
    }
    return rows;
}

Result<LetterDetail> Letters::detail(const LetterId &id) const
{
    const Result<ReadyLetter> letter = ready(m_context, id);
    if (!letter)
        return failure(letter.error());
    const Result<std::optional<Company>> company =
        CompanyStore(m_context.connection).company(letter->letter.company);
    if (!company)
        return failure(company.error());
    const Result<WrittenLetter> written = write(m_context, *letter, false);
    if (!written)
        return failure(written.error());
    LetterDetail detail;
    detail.row = rowOf(letter->letter, {{letter->letter.company, company->value_or(Company())}},
                       m_context.clock.today());
    detail.events = letter->letter.events;
    std::ranges::reverse(detail.events);
    detail.subject = written->frame.subject;
    detail.body = written->text;
    detail.recipient = letter->record.recipient;
    for (const LetterIdentifier &each : letter->record.facts.letter.person.identifiers)
        detail.namedLabels.append(each.label);
    detail.fields = int(letter->record.facts.letter.held.size());
    detail.breachDate = letter->record.facts.letter.breachDate;
    detail.held = letter->record.facts.total;
    detail.balance = letter->record.facts.balance;
    detail.given =
        detail.held.currency() == detail.balance.currency() ? detail.held - detail.balance : Money();
    if (letter->letter.right == LetterRight::Charge) {
        detail.row.balance = detail.balance;
        for (const ChargeEntry &line : letter->record.facts.lines)
            detail.lines.append({line.held.field, line.held.howIKnow, line.held.since, line.amount,
                                 line.amount ? lineSum(line, m_context.currency) : Sum{}});
    }
    for (const LetterEvent &event : letter->letter.events) {
        if (!event.attachment.isNull())
            detail.kept.append({event.attachment, event.note});
    }
    return detail;
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
    const Result<LetterDraft> draft = draftLetter(m_context, *holder, options, language);
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
    letter.content = toJsonText(draft->record);
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
            const Result<LetterId> added = LetterStore::add(transaction, letter, draft->lines);
            if (!added)
                return failure(added.error());
            return LetterStore::addEvent(
                transaction, {{}, letter.id, LetterEventKind::Drafted, transaction.now(), today, {}, {}});
        });
    if (!done)
        return failure(done.error());
    return letter.id;
}

Result<QByteArray> Letters::pdf(const LetterId &id) const
{
    const Result<ReadyLetter> letter = ready(m_context, id);
    if (!letter)
        return failure(letter.error());
    const Result<WrittenLetter> written = write(m_context, *letter, true);
    return written ? written->pdf : Result<QByteArray>(failure(written.error()));
}

Result<QByteArray> Letters::mailDraft(const LetterId &id) const
{
    const Result<ReadyLetter> letter = ready(m_context, id);
    if (!letter)
        return failure(letter.error());
    const Result<MailDraft> mail = mailFor(m_context, *letter, true);
    return mail ? mailDraftFile(*mail) : Result<QByteArray>(failure(mail.error()));
}

Result<QUrl> Letters::mailLink(const LetterId &id) const
{
    const Result<ReadyLetter> letter = ready(m_context, id);
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
