// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/ReceiptMaker.h"

#include "catalogue/InsideLabel.h"
#include "decisions/OfferWords.h"
#include "receipts/ReceiptStore.h"
#include "receipts/SignedReceipt.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace fieldfare {

namespace {

struct ReceiptTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::ReceiptMaker)
};

constexpr std::array kEvents{ReceiptEvent::Given, ReceiptEvent::Countered, ReceiptEvent::Refused,
                             ReceiptEvent::Withdrawn};

QString stepOf(DecisionKind kind)
{
    static const std::array names{QStringLiteral("approved"), QStringLiteral("countered"),
                                  QStringLiteral("declined"), QStringLiteral("withdrawn")};
    return names[std::size_t(kind)];
}

int count(const Step &step)
{
    return int(step.count.numerator() / step.count.denominator());
}

/// What one factor of an ask stands for: "marketing", "2 years".
QString factorWords(const Step &step, const WalletContext &context)
{
    switch (step.kind) {
    case StepKind::Share:
        return ReceiptTexts::tr("share");
    case StepKind::Purpose:
    case StepKind::Ordered:
        return insideLabel(context.facts.purposes().classLabel(step.purposeClass.value_or(PurposeClass::Sale),
                                                               context.language),
                           context.language);
    case StepKind::Retention:
    case StepKind::NoEndSaid:
        return ReceiptTexts::tr("%n year(s)", nullptr, count(step));
    case StepKind::Recipients:
        return ReceiptTexts::tr("%n recipient(s)", nullptr, count(step));
    case StepKind::Breach:
        return ReceiptTexts::tr("breach");
    default:
        return {};
    }
}

/// "0.60 × 1.5 × 2.0", and what these stand for.
QPair<QString, QString> workingOf(const Sum &sum, const WalletContext &context)
{
    if (sum.steps.isEmpty())
        return {};
    QStringList numbers{sum.steps.first().running.toText()};
    QStringList names{ReceiptTexts::tr("Base %1").arg(context.currency.sign())};
    for (const Step &step : sum.steps) {
        if (operationOf(step.kind) != Operation::Multiply)
            continue;
        numbers.append(factorText(step.factor));
        names.append(factorWords(step, context));
    }
    const QString times = QStringLiteral(" × ");
    return {numbers.join(times), names.join(times)};
}

QList<RecordedField> recordedFieldsOf(const RequestReview &review, const WalletContext &context,
                                      QString &head)
{
    QList<RecordedField> list;
    for (const ReviewField &field : review.fields) {
        RecordedField recorded;
        recorded.path = field.path;
        recorded.label = field.label;
        const Field *known = context.facts.catalogue().field(field.path);
        recorded.dpv = known ? known->dpv : QString();
        recorded.ask = field.ask.ask;
        recorded.shared = field.shared;
        const QPair<QString, QString> working = workingOf(field.ask.sum, context);
        recorded.working = working.first;
        if (working.second.size() > head.size())
            head = working.second;
        list.append(recorded);
    }
    return list;
}

/// What a company gives, and when where that was said: "€ 5.00 off, until 2027-05-24".
RecordedGift giftOf(const Compensation &item)
{
    QStringList parts{compensationWords(item), deliveryWords(item)};
    parts.removeAll(QString());
    const bool isAmount =
        item.kind == CompensationKind::Money || item.kind == CompensationKind::DiscountAmount;
    return {parts.join(QStringLiteral(", ")), compensationKindName(item.kind),
            isAmount ? item.amount : std::nullopt};
}

QList<RecordedOffer> recordedOffersOf(const QList<Offer> &offers, QDate day)
{
    QList<RecordedOffer> list;
    for (const Offer &offer : offers) {
        RecordedOffer recorded;
        recorded.id = offer.id;
        recorded.purposes = offer.purposes;
        recorded.legalBasis = offer.legalBasis;
        recorded.retention = offer.retention.toText();
        recorded.endsOn = retentionEnd(offer.retention, day);
        recorded.recipients = offer.recipients;
        for (const Compensation &item : offer.compensation)
            recorded.gives.append(giftOf(item));
        for (const FieldCompensation &item : offer.fieldCompensation)
            recorded.gives.append(giftOf(item.compensation));
        list.append(recorded);
    }
    return list;
}

