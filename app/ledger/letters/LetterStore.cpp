// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/LetterStore.h"

#include <QCryptographicHash>

namespace fieldfare {

namespace {

Letter readLetterHead(const Statement &row)
{
    Letter letter;
    letter.id = row.id<LetterId>(0);
    letter.company = row.id<CompanyId>(1);
    letter.right = rightFromWord(row.text(2)).value_or(LetterRight::Access);
    letter.law = row.text(3);
    letter.language = row.text(4);
    letter.number = row.text(5);
    letter.content = row.text(6);
    return letter;
}

Result<> insertLines(Transaction &transaction, const LetterId &id, const QList<StoredChargeLine> &lines)
{
    Statement line =
        transaction.prepare("INSERT INTO charge_line (letter_id, place, holding_id, amount, currency, sum) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    int place = 0;
    for (const StoredChargeLine &each : lines) {
        line.bind(1, id).bind(2, place++).bind(3, each.holding).bind(6, each.sum);
        if (each.amount)
            line.bind(4, each.amount->minorUnits()).bind(5, each.amount->currency().code());
        else
            line.bindNull(4).bind(5, Currency().code());
        const Result<> done = line.run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<Letter>> LetterStore::all() const
{
    Statement select =
        m_connection.prepare("SELECT id, company_id, right_kind, law, language, number, content "
                             "FROM letter ORDER BY rowid DESC");
    QList<Letter> list;
    while (select.step())
        list.append(readLetterHead(select));
    if (!select.ok())
        return failure(select.error());
    QHash<LetterId, qsizetype> place;
    for (qsizetype i = 0; i < list.size(); ++i)
        place.insert(list[i].id, i);
    Statement events = m_connection.prepare(
        "SELECT letter_id, id, kind, at, day, note, attachment_id FROM letter_event ORDER BY at, rowid");
    while (events.step()) {
        LetterEvent event;
        event.letter = events.id<LetterId>(0);
        event.id = events.id<LetterEventId>(1);
        event.kind = LetterEventKind(events.number(2));
        event.at = events.instant(3);
        event.day = QDate::fromString(events.text(4), Qt::ISODate);
        event.note = events.text(5);
        event.attachment = events.id<AttachmentId>(6);
        const qsizetype at = place.value(event.letter, -1);
        if (at >= 0)
            list[at].events.append(event);
    }
    if (!events.ok())
        return failure(events.error());
    return list;
}

Result<QList<Letter>> LetterStore::ofCompanies(const QList<CompanyId> &companies) const
{
    const Result<QList<Letter>> letters = all();
    if (!letters)
        return failure(letters.error());
    QList<Letter> list;
    for (const Letter &each : *letters) {
        if (companies.contains(each.company))
            list.append(each);
    }
    return list;
}

Result<std::optional<Letter>> LetterStore::letter(const LetterId &id) const
{
    const Result<QList<Letter>> letters = all();
    if (!letters)
        return failure(letters.error());
    for (const Letter &each : *letters) {
        if (each.id == id)
            return std::optional<Letter>(each);
    }
    return std::optional<Letter>();
}

Result<LetterId> LetterStore::named(const QString &text) const
{
    Statement select = m_connection.prepare("SELECT id FROM letter WHERE number = ?1 OR id = ?2");
    select.bind(1, text).bind(2, LetterId::fromText(text).value_or(LetterId()));
    if (select.step())
        return select.id<LetterId>(0);
    if (!select.ok())
        return failure(select.error());
    return failure(errors::letterUnknown, {text});
}

Result<QList<StoredChargeLine>> LetterStore::chargeLines(const LetterId &id) const
{
    Statement select = m_connection.prepare(
        "SELECT holding_id, amount, currency, sum FROM charge_line WHERE letter_id = ?1 ORDER BY place");
    select.bind(1, id);
    QList<StoredChargeLine> list;
    while (select.step()) {
        StoredChargeLine line;
        line.holding = select.id<HoldingId>(0);
        const Result<Currency> currency = Currency::fromCode(select.text(2));
        if (!currency)
            return failure(currency.error());
        if (!select.isNull(1))
            line.amount = Money(select.integer(1), *currency);
        line.sum = select.text(3);
        list.append(line);
    }
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<std::optional<Attachment>> LetterStore::attachment(const AttachmentId &id) const
{
    Statement select = m_connection.prepare("SELECT name, content FROM attachment WHERE id = ?1");
    select.bind(1, id);
    std::optional<Attachment> found;
    if (select.step())
        found = Attachment{id, select.text(0), select.blob(1)};
    if (!select.ok())
        return failure(select.error());
    return found;
}

Result<bool> LetterStore::numberTaken(const QString &number) const
{
    Statement select = m_connection.prepare("SELECT 1 FROM letter WHERE number = ?1");
    select.bind(1, number);
    const bool taken = select.step();
    if (!select.ok())
        return failure(select.error());
    return taken;
}

Result<int> LetterStore::countInYear(const CompanyId &company, int year) const
{
    Statement select = m_connection.prepare("SELECT count(*) FROM letter l WHERE l.company_id = ?1 AND "
                                            "(SELECT substr(min(day), 1, 4) FROM letter_event e "
                                            "WHERE e.letter_id = l.id) = ?2");
    select.bind(1, company).bind(2, QString::number(year));
    if (!select.step())
        return failure(select.error());
    return select.number(0);
}

Result<LetterId> LetterStore::add(Transaction &transaction, const Letter &letter,
                                  const QList<StoredChargeLine> &lines)
{
    const LetterId id = letter.id.isNull() ? LetterId::random() : letter.id;
    Statement insert =
        transaction.prepare("INSERT INTO letter (id, company_id, right_kind, law, language, number, "
                            "content, changed_at, copy_id) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    insert.bind(1, id).bind(2, letter.company).bind(3, rightWord(letter.right)).bind(4, letter.law);
    insert.bind(5, letter.language).bind(6, letter.number).bind(7, letter.content);
    Result<> done = insert.bind(8, transaction.nextChange()).bind(9, transaction.copyId()).run();
    if (!done)
        return failure(done.error());
    done = insertLines(transaction, id, lines);
    if (!done)
        return failure(done.error());
    return id;
}

Result<> LetterStore::rewrite(Transaction &transaction, const LetterId &id, const QString &content,
                              const QList<StoredChargeLine> &lines)
{
    Statement update =
        transaction.prepare("UPDATE letter SET content = ?2, changed_at = ?3, copy_id = ?4 WHERE id = ?1");
    update.bind(1, id).bind(2, content).bind(3, transaction.nextChange()).bind(4, transaction.copyId());
    Result<> done = update.run();
    if (!done)
        return done;
    Statement remove = transaction.prepare("DELETE FROM charge_line WHERE letter_id = ?1");
    done = remove.bind(1, id).run();
    return done ? insertLines(transaction, id, lines) : done;
}

Result<> LetterStore::addEvent(Transaction &transaction, const LetterEvent &event)
{
    Statement insert = transaction.prepare("INSERT INTO letter_event (id, letter_id, kind, at, day, note, "
                                           "attachment_id, copy_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, event.id.isNull() ? LetterEventId::random() : event.id).bind(2, event.letter);
    insert.bind(3, int(event.kind)).bind(4, event.at).bind(5, event.day.toString(Qt::ISODate));
    return insert.bind(6, event.note).bind(7, event.attachment).bind(8, transaction.copyId()).run();
}

Result<AttachmentId> LetterStore::addAttachment(Transaction &transaction, const QString &name,
                                                const QByteArray &content)
{
    const AttachmentId id = AttachmentId::random();
    Statement insert =
        transaction.prepare("INSERT INTO attachment (id, name, sha256, content) VALUES (?1, ?2, ?3, ?4)");
    insert.bind(1, id).bind(2, name).bind(3, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    const Result<> done = insert.bind(4, content).run();
    if (!done)
        return failure(done.error());
    return id;
}

} // namespace fieldfare
