// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestShapes.h"

#include "Shapes.h"
#include "decisions/OfferWords.h"
#include "decisions/RuleWords.h"
#include "net/HostDisplay.h"
#include "pricing/EvaluationRecord.h"

namespace fieldfare::cli {

namespace {

QString proofName(Proof proof)
{
    switch (proof) {
    case Proof::Domain:
        return QStringLiteral("domain");
    case Proof::Certificate:
        return QStringLiteral("certificate");
    case Proof::Unproven:
        return QStringLiteral("unproven");
    case Proof::ByHand:
        return QStringLiteral("by_hand");
    }
    return {};
}

QString stateOf(RequestState state, bool expired)
{
    return state == RequestState::Open && expired ? QStringLiteral("expired") : requestStateName(state);
}

Json checksJson(const QList<KeptCheck> &checks)
{
    Json list = Json::array();
    for (const KeptCheck &check : checks)
        list.push_back({{"name", toJson(check.name)}, {"ok", check.ok}, {"detail", toJson(check.detail)}});
    return list;
}

Json companyJson(const RequestReview &review)
{
    return {{"name", toJson(review.company ? review.company->name : review.request.calledName)},
            {"calls_itself", toJson(review.request.calledName)},
            {"domain", toJson(review.request.domain)},
            {"proven", toJson(proofName(review.proof))},
            {"certificate", toJson(review.certificate)}};
}

Json purposesJson(const QList<Offer> &offers)
{
    Json list = Json::array();
    for (const Offer &offer : offers) {
        for (const OfferPurpose &purpose : offer.purposes)
            list.push_back({{"id", toJson(purpose.id)}, {"description", toJson(purpose.description)}});
    }
    return list;
}

Json recipientsJson(const QList<Offer> &offers)
{
    Json list = Json::array();
    for (const Offer &offer : offers) {
        for (const Recipient &recipient : offer.recipients)
            list.push_back({{"name", toJson(recipient.name)}, {"country", toJson(recipient.country)}});
    }
    return list;
}

QString likenessName(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Letters:
        return QStringLiteral("letters");
    case Likeness::OneLetter:
        return QStringLiteral("one_letter");
    case Likeness::Ending:
        return QStringLiteral("ending");
    case Likeness::Inside:
        return QStringLiteral("inside");
    }
    return {};
}

Json looksLikeJson(const std::optional<LooksLike> &known)
{
    if (!known)
        return nullptr;
    return {{"domain", toJson(known->domain)},
            {"company", toJson(known->company)},
            {"own", known->own},
            {"how", toJson(likenessName(known->how))}};
}

/// The parts of the evaluation come in the names of pricing-cases.json, then what a card has besides.
Json fieldsJson(const RequestReview &review)
{
    Json list = Json::array();
    for (const ReviewField &field : review.fields) {
        Json each{{"path", toJson(field.path)},
                  {"label", toJson(field.label)},
                  {"ask", toJson(field.ask.ask)},
                  {"why", toJson(askReasonName(field.ask.why))},
                  {"offered", toJson(field.offered)},
                  {"share", field.shared},
                  {"needed", field.needed},
                  {"over_asked", field.ask.overAsked},
                  {"values", int(field.values.size())}};
        Json instead = Json::array();
        for (const FieldAsk &ask : field.instead)
            instead.push_back({{"path", toJson(ask.path)}, {"ask", toJson(ask.ask)}});
        each["instead"] = instead;
        list.push_back(each);
    }
    return list;
}

/// As `request approve --option` counts them.
Json optionsJson(const QList<ReviewOption> &options)
{
    Json list = Json::array();
    for (const ReviewOption &option : options) {
        Json paths = Json::array();
        for (const ClaimPath &path : option.disclosed)
            paths.push_back(Json::parse(path.toJsonText().toStdString()));
        const bool never = option.verdict == Verdict::Never;
        list.push_back({{"number", int(list.size()) + 1},
                        {"fields", toJson(option.fields)},
                        {"paths", paths},
                        {"ask", never ? Json() : toJson(option.ask)},
                        {"offered", toJson(option.offered)},
                        {"verdict", toJson(verdictName(option.verdict))},
                        {"short", never ? Json() : toJson(option.shortBy)},
                        {"chosen", option.chosen}});
    }
    return list;
}

/// What a rule did with it, and until when that can be taken back.
QString ruleLine(const RequestReview &review, const WalletContext &context)
{
    const QString words = ruleWords(*review.rule, context);
    if (review.request.state == RequestState::Open)
        return review.setAside ? Words::tr("set aside by your rule: %1").arg(words)
                               : Words::tr("was set aside by your rule: %1").arg(words);
    const bool held = review.message && review.message->state == OutboxState::Held;
    return held ? Words::tr("answered by your rule: %1 It goes out at %2; until then: outbox take-back %3")
                      .arg(words, review.message->nextAt.toDateTime().toString(Qt::ISODate),
                           review.request.id.toText().left(8))
                : Words::tr("answered by your rule: %1").arg(words);
}

} // namespace

