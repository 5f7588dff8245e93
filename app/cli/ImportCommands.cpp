// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Lookup.h"
#include "Shapes.h"

#include "breaches/IncidentList.h"
#include "importlog/ImportStore.h"
#include "imports/Imports.h"
#include "words/RecordWords.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace fieldfare::cli {

namespace {

const char *previewStateName(PreviewState state)
{
    switch (state) {
    case PreviewState::New:
        return "new";
    case PreviewState::Known:
        return "known";
    case PreviewState::Skipped:
        break;
    }
    return "skipped";
}

const char *reasonName(PreviewReason reason)
{
    constexpr std::array names{
        "login_since",  "login_today", "several_logins", "identity_or_card",   "custom_field",
        "already_held", "ip_address",  "own_network",    "app_without_domain", "no_address",
        "trashed",      "not_a_login", "no_value"};
    static_assert(names.size() == std::size_t(PreviewReason::NoValue) + 1);
    return names[std::size_t(reason)];
}

Reply described(const ImportPlan &plan, const WalletContext &context)
{
    Reply reply;
    reply.document = {{"format", toJson(plan.format)},
                      {"file", toJson(QFileInfo(plan.filePath).fileName())},
                      {"items", plan.items},
                      {"new_holdings", plan.newHoldings},
                      {"known_holdings", plan.knownHoldings},
                      {"skipped_items", plan.skippedItems},
                      {"passwords_dropped", plan.passwordsDropped},
                      {"rows", Json::array()},
                      {"values", Json::array()}};
    QList<QStringList> table;
    for (const PreviewRow &row : plan.rows) {
        reply.document["rows"].push_back({{"state", previewStateName(row.state)},
                                          {"company", toJson(row.company)},
                                          {"domain", toJson(row.domain)},
                                          {"fields", toJson(row.fields)},
                                          {"reason", reasonName(row.reason)},
                                          {"why", toJson(previewReasonWords(row))}});
        QStringList labels;
        for (const FieldPath &path : row.fields)
            labels.append(context.label(path));
        table.append({previewStateWord(row.state), row.company, labels.join(QStringLiteral(", ")),
                      previewReasonWords(row)});
    }
    for (const PlannedValue &value : plan.values)
        reply.document["values"].push_back(
            {{"field", toJson(value.path)}, {"content", toJson(value.content)}, {"known", value.known}});
    reply.lines = {Words::tr("%1: %2 new, %3 known, %4 left out; %5 passwords were skipped while reading")
                       .arg(plan.formatName)
                       .arg(plan.newHoldings)
                       .arg(plan.knownHoldings)
                       .arg(plan.skippedItems)
                       .arg(plan.passwordsDropped)};
    reply.lines += asTable(table);
    return reply;
}

Result<Reply> takeIn(Call &call, Wallet &wallet, const ImportPlan &plan)
{
    const WalletContext &context = wallet.context();
    Reply reply = described(plan, context);
    reply.document["dry_run"] = call.has("dry-run");
    if (call.has("dry-run"))
        return reply;
    ActivityControl control;
    const Result<TakenIn> taken = Imports(context).takeIn(
        plan, call.has("fill-profile") ? plan.values : QList<PlannedValue>(), control);
    if (!taken)
        return failure(taken.error());
    reply.document["id"] = toJson(taken->id.toText());
    reply.document["companies"] = taken->companies;
    reply.document["holdings"] = taken->holdings;
    reply.document.erase("rows");
    reply.lines = {
        reply.lines.first(),
        Words::tr("Taken in: %1 new companies, %2 new holdings").arg(taken->companies).arg(taken->holdings),
        Words::tr("One step undoes it: imports undo %1").arg(taken->id.toText()),
        Words::tr("Your passwords still lie in %1: delete the file when you need it no more")
            .arg(plan.filePath)};
    return reply;
}

Result<Reply> importFile(Call &call, Wallet &wallet)
{
    const QString path = call.argument(0);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && !call.has("format") && looksLikeBreachesDocument(file.peek(4096))) {
        if (call.has("dry-run"))
            return Reply{{{"format", "breaches"}, {"dry_run", true}}, {Words::tr("A list of breaches")}};
        return takeInBreaches(wallet.context(), path);
    }
    ActivityControl control;
    const Result<ImportPlan> plan = Imports(wallet.context()).preview(path, control, call.option("format"));
    if (!plan)
        return failure(plan.error());
    return takeIn(call, wallet, *plan);
}

Result<Reply> importsList(Call &, Wallet &wallet)
{
    const Result<QList<ImportRecord>> records = Imports(wallet.context()).list();
    if (!records)
        return failure(records.error());
    Reply reply{Json::array()};
    QList<QStringList> table;
    for (const ImportRecord &record : *records) {
        reply.document.push_back({{"id", toJson(record.id.toText())},
                                  {"format", toJson(record.format)},
                                  {"file", toJson(record.fileName)},
                                  {"sha256", toJson(QString::fromLatin1(record.sha256.toHex()))},
                                  {"taken_at", toJson(record.takenAt)},
                                  {"passwords_dropped", record.passwordsDropped},
                                  {"holdings", record.holdings},
                                  {"incidents", record.breaches},
                                  {"undone_at", record.undoneAt ? toJson(*record.undoneAt) : Json(nullptr)}});
        table.append({record.id.toText(), record.takenAt.toDateTime().toString(Qt::ISODate), record.fileName,
                      record.undoneAt                ? Words::tr("undone")
                      : record.format == kBreachList ? Words::tr("%n breach(es)", nullptr, record.breaches)
                                                     : Words::tr("%n holding(s)", nullptr, record.holdings)});
    }
    reply.lines = asTable(table);
    return reply;
}

Result<Reply> importsUndo(Call &call, Wallet &wallet)
{
    const std::optional<ImportId> id = ImportId::fromText(call.argument(0));
    const Result<std::optional<ImportRecord>> record =
        ImportStore(wallet.context().connection).import(id.value_or(ImportId()));
    if (!record)
        return failure(record.error());
    if (!*record || (*record)->undoneAt)
        return failure(errors::noSuch, {call.argument(0)});
    const Result<> undone = Imports(wallet.context()).undo(*id);
    if (!undone)
        return failure(undone.error());
    return Reply{{{"id", toJson(id->toText())}}, {Words::tr("%1 is undone").arg((*record)->fileName)}};
}

constexpr std::array kImportCommands{
    Command{"import", "FILE", "[--format F] [--dry-run] [--fill-profile]",
            QT_TRANSLATE_NOOP("fieldfare::Cli",
                              "Takes in an export of a password manager or browser, or a list of breaches; "
                              "--fill-profile also puts its identities into your own values"),
            importFile},
    Command{"imports list", "", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "What was taken in"), importsList},
    Command{"imports undo", "ID", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "Takes one import out again"),
            importsUndo},
};

} // namespace

Result<Reply> takeInBreaches(const WalletContext &context, const QString &path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return failure(content.error());
    const Result<TakenBreaches> taken = Imports(context).takeInBreaches(*content, QFileInfo(path).fileName());
    if (!taken)
        return failure(taken.error());
    return Reply{{{"format", "breaches"}, {"id", toJson(taken->id.toText())}, {"incidents", taken->breaches}},
                 {Words::tr("%n breach(es) taken in", nullptr, taken->breaches),
                  Words::tr("One step undoes it: imports undo %1").arg(taken->id.toText())}};
}

std::span<const Command> importCommands()
{
    return kImportCommands;
}

} // namespace fieldfare::cli
