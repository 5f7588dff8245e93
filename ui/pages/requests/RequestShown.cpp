// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RequestShown.h"

#include "catalogue/InsideLabel.h"
#include "decisions/OfferWords.h"
#include "net/HostDisplay.h"
#include "theme/Formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldfare {

namespace {

struct ShownTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::RequestShown)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// What the person did, of a request that is not open any more.
QString decidedWords(const RequestRow &row, const QString &day)
{
    if (row.decision && !row.decision->byRule.isNull()) {
        if (row.state == RequestState::Approved)
            return ShownTexts::tr("Your rule approved it, %1").arg(day);
        if (row.state == RequestState::Declined)
            return ShownTexts::tr("Your rule declined it, %1").arg(day);
    }
    switch (row.state) {
    case RequestState::Approved:
        return ShownTexts::tr("You approved it, %1").arg(day);
    case RequestState::Countered:
        return row.delivery == OutboxState::Delivered ? ShownTexts::tr("Counter sent %1").arg(day)
                                                      : ShownTexts::tr("Your counter-offer, %1").arg(day);
    case RequestState::Declined:
        return row.delivery ? ShownTexts::tr("You declined, %1").arg(day)
                            : ShownTexts::tr("You declined silently, %1").arg(day);
    case RequestState::Withdrawn:
        return ShownTexts::tr("You withdrew it, %1").arg(day);
    case RequestState::Superseded:
        return ShownTexts::tr("Replaced by a new offer");
    case RequestState::Refused:
        return ShownTexts::tr("A check failed: refused");
    case RequestState::Open:
        break;
    }
    return {};
}

ShownVerdict deliveryWord(OutboxState state)
{
    const QString clock = QStringLiteral("clock");
    switch (state) {
    case OutboxState::Held:
        return {QStringLiteral("pause"), ShownTexts::tr("held"), Role::TextMuted};
    case OutboxState::Waiting:
        return {clock, ShownTexts::tr("not sent yet"), Role::TextMuted};
    case OutboxState::Sending:
        return {QStringLiteral("send"), ShownTexts::tr("being sent"), Role::TextMuted};
    case OutboxState::Delivered:
        return {QStringLiteral("check"), ShownTexts::tr("delivered"), Role::Meets};
    case OutboxState::Refused:
        return {QStringLiteral("refuses"), ShownTexts::tr("refused"), Role::Refuses};
    case OutboxState::Unknown:
        return {clock, ShownTexts::tr("perhaps delivered"), Role::TextMuted};
    case OutboxState::GivenUp:
        return {QStringLiteral("cross"), ShownTexts::tr("given up"), Role::TextMuted};
    }
    return {};
}

QString fieldCount(int fields)
{
    return ShownTexts::tr("%n field(s)", nullptr, fields);
}

} // namespace

QString classWord(PurposeClass purposeClass, const WalletContext &context)
{
    return context.facts.purposes().classLabel(purposeClass, context.language).section(u',', 0, 0);
}

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? harmless(code) : QLocale::territoryToString(territory);
}

QString harmless(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar each : text) {
        const QChar::Category category = each.category();
        if (category == QChar::Other_Format || category == QChar::Other_Control ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            plain.append(each.isSpace() ? QStringLiteral(" ") : QString());
        else
            plain.append(each);
    }
    return plain.simplified();
}

QDateTime localTime(Instant instant)
{
    return instant.toDateTime().toLocalTime();
}

ShownVerdict shortVerdict(Verdict verdict, const Money &shortBy, const QLocale &locale)
{
    switch (verdict) {
    case Verdict::Meets:
        return {QStringLiteral("meets"), ShownTexts::tr("meets"), Role::Meets};
    case Verdict::MeetsIfKept:
        return {QStringLiteral("hourglass"), ShownTexts::tr("if they keep it"), Role::TextMuted};
    case Verdict::Never:
        return {QStringLiteral("refuses"), ShownTexts::tr("never"), Role::Refuses};
    case Verdict::Below:
    case Verdict::NoOffer:
        break;
    }
    return {QStringLiteral("falls-short"), ShownTexts::tr("%1 short").arg(formatAmount(shortBy, locale)),
            Role::TextMuted};
}