Json shortRequest(const RequestReview &review, const WalletContext &context)
{
    Json document{{"id", toJson(review.request.id.toText())},
                  {"state", toJson(stateOf(review.request.state, review.expired))},
                  {"company", companyJson(review)},
                  {"checks", checksJson(review.request.checks)}};
    if (review.rule)
        document["rule"] = {{"id", toJson(review.rule->id.toText())},
                            {"kind", toJson(ruleKindName(review.rule->kind))},
                            {"words", toJson(ruleWords(*review.rule, context))},
                            {"set_aside", review.setAside}};
    return document;
}

Json wholeRequest(const RequestReview &review, const WalletContext &context)
{
    Json document = shortRequest(review, context);
    document["host"] = toJson(review.host);
    document["looks_like"] = looksLikeJson(review.looksLike);
    document["arrived_at"] = toJson(review.request.arrivedAt);
    document["expires_at"] = review.request.expiresAt ? toJson(*review.request.expiresAt) : Json();
    document["purposes"] = purposesJson(review.offers);
    document["retention"] =
        review.offers.isEmpty() ? Json() : toJson(retentionWords(review.offers.first().retention));
    document["recipients"] = recipientsJson(review.offers);
    document["ordered"] = review.ordered;
    const Json evaluation = Json(evaluationRecord(review.evaluation));
    for (const auto &[name, value] : evaluation.items())
        document[name] = value;
    document["fields"] = fieldsJson(review);
    document["missing"] = toJson(review.missing);
    document["choices"] = int(review.options.size());
    document["options"] = optionsJson(review.options);
    document["sums"] = {{"ask", toJson(review.evaluation.askTotal, context)},
                        {"paid", toJson(review.evaluation.offer.paid, context)},
                        {"expected", toJson(review.evaluation.offer.expected, context)}};
    if (review.message) {
        document["delivery"] = {{"state", toJson(outboxStateName(review.message->state))},
                                {"problem", toJson(review.message->problem)},
                                {"attempts", review.message->attempts},
                                {"next_at", toJson(review.message->nextAt)}};
    }
    if (!review.reportable.isEmpty())
        document["reportable"] = toJson(QString::fromLatin1(review.reportable));
    if (!review.newOfferUri.isEmpty())
        document["new_offer"] = toJson(review.newOfferUri.toString(QUrl::FullyEncoded));
    if (!review.redirectUri.isEmpty())
        document["redirect"] = toJson(review.redirectUri.toString(QUrl::FullyEncoded));
    return document;
}

