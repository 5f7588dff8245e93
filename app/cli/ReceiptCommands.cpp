// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Lookup.h"
#include "Shapes.h"

#include "base/Base64.h"
#include "base/Json.h"
#include "receipts/ReceiptStore.h"
#include "receipts/Receipts.h"
#include "words/ErrorWords.h"
#include "words/OutcomeWords.h"

#include <QFile>

#include <array>

namespace fieldfare::cli {

namespace {

Result<ReceiptId> receiptOf(Wallet &wallet, const QString &text)
{
    return ReceiptStore(wallet.context().connection).named(text);
}

Json optionalText(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : toJson(text);
}

Json idJson(const ReceiptId &id)
{
    return id.isNull() ? Json(nullptr) : toJson(id.toText());
}

Json receiptToJson(const ReceiptRow &row)
{
    const std::optional<Money> any = row.paid ? row.paid : row.counter;
    return {{"id", idJson(row.id)},
            {"request", toJson(row.request.toText())},
            {"company", toJson(row.name)},
            {"domain", toJson(row.domain)},
            {"event", toJson(receiptEventName(row.event))},
            {"at", toJson(row.at)},
            {"fields", row.fields},
            {"paid", toJson(row.paid)},
            {"promised", toJson(row.promised)},
            {"counter", toJson(row.counter)},
            {"currency", any ? toJson(any->currency().code()) : Json(nullptr)},
            {"reason", optionalText(row.reason)},
            {"sent", row.sent},
            {"runs_until", toJson(row.runsUntil)},
            {"live", row.live},
            {"previous", idJson(row.previous)}};
}

Json problemsJson(const ReceiptVerdict &verdict)
{
    Json problems = Json::array();
    for (const Error &problem : verdict.problems) {
        const QString name =
            QString::fromLatin1(problem.code.name.data(), qsizetype(problem.code.name.size()));
        problems.push_back(
            {{"name", toJson(name)}, {"detail", toJson(problem.details.join(QStringLiteral(" | ")))}});
    }
    return problems;
}

QString outcome(const ReceiptRow &row)
{
    return outcomeWords(row, row.counter ? shown(row.counter) : QString());
}

Result<Reply> receiptList(Call &, Wallet &wallet)
{
    const Result<QList<ReceiptRow>> rows = Receipts(wallet.context()).list();
    if (!rows)
        return failure(rows.error());
    Reply reply{Json::array()};
    QList<QStringList> table;
    for (const ReceiptRow &row : *rows) {
        reply.document.push_back(receiptToJson(row));
        table.append({row.id.toText().left(8), row.name, outcome(row),
                      row.at.localDate().toString(Qt::ISODate),
                      row.runsUntil.isValid() ? Words::tr("until %1").arg(row.runsUntil.toString(Qt::ISODate))
                                              : QString()});
    }
    reply.lines = asTable(table);
    return reply;
}

QStringList shownVerdict(const ReceiptVerdict &verdict)
{
    QStringList lines{levelWord(verdict.level)};
    if (!verdict.signer.isEmpty())
        lines.append(Words::tr("Signed by %1").arg(verdict.signer));
    for (const Error &problem : verdict.problems)
        lines.append(wordsFor(problem).text());
    return lines;
}

Result<Reply> receiptShow(Call &call, Wallet &wallet)
{
    const Result<ReceiptId> id = receiptOf(wallet, call.argument(0));
    if (!id)
        return failure(id.error());
    const Result<ReceiptDetail> detail = Receipts(wallet.context()).detail(*id);
    if (!detail)
        return failure(detail.error());
    Reply reply{receiptToJson(detail->row)};
    Json thread = Json::array();
    for (const ReceiptStep &step : detail->thread) {
        thread.push_back({{"id", idJson(step.id)},
                          {"event", toJson(receiptEventName(step.event))},
                          {"at", toJson(step.at)}});
    }
    reply.document["sha256"] = toJson(QString::fromLatin1(toBase64Url(detail->verdict.sha256)));
    reply.document["level"] = toJson(proofLevelName(detail->verdict.level));
    reply.document["problems"] = problemsJson(detail->verdict);
    reply.document["thread"] = thread;
    const Result<QByteArray> jws = Receipts(wallet.context()).file(*id, ReceiptFormat::Jws);
    if (!jws)
        return failure(jws.error());
    reply.document["record"] = Json::parse(readableReceipt(jws->trimmed()).toStdString());
    reply.lines = {QStringLiteral("%1  %2  %3").arg(id->toText(), detail->row.name, outcome(detail->row))};
    reply.lines.append(shownVerdict(detail->verdict));
    for (const ReceiptStep &step : detail->thread)
        reply.lines.append(QStringLiteral("%1  %2  %3")
                               .arg(step.at.localDate().toString(Qt::ISODate), eventWord(step.event),
                                    step.id.toText().left(8)));
    return reply;
}

Result<Reply> receiptExport(Call &call, Wallet &wallet)
{
    if (call.has("all") != call.arguments.isEmpty())
        return usage(Words::tr("Either --all, or the receipts one by one"));
    QList<ReceiptId> ids;
    for (const QString &text : call.arguments) {
        const Result<ReceiptId> id = receiptOf(wallet, text);
        if (!id)
            return failure(id.error());
        ids.append(*id);
    }
    const Result<QString> folder = folderOf(call.option("to"));
    if (!folder)
        return failure(folder.error());
    ActivityControl control;
    const std::optional<ReceiptFormat> format = receiptFormatFromName(call.option("format"));
    const Result<ReceiptExport> exported =
        Receipts(wallet.context()).exportTo(*folder, format.value_or(ReceiptFormat::Pdf), ids, control);
    if (!exported)
        return failure(exported.error());
    return Reply{{{"files", toJson(exported->files)}}, exported->files};
}

/// As much of it as a receipt may have, and one byte more to see that it is too large.
Result<QByteArray> receiptFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(errors::noSuch, {path});
    return file.read(kMostReceiptBytes + 1);
}

Result<Reply> shownVerification(const Result<ReceiptVerdict> &verdict)
{
    if (!verdict)
        return failure(verdict.error());
    Reply reply;
    reply.document["level"] = toJson(proofLevelName(verdict->level));
    reply.document["problems"] = problemsJson(*verdict);
    reply.document["format"] = toJson(receiptFormatName(verdict->format));
    reply.document["sha256"] = optionalText(QString::fromLatin1(toBase64Url(verdict->sha256)));
    reply.document["in_wallet"] = verdict->inWallet == InWallet::NotAsked ? Json(nullptr)
                                  : verdict->inWallet == InWallet::Same   ? Json("same")
                                                                          : Json("unknown");
    reply.document["signer"] = optionalText(verdict->signer);
    reply.document["receipt"] = verdict->record ? idJson(verdict->record->id) : Json(nullptr);
    reply.lines = shownVerdict(*verdict);
    return reply;
}

Result<Reply> receiptVerify(Call &call, Wallet &wallet)
{
    const Result<QByteArray> bytes = receiptFile(call.argument(0));
    return bytes ? shownVerification(Receipts(wallet.context()).verify(*bytes))
                 : Result<Reply>(failure(bytes.error()));
}

Result<Reply> receiptVerifyAlone(Call &call)
{
    const Result<QByteArray> bytes = receiptFile(call.argument(0));
    if (!bytes)
        return failure(bytes.error());
    const Result<std::shared_ptr<const Facts>> facts = Facts::load();
    if (!facts)
        return failure(facts.error());
    return shownVerification(
        ReceiptCheck({(*facts)->purposes(), TrustAnchors::withSystem({})}).check(*bytes));
}

constexpr std::array kReceiptCommands{
    Command{"receipt list", "", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "The signed records of what was decided, newest first"),
            receiptList},
    Command{"receipt show", "ID", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "One receipt, its thread, and how much it proves"),
            receiptShow},
    Command{"receipt export", "[ID…]", "--format pdf|jwt|json --to DIR [--all]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Saves receipts as files, each whole or not at all"),
            receiptExport},
    Command{"receipt verify", "FILE", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Says how much a receipt's file proves; needs no wallet, and "
                                                "compares with one that is named"),
            receiptVerify, receiptVerifyAlone, false},
};

} // namespace

std::span<const Command> receiptCommands()
{
    return kReceiptCommands;
}

} // namespace fieldfare::cli
