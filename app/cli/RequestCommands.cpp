// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Lookup.h"
#include "RequestShapes.h"
#include "Sending.h"
#include "Shapes.h"

#include "decisions/Decisions.h"
#include "inbox/HandRequests.h"
#include "inbox/RequestFile.h"
#include "receipts/ReceiptStore.h"
#include "requests/OutboxStore.h"
#include "requests/RequestStore.h"
#include "rewards/RewardStore.h"
#include "rights/Letters.h"
#include "rights/WithdrawalLetter.h"
#include "terminal/Console.h"

#include <QFileInfo>

#include <array>

namespace fieldfare::cli {

namespace {

Result<RequestId> requestOf(Call &call, Wallet &wallet)
{
    return RequestStore(wallet.context().connection).named(call.argument(0));
}

Result<RequestLink> linkOf(const QString &text)
{
    if (text == QLatin1String("-"))
        return linkInContent(terminal::readAllInput(kMostArrivalBytes + 1));
    if (!QFileInfo::exists(text))
        return RequestLink::fromLink(text);
    const Result<QByteArray> content = contentOf(text);
    if (!content)
        return failure(content.error());
    return linkInContent(*content);
}

Result<Reply> shownReview(Wallet &wallet, const RequestId &id, bool whole)
{
    const Result<RequestReview> review = Review(wallet.context()).review(id);
    if (!review)
        return failure(review.error());
    return Reply{whole ? wholeRequest(*review, wallet.context()) : shortRequest(*review, wallet.context()),
                 shownRequest(*review, wallet.context())};
}

Result<Reply> requestAdd(Call &call, Wallet &wallet)
{
    const Result<RequestLink> link = linkOf(call.argument(0));
    if (!link)
        return failure(link.error());
    const Result<ArrivalOutcome> outcome = takeIn(wallet, *link);
    if (!outcome)
        return failure(outcome.error());
    if (const GrantOutcome *grant = std::get_if<GrantOutcome>(&*outcome)) {
        return Reply{{{"grant", toJson(grant->id.toText())},
                      {"request", toJson(grant->request.toText())},
                      {"valid", grant->valid},
                      {"problems", toJson(grant->problems)},
                      {"rewards", grant->rewards}},
                     {grant->valid
                          ? Words::tr("%n reward(s) booked", nullptr, grant->rewards)
                          : Words::tr("not valid: %1").arg(grant->problems.join(QStringLiteral(", ")))}};
    }
    return shownReview(wallet, std::get<Arrival>(*outcome).id, false);
}

Result<Reply> requestRecord(Call &call, Wallet &wallet)
{
    QByteArray content;
    if (call.argument(0) == QLatin1String("-")) {
        content = terminal::readAllInput(RequestLink::kMostFileBytes);
    } else {
        const Result<QByteArray> read = contentOf(call.argument(0));
        if (!read)
            return failure(read.error());
        content = *read;
    }
    const Result<RequestId> id = recordByHand(wallet.context(), content);
    return id ? shownReview(wallet, *id, false) : Result<Reply>(failure(id.error()));
}

Result<Reply> requestList(Call &, Wallet &wallet)
{
    const Result<QList<RequestRow>> rows = Review(wallet.context()).list();
    if (!rows)
        return failure(rows.error());
    Reply reply{Json::array()};
    QList<QStringList> table;
    for (const RequestRow &row : *rows) {
        Json each = toJson(row);
        table.append({row.id.toText().left(8), row.name,
                      QString::fromStdString(each["state"].get<std::string>()), QString::number(row.fields),
                      shown(std::optional<Money>(row.worth)), verdictName(row.verdict)});
        reply.document.push_back(std::move(each));
    }
    reply.lines = asTable(table);
    return reply;
}

Result<Reply> requestShow(Call &call, Wallet &wallet)
{
    const Result<RequestId> id = requestOf(call, wallet);
    return id ? shownReview(wallet, *id, true) : Result<Reply>(failure(id.error()));
}

/// Sends at once, then says what became of it.
Result<Reply> decided(Wallet &wallet, const RequestId &id, const Result<DecisionId> &decision)
{
    if (!decision)
        return failure(decision.error());
    const Result<> sent = sendWhatIsDue(wallet);
    if (!sent)
        return failure(sent.error());
    const Result<RequestReview> review = Review(wallet.context()).review(id);
    if (!review)
        return failure(review.error());
    const Result<QList<Receipt>> receipts = ReceiptStore(wallet.context().connection).ofRequest(id);
    if (!receipts)
        return failure(receipts.error());
    const Result<QList<Reward>> rewards = RewardStore(wallet.context().connection).ofDecision(*decision);
    if (!rewards)
        return failure(rewards.error());
    Reply reply{wholeRequest(*review, wallet.context())};
    reply.document["receipt"] = receipts->isEmpty() ? Json() : toJson(receipts->last().id.toText());
    Json list = Json::array();
    for (const Reward &reward : *rewards) {
        list.push_back({{"id", toJson(reward.id.toText())},
                        {"terms", toJson(reward.terms)},
                        {"state", toJson(rewardStateName(reward.state()))},
                        {"code", toJson(reward.code)}});
    }
    reply.document["rewards"] = list;
    const QString delivery =
        review->message ? outboxStateName(review->message->state) : Words::tr("nothing is sent");
    reply.lines = {QStringLiteral("%1  %2  %3")
                       .arg(id.toText().left(8), requestStateName(review->request.state), delivery)};
    return reply;
}

/// What is to be shared, as the options say; nothing where they do not.
Result<Choice> choiceOf(Call &call)
{
    Choice choice;
    if (call.has("only")) {
        QSet<FieldPath> shared;
        for (const QString &text : call.option("only").split(u',', Qt::SkipEmptyParts)) {
            const Result<FieldPath> path = fieldOf(text);
            if (!path)
                return failure(path.error());
            shared.insert(*path);
        }
        choice.shared = shared;
    }
    if (call.has("ordered"))
        choice.ordered = true;
    return choice;
}

/// Of the ways that `request show` lists, the one with that number. With --only as well, its fields must be
/// these: prices that changed meanwhile may have changed the numbers.
Result<> takeOption(Call &call, const Wallet &wallet, const RequestId &id, Choice &choice)
{
    Choice before = choice;
    before.shared.reset();
    const Result<RequestReview> review = Review(wallet.context()).review(id, before);
    if (!review)
        return failure(review.error());
    bool isNumber = false;
    const int number = call.option("option").toInt(&isNumber);
    if (!isNumber)
        return usage(Words::tr("--option takes a number, as “request show” lists them"));
    if (number < 1 || number > review->options.size())
        return failure(fieldfare::errors::optionUnknown,
                       {QString::number(number), QString::number(review->options.size())});
    const ReviewOption &option = review->options[number - 1];
    if (choice.shared && *choice.shared != QSet<FieldPath>(option.fields.cbegin(), option.fields.cend()))
        return failure(fieldfare::errors::choiceNotTheirs);
    choice.option = option.key;
    return {};
}

Result<Reply> requestApprove(Call &call, Wallet &wallet)
{
    const Result<RequestId> id = requestOf(call, wallet);
    if (!id)
        return failure(id.error());
    Result<Choice> choice = choiceOf(call);
    if (!choice)
        return failure(choice.error());
    if (call.has("option")) {
        const Result<> taken = takeOption(call, wallet, *id, *choice);
        if (!taken)
            return failure(taken.error());
    }
    return decided(
        wallet, *id,
        Decisions(wallet.context()).approve(*id, {*choice, call.has("accept-unverified"), Sending::AtOnce}));
}

Result<Reply> requestCounter(Call &call, Wallet &wallet)
{
    const Result<RequestId> id = requestOf(call, wallet);
    if (!id)
        return failure(id.error());
    const Result<Choice> choice = choiceOf(call);
    if (!choice)
        return failure(choice.error());
    CounterOptions options;
    options.choice = *choice;
    options.perField = call.has("per-field");
    options.sending = Sending::AtOnce;
    if (call.has("total")) {
        const Result<Money> total = Money::fromText(call.option("total"), wallet.context().currency);
        if (!total)
            return failure(total.error());
        options.total = *total;
    }
    return decided(wallet, *id, Decisions(wallet.context()).counter(*id, options));
}

Result<Reply> requestDecline(Call &call, Wallet &wallet)
{
    const Result<RequestId> id = requestOf(call, wallet);
    if (!id)
        return failure(id.error());
    return decided(wallet, *id,
                   Decisions(wallet.context())
                       .decline(*id, {call.option("reason"), call.has("silent"), Sending::AtOnce}));
}

Result<Reply> requestWithdraw(Call &call, Wallet &wallet)
{
    const Result<RequestId> id = requestOf(call, wallet);
    if (!id)
        return failure(id.error());
    const WalletContext &context = wallet.context();
    const Result<DecisionId> decision = Decisions(context).withdraw(*id, Sending::AtOnce);
    Result<Reply> reply = decided(wallet, *id, decision);
    if (!reply)
        return reply;
    const Result<std::optional<OutboxMessage>> message = OutboxStore(context.connection).message(*decision);
    if (!message)
        return failure(message.error());
    if (*message)
        return reply;
    if (!call.has("letter")) {
        reply->lines.append(
            Words::tr("They named no address to withdraw at: tell them by a letter (letter new)."));
        return reply;
    }
    const Result<LetterId> drafted = draftWithdrawal(context, *id);
    const Result<LetterDetail> letter =
        drafted ? Letters(context).detail(*drafted) : Result<LetterDetail>(failure(drafted.error()));
    if (!letter)
        return failure(letter.error());
    const QString number = letter->row.number;
    reply->document["letter"] = toJson(number);
    reply->lines.append(Words::tr("Letter %1 is drafted, in which you withdraw it.").arg(number));
    return reply;
}

Result<Reply> requestReport(Call &call, Wallet &wallet)
{
    const Result<RequestId> id = requestOf(call, wallet);
    if (!id)
        return failure(id.error());
    return decided(wallet, *id, Decisions(wallet.context()).report(*id, Sending::AtOnce));
}

Result<Reply> requestReopen(Call &call, Wallet &wallet)
{
    const Result<RequestId> id = requestOf(call, wallet);
    if (!id)
        return failure(id.error());
    const Result<> reopened = Decisions(wallet.context()).reopen(*id);
    if (!reopened)
        return failure(reopened.error());
    return shownReview(wallet, *id, false);
}

constexpr std::array kRequestCommands{
    Command{"request add", "FILE|LINK|-", "",
            QT_TRANSLATE_NOOP(
                "fieldfare::Cli",
                "Takes in a signed request or a grant, a picture of its QR code too, fetching what a "
                "link points at"),
            requestAdd},
    Command{"request record", "FILE|-", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Takes in an offer that you wrote down"), requestRecord},
    Command{"request list", "", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "Who asked, newest first"),
            requestList},
    Command{"request show", "ID", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "One request, held against your prices"), requestShow},
    Command{
        "request approve", "ID", "[--option N] [--only FIELDS] [--ordered] [--accept-unverified]",
        QT_TRANSLATE_NOOP("fieldfare::Cli", "Shares what is asked, or one of the company’s other choices"),
        requestApprove},
    Command{"request counter", "ID", "[--total AMOUNT] [--only FIELDS] [--per-field] [--ordered]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Asks for more, or for less of your data"), requestCounter},
    Command{"request decline", "ID",
            "[--reason price|purpose|recipient|retention|identity|breach|other] [--silent]",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Says no, as if there were no such data"), requestDecline},
    Command{"request withdraw", "ID", "[--letter]",
            QT_TRANSLATE_NOOP("fieldfare::Cli",
                              "Withdraws what was approved; costs nothing. Who named no address for it "
                              "is told by a letter, which --letter drafts"),
            requestWithdraw},
    Command{"request report", "ID", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Tells a company what is wrong with its refused request"),
            requestReport},
    Command{"request reopen", "ID", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "Opens a no again that was not sent"), requestReopen},
};

} // namespace

std::span<const Command> requestCommands()
{
    return kRequestCommands;
}

} // namespace fieldfare::cli
