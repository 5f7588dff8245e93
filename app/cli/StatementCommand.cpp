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

QString quantityText(const Quantity &quantity)
{
    return quantity.currency ? Money(quantity.count, *quantity.currency).toText()
                             : QString::number(quantity.count);
}

Json toJson(const StatementAccount &account, const StatementRest &rest)
{
    return {{"reward", cli::toJson(rest.reward.toText())},
            {"company", cli::toJson(rest.company)},
            {"terms", cli::toJson(rest.terms)},
            {"until", cli::toJson(rest.until)},
            {"broken_since", cli::toJson(rest.brokenSince)},
            {"quantity", cli::toJson(quantityText(rest.quantity))},
            {"amount", cli::toJson(account.text(rest.amount))}};
}

Json toJson(const StatementAccount &account, const StatementLine &line)
{
    return {{"day", cli::toJson(line.day)},
            {"at", cli::toJson(line.at)},
            {"kind", cli::toJson(rewardEntryKindName(line.kind))},
            {"reward", cli::toJson(line.reward.toText())},
            {"company", cli::toJson(line.company)},
            {"terms", cli::toJson(line.terms)},
            {"quantity", cli::toJson(quantityText(line.quantity))},
            {"amount", cli::toJson(account.text(line.amount))},
            {"balance", cli::toJson(account.text(line.balance))}};
}

/// A null currency counts pieces of the kind.
Json toJson(const StatementAccount &account)
{
    const std::optional<Currency> currency = account.unit.currency;
    const QString kind = accountKindName(account.unit);
    Json entries = Json::array();
    for (const StatementLine &line : account.lines)
        entries.push_back(toJson(account, line));
    Json toUse = Json::array();
    for (const StatementRest &rest : account.toUse)
        toUse.push_back(toJson(account, rest));
    Json promised = Json::array();
    for (const StatementRest &rest : account.promised)
        promised.push_back(toJson(account, rest));
    Json companies = Json::array();
    for (const CompanyTotal &total : account.companies) {
        companies.push_back({{"company", cli::toJson(total.company)},
                             {"promised", cli::toJson(account.text(total.promised))},
                             {"received", cli::toJson(account.text(total.received))}});
    }
    Json months = Json::array();
    for (const MonthTotal &total : account.months) {
        months.push_back({{"month", cli::toJson(total.month.toString(QStringLiteral("yyyy-MM")))},
                          {"used", cli::toJson(account.text(total.used))},
                          {"to_use", cli::toJson(account.text(total.toUse))},
                          {"expired", cli::toJson(account.text(total.expired))}});
    }
    return {{"currency", currency ? cli::toJson(currency->code()) : Json()},
            {"kind", kind.isEmpty() ? Json() : cli::toJson(kind)},
            {"company", account.unit.company.isEmpty() ? Json() : cli::toJson(account.unit.company)},
            {"opening", cli::toJson(account.text(account.opening))},
            {"received", cli::toJson(account.text(account.received))},
            {"used", cli::toJson(account.text(account.used))},
            {"expired", cli::toJson(account.text(account.expired))},
            {"corrected", cli::toJson(account.text(account.corrected))},
            {"closing", cli::toJson(account.text(account.closing))},
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
    reply.document = {{"from", cli::toJson(period->from)}, {"to", cli::toJson(period->to)}};
    reply.document.update(toJson(statement->own()));
    Json others = Json::array();
    for (const StatementAccount &account : statement->accounts.sliced(1))
        others.push_back(toJson(account));
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
    reply.document["file"] = cli::toJson(call.option("to-file"));
    reply.lines = QStringList{call.option("to-file")};
    return reply;
}

} // namespace fieldfare::cli
