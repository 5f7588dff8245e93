// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "HolderShapes.h"
#include "Lookup.h"

#include "holders/HolderRecords.h"

#include <array>

namespace fieldfare::cli {

namespace {

Result<Reply> breachList(Call &, Wallet &wallet)
{
    const Result<QList<HolderRecord>> records = holderRecords(wallet.context());
    if (!records)
        return failure(records.error());
    Reply reply{Json::array()};
    QList<QStringList> table;
    for (const HolderRecord &record : *records) {
        for (const HolderBreach &breach : record.breaches) {
            Json each = toJson(breach);
            each["company"] = toJson(record.company.name);
            reply.document.push_back(std::move(each));
            table.append({record.company.name, breach.incident.date.toString(Qt::ISODate),
                          breach.incident.name, certaintyName(breach.certainty),
                          breach.fieldLabels.join(QStringLiteral(", ")),
                          breach.open() ? QString() : Words::tr("dealt with")});
        }
    }
    reply.lines = asTable(table);
    return reply;
}

Result<Reply> breachResolve(Call &call, Wallet &wallet)
{
    const WalletContext &context = wallet.context();
    const Result<CompanyId> company = companyOf(context, call.argument(0));
    if (!company)
        return failure(company.error());
    const Result<HolderDetail> detail = Holders(context).detail(*company);
    if (!detail)
        return failure(detail.error());
    QStringList names;
    for (const HolderBreach &breach : detail->breaches) {
        if (call.arguments.size() > 1 && breach.incident.name != call.argument(1))
            continue;
        const Result<> resolved =
            Holders(context).resolveBreach(*company, breach.incident.name, !call.has("reopen"));
        if (!resolved)
            return failure(resolved.error());
        names.append(breach.incident.name);
    }
    if (names.isEmpty())
        return failure(errors::noSuch, {call.arguments.last()});
    return Reply{
        {{"company", toJson(company->toText())}, {"incidents", toJson(names)}, {"open", call.has("reopen")}},
        names};
}

Result<Reply> breachImport(Call &call, Wallet &wallet)
{
    return takeInBreaches(wallet.context(), call.argument(0));
}

constexpr std::array kBreachCommands{
    Command{"breach list", "", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Breaches that may concern what is held"), breachList},
    Command{"breach resolve", "COMPANY [INCIDENT]", "[--reopen]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Marks a company’s breach as dealt with, or all of them"),
            breachResolve},
    Command{"breach import", "FILE", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Takes in a newer list (a /breaches document)"),
            breachImport},
};

} // namespace

std::span<const Command> breachCommands()
{
    return kBreachCommands;
}

} // namespace fieldfare::cli
