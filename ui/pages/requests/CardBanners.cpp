// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/CardBanners.h"

#include "decisions/RuleWords.h"
#include "net/HostDisplay.h"
#include "requests/RequestActions.h"
#include "requests/RequestShown.h"
#include "theme/Formats.h"
#include "words/OutboxWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldfare {

namespace {

struct BannerTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::CardBanners)
};

QString dayOf(Instant instant, const QLocale &locale)
{
    return formatDate(localTime(instant).date(), locale);
}

bool isByRule(const RequestReview &review)
{
    return review.decision && !review.decision->byRule.isNull();
}

QString answered(const RequestReview &review, const QLocale &locale)
{
    const QString day = review.decision ? dayOf(review.decision->decidedAt, locale) : QString();
    if (isByRule(review))
        return review.request.state == RequestState::Approved
                   ? BannerTexts::tr("Your rule approved it on %1.").arg(day)
                   : BannerTexts::tr("Your rule declined it on %1.").arg(day);
    switch (review.request.state) {
    case RequestState::Approved:
        return BannerTexts::tr("You approved it on %1.").arg(day);
    case RequestState::Countered:
        return review.decision && review.decision->total
                   ? BannerTexts::tr("You asked for %1 on %2.")
                         .arg(formatMoney(*review.decision->total, locale), day)
                   : BannerTexts::tr("You made a counter-offer on %1.").arg(day);
    case RequestState::Declined:
        return BannerTexts::tr("You declined it on %1.").arg(day);
    case RequestState::Withdrawn:
        return BannerTexts::tr("You withdrew it on %1.").arg(day);
    default:
        return {};
    }
}

QString delivery(const RequestReview &review, bool held, const QDateTime &now, const QLocale &locale)
{
    if (!review.message)
        return review.request.source == RequestSource::ByHand
                   ? BannerTexts::tr("Nothing was sent: you recorded it by hand.")
                   : BannerTexts::tr("Nothing was sent.");
    const OutboxMessage &message = *review.message;
    const QString next = formatMoment(localTime(message.nextAt), now, locale);
    const QString problem = outboxProblemWords(message);
    switch (message.state) {
    case OutboxState::Held:
        if (isByRule(review))
            return BannerTexts::tr("Its answer goes out: %1. Until then you can take it back.").arg(next);
        return held ? BannerTexts::tr(
                          "It was held back when the wallet closed, and has not been sent. Nothing "
                          "goes out until you say so.")
                    : BannerTexts::tr("It goes out in a moment; until then you can undo.");
    case OutboxState::Waiting:
        return BannerTexts::tr("It has not been sent yet. %1 Next try: %2.").arg(problem, next);
    case OutboxState::Sending:
        return BannerTexts::tr("It is being sent.");
    case OutboxState::Delivered:
        return BannerTexts::tr("It was delivered.");
    case OutboxState::Refused:
        return BannerTexts::tr("The company did not take it. %1 Nothing is sent again.").arg(problem);
    case OutboxState::Unknown:
        return BannerTexts::tr(
                   "It is not known whether it arrived. %1 Nothing was shared twice; the same bytes "
                   "go again: %2.")
            .arg(problem, next);
    case OutboxState::GivenUp:
        return BannerTexts::tr("It was given up. Perhaps the company has it, perhaps not.");
    }
    return {};
}

