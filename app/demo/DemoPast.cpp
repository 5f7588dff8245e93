// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoPast.h"

#include "base/Json.h"
#include "companies/CompanyStore.h"
#include "decisions/Decisions.h"
#include "demo/DemoErrors.h"
#include "imports/Imports.h"
#include "mydata/MyData.h"
#include "profile/ProfileStore.h"
#include "rewards/Rewards.h"
#include "rights/Letters.h"

#include <QTemporaryDir>

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

constexpr double kBegan = 430; // days ago
constexpr std::int64_t kDay = std::int64_t(86'400) * 1'000'000;

FieldPath pathOf(const json &value)
{
    return FieldPath::fromJsonText(QString::fromStdString(value.dump())).value_or(FieldPath());
}

/// The content that belongs to most fields: the person's first one.
ValueId valueOf(const QList<Value> &values, const FieldPath &path)
{
    const auto found = std::ranges::find(values, path, &Value::path);
    return found == values.end() ? ValueId() : found->id;
}

tl::unexpected<Error> unreadable(const QString &what)
{
    return failure(errors::demoUnreadable, {what});
}

} // namespace

DemoPast::DemoPast(const WalletContext &context, DemoClock &clock, const DemoCompanies &companies,
                   HttpClient &client)
    : m_context(context)
    , m_clock(clock)
    , m_companies(companies)
    , m_traffic(context, client)
{
}

Instant DemoPast::beginning(Instant now)
{
    return {now.microseconds - std::int64_t((kBegan + 1) * double(kDay))};
}

void DemoPast::add(Instant now, double daysAgo, std::function<Result<>()> happen)
{
    m_events.push_back({Instant{now.microseconds - std::int64_t(daysAgo * double(kDay))}, std::move(happen)});
}

Result<> DemoPast::live(Instant now, ActivityControl &control)
{
    add(now, kBegan, [this] { return fillMyData(); });
    add(now, kBegan, [this] { return takeHoldings(); });
    add(now, kBegan, [this, &control] { return takeLogins(control); });
    add(now, kBegan, [this] { return takeBreaches(); });
    plan(now);
    std::ranges::stable_sort(m_events, {}, &Event::at);
    const qint64 total = qint64(m_events.size());
    for (qint64 done = 0; done < total; ++done) {
        if (control.isCancelled())
            return failure(errors::cancelled);
        control.report(done, total);
        const Event &event = m_events[std::size_t(done)];
        m_clock.set(event.at);
        const Result<> happened = event.happen();
        if (!happened)
            return happened;
    }
    m_clock.set(now);
    return {};
}

void DemoPast::plan(Instant now)
{
    add(now, kBegan, [this] { return setWorths(); });
    for (const json &each : m_companies.script().part("received")) {
        add(now, each.value("days_ago", 1), [this, &each]() -> Result<> {
            const Result<CompanyId> from = company(jsonText(each, "company"));
            const Result<Money> amount = Money::fromText(jsonText(each, "amount"), m_context.currency);
            if (!from || !amount)
                return unreadable(QStringLiteral("received"));
            return Holders(m_context).recordReceived(*from, jsonText(each, "terms"), *amount);
        });
    }
    planLetters(now);
    planRequests(now);
}

void DemoPast::planLetters(Instant now)
{
    const json &letters = m_companies.script().part("letters");
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const json &steps = letters[i]["steps"];
        add(now, steps.empty() ? 1 : steps[0].value("days_ago", 1), [this, i] { return writeLetter(i); });
        for (const json &step : steps)
            add(now, step.value("days_ago", 1), [this, i, &step] { return moveLetter(i, step); });
    }
}

void DemoPast::planRequests(Instant now)
{
    for (const json &entry : m_companies.script().part("history")) {
        add(now, entry.value("days_ago", 1), [this, &entry] { return answer(entry); });
        if (!entry.contains("used"))
            continue;
        for (const json &used : entry["used"])
            add(now, used.value("days_ago", 1),
                [this, scene = jsonText(entry, "scene"), &used] { return use(scene, used); });
    }
    for (const json &entry : m_companies.script().part("waiting")) {
        add(now, entry.value("hours_ago", 1) / 24.0, [this, &entry]() -> Result<> {
            const Result<QString> link = m_companies.invite(jsonText(entry, "scene"));
            if (!link)
                return failure(link.error());
            const Result<RequestId> arrived = m_traffic.follow(*link);
            return arrived ? Result<>() : Result<>(failure(arrived.error()));
        });
    }
}

Result<CompanyId> DemoPast::company(const QString &name) const
{
    return CompanyStore(m_context.connection).named(name);
}

Result<> DemoPast::fillMyData()
{
    const MyData data(m_context);
    const json &person = m_companies.script().part("person");
    for (const json &value : person["values"]) {
        const Result<ValueId> added =
            data.addValue(pathOf(value["path"]), jsonText(value, "content"), jsonText(value, "label"));
        if (!added)
            return failure(added.error());
    }
    for (const json &ask : person["asks"]) {
        std::optional<Money> amount;
        if (ask["amount"].is_string()) {
            const Result<Money> read = Money::fromText(jsonText(ask, "amount"), m_context.currency);
            if (!read)
                return failure(read.error());
            amount = *read;
        }
        const Result<> set = data.setAsk(pathOf(ask["path"]), amount);
        if (!set)
            return set;
    }
    return {};
}

