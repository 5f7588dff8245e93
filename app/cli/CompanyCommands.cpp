// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "HolderShapes.h"
#include "Lookup.h"

#include "companies/CompanyStore.h"
#include "holders/HolderRecords.h"
#include "words/RecordWords.h"

#include <array>

namespace fieldfare::cli {

namespace {

const char *contactName(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Email:
        return "email";
    case ContactKind::Webform:
        return "webform";
    case ContactKind::Address:
        return "address";
    case ContactKind::DeleteUrl:
        break;
    }
    return "delete_url";
}

Json documentOf(const HolderRecord &record, const WalletContext &context)
{
    Json holdings = Json::array();
    for (const HolderLine &line : record.lines)
        holdings.push_back(toJson(line, context));
    Json breaches = Json::array();
    for (const HolderBreach &breach : record.breaches)
        breaches.push_back(toJson(breach));
    return {{"id", toJson(record.company.id.toText())},
            {"name", toJson(record.company.name)},
            {"domains", toJson(record.company.domains)},
            {"holdings", std::move(holdings)},
            {"breaches", std::move(breaches)},
            {"asked", toJson(record.asked, context)},
            {"paid", toJson(record.paid)}};
}

Result<Reply> companyList(Call &call, Wallet &wallet)
{
    const WalletContext &context = wallet.context();
    const Result<QList<HolderRow>> rows = Holders(context).list();
    if (!rows)
        return failure(rows.error());
    const QString search = call.option("search").toCaseFolded();
    QSet<CompanyId> chosen;
    QList<QStringList> table;
    for (const HolderRow &row : *rows) {
        if (!row.searchText.contains(search) || (call.has("breached") && !row.breach.isValid()))
            continue;
        chosen.insert(row.id);
        table.append({row.name, row.domain, Words::tr("%n field(s)", nullptr, row.fields), shown(row.since),
                      shown(row.asked),
                      row.breach.isValid() ? Words::tr("breached %1").arg(row.breach.toString(Qt::ISODate))
                                           : QString()});
    }
    Reply reply{Json::array(), asTable(table)};
    if (!call.global.json)
        return reply;
    const Result<QList<HolderRecord>> records = holderRecords(context);
    if (!records)
        return failure(records.error());
    for (const HolderRecord &record : *records) {
        if (chosen.contains(record.company.id))
            reply.document.push_back(documentOf(record, context));
    }
    return reply;
}

void describe(const HolderDetail &detail, Reply &reply)
{
    QList<QStringList> table;
    for (const HolderLine &line : detail.lines) {
        unsigned kinds = 0;
        for (const Evidence &evidence : line.holding.evidence)
            kinds |= 1U << unsigned(evidence.kind);
        table.append({QStringLiteral("  ") + line.label, line.content, evidenceWords(kinds),
                      shown(line.holding.since), shown(line.ask)});
    }
    reply.lines = {detail.company.name + QStringLiteral("  ") +
                   detail.company.domains.join(QStringLiteral(", "))};
    reply.lines += asTable(table);
    reply.lines.append(Words::tr("At your prices: %1, given so far %2")
                           .arg(shown(detail.row.asked), shown(detail.row.paid)));
    for (const HolderBreach &breach : detail.breaches)
        reply.lines.append(Words::tr("Breach %1: %2 (%3)%4")
                               .arg(breach.incident.date.toString(Qt::ISODate),
                                    breach.fieldLabels.join(QStringLiteral(", ")),
                                    certaintyName(breach.certainty),
                                    breach.open() ? QString() : Words::tr(", dealt with")));
    for (const HolderEvent &event : detail.timeline)
        reply.lines.append(event.date.toString(Qt::ISODate) + QStringLiteral("  ") + event.what +
                           QStringLiteral("  ") + event.detail);
}

Result<Reply> companyShow(Call &call, Wallet &wallet)
{
    const WalletContext &context = wallet.context();
    const Result<CompanyId> id = companyOf(context, call.argument(0));
    if (!id)
        return failure(id.error());
    const Result<HolderDetail> detail = Holders(context).detail(*id);
    if (!detail)
        return failure(detail.error());
    NamedSum asked(context.currency, "field");
    for (const HolderLine &line : detail->lines) {
        if (line.ask)
            asked.add(line.holding.path.toTyped(), *line.ask);
    }
    NamedSum given(context.currency, "terms");
    Json received = Json::array();
    for (const ReceivedReward &reward : detail->received) {
        received.push_back({{"terms", toJson(reward.terms)},
                            {"amount", toJson(reward.amount)},
                            {"currency", toJson(reward.amount.currency().code())},
                            {"at", toJson(reward.at)}});
        if (reward.amount.currency() == context.currency)
            given.add(reward.terms, reward.amount);
    }
    Reply reply;
    Json &document = reply.document;
    document = {{"id", toJson(id->toText())},
                {"name", toJson(detail->company.name)},
                {"country", toJson(detail->company.country)},
                {"domains", toJson(detail->company.domains)},
                {"contacts", Json::array()},
                {"merged", Json::array()},
                {"holdings", Json::array()},
                {"breaches", Json::array()},
                {"asked", asked.toJson()},
                {"received", std::move(received)},
                {"paid", given.toJson()},
                {"letters", Json::array()},
                {"timeline", Json::array()}};
    for (const Contact &contact : detail->company.contacts)
        document["contacts"].push_back(
            {{"kind", contactName(contact.kind)}, {"value", toJson(contact.value)}});
    for (const Company &company : detail->merged)
        document["merged"].push_back({{"id", toJson(company.id.toText())}, {"name", toJson(company.name)}});
    for (const HolderLine &line : detail->lines)
        document["holdings"].push_back(toJson(line, context));
    for (const HolderBreach &breach : detail->breaches)
        document["breaches"].push_back(toJson(breach));
    for (const Letter &letter : detail->letters)
        document["letters"].push_back({{"id", toJson(letter.id.toText())},
                                       {"number", toJson(letter.number)},
                                       {"right", toJson(rightWord(letter.right))}});
    for (const HolderEvent &event : detail->timeline)
        document["timeline"].push_back({{"date", toJson(event.date)},
                                        {"what", toJson(event.what)},
                                        {"detail", toJson(event.detail)},
                                        {"open", event.open}});
    describe(*detail, reply);
    return reply;
}

Reply named(const CompanyId &id, const QString &name)
{
    return {{{"id", toJson(id.toText())}, {"name", toJson(name)}}, {name}};
}

Result<Reply> companyAdd(Call &call, Wallet &wallet)
{
    const Result<CompanyId> id = Holders(wallet.context()).add(call.option("name"), call.option("domain"));
    if (!id)
        return failure(id.error());
    return named(*id, call.option("name"));
}

Result<Reply> companyRename(Call &call, Wallet &wallet)
{
    const Result<CompanyId> id = companyOf(wallet.context(), call.argument(0));
    if (!id)
        return failure(id.error());
    const Result<> renamed = Holders(wallet.context()).rename(*id, call.argument(1));
    if (!renamed)
        return failure(renamed.error());
    return named(*id, call.argument(1));
}

Result<Reply> companyMerge(Call &call, Wallet &wallet)
{
    QList<CompanyId> ids;
    for (const QString &text : call.arguments) {
        const Result<CompanyId> id = companyOf(wallet.context(), text);
        if (!id)
            return failure(id.error());
        ids.append(*id);
    }
    const CompanyId into = ids.takeLast();
    const Result<> merged = Holders(wallet.context()).merge(ids, into);
    if (!merged)
        return failure(merged.error());
    return named(into, call.arguments.last());
}

Result<Reply> companySplit(Call &call, Wallet &wallet)
{
    // By its own name or id, not by that of the company that stands for it.
    const Result<CompanyId> id = CompanyStore(wallet.context().connection).named(call.argument(0));
    if (!id)
        return failure(id.error());
    const Result<> done = Holders(wallet.context()).split(*id);
    if (!done)
        return failure(done.error());
    return named(*id, call.argument(0));
}

Result<Reply> companyGave(Call &call, Wallet &wallet)
{
    const Result<Money> amount = Money::fromText(call.argument(1), wallet.context().currency);
    if (!amount)
        return failure(amount.error());
    const Result<CompanyId> id = companyOf(wallet.context(), call.argument(0));
    if (!id)
        return failure(id.error());
    const Result<> recorded = Holders(wallet.context()).recordReceived(*id, call.argument(2), *amount);
    if (!recorded)
        return failure(recorded.error());
    return Reply{
        {{"company", toJson(id->toText())}, {"amount", toJson(*amount)}, {"terms", toJson(call.argument(2))}},
        {call.argument(2) + QStringLiteral(": ") + shown(*amount)}};
}

Result<Reply> companyContact(Call &call, Wallet &wallet)
{
    for (const ContactKind kind :
         {ContactKind::Email, ContactKind::Webform, ContactKind::Address, ContactKind::DeleteUrl}) {
        if (call.argument(1) != QLatin1String(contactName(kind)))
            continue;
        const Result<CompanyId> id = companyOf(wallet.context(), call.argument(0));
        if (!id)
            return failure(id.error());
        const Result<> set = Holders(wallet.context()).setContact(*id, {kind, call.argument(2)});
        if (!set)
            return failure(set.error());
        return Reply{{{"company", toJson(id->toText())},
                      {"kind", contactName(kind)},
                      {"value", toJson(call.argument(2))}},
                     {call.argument(2)}};
    }
    return usage(Words::tr("A contact is email, webform, address or delete_url"));
}

constexpr std::array kCompanyCommands{
    Command{"company list", "", "[--search S] [--breached]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Who holds what, the dearest first"), companyList},
    Command{"company show", "COMPANY", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "All about one company, by name, domain or id"), companyShow},
    Command{"company add", "", "--name N [--domain D]", QT_TRANSLATE_NOOP("fieldfare::Cli", "Adds a company"),
            companyAdd},
    Command{"company rename", "COMPANY NAME", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Gives it another name"), companyRename},
    Command{"company merge", "FROM… INTO", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Makes one company of several"), companyMerge},
    Command{"company split", "COMPANY", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Takes a merged company out again, by its own name"),
            companySplit},
    Command{"company gave", "COMPANY AMOUNT WHAT", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Notes what a company has given you"), companyGave},
    Command{"company contact", "COMPANY KIND VALUE", "",
            QT_TRANSLATE_NOOP(
                "fieldfare::Cli",
                "Notes where its privacy matters are dealt with (email, webform, address, delete_url)"),
            companyContact},
};

} // namespace

std::span<const Command> companyCommands()
{
    return kCompanyCommands;
}

} // namespace fieldfare::cli
