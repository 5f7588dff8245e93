// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RuleRecord.h"

#include "base/Json.h"
#include "requests/RuleStore.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using json = nlohmann::json;

json pathJson(const FieldPath &path)
{
    return json::parse(path.toJsonText().toStdString());
}

/// Throws json::exception on another shape, like every access below; ruleFromRecord catches it.
FieldPath pathFrom(const json &value)
{
    return FieldPath::fromJsonText(QString::fromStdString(value.dump())).value_or(FieldPath());
}

QString textIn(const json &object, const char *member)
{
    return toQString(object.at(member));
}

std::string retentionText(const Retention &retention)
{
    if (retention.kind == Retention::Kind::Limited)
        return retention.duration.toText().toStdString();
    return retention.kind == Retention::Kind::UntilWithdrawn ? "until-withdrawn" : "";
}

json termsJson(const RuleTerms &terms)
{
    json fields = json::array();
    for (const RuleField &field : terms.fields)
        fields.push_back({{"path", pathJson(field.path)}, {"value", field.value.toText().toStdString()}});
    json purposes = json::array();
    for (const OfferPurpose &purpose : terms.purposes)
        purposes.push_back(
            {{"id", purpose.id.toStdString()}, {"description", purpose.description.toStdString()}});
    json recipients = json::array();
    for (const Recipient &recipient : terms.recipients)
        recipients.push_back(
            {{"name", recipient.name.toStdString()}, {"country", recipient.country.toStdString()}});
    return {{"host", terms.host.toStdString()},
            {"fields", fields},
            {"purposes", purposes},
            {"retention", retentionText(terms.retention)},
            {"recipients", recipients},
            {"legal_basis", terms.legalBasis.toStdString()},
            {"further_terms", terms.furtherTerms.toStdString()},
            {"least", terms.least.toText().toStdString()},
            {"currency", terms.least.currency().code().toStdString()}};
}

std::optional<RuleTerms> termsFrom(const json &object)
{
    RuleTerms terms;
    terms.host = textIn(object, "host");
    for (const json &field : object.at("fields")) {
        const std::optional<ValueId> value = ValueId::fromText(textIn(field, "value"));
        terms.fields.append({pathFrom(field.at("path")), value.value_or(ValueId())});
    }
    for (const json &purpose : object.at("purposes"))
        terms.purposes.append({textIn(purpose, "id"), textIn(purpose, "description")});
    const QString retention = textIn(object, "retention");
    if (!retention.isEmpty()) {
        const Result<Retention> read = Retention::fromText(retention);
        if (!read)
            return std::nullopt;
        terms.retention = *read;
    }
    for (const json &recipient : object.at("recipients"))
        terms.recipients.append({textIn(recipient, "name"), textIn(recipient, "country")});
    terms.legalBasis = textIn(object, "legal_basis");
    terms.furtherTerms = textIn(object, "further_terms");
    const Result<Currency> currency = Currency::fromCode(textIn(object, "currency"));
    if (!currency)
        return std::nullopt;
    const Result<Money> least = Money::fromText(textIn(object, "least"), *currency);
    if (!least)
        return std::nullopt;
    terms.least = *least;
    return terms;
}

bool isKnown(const json &object)
{
    for (const auto &[name, value] : object.items()) {
        if (name != "who" && name != "classes" && name != "field" && name != "unproven" && name != "terms")
            return false;
    }
    return true;
}

} // namespace

QByteArray recordOfRule(const Rule &rule)
{
    json object{{"who", rule.who.toStdString()}};
    for (const PurposeClass each : rule.classes)
        object["classes"].push_back(purposeClassName(each).toStdString());
    if (!rule.field.isEmpty())
        object["field"] = pathJson(rule.field);
    if (rule.unproven)
        object["unproven"] = true;
    if (rule.terms)
        object["terms"] = termsJson(*rule.terms);
    return QByteArray::fromStdString(object.dump());
}

Result<Rule> ruleFromRecord(QByteArrayView record)
try {
    const Result<json> object = parseJson(record);
    if (!object || !object->is_object() || !isKnown(*object))
        return failure(errors::ruleUnreadable);
    Rule rule;
    rule.who = textIn(*object, "who");
    const json classes = object->value("classes", json::array());
    for (const json &each : classes) {
        const std::optional<PurposeClass> known = purposeClassFromName(toQString(each));
        if (!known)
            return failure(errors::ruleUnreadable);
        rule.classes.append(*known);
    }
    if (object->contains("field"))
        rule.field = pathFrom(object->at("field"));
    rule.unproven = object->value("unproven", false);
    if (object->contains("terms")) {
        rule.terms = termsFrom(object->at("terms"));
        if (!rule.terms)
            return failure(errors::ruleUnreadable);
    }
    return rule;
} catch (const json::exception &) {
    return failure(errors::ruleUnreadable);
}

} // namespace fieldfare
