// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/CatalogueReader.h"

#include "base/Json.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

tl::unexpected<Error> malformed(const QString &place)
{
    return failure(errors::catalogueMalformed, {place});
}

int wholeNumber(const json &object, const char *name)
{
    const json &value = CatalogueReader::member(object, name);
    return value.is_number_integer() ? value.get<int>() : -1;
}

} // namespace

const json &CatalogueReader::member(const json &object, const char *name)
{
    static const json null;
    const json::const_iterator found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() ? *found : null;
}

Result<FieldPath> CatalogueReader::path(const json &value, const QString &place)
{
    const std::optional<FieldPath> path = FieldPath::fromJsonText(QString::fromStdString(value.dump()));
    if (!path)
        return malformed(place);
    return *path;
}

Result<QList<FieldPath>> CatalogueReader::paths(const json &value, const QString &place)
{
    if (!value.is_array())
        return malformed(place);
    QList<FieldPath> paths;
    for (const json &each : value) {
        const Result<FieldPath> one = path(each, place);
        if (!one)
            return failure(one.error());
        paths.append(*one);
    }
    return paths;
}

Result<Labels> CatalogueReader::labels(const json &value, const QString &place)
{
    Labels labels;
    if (value.is_object()) {
        for (const auto &[language, text] : value.items())
            labels.insert(QString::fromStdString(language), toQString(text));
    }
    if (labels.value(QStringLiteral("en")).isEmpty())
        return malformed(place);
    return labels;
}

Result<Catalogue> CatalogueReader::read(QByteArrayView bytes)
{
    const Result<json> root = parseJson(bytes);
    if (!root)
        return failure(root.error());
    const Result<Currency> currency = Currency::fromCode(jsonText(*root, "currency"));
    if (!currency)
        return malformed(QStringLiteral("currency"));
    m_catalogue.m_currency = *currency;
    for (const auto &[name, reads] : {std::pair{"sources", &CatalogueReader::readSources},
                                      std::pair{"groups", &CatalogueReader::readGroups},
                                      std::pair{"fields", &CatalogueReader::readFields},
                                      std::pair{"derived", &CatalogueReader::readDerived},
                                      std::pair{"combinations", &CatalogueReader::readCombinations}}) {
        const json &list = member(*root, name);
        if (!list.is_array())
            return malformed(QString::fromUtf8(name));
        if (const Result<> done = (this->*reads)(list); !done)
            return failure(done.error());
    }
    return std::move(m_catalogue);
}

Result<> CatalogueReader::readSources(const json &list)
{
    for (const json &each : list) {
        m_catalogue.m_sources.append({jsonText(each, "id"), jsonText(each, "figure"), jsonText(each, "what"),
                                      jsonText(each, "source"), wholeNumber(each, "year")});
        if (m_catalogue.m_sources.last().id.isEmpty())
            return malformed(QStringLiteral("sources"));
    }
    return {};
}

Result<> CatalogueReader::readGroups(const json &list)
{
    for (const json &each : list) {
        const QString id = jsonText(each, "id");
        const Result<Labels> label = labels(member(each, "label"), QStringLiteral("groups.") + id);
        if (!label)
            return failure(label.error());
        m_catalogue.m_groups.append({id, *label, jsonText(each, "icon")});
    }
    return {};
}

Result<> CatalogueReader::readFields(const json &list)
{
    for (const json &each : list) {
        Field field;
        const Result<FieldPath> where = path(member(each, "path"), QStringLiteral("fields"));
        if (!where)
            return failure(where.error());
        const QString place = QStringLiteral("fields.") + where->toTyped();
        const Result<Labels> label = labels(member(each, "label"), place);
        const Result<Fraction> ask = Fraction::fromDecimal(jsonText(each, "default_ask"));
        field.group = jsonText(each, "group");
        const bool groupKnown = std::ranges::any_of(
            m_catalogue.m_groups, [&field](const FieldGroup &group) { return group.id == field.group; });
        if (!label || !ask || !groupKnown || m_catalogue.m_fieldAt.contains(*where))
            return malformed(place);
        field.path = *where;
        field.label = *label;
        field.dpv = jsonText(each, "dpv");
        field.sensitivity = wholeNumber(each, "sensitivity");
        field.special = member(each, "special") == json(true);
        field.mask = maskFromName(jsonText(each, "mask"));
        field.defaultAsk = *ask;
        field.source = jsonText(each, "source");
        m_catalogue.m_fieldAt.insert(field.path, m_catalogue.m_fields.size());
        m_catalogue.m_fields.append(field);
    }
    return {};
}

Result<> CatalogueReader::readDerived(const json &list)
{
    for (const json &each : list) {
        const Result<FieldPath> where = path(member(each, "path"), QStringLiteral("derived"));
        const Result<FieldPath> parent = path(member(each, "parent"), QStringLiteral("derived"));
        if (!where || !parent)
            return malformed(QStringLiteral("derived"));
        const QString place = QStringLiteral("derived.") + where->toTyped();
        const Result<Labels> label = labels(member(each, "label"), place);
        const int percent = wholeNumber(each, "percent");
        if (!label || percent < 0 || percent > 100 || !m_catalogue.field(*parent) ||
            m_catalogue.m_derivedAt.contains(*where))
            return malformed(place);
        m_catalogue.m_derivedAt.insert(*where, m_catalogue.m_derived.size());
        m_catalogue.m_derived.append({*where, *parent, percent, *label});
    }
    return {};
}

Result<> CatalogueReader::readCombinations(const json &list)
{
    for (const json &each : list) {
        const Result<QList<FieldPath>> members =
            paths(member(each, "members"), QStringLiteral("combinations"));
        const Result<Fraction> amount = Fraction::fromDecimal(jsonText(each, "amount"));
        if (!members || members->size() < 2 || !amount)
            return malformed(QStringLiteral("combinations"));
        m_catalogue.m_combinations.append({*members, *amount});
    }
    return {};
}

} // namespace fieldfare