void addState(QList<CardBanner> &banners, const RequestReview &review, bool held,
              const WalletContext &context, const QLocale &locale)
{
    const RequestState state = review.request.state;
    CardBanner banner;
    if (state == RequestState::Refused) {
        banner.kind = BannerKind::Refuses;
        banner.icon = QStringLiteral("unverified");
        banner.lead = BannerTexts::tr("A check failed: this request cannot be answered.");
        banner.rest = review.message
                          ? BannerTexts::tr("You told them what was wrong.") + u' ' +
                                delivery(review, held, localTime(context.clock.now()), locale).simplified()
                          : BannerTexts::tr("Nothing was sent. It is kept here so that you can look at it.");
    } else if (state == RequestState::Superseded) {
        banner.icon = QStringLiteral("info");
        banner.lead = BannerTexts::tr("The company made a new offer.");
        banner.rest = BannerTexts::tr("Answer that one; this one is over.");
    } else if (state == RequestState::Open && review.expired) {
        banner.icon = QStringLiteral("clock");
        banner.lead = BannerTexts::tr("The offer ended on %1.").arg(dayOf(*review.request.expiresAt, locale));
        banner.rest = BannerTexts::tr("You did not answer, and nothing was sent.");
    } else if (state != RequestState::Open) {
        const bool trouble = review.message && (review.message->state == OutboxState::Refused ||
                                                review.message->state == OutboxState::GivenUp);
        const bool asks =
            held && !isByRule(review) && review.message && review.message->state == OutboxState::Held;
        banner.kind = trouble ? BannerKind::Refuses : asks ? BannerKind::Warning : BannerKind::Info;
        banner.icon = asks      ? QStringLiteral("pause")
                      : trouble ? QStringLiteral("refuses")
                                : QStringLiteral("info");
        banner.lead = answered(review, locale);
        banner.rest = delivery(review, held, localTime(context.clock.now()), locale).simplified();
        if (state == RequestState::Withdrawn && (!review.message || trouble)) {
            banner.rest +=
                u' ' +
                BannerTexts::tr("A letter tells them: it withdraws every consent and asks them to erase.");
            banner.button = BannerTexts::tr("Draft the letter");
            banner.action = CardBanner::Action::DraftLetter;
        }
        if (isByRule(review) && review.rule)
            banner.rest = BannerTexts::tr("“%1” %2").arg(ruleWords(*review.rule, context), banner.rest);
    } else if (review.rule) {
        const QString rule = ruleWords(*review.rule, context);
        banner.icon = QStringLiteral("rules");
        banner.lead = review.setAside ? BannerTexts::tr("Your rule set it aside, and nothing was sent.")
                                      : BannerTexts::tr("Your rule had set it aside.");
        banner.rest = review.setAside ? BannerTexts::tr("“%1” You can answer it all the same.").arg(rule)
                                      : BannerTexts::tr("“%1” It does no longer.").arg(rule);
    } else {
        return;
    }
    banners.append(banner);
}

void addLinks(QList<CardBanner> &banners, const RequestReview &review)
{
    if (!review.newOfferUri.isEmpty()) {
        const QString host = displayDomain(review.newOfferUri.host(QUrl::FullyEncoded).toLower());
        CardBanner banner;
        banner.icon = QStringLiteral("counter");
        banner.lead = BannerTexts::tr("The company has a new offer for you.");
        banner.rest = BannerTexts::tr("Nothing of it has been loaded.");
        banner.button = BannerTexts::tr("Fetch from %1").arg(host);
        banner.tip = BannerTexts::tr("They learn your internet address and the time.");
        banner.action = CardBanner::Action::FetchNewOffer;
        banners.append(banner);
    }
    if (!review.redirectUri.isEmpty()) {
        const QString host = displayDomain(review.redirectUri.host(QUrl::FullyEncoded).toLower());
        CardBanner banner;
        banner.icon = QStringLiteral("open-link");
        banner.lead = BannerTexts::tr("The company would like you to go on at %1.").arg(host);
        banner.rest = BannerTexts::tr("Opening it lets them connect you with this answer.");
        banner.button = BannerTexts::tr("Open %1").arg(host);
        banner.tip = BannerTexts::tr("Opens in your browser.");
        banner.action = CardBanner::Action::OpenLink;
        banner.link = review.redirectUri;
        banners.append(banner);
    }
}

/// A proven name or an address that reads like another.
void addLookAlike(QList<CardBanner> &banners, const RequestReview &review)
{
    const bool open = review.request.state == RequestState::Open && !review.expired;
    const HostDisplay host = hostDisplay(review.host);
    if (!open || (!review.looksLike && !host.isLookAlike && review.proof != Proof::Unproven))
        return;
    CardBanner banner;
    banner.kind = BannerKind::Refuses;
    banner.icon = QStringLiteral("unverified");
    if (review.looksLike) {
        const QString other = harmless(review.looksLike->company);
        banner.lead =
            BannerTexts::tr("It looks like %1, and is not.").arg(displayDomain(review.looksLike->domain));
        banner.rest =
            review.looksLike->own
                ? BannerTexts::tr("%1 is one that you know; this is another. Look twice before you answer.")
                      .arg(other)
                : BannerTexts::tr("%1 is another company. Look twice before you answer.").arg(other);
    } else if (host.isLookAlike) {
        banner.lead = BannerTexts::tr("The name %1 could pass for another.").arg(host.ace);
        banner.rest = BannerTexts::tr("Some of its letters look like others. Look twice before you answer.");
    } else {
        banner.lead = BannerTexts::tr("Nobody proves who asks.");
        banner.rest =
            BannerTexts::tr(
                "Anyone could have written this request. An answer would go to %1, whoever that is.")
                .arg(review.host.isEmpty() ? BannerTexts::tr("nobody") : review.host);
    }
    banners.append(banner);
}