ShownVerdict wholeVerdict(const RequestReview &review, const QLocale &locale)
{
    const Evaluation &evaluation = review.evaluation;
    const QString shortBy = formatMoney(evaluation.shortBy, locale);
    switch (evaluation.verdict) {
    case Verdict::Meets:
        return {QStringLiteral("meets"),
                evaluation.askTotal.amount.isZero() ? ShownTexts::tr("You ask nothing for this")
                                                    : ShownTexts::tr("Meets your ask"),
                Role::Meets};
    case Verdict::MeetsIfKept:
        return {QStringLiteral("hourglass"), ShownTexts::tr("Meets your ask if they keep their word"),
                Role::Text};
    case Verdict::Never: {
        const auto never = std::ranges::find_if(
            review.fields, [](const ReviewField &field) { return field.shared && !field.ask.ask; });
        const auto any = never != review.fields.end()
                             ? never
                             : std::ranges::find_if(review.fields,
                                                    [](const ReviewField &field) { return !field.ask.ask; });
        return {QStringLiteral("refuses"),
                any == review.fields.end() ? ShownTexts::tr("Never for sale")
                                           : ShownTexts::tr("%1 is never for sale").arg(any->label),
                Role::Refuses};
    }
    case Verdict::NoOffer:
        return {QStringLiteral("falls-short"),
                ShownTexts::tr("They offer nothing: %1 below your ask").arg(shortBy), Role::Text};
    case Verdict::Below:
        break;
    }
    return {QStringLiteral("falls-short"), ShownTexts::tr("%1 below your ask").arg(shortBy), Role::Text};
}

RequestPlace placeOf(const RequestRow &row)
{
    if (row.state == RequestState::Open)
        return row.expired || row.setAside ? RequestPlace::Answered : RequestPlace::Open;
    const bool underWay = row.delivery && !isFinal(*row.delivery);
    return underWay || row.state == RequestState::Countered ? RequestPlace::Waiting : RequestPlace::Answered;
}

PaneRow shownRow(const RequestRow &row, const WalletContext &context, const QLocale &locale, bool unread)
{
    const QDateTime now = localTime(context.clock.now());
    PaneRow shown;
    shown.id = row.id.toText();
    shown.title = harmless(row.name);
    shown.domain = row.domain;
    if (shown.title.isEmpty())
        shown.title =
            row.domain.isEmpty() ? ShownTexts::tr("Nobody, as far as it says") : displayDomain(row.domain);
    const QString worth = formatMoney(row.worth, locale);
    const RequestPlace place = placeOf(row);
    if (row.state == RequestState::Refused) {
        shown.second = decidedWords(row, {});
        shown.secondRefuses = true;
        shown.third = formatMoment(localTime(row.arrivedAt), now, locale);
        return shown;
    }
    const QString purpose = classWord(row.purposeClass, context);
    const QString what = joined({purpose, fieldCount(row.fields)});
    const ShownVerdict verdict = shortVerdict(row.verdict, row.shortBy, locale);
    if (place == RequestPlace::Open || row.state == RequestState::Open) {
        shown.unread = unread && place == RequestPlace::Open;
        shown.end = row.hasOffer ? worth : ShownTexts::tr("no offer");
        shown.endStrong = row.hasOffer;
        shown.endRole = row.hasOffer ? Role::Text : Role::TextMuted;
        shown.second = row.proof == Proof::Unproven
                           ? joined({ShownTexts::tr("Unproven"), insideLabel(purpose, context.language),
                                     fieldCount(row.fields)})
                           : what;
        shown.secondRefuses = row.proof == Proof::Unproven;
        shown.secondEnd = verdict.words;
        shown.secondEndIcon = verdict.icon;
        shown.secondEndRole = verdict.role;
        const QString moment = formatMoment(localTime(row.arrivedAt), now, locale);
        const QString end =
            row.expiresAt ? formatShortDate(localTime(*row.expiresAt).date(), now.date(), locale) : QString();
        if (row.expired)
            shown.third = ShownTexts::tr("Ended %1, not answered").arg(end);
        else if (row.setAside)
            shown.third = ShownTexts::tr("Your rule set it aside");
        else if (row.newOffer)
            shown.third = joined({ShownTexts::tr("New offer"),
                                  end.isEmpty() ? QString() : ShownTexts::tr("ends %1").arg(end)});
        else if (row.ordered)
            shown.third = joined({moment, ShownTexts::tr("you ordered this")});
        else
            shown.third = joined({moment, end.isEmpty() ? QString() : ShownTexts::tr("ends %1").arg(end)});
        if (row.overAsked)
            shown.thirdIcon = QStringLiteral("over-asking");
        return shown;
    }
    const QString day = row.decision
                            ? formatShortDate(localTime(row.decision->decidedAt).date(), now.date(), locale)
                            : QString();
    const bool countered = row.state == RequestState::Countered;
    shown.end = countered && row.decision && row.decision->total ? formatMoney(*row.decision->total, locale)
                : row.hasOffer                                   ? worth
                                                                 : QString();
    shown.endStrong = true;
    shown.endRole = Role::Text;
    shown.second = decidedWords(row, day);
    if (row.delivery && !(countered && row.delivery == OutboxState::Delivered)) {
        ShownVerdict delivery = deliveryWord(*row.delivery);
        if (row.delivery == OutboxState::Held && row.decision && !row.decision->byRule.isNull())
            delivery = {
                QStringLiteral("clock"),
                ShownTexts::tr("goes out %1")
                    .arg(locale.toString(localTime(row.decision->sendAfter).time(), QLocale::ShortFormat)),
                Role::TextMuted};
        shown.secondEnd = delivery.words;
        shown.secondEndIcon = delivery.icon;
        shown.secondEndRole = delivery.role;
    }
    shown.third = countered ? ShownTexts::tr("They offer %1").arg(worth) : what;
    if (row.nextTry)
        shown.third =
            ShownTexts::tr("Tried again: %1").arg(momentInside(localTime(*row.nextTry), now, locale));
    return shown;
}

