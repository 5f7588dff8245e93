// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StatementCommand.h"

#include "Lookup.h"
#include "Shapes.h"

#include "rewards/Rewards.h"
#include "rewards/StatementCsv.h"
#include "rewards/StatementDocument.h"

namespace fieldfare::cli {

namespace {

Json statementToJson(const StatementAccount &account, const StatementRest &rest)
{
    return {{"reward", toJson(rest.reward.toText())},
            {"company", toJson(rest.company)},
            {"terms", toJson(rest.terms)},
            {"until", toJson(rest.until)},
            {"broken_since", toJson(rest.brokenSince)},
            {"quantity", toJson(rest.quantity.toText())},
            {"amount", toJson(account.text(rest.amount))}};
}

Json statementToJson(const StatementAccount &account, const StatementLine &line)
{
    return {{"day", toJson(line.day)},
            {"at", toJson(line.at)},
            {"kind", toJson(rewardEntryKindName(line.kind))},
            {"reward", toJson(line.reward.toText())},
            {"company", toJson(line.company)},
            {"terms", toJson(line.terms)},
            {"quantity", toJson(line.quantity.toText())},
            {"amount", toJson(account.text(line.amount))},
            {"balance", toJson(account.text(line.balance))}};
}

/// A null currency counts pieces of the kind.
Json statementToJson(const StatementAccount &account)
{
    const std::optional<Currency> currency = account.unit.currency;
    const QString kind = accountKindName(account.unit);
    Json entries = Json::array();
    for (const StatementLine &line : account.lines)
        entries.push_back(statementToJson(account, line));
    Json toUse = Json::array();
    for (const StatementRest &rest : account.toUse)
        toUse.push_back(statementToJson(account, rest));
    Json promised = Json::array();
    for (const StatementRest &rest : account.promised)
        promised.push_back(statementToJson(account, rest));
    Json companies = Json::array();
    for (const CompanyTotal &total : account.companies) {
        companies.push_back({{"company", toJson(total.company)},
                             {"promised", toJson(account.text(total.promised))},
                             {"received", toJson(account.text(total.received))}});
    }
    Json months = Json::array();
    for (const MonthTotal &total : account.months) {
        months.push_back({{"month", toJson(total.month.toString(QStringLiteral("yyyy-MM")))},
                          {"used", toJson(account.text(total.used))},
                          {"to_use", toJson(account.text(total.toUse))},
                          {"expired", toJson(account.text(total.expired))}});
    }
    return {{"currency", currency ? toJson(currency->code()) : Json()},
            {"kind", kind.isEmpty() ? Json() : toJson(kind)},
            {"company", account.unit.company.isEmpty() ? Json() : toJson(account.unit.company)},
            {"opening", toJson(account.text(account.opening))},
            {"received", toJson(account.text(account.received))},
            {"used", toJson(account.text(account.used))},
            {"expired", toJson(account.text(account.expired))},
            {"corrected", toJson(account.text(account.corrected))},
            {"closing", toJson(account.text(account.closing))},
            {"entries", std::move(entries)},
            {"to_use", std::move(toUse)},
            {"promised", std::move(promised)},
            {"companies", std::move(companies)},
            {"months", std::move(months)}};
}

QStringList shownAccount(const StatementAccount &account, const Period &period)
{
    const QString unit = account.unit.currency ? account.unit.currency->code()
                                               : QStringLiteral("%1 %2").arg(accountKindName(account.unit),
                                                                             account.unit.company);
    QList<QStringList> table;
    table.append({period.from.toString(Qt::ISODate),
                  Words::tr("opening"),
                  {},
                  {},
                  {},
                  account.text(account.opening),
                  unit.trimmed()});
    for (const StatementLine &line : account.lines) {
        table.append({line.day.toString(Qt::ISODate), rewardEntryKindName(line.kind), line.company,
                      line.terms, account.text(line.amount), account.text(line.balance)});
    }
    table.append(
        {period.to.toString(Qt::ISODate), Words::tr("closing"), {}, {}, {}, account.text(account.closing)});
    for (const StatementRest &rest : account.promised) {
        table.append({rest.until.toString(Qt::ISODate),
                      rest.brokenSince.isValid() ? Words::tr("broken") : Words::tr("promised"), rest.company,
                      rest.terms, account.text(rest.amount), Words::tr("in no balance")});
    }
    return asTable(table);
}

Result<Period> periodOf(const Call &call, const WalletContext &context)
{
    Period period = yearToDate(context);
    if (call.has("to")) {
        const Result<QDate> day = dayOf(call.option("to"));
        if (!day)
            return failure(day.error());
        period = {QDate(day->year(), 1, 1), *day};
    }
    if (call.has("from")) {
        const Result<QDate> day = dayOf(call.option("from"));
        if (!day)
            return failure(day.error());
        period.from = *day;
    }
    if (period.from > period.to)
        return usage(Words::tr("The first day is after the last one"));
    return period;
}

Result<QByteArray> fileOf(const Call &call, const WalletContext &context, const RewardStatement &statement)
{
    if (call.option("format") == QLatin1String("csv"))
        return statementCsv(statement);
    const QString language = call.has("language") ? call.option("language") : context.language;
    return statementPdf(context, statement.period, language);
}

} // namespace

Result<Reply> rewardStatement(Call &call, Wallet &wallet)
{
    const WalletContext &context = wallet.context();
    if (call.has("format") != call.has("to-file"))
        return usage(Words::tr("--format and --to-file belong together"));
    const Result<Period> period = periodOf(call, context);
    if (!period)
        return failure(period.error());
    const Result<int> settled = Rewards(context).settle();
    if (!settled)
        return failure(settled.error());
    const Result<RewardStatement> statement = fieldfare::rewardStatement(context, *period);
    if (!statement)
        return failure(statement.error());
    Reply reply;
    reply.document = {{"from", toJson(period->from)}, {"to", toJson(period->to)}};
    reply.document.update(statementToJson(statement->own()));
    Json others = Json::array();
    for (const StatementAccount &account : statement->accounts.sliced(1))
        others.push_back(statementToJson(account));
    reply.document["others"] = std::move(others);
    for (const StatementAccount &account : statement->accounts) {
        if (!reply.lines.isEmpty())
            reply.lines.append(QString());
        reply.lines += shownAccount(account, *period);
    }
    if (!call.has("to-file"))
        return reply;
    const Result<QByteArray> bytes = fileOf(call, context, *statement);
    if (!bytes)
        return failure(bytes.error());
    const Result<> written = writeFileAtomically(call.option("to-file"), *bytes);
    if (!written)
        return failure(written.error());
    reply.document["file"] = toJson(call.option("to-file"));
    reply.lines = QStringList{call.option("to-file")};
    return reply;
}

} // namespace fieldfare::cli
