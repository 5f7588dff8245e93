// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Lookup.h"
#include "Shapes.h"

#include "documents/PdfDocument.h"
#include "rights/Letters.h"
#include "words/RecordWords.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace fieldfare::cli {

namespace {

const char *letterStateName(LetterState state)
{
    constexpr std::array names{"draft", "sent", "reminded", "overdue", "answered", "abandoned"};
    return names[std::size_t(state)];
}

const char *eventName(LetterEventKind kind)
{
    constexpr std::array names{"drafted",  "opened", "sent",     "not_sent",
                               "reminded", "came",   "answered", "abandoned"};
    return names[std::size_t(kind)];
}

Json letterToJson(const LetterRow &row)
{
    return {{"id", toJson(row.id.toText())},
            {"number", toJson(row.number)},
            {"company", toJson(row.companyName)},
            {"domain", toJson(row.domain)},
            {"right", toJson(rightWord(row.right))},
            {"language", toJson(row.language)},
            {"state", letterStateName(row.state)},
            {"drafted", toJson(row.drafted)},
            {"sent", toJson(row.sent)},
            {"due", toJson(row.due)},
            {"closed", toJson(row.closed)},
            {"days_left", row.due.isValid() && !row.closed.isValid() ? Json(row.daysLeft) : Json(nullptr)},
            {"reminders", row.reminders},
            {"ask_whether_sent", row.askWhetherSent},
            {"balance", toJson(row.balance)}};
}

/// The letter after a change, as `list` shows it.
Result<Reply> shownLetter(const WalletContext &context, const LetterId &id)
{
    const Result<LetterDetail> detail = Letters(context).detail(id);
    if (!detail)
        return failure(detail.error());
    const LetterRow &row = detail->row;
    return Reply{letterToJson(row),
                 asTable({{row.number, row.companyName, rightName(row.right), letterStateWord(row.state)}})};
}

Result<Reply> draft(Call &call, const WalletContext &context, LetterRight right)
{
    const Result<CompanyId> company = companyOf(context, call.option("company"));
    if (!company)
        return failure(company.error());
    const Result<LetterId> id = Letters(context).draft(*company, {right, call.option("language"), {}});
    if (!id)
        return failure(id.error());
    return shownLetter(context, *id);
}

Result<Reply> letterNew(Call &call, Wallet &wallet)
{
    return draft(call, wallet.context(),
                 call.option("right") == QLatin1String("erasure") ? LetterRight::Erasure
                                                                  : LetterRight::Access);
}

Result<Reply> chargeNew(Call &call, Wallet &wallet)
{
    return draft(call, wallet.context(), LetterRight::Charge);
}

Result<Reply> letterList(Call &, Wallet &wallet)
{
    const Result<QList<LetterRow>> rows = Letters(wallet.context()).list();
    if (!rows)
        return failure(rows.error());
    Reply reply{Json::array()};
    QList<QStringList> table;
    for (const LetterRow &row : *rows) {
        reply.document.push_back(letterToJson(row));
        table.append({row.number, row.companyName, rightName(row.right), letterStateWord(row.state),
                      row.due.isValid() ? Words::tr("due %1").arg(row.due.toString(Qt::ISODate)) : QString(),
                      row.balance ? shown(*row.balance) : QString()});
    }
    reply.lines = asTable(table);
    return reply;
}

void addCharge(const LetterDetail &detail, const WalletContext &context, Reply &reply)
{
    NamedSum held(context.currency, "field");
    Json lines = Json::array();
    for (const ChargeRow &line : detail.lines) {
        lines.push_back({{"field", toJson(line.label)},
                         {"how_known", toJson(line.howKnown)},
                         {"since", toJson(line.since)},
                         {"amount", toJson(line.amount)},
                         {"sum", line.amount ? toJson(line.sum, context) : Json(nullptr)}});
        if (line.amount)
            held.add(line.label, *line.amount);
    }
    NamedSum balance(context.currency, "part");
    balance.add(QStringLiteral("held"), detail.held);
    balance.add(QStringLiteral("given"), -detail.given);
    reply.document["lines"] = std::move(lines);
    reply.document["held"] = held.toJson();
    reply.document["given"] = toJson(detail.given);
    reply.document["balance"] = balance.toJson();
}

Result<Reply> letterShow(Call &call, Wallet &wallet)
{
    const WalletContext &context = wallet.context();
    const Result<LetterId> id = letterOf(context, call.argument(0));
    if (!id)
        return failure(id.error());
    const Result<LetterDetail> detail = Letters(context).detail(*id);
    if (!detail)
        return failure(detail.error());
    Reply reply{letterToJson(detail->row)};
    Json &document = reply.document;
    document["subject"] = toJson(detail->subject);
    document["recipient"] = toJson(detail->recipient);
    document["named"] = toJson(detail->namedLabels);
    document["body"] = toJson(detail->body);
    document["events"] = Json::array();
    for (const LetterEvent &event : detail->events)
        document["events"].push_back({{"kind", eventName(event.kind)},
                                      {"day", toJson(event.day)},
                                      {"at", toJson(event.at)},
                                      {"note", toJson(event.note)}});
    if (detail->row.right == LetterRight::Charge)
        addCharge(*detail, context, reply);
    reply.lines = QStringList{detail->subject, QString(), detail->body, QString()};
    for (const LetterEvent &event : detail->events)
        reply.lines.append(event.day.toString(Qt::ISODate) + QStringLiteral("  ") +
                           letterEventWord(event.kind) + QStringLiteral("  ") + event.note);
    return reply;
}

Result<Reply> letterExport(Call &call, Wallet &wallet)
{
    const WalletContext &context = wallet.context();
    const Result<LetterId> id = letterOf(context, call.argument(0));
    if (!id)
        return failure(id.error());
    const Result<LetterDetail> detail = Letters(context).detail(*id);
    if (!detail)
        return failure(detail.error());
    const Result<QString> folder = folderOf(call.option("to"));
    if (!folder)
        return failure(folder.error());
    const QString base = QDir(*folder).filePath(
        fileNameOf(QStringLiteral("%1 %2").arg(detail->row.number, rightName(detail->row.right))));
    const QString format = call.option("format");
    QStringList files;
    if (format != QLatin1String("eml")) {
        const Result<QByteArray> pdf = Letters(context).pdf(*id);
        if (!pdf)
            return failure(pdf.error());
        files.append(base + QStringLiteral(".pdf"));
        const Result<> written = writeFileAtomically(files.last(), *pdf);
        if (!written)
            return failure(written.error());
    }
    // Without a format named, a company that has no address still gets its letter on paper.
    if (format == QLatin1String("eml") || (format.isEmpty() && !detail->recipient.isEmpty())) {
        const Result<QByteArray> mail = Letters(context).mailDraft(*id);
        if (!mail)
            return failure(mail.error());
        files.append(base + QStringLiteral(".eml"));
        const Result<> written = writeFileAtomically(files.last(), *mail);
        if (!written)
            return failure(written.error());
    }
    if (detail->row.state == LetterState::Draft) {
        const Result<> opened = Letters(context).markOpened(*id);
        if (!opened)
            return failure(opened.error());
    }
    return Reply{{{"id", toJson(id->toText())}, {"files", toJson(files)}}, files};
}

enum class Happened { Sent, NotSent, Reminded, Answered, Abandoned };

Result<Reply> mark(Call &call, const WalletContext &context, Happened what)
{
    QDate day = context.clock.today();
    if (call.has("on")) {
        const Result<QDate> given = dayOf(call.option("on"));
        if (!given)
            return failure(given.error());
        day = *given;
    }
    const Result<LetterId> id = letterOf(context, call.argument(0));
    if (!id)
        return failure(id.error());
    const Letters letters(context);
    Result<> done;
    switch (what) {
    case Happened::Sent:
        done = letters.markSent(*id, day);
        break;
    case Happened::NotSent:
        done = letters.markNotSent(*id);
        break;
    case Happened::Reminded:
        done = letters.markReminded(*id, day);
        break;
    case Happened::Answered:
        done = letters.markAnswered(*id, day);
        break;
    case Happened::Abandoned:
        done = letters.abandon(*id);
        break;
    }
    if (!done)
        return failure(done.error());
    return shownLetter(context, *id);
}

template <Happened what>
Result<Reply> marked(Call &call, Wallet &wallet)
{
    return mark(call, wallet.context(), what);
}

Result<Reply> letterCame(Call &call, Wallet &wallet)
{
    const WalletContext &context = wallet.context();
    const Result<QByteArray> content = contentOf(call.argument(1));
    if (!content)
        return failure(content.error());
    const Result<LetterId> id = letterOf(context, call.argument(0));
    if (!id)
        return failure(id.error());
    const Result<> kept = Letters(context).recordCame(*id, call.option("note"),
                                                      QFileInfo(call.argument(1)).fileName(), *content);
    if (!kept)
        return failure(kept.error());
    return shownLetter(context, *id);
}

constexpr std::array kLetterCommands{
    Command{"charge new", "", "--company C [--language en|de]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Drafts a charge: what they hold, at your prices"),
            chargeNew},
    Command{"letter new", "", "--company C --right access|erasure [--language en|de]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Drafts a letter"), letterNew},
    Command{"letter list", "", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Letters and charges, the newest first"), letterList},
    Command{"letter show", "LETTER", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "One of them, by number or id"),
            letterShow},
    Command{"letter export", "LETTER", "--to DIR [--format pdf|eml]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Writes it as PDF and as a draft for a mail program"),
            letterExport},
    Command{"letter sent", "LETTER", "[--on DATE]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "You have sent it: the month begins"),
            marked<Happened::Sent>},
    Command{"letter not-sent", "LETTER", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "It did not go out after all"), marked<Happened::NotSent>},
    Command{"letter reminded", "LETTER", "[--on DATE]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "You have reminded them"), marked<Happened::Reminded>},
    Command{"letter came", "LETTER FILE", "[--note N]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Keeps what came back"), letterCame},
    Command{"letter answered", "LETTER", "[--on DATE]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "They did what you asked"), marked<Happened::Answered>},
    Command{"letter abandon", "LETTER", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "You leave it at that"),
            marked<Happened::Abandoned>},
};

} // namespace

std::span<const Command> letterCommands()
{
    return kLetterCommands;
}

} // namespace fieldfare::cli