/// The rounds so far, each with what was decided, and this decision at the end.
QList<RecordedStep> stepsOf(const RequestReview &review, const Decision &decision)
{
    QList<RecordedStep> steps;
    for (const ThreadRound &round : review.thread) {
        steps.append({steps.isEmpty() ? QStringLiteral("asked") : QStringLiteral("offered"),
                      round.request.arrivedAt,
                      {}});
        for (const Decision &each : round.decisions) {
            if (each.id != decision.id)
                steps.append({stepOf(each.kind), each.decidedAt, each.total});
        }
    }
    steps.append({stepOf(decision.kind), decision.decidedAt, decision.total});
    return steps;
}

/// Their name as far as it is among what is shared: a receipt tells of the person what its answer told.
QString sharedName(const RequestReview &review)
{
    QStringList parts;
    for (const char *claim : {"given_name", "family_name"}) {
        for (const ReviewField &field : review.fields) {
            const bool named = field.shared && field.path == FieldPath({QLatin1String(claim)});
            if (named && !field.values.isEmpty())
                parts.append(field.values.first().content);
        }
    }
    return parts.join(u' ');
}

Controller controllerOf(const RequestReview &review)
{
    if (!review.offers.isEmpty())
        return review.offers.first().controller;
    Controller controller;
    controller.name = review.request.calledName;
    return controller;
}

} // namespace

ConsentRecord recordOf(const RequestReview &review, const Decision &decision, const WalletContext &context)
{
    ConsentRecord record;
    record.id = ReceiptId::random();
    record.event = kEvents[std::size_t(decision.kind)];
    record.at = decision.decidedAt;
    record.language = context.language;
    record.controller = controllerOf(review);
    if (decision.kind == DecisionKind::Approve)
        record.person = sharedName(review);
    record.clientId = review.clientId();
    record.certificate = review.certificate;
    record.host = review.host;
    record.proven = review.proof == Proof::Domain || review.proof == Proof::Certificate;
    record.fields = recordedFieldsOf(review, context, record.workingHead);
    for (const CombinationAsk &combination : review.evaluation.combinations) {
        QStringList labels;
        for (const FieldPath &member : combination.members)
            labels.append(context.label(member));
        record.combinations.append({labels.join(QStringLiteral(", ")), combination.amount});
    }
    record.asked = review.evaluation.askTotal.amount;
    if (!review.offers.isEmpty()) {
        record.paid = review.evaluation.offer.paid.amount;
        record.promised = review.evaluation.offer.promised.amount;
    }
    if (const Offer *offer = withdrawableAt(review.offers))
        record.withdrawalUri = offer->withdrawalUri;
    record.offers = recordedOffersOf(review.offers, context.clock.today());
    record.counter = decision.total;
    record.reason = decision.reason;
    record.steps = stepsOf(review, decision);
    record.requestSha256 = review.request.sha256;
    return record;
}

const Offer *withdrawableAt(const QList<Offer> &offers)
{
    const auto found =
        std::ranges::find_if(offers, [](const Offer &offer) { return !offer.withdrawalUri.isEmpty(); });
    return found == offers.cend() ? nullptr : &*found;
}

Result<ReceiptId> keepReceipt(Transaction &transaction, ConsentRecord record, const Request &request,
                              const DecisionId &decision, const PrivateKey &key)
{
    const Result<QByteArray> previous = ReceiptStore(transaction.connection()).newestOfThread(request.id);
    if (!previous)
        return failure(previous.error());
    record.previous = *previous;
    const Result<QByteArray> jws = signReceipt(record, key);
    if (!jws)
        return failure(jws.error());
    const QByteArray hash = QCryptographicHash::hash(*jws, QCryptographicHash::Sha256);
    const Result<> kept = ReceiptStore::add(
        transaction, {record.id, request.id, decision, record.event, *jws, hash, record.at});
    if (!kept)
        return failure(kept.error());
    return record.id;
}

} // namespace fieldfare
