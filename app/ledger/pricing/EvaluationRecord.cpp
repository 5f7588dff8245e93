// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricing/EvaluationRecord.h"

#include "base/Json.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using json = nlohmann::json;

std::string pathText(const FieldPath &path)
{
    const bool hasDot =
        std::ranges::any_of(path.names(), [](const QString &name) { return name.contains(u'.'); });
    return (hasDot ? path.toJsonText() : path.names().join(u'.')).toStdString();
}

std::string text(const Money &money)
{
    return money.toText().toStdString();
}

} // namespace

json evaluationRecord(const Evaluation &evaluation)
{
    json fields = json::array();
    for (const FieldAsk &field : evaluation.fields)
        fields.push_back({{"path", pathText(field.path)},
                          {"ask", field.ask ? json(text(*field.ask)) : json()},
                          {"why", askReasonName(field.why).toStdString()}});
    json combinations = json::array();
    for (const CombinationAsk &combination : evaluation.combinations) {
        json members = json::array();
        for (const FieldPath &member : combination.members)
            members.push_back(pathText(member));
        combinations.push_back({{"fields", members}, {"amount", text(combination.amount)}});
    }
    json notCounted = json::array();
    for (const ItemValue &item : evaluation.offer.items) {
        if (item.notCounted)
            notCounted.push_back({{"kind", compensationKindName(item.item.kind).toStdString()},
                                  {"why", notCountedName(item).toStdString()}});
    }
    return {{"purpose_class", purposeClassName(evaluation.purposeClass).toStdString()},
            {"fields", fields},
            {"combinations", combinations},
            {"ask_total", text(evaluation.askTotal.amount)},
            {"paid", text(evaluation.offer.paid.amount)},
            {"promised", text(evaluation.offer.promised.amount)},
            {"expected", text(evaluation.offer.expected.amount)},
            {"not_counted", notCounted},
            {"verdict", verdictName(evaluation.verdict).toStdString()},
            {"short", text(evaluation.shortBy)}};
}

KeptEvaluation readEvaluationRecord(QByteArrayView record, Currency currency)
{
    KeptEvaluation kept;
    kept.worth = Money::zero(currency);
    const Result<json> object = parseJson(record);
    if (!object || !object->is_object())
        return kept;
    const json::const_iterator fields = object->find("fields");
    kept.fields = fields != object->end() ? int(fields->size()) : 0;
    kept.purposeClass = purposeClassFromName(jsonText(*object, "purpose_class"));
    for (const char *member : {"paid", "expected"}) {
        const Result<Money> amount = Money::fromText(jsonText(*object, member), currency);
        if (amount)
            kept.worth += *amount;
    }
    const QString name = jsonText(*object, "verdict");
    for (const Verdict verdict :
         {Verdict::Never, Verdict::Meets, Verdict::NoOffer, Verdict::MeetsIfKept, Verdict::Below}) {
        if (verdictName(verdict) == name)
            kept.verdict = verdict;
    }
    return kept;
}

} // namespace fieldfare