Json toJson(const RequestRow &row)
{
    Json document{{"id", toJson(row.id.toText())},
                  {"state", toJson(stateOf(row.state, row.expired))},
                  {"company",
                   {{"name", toJson(row.name)},
                    {"domain", toJson(row.domain)},
                    {"proven", toJson(proofName(row.proof))}}},
                  {"arrived_at", toJson(row.arrivedAt)},
                  {"expires_at", row.expiresAt ? toJson(*row.expiresAt) : Json()},
                  {"fields", row.fields},
                  {"worth", toJson(row.worth)},
                  {"verdict", toJson(verdictName(row.verdict))}};
    document["set_aside"] = row.setAside;
    document["by_rule"] =
        row.decision && !row.decision->byRule.isNull() ? toJson(row.decision->byRule.toText()) : Json();
    document["delivery"] = row.delivery ? toJson(outboxStateName(*row.delivery)) : Json();
    return document;
}

namespace {

/// The company's own choices with their numbers, for people.
QStringList shownOptions(const QList<ReviewOption> &options)
{
    QStringList lines{Words::tr("%n way(s) to answer that they take:", nullptr, int(options.size()))};
    QList<QStringList> table;
    for (const ReviewOption &option : options) {
        const bool never = option.verdict == Verdict::Never;
        table.append(
            {QString::number(table.size() + 1), option.chosen ? QStringLiteral("[x]") : QStringLiteral("[ ]"),
             shown(never ? std::nullopt : std::optional<Money>(option.ask)),
             option.labels.isEmpty() ? Words::tr("no field") : option.labels.join(QStringLiteral(", "))});
    }
    lines.append(asTable(table));
    return lines;
}

} // namespace

QStringList shownRequest(const RequestReview &review, const WalletContext &context)
{
    QStringList lines{QStringLiteral("%1  %2  %3")
                          .arg(review.request.id.toText().left(8),
                               review.company ? review.company->name : review.request.calledName,
                               stateOf(review.request.state, review.expired)),
                      Words::tr("proven: %1, %2")
                          .arg(proofName(review.proof),
                               review.certificate.isEmpty() ? review.identity : review.certificate)};
    if (review.rule)
        lines.append(ruleLine(review, context));
    if (review.looksLike)
        lines.append(Words::tr("looks like %1 (%2), and is not")
                         .arg(displayDomain(review.looksLike->domain), review.looksLike->company));
    for (const KeptCheck &check : review.request.checks) {
        if (!check.ok)
            lines.append(Words::tr("failed: %1 (%2)").arg(check.name, check.detail));
    }
    if (!review.reportable.isEmpty())
        lines.append(Words::tr("they can be told: %1").arg(QString::fromLatin1(review.reportable)));
    if (review.request.state == RequestState::Refused)
        return lines;
    for (const Offer &offer : review.offers) {
        for (const OfferPurpose &purpose : offer.purposes)
            lines.append(
                Words::tr("for: %1").arg(context.facts.purposes().label(purpose.id, context.language)));
        lines.append(Words::tr("kept: %1").arg(retentionWords(offer.retention)));
        for (const Recipient &recipient : offer.recipients)
            lines.append(Words::tr("shared with: %1").arg(recipient.name));
        for (const Compensation &item : offer.compensation)
            lines.append(Words::tr("they give: %1").arg(compensationWords(item)));
    }
    QList<QStringList> table;
    for (const ReviewField &field : review.fields)
        table.append({field.shared ? QStringLiteral("[x]") : QStringLiteral("[ ]"), field.label,
                      shown(field.ask.ask), shown(std::optional<Money>(field.offered))});
    lines.append(asTable(table));
    if (review.options.size() > 1)
        lines.append(shownOptions(review.options));
    lines.append(Words::tr("you ask %1, they offer %2: %3")
                     .arg(shown(std::optional<Money>(review.evaluation.askTotal.amount)),
                          shown(std::optional<Money>(review.evaluation.offer.paid.amount +
                                                     review.evaluation.offer.expected.amount)),
                          verdictName(review.evaluation.verdict)));
    return lines;
}

} // namespace fieldfare::cli