void addOverAsking(QList<CardBanner> &banners, const RequestReview &review, const QLocale &locale)
{
    const bool open = review.request.state == RequestState::Open && !review.expired;
    if (!open || review.overAsked == 0)
        return;
    CardBanner banner;
    banner.kind = BannerKind::Warning;
    banner.below = true;
    banner.lead = BannerTexts::tr("%1 of %n field(s) go beyond what it is for.", nullptr,
                                  int(review.evaluation.fields.size()))
                      .arg(review.overAsked);
    if (review.withoutOverAsked) {
        const Evaluation &less = *review.withoutOverAsked;
        const QString offered = formatMoney(less.offer.paid.amount + less.offer.expected.amount, locale);
        const QString ask = formatMoney(less.askTotal.amount, locale);
        if (!review.withoutIsTheirs)
            banner.rest = BannerTexts::tr("Without them you would ask %1; they must agree.").arg(ask);
        else if (less.verdict == Verdict::Meets)
            banner.rest = BannerTexts::tr("Without them, their %1 meets your %2.").arg(offered, ask);
        else
            banner.rest =
                BannerTexts::tr("Without them you would ask %1 against their %2.").arg(ask, offered);
        banner.button = BannerTexts::tr("Leave them out");
        banner.action = CardBanner::Action::LeaveOut;
    }
    banners.append(banner);
}

void addMissing(QList<CardBanner> &banners, const RequestReview &review, const WalletContext &context)
{
    const bool open = review.request.state == RequestState::Open && !review.expired;
    if (!open || review.missing.isEmpty() || !review.options.isEmpty())
        return;
    QStringList labels;
    for (const FieldPath &path : review.missing)
        labels.append(harmless(context.label(path)));
    CardBanner banner;
    banner.icon = QStringLiteral("info");
    banner.below = true;
    banner.lead =
        BannerTexts::tr("You do not have what they ask for: %1.").arg(labels.join(QStringLiteral(", ")));
    banner.rest = BannerTexts::tr("A decline is the same to them as “no such data”.");
    banners.append(banner);
}

QString reasonInside(const QString &reason)
{
    const QString words = declineReasonWords(reason);
    return words.left(1).toLower() + words.mid(1);
}

QString decisionWords(const Decision &decision, const QLocale &locale)
{
    if (!decision.byRule.isNull())
        return decision.kind == DecisionKind::Approve
                   ? BannerTexts::tr("Your rule approved, %n field(s)", nullptr, int(decision.claims.size()))
                   : BannerTexts::tr("Your rule declined");
    switch (decision.kind) {
    case DecisionKind::Approve:
        return BannerTexts::tr("You approved, %n field(s)", nullptr, int(decision.claims.size()));
    case DecisionKind::Counter:
        return decision.total ? BannerTexts::tr("You asked for %1").arg(formatMoney(*decision.total, locale))
                              : BannerTexts::tr("You made a counter-offer");
    case DecisionKind::Decline:
        return decision.reason.isEmpty()
                   ? BannerTexts::tr("You declined")
                   : BannerTexts::tr("You declined: %1").arg(reasonInside(decision.reason));
    case DecisionKind::Report:
        return BannerTexts::tr("You told them what was wrong");
    case DecisionKind::Withdraw:
        break;
    }
    return BannerTexts::tr("You withdrew it");
}

} // namespace

QList<CardBanner> cardBanners(const RequestReview &review, bool held, const WalletContext &context,
                              const QLocale &locale)
{
    QList<CardBanner> banners;
    addState(banners, review, held, context, locale);
    addLinks(banners, review);
    addLookAlike(banners, review);
    addOverAsking(banners, review, locale);
    addMissing(banners, review, context);
    return banners;
}

QList<TimelineEntry> threadEntries(const RequestReview &review, const QLocale &locale)
{
    QList<TimelineEntry> entries;
    bool first = true;
    for (const ThreadRound &round : review.thread) {
        const bool byHand = round.request.source == RequestSource::ByHand;
        entries.prepend({DotKind::Known, dayOf(round.request.arrivedAt, locale),
                         byHand  ? BannerTexts::tr("You recorded it")
                         : first ? BannerTexts::tr("The request arrived")
                                 : BannerTexts::tr("A new offer arrived"),
                         round.request.id == review.request.id ? BannerTexts::tr("this one") : QString()});
        first = false;
        for (const Decision &decision : round.decisions)
            entries.prepend(
                {DotKind::Done, dayOf(decision.decidedAt, locale), decisionWords(decision, locale), {}});
    }
    return entries;
}

} // namespace fieldfare