Result<> DemoPast::setWorths()
{
    for (const json &worth : m_companies.script().part("person")["worth"]) {
        const Result<CompanyId> at = company(jsonText(worth, "company"));
        if (!at)
            return failure(at.error());
        const Result<> set =
            MyData(m_context).setWorth(*at, jsonText(worth, "kind"), jsonText(worth, "amount"));
        if (!set)
            return set;
    }
    return {};
}

Result<> DemoPast::takeHoldings()
{
    const Result<QList<Value>> values = ProfileStore(m_context.connection).values();
    if (!values)
        return failure(values.error());
    const Holders holders(m_context);
    for (const json &each : m_companies.script().part("companies")) {
        const Result<CompanyId> id = holders.add(jsonText(each, "name"), jsonText(each, "domain"));
        if (!id)
            return failure(id.error());
        const Since since{QDate::fromString(jsonText(each, "since") + QStringLiteral("-01"), Qt::ISODate),
                          DatePrecision::Month};
        for (const json &field : each["fields"]) {
            const FieldPath path = pathOf(field);
            const Result<HoldingId> held = holders.addHolding(*id, path, valueOf(*values, path), since);
            if (!held)
                return failure(held.error());
        }
    }
    return {};
}

Result<> DemoPast::takeLogins(ActivityControl &control)
{
    json items = json::array();
    for (const json &each : m_companies.script().part("companies")) {
        if (!each.value("login", false))
            continue;
        const std::string uri = "https://" + each["domain"].get<std::string>() + "/login";
        const json login{{"username", "maren.voss@example.org"}, {"uris", json::array({{{"uri", uri}}})}};
        items.push_back({{"type", 1},
                         {"name", each["name"]},
                         {"creationDate", each["since"].get<std::string>() + "-17T18:20:00.000Z"},
                         {"login", login}});
    }
    const json document{{"encrypted", false}, {"folders", json::array()}, {"items", items}};
    // Made-up logins, without a password: they may lie in a file for a moment.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bitwarden_export.json"));
    QFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(document.dump());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return unreadable(path);
    file.close();
    const Imports imports(m_context);
    const Result<ImportPlan> plan = imports.preview(path, control);
    if (!plan)
        return failure(plan.error());
    const Result<TakenIn> taken = imports.takeIn(*plan, {}, control);
    return taken ? Result<>() : Result<>(failure(taken.error()));
}

Result<> DemoPast::takeBreaches()
{
    const QByteArray list = QByteArray::fromStdString(m_companies.script().part("breaches").dump());
    const Result<TakenBreaches> taken =
        Imports(m_context).takeInBreaches(list, QStringLiteral("breaches.json"));
    return taken ? Result<>() : Result<>(failure(taken.error()));
}

Result<> DemoPast::writeLetter(std::size_t number)
{
    const json &letter = m_companies.script().part("letters")[number];
    const Result<CompanyId> to = company(jsonText(letter, "company"));
    if (!to)
        return failure(to.error());
    const QString right = jsonText(letter, "right");
    DraftOptions options;
    options.right = right == u"charge"    ? LetterRight::Charge
                    : right == u"erasure" ? LetterRight::Erasure
                                          : LetterRight::Access;
    const Result<LetterId> draft = Letters(m_context).draft(*to, options);
    if (!draft)
        return failure(draft.error());
    m_letters.insert(number, *draft);
    return {};
}

Result<> DemoPast::moveLetter(std::size_t number, const json &step)
{
    const Letters letters(m_context);
    const LetterId letter = m_letters.value(number);
    const QString what = jsonText(step, "step");
    if (what == u"sent")
        return letters.markSent(letter, m_clock.today());
    if (what == u"reminded")
        return letters.markReminded(letter, m_clock.today());
    if (what == u"answered")
        return letters.markAnswered(letter, m_clock.today());
    if (what == u"abandoned")
        return letters.abandon(letter);
    return letters.recordCame(letter, jsonText(step, "note"), QStringLiteral("answer.eml"),
                              "Subject: We have your message\r\n\r\nYou hear from us.\r\n");
}

Result<> DemoPast::answer(const json &entry)
{
    const QString scene = jsonText(entry, "scene");
    const Result<QString> link = m_companies.invite(scene);
    if (!link)
        return failure(link.error());
    const Result<RequestId> request = m_traffic.follow(*link);
    if (!request)
        return failure(request.error());
    const Decisions decisions(m_context);
    const QString decision = jsonText(entry, "decision");
    Result<DecisionId> decided = failure(errors::demoUnreadable, {scene});
    if (decision == u"approve")
        decided = decisions.approve(*request, {.sending = Sending::AtOnce});
    else if (decision == u"counter")
        decided = decisions.counter(*request, {.sending = Sending::AtOnce});
    else
        decided = decisions.decline(*request, {.reason = jsonText(entry, "reason"),
                                               .silent = decision == u"silent",
                                               .sending = Sending::AtOnce});
    if (!decided)
        return failure(decided.error());
    m_decisions.insert(scene, *decided);
    return m_traffic.sendAll();
}

Result<> DemoPast::use(const QString &scene, const json &entry)
{
    const Result<QList<Reward>> rewards =
        RewardStore(m_context.connection).ofDecision(m_decisions.value(scene));
    if (!rewards)
        return failure(rewards.error());
    if (rewards->isEmpty())
        return failure(errors::demoStepFailed, {scene});
    std::optional<Quantity> amount;
    if (entry.contains("amount")) {
        const Result<Money> read = Money::fromText(jsonText(entry, "amount"), m_context.currency);
        if (!read)
            return failure(read.error());
        amount = Quantity{read->minorUnits(), read->currency()};
    }
    return Rewards(m_context).redeem(rewards->first().id, amount);
}

} // namespace fieldfare