ShownVerdict shownProof(Proof proof, RequestState state)
{
    if (state == RequestState::Refused)
        return {QStringLiteral("unverified"), ShownTexts::tr("Refused"), Role::Refuses};
    switch (proof) {
    case Proof::Domain:
        return {QStringLiteral("verified"), ShownTexts::tr("Domain proven"), Role::Meets};
    case Proof::Certificate:
        return {QStringLiteral("verified"), ShownTexts::tr("Certificate proven"), Role::Meets};
    case Proof::Unproven:
        return {QStringLiteral("unverified"), ShownTexts::tr("Unproven"), Role::Refuses};
    case Proof::ByHand:
        break;
    }
    return {QStringLiteral("edit"), ShownTexts::tr("Your own word"), Role::TextMuted};
}

QString proofDetail(const RequestReview &review)
{
    const QString country = review.offers.isEmpty() || review.offers.first().controller.country.isEmpty()
                                ? QString()
                                : countryName(review.offers.first().controller.country);
    switch (review.proof) {
    case Proof::Domain: {
        const QString other = review.host == review.identity || review.host.isEmpty()
                                  ? QString()
                                  : ShownTexts::tr("the answer goes to %1").arg(displayDomain(review.host));
        return joined({displayDomain(review.identity), other, country});
    }
    case Proof::Certificate:
        return joined({harmless(review.certificate),
                       ShownTexts::tr("the answer goes to %1").arg(displayDomain(review.host)), country});
    case Proof::Unproven:
        // Punycode: nothing here may pass for another name.
        return review.host.isEmpty() ? ShownTexts::tr("nobody can be answered")
                                     : ShownTexts::tr("the answer would go to %1").arg(review.host);
    case Proof::ByHand:
        break;
    }
    return joined({ShownTexts::tr("recorded by hand"), harmless(review.request.domain), country});
}

QString shownArrival(const RequestReview &review, const WalletContext &context, const QLocale &locale)
{
    const QString moment =
        momentInside(localTime(review.request.arrivedAt), localTime(context.clock.now()), locale);
    return review.request.source == RequestSource::ByHand ? ShownTexts::tr("Recorded %1").arg(moment)
                                                          : ShownTexts::tr("Received %1").arg(moment);
}

QString momentInside(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    const QString text = formatMoment(moment, now, locale);
    return text.left(1).toLower() + text.mid(1);
}

QString shownEnd(const RequestReview &review, const QLocale &locale)
{
    if (!review.request.expiresAt)
        return review.offers.isEmpty() ? QString() : ShownTexts::tr("No end was said");
    const QString day = formatDate(localTime(*review.request.expiresAt).date(), locale);
    return review.expired ? ShownTexts::tr("Ended %1").arg(day) : ShownTexts::tr("Offer ends %1").arg(day);
}

} // namespace fieldfare
