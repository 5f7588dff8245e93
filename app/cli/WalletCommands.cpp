// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Lookup.h"
#include "Opening.h"
#include "Shapes.h"

#include "demo/Demonstration.h"
#include "documents/PdfDocument.h"
#include "holders/HolderRecords.h"
#include "overview/Overview.h"
#include "rights/EmergencySheet.h"
#include "settings/SettingNames.h"
#include "settings/SettingStore.h"
#include "vault/IntegrityCheck.h"
#include "vault/KeyChange.h"
#include "vault/VaultErrors.h"
#include "vault/WalletFile.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace fieldfare::cli {

namespace {

Result<Reply> init(Call &call)
{
    const QString path = call.global.wallet;
    if (QFileInfo::exists(path))
        return failure(fieldfare::errors::fileExists, {path});
    NewWallet options;
    if (call.has("currency")) {
        const Result<Currency> currency = Currency::fromCode(call.option("currency"));
        if (!currency)
            return failure(currency.error());
        options.currency = *currency;
    }
    options.preset = pricePresetFromName(call.option("preset")).value_or(PricePreset::Firm);
    const Result<SecureBytes> passphrase = newPassphrase(call.global.passphraseFile);
    if (!passphrase)
        return failure(passphrase.error());
    Result<VaultKey> key = VaultKey::forNewFile(*passphrase);
    if (!key)
        return failure(key.error());
    const Result<std::shared_ptr<const Facts>> facts = Facts::load();
    if (!facts)
        return failure(facts.error());
    const Result<std::unique_ptr<Wallet>> wallet =
        Wallet::create(path, std::move(*key), options, *facts, systemClock());
    if (!wallet)
        return failure(wallet.error());
    return Reply{{{"wallet", toJson(path)}, {"currency", toJson(options.currency.code())}},
                 {Words::tr("%1 is made. Nobody can recover a lost passphrase: print the emergency sheet.")
                      .arg(path)}};
}

Result<Reply> emergencySheetCommand(Call &call, Wallet &wallet)
{
    const WalletContext &context = wallet.context();
    const QFileInfo file(wallet.path());
    const QDate today = context.clock.today();
    // Not every file system knows when a file was made.
    const QDate made = file.birthTime().isValid() ? file.birthTime().date() : today;
    const EmergencySheetFacts facts{wallet.name(), QDir::toNativeSeparators(file.absoluteFilePath()), made,
                                    today};
    const PdfDocument sheet =
        emergencySheet(facts, QLocale(context.language), context.clock.now().toDateTime());
    const Result<> saved = sheet.save(call.argument(0));
    if (!saved)
        return failure(saved.error());
    return Reply{{{"file", toJson(call.argument(0))}}, {call.argument(0)}};
}

Result<Reply> settingsList(Call &, Wallet &wallet)
{
    const Result<QList<std::pair<QString, QString>>> all = SettingStore(wallet.context().connection).all();
    if (!all)
        return failure(all.error());
    Reply reply;
    for (const auto &[name, value] : *all) {
        if (name == demonstrationSetting()) // keys of made-up companies, which nobody wants to read
            continue;
        reply.document[name.toStdString()] = value.toStdString();
        reply.lines.append(name + QStringLiteral(" = ") + value);
    }
    return reply;
}

Result<Reply> settingsGet(Call &call, Wallet &wallet)
{
    const QString name = call.argument(0);
    const Result<std::optional<QString>> value = SettingStore(wallet.context().connection).value(name);
    if (!value)
        return failure(value.error());
    if (!*value)
        return failure(errors::noSuch, {name});
    return Reply{{{"name", toJson(name)}, {"value", toJson(**value)}}, {**value}};
}

Result<Reply> settingsSet(Call &call, Wallet &wallet)
{
    const QString name = call.argument(0);
    const QString value = call.argument(1);
    // Every amount of the wallet is in it.
    if (name == QLatin1String("currency"))
        return usage(Words::tr("The currency is chosen when the wallet is made"));
    if (name == QLatin1String("language") && value != QLatin1String("en") && value != QLatin1String("de"))
        return usage(Words::tr("language is en or de"));
    const Result<> set = wallet.setSetting(name, value);
    if (!set)
        return failure(set.error());
    return Reply{{{"name", toJson(name)}, {"value", toJson(value)}}, {name + QStringLiteral(" = ") + value}};
}

const char *todoName(TodoKind kind)
{
    switch (kind) {
    case TodoKind::AskWhetherSent:
        return "ask_whether_sent";
    case TodoKind::RemindLetter:
        return "remind_letter";
    case TodoKind::LookAtSkipped:
        return "look_at_skipped";
    case TodoKind::AnswerRequests:
        return "answer_requests";
    case TodoKind::DealWithBreach:
        break;
    }
    return "deal_with_breach";
}

const char *upcomingName(UpcomingKind kind)
{
    switch (kind) {
    case UpcomingKind::Offer:
        return "offer";
    case UpcomingKind::Reward:
        return "reward";
    case UpcomingKind::Agreement:
        return "agreement";
    case UpcomingKind::Letter:
        break;
    }
    return "letter";
}

QString upcomingWords(const Upcoming &each)
{
    switch (each.kind) {
    case UpcomingKind::Offer:
        return Words::tr("their offer of %1 ends").arg(shown(each.offer));
    case UpcomingKind::Agreement:
        return Words::tr("they must delete %n field(s) by then", nullptr, each.fields);
    case UpcomingKind::Letter:
    case UpcomingKind::Reward:
        break;
    }
    return each.detail;
}

void tellDealings(const Dealings &dealings, Reply &reply)
{
    reply.document["open_requests"] = dealings.openRequests;
    reply.document["requests_that_meet"] = dealings.meeting;
    const Earned earned = earnedIn(dealings, dealings.year);
    const Money toUse = earnedIn(dealings, std::nullopt).toUse; // whenever it came
    reply.document["earned"] = toJson(earned.earned);
    reply.document["to_use"] = toJson(toUse);
    reply.lines.append(
        Words::tr("Requests: %1 open, %2 meet your prices").arg(dealings.openRequests).arg(dealings.meeting));
    reply.lines.append(Words::tr("Earned this year: %1, to use: %2").arg(shown(earned.earned), shown(toUse)));
}

Result<Reply> overview(Call &, Wallet &wallet)
{
    const WalletContext &context = wallet.context();
    const Result<OverviewFigures> figures = overviewFigures(context);
    if (!figures)
        return failure(figures.error());
    const Result<QList<HolderRecord>> records = holderRecords(context);
    if (!records)
        return failure(records.error());
    NamedSum claim(context.currency, "company");
    NamedSum given(context.currency, "company");
    for (const HolderRecord &record : *records) {
        claim.add(record.company.name, record.asked.amount);
        if (!record.paid.isZero())
            given.add(record.company.name, record.paid);
    }
    Reply reply;
    reply.document = {{"companies", figures->companies},
                      {"breached", figures->breached},
                      {"holdings", figures->holdings},
                      {"paid_anything", figures->paidAnything},
                      {"claim", claim.toJson()},
                      {"given", given.toJson()},
                      {"open_letters", figures->openLetters},
                      {"overdue_letters", figures->overdueLetters},
                      {"todo", Json::array()},
                      {"upcoming", Json::array()}};
    reply.lines = {
        Words::tr("%n company(s) hold something of you", nullptr, figures->companies),
        Words::tr("%n of them had a breach that may concern you", nullptr, figures->breached),
        Words::tr("At your prices: %1, a claim that you make, not a debt").arg(shown(claim.amount())),
        Words::tr("Given so far: %1").arg(shown(given.amount())),
        Words::tr("Letters: %1 open, %2 overdue").arg(figures->openLetters).arg(figures->overdueLetters)};
    if (figures->dealings)
        tellDealings(*figures->dealings, reply);
    for (const Todo &todo : figures->todo) {
        reply.document["todo"].push_back({{"kind", todoName(todo.kind)},
                                          {"subject", toJson(todo.subject)},
                                          {"detail", toJson(todo.detail)},
                                          {"days_over", todo.daysOver}});
        if (todo.kind != TodoKind::AnswerRequests) // said with the requests
            reply.lines.append(Words::tr("To do: %1, %2").arg(todo.subject, todo.detail));
    }
    for (const Upcoming &each : figures->upcoming) {
        reply.document["upcoming"].push_back({{"day", toJson(each.day)},
                                              {"kind", upcomingName(each.kind)},
                                              {"subject", toJson(each.subject)},
                                              {"detail", toJson(each.detail)}});
        reply.lines.append(each.day.toString(Qt::ISODate) + u' ' + each.subject + QStringLiteral(", ") +
                           upcomingWords(each));
    }
    return reply;
}

Result<Reply> backup(Call &call, Wallet &wallet)
{
    const Result<> made = wallet.backUp(call.argument(0))();
    if (!made)
        return failure(made.error());
    return Reply{
        {{"file", toJson(call.argument(0))}},
        {Words::tr("%1 is made and checked; it opens with the same passphrase").arg(call.argument(0))}};
}

/// Settings says when it was. A wallet that did not open again would be told of by the next command.
void noteChange(const QString &path, VaultKey key)
{
    const Result<std::shared_ptr<const Facts>> facts = Facts::load();
    if (!facts)
        return;
    const Result<std::unique_ptr<Wallet>> wallet = Wallet::open(path, std::move(key), *facts, systemClock());
    if (wallet)
        (void)(*wallet)->setSetting(passphraseDaySetting(), systemClock().today().toString(Qt::ISODate));
}

Result<Reply> passwd(Call &call)
{
    const QString path = call.global.wallet;
    {
        // Says everything that can be wrong with the file and the passphrase.
        const Result<std::unique_ptr<Wallet>> opened = openWallet(call.global);
        if (!opened)
            return failure(opened.error());
    }
    const Result<SecureBytes> old = passphraseFor(call.global);
    if (!old)
        return failure(old.error());
    const Result<SecureBytes> fresh = newPassphrase(call.option("new-passphrase-file"));
    if (!fresh)
        return failure(fresh.error());
    const Result<VaultKey> oldKey = VaultKey::forFile(path, *old);
    if (!oldKey)
        return failure(oldKey.error());
    Result<VaultKey> newKey = VaultKey::forNewFile(*fresh);
    if (!newKey)
        return failure(newKey.error());
    const Result<> changed = changeKey(path, *oldKey, *newKey);
    if (!changed)
        return failure(changed.error());
    noteChange(path, std::move(*newKey));
    return Reply{
        {{"wallet", toJson(path)}},
        {Words::tr("%1 has a new passphrase. Backups made before still open with the old one.").arg(path)}};
}

constexpr std::array kWalletCommands{
    Command{"init", "", "[--currency C] [--preset modest|firm|dear]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Makes a wallet, with prices to start from"), nullptr, init},
    Command{"overview", "", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "Who holds what, and what waits for you"),
            overview},
    Command{"settings list", "", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "What is set in this wallet"),
            settingsList},
    Command{"settings get", "NAME", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "One setting"), settingsGet},
    Command{"settings set", "NAME VALUE", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "Changes a setting"),
            settingsSet},
    Command{"emergency-sheet", "FILE", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "A PDF to note the passphrase on by hand"),
            emergencySheetCommand},
    Command{"backup", "FILE", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "A checked copy under the same passphrase"), backup},
    Command{"passwd", "", "[--new-passphrase-file FILE]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Gives the wallet a new passphrase"), nullptr, passwd},
};

} // namespace

std::span<const Command> walletCommands()
{
    return kWalletCommands;
}

} // namespace fieldfare::cli
