// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/LetterReading.h"

#include "companies/CompanyStore.h"
#include "documents/RichText.h"
#include "letters/LetterStore.h"
#include "rights/ChargeDocument.h"
#include "rights/Deadline.h"
#include "rights/LetterDocument.h"
#include "rights/LetterProgress.h"

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

LetterRow letterRowOf(const Letter &letter, const QHash<CompanyId, Company> &companies, QDate today)
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

Sum lineSum(const ChargeEntry &line, Currency currency)
{
    SumBuilder sum(currency);
    sum.add(
        {.kind = StepKind::Base, .amount = line.base.value_or(line.amount.value_or(Money::zero(currency)))});
    if (line.base && line.factorHundredths != 100)
        sum.add({.kind = StepKind::Breach, .factor = Fraction::hundredths(line.factorHundredths)});
    return std::move(sum).result();
}

/// What the letter's paragraphs say and may say, as plain text.
QList<DraftParagraph> ownWording(const ReadyLetter &letter)
{
    const LetterFacts &facts = letter.record.facts.letter;
    const bool charge = facts.kind == LetterKind::Charge;
    qsizetype fields = facts.held.size();
    if (charge)
        fields = std::ranges::count_if(letter.record.facts.lines,
                                       [](const ChargeEntry &line) { return !line.leftOut; });
    const QStringList arguments = letterArguments(letter.letterTemplate, facts, fields);
    QList<LetterParagraph> texts =
        chosenParagraphs(letter.letterTemplate.letter(facts.kind).body, facts, arguments);
    if (charge)
        texts += chosenParagraphs(letter.letterTemplate.chargeRights, facts, arguments);
    QList<DraftParagraph> paragraphs;
    for (int place = 0; place < int(texts.size()); ++place) {
        const QString given = plainText(texts[place].text);
        paragraphs.append({given, facts.wording.value(place, given), texts[place].fixed});
    }
    return paragraphs;
}

} // namespace

Result<ReadyLetter> readyLetter(const WalletContext &context, const LetterId &id)
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
    const LetterProgress progress = letterProgress((*letter)->events, context.clock.today());
    ReadyLetter result{**letter, progress.state, *letterTemplate, *record};
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
        facts.wording.clear(); // was said of the first letter's paragraphs
        facts.firstSent = progress.sent;
        facts.firstAnswerDue = deadline::answerDue(progress.sent);
    }
    result.record.facts.id = result.letter.id.toText();
    return result;
}

Result<WrittenLetter> writtenLetter(const ReadyLetter &letter)
{
    if (letter.letter.right == LetterRight::Charge) {
        const Result<ChargeContent> content = writeCharge(letter.letterTemplate, letter.record.facts);
        if (!content)
            return failure(content.error());
        return WrittenLetter{content->frame, mailText(*content)};
    }
    const LetterContent content = writeLetter(letter.letterTemplate, letter.record.facts.letter);
    return WrittenLetter{content.frame, mailText(content)};
}

Result<PdfDocument> printedLetter(const ReadyLetter &letter, const QDateTime &created)
{
    if (letter.letter.right == LetterRight::Charge) {
        const Result<ChargeContent> content = writeCharge(letter.letterTemplate, letter.record.facts);
        if (!content)
            return failure(content.error());
        return chargeDocument(*content, created);
    }
    return letterDocument(writeLetter(letter.letterTemplate, letter.record.facts.letter), created);
}

Result<QList<LetterRow>> letterRows(const WalletContext &context)
{
    const LetterStore store(context.connection);
    const Result<QList<Letter>> letters = store.all();
    if (!letters)
        return failure(letters.error());
    QHash<CompanyId, Company> companies;
    for (const Letter &letter : *letters) {
        if (companies.contains(letter.company))
            continue;
        const Result<std::optional<Company>> company =
            CompanyStore(context.connection).company(letter.company);
        if (!company)
            return failure(company.error());
        if (*company)
            companies.insert(letter.company, **company);
    }
    QList<LetterRow> rows;
    for (const Letter &letter : *letters) {
        LetterRow row = letterRowOf(letter, companies, context.clock.today());
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

Result<LetterDetail> letterDetail(const WalletContext &context, const LetterId &id)
{
    const Result<ReadyLetter> letter = readyLetter(context, id);
    if (!letter)
        return failure(letter.error());
    const Result<std::optional<Company>> company =
        CompanyStore(context.connection).company(letter->letter.company);
    if (!company)
        return failure(company.error());
    const Result<WrittenLetter> written = writtenLetter(*letter);
    if (!written)
        return failure(written.error());
    LetterDetail detail;
    detail.row = letterRowOf(letter->letter, {{letter->letter.company, company->value_or(Company())}},
                             context.clock.today());
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
                                 line.amount ? lineSum(line, context.currency) : Sum{}, line.holding,
                                 line.leftOut});
    }
    if (detail.row.state == LetterState::Draft)
        detail.paragraphs = ownWording(*letter);
    for (const LetterEvent &event : letter->letter.events) {
        if (!event.attachment.isNull())
            detail.kept.append({event.attachment, event.note});
    }
    return detail;
}

} // namespace fieldfare
