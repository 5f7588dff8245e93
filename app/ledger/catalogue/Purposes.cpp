// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/Purposes.h"

#include "base/Json.h"
#include "catalogue/CatalogueReader.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

Result<Purposes> Purposes::fromJson(QByteArrayView bytes)
{
    const Result<json> root = parseJson(bytes);
    if (!root)
        return failure(root.error());
    Purposes purposes;
    for (const json &each : CatalogueReader::member(*root, "classes")) {
        const QString name = jsonText(each, "id");
        const std::optional<PurposeClass> known = purposeClassFromName(name);
        const Result<Labels> label = CatalogueReader::labels(CatalogueReader::member(each, "label"), name);
        const Result<Fraction> factor = Fraction::fromDecimal(jsonText(each, "factor"));
        if (!known || !label || !factor)
            return failure(errors::catalogueMalformed, {QStringLiteral("classes.") + name});
        purposes.m_classLabels[std::size_t(*known)] = *label;
        purposes.m_factors[std::size_t(*known)] = *factor;
        for (const json &entry : CatalogueReader::member(each, "purposes")) {
            const QString id = jsonText(entry, "id");
            const Result<Labels> text = CatalogueReader::labels(CatalogueReader::member(entry, "label"), id);
            const Result<QList<FieldPath>> usual =
                CatalogueReader::paths(CatalogueReader::member(entry, "usual"), id);
            if (id.isEmpty() || !text || !usual)
                return failure(errors::catalogueMalformed, {QStringLiteral("purposes.") + id});
            const QSet<FieldPath> fields(usual->begin(), usual->end());
            purposes.m_purposes.insert(id, {*known, *text, fields, fields});
        }
    }
    for (const Labels &labels : purposes.m_classLabels) {
        if (labels.isEmpty())
            return failure(errors::catalogueMalformed, {QStringLiteral("classes")});
    }
    for (const json &entry : CatalogueReader::member(*root, "for_overasking_only")) {
        const QString id = jsonText(entry, "id");
        const Result<QList<FieldPath>> usual =
            CatalogueReader::paths(CatalogueReader::member(entry, "usual"), id);
        if (!usual || !purposes.m_purposes.contains(id))
            return failure(errors::catalogueMalformed, {QStringLiteral("for_overasking_only.") + id});
        purposes.m_purposes[id].expected.unite(QSet<FieldPath>(usual->begin(), usual->end()));
    }
    return purposes;
}

const Purposes::Purpose &Purposes::purpose(const QString &id) const
{
    static const Purpose unknown;
    const auto found = m_purposes.constFind(id);
    return found == m_purposes.constEnd() ? unknown : *found;
}

std::optional<PurposeClass> Purposes::classOf(const QString &id) const
{
    return m_purposes.contains(id) ? std::optional(purpose(id).purposeClass) : std::nullopt;
}

QString Purposes::label(const QString &id, const QString &language) const
{
    if (m_purposes.contains(id))
        return labelIn(purpose(id).label, language);
    QString text;
    for (const QChar c : id.section(u':', -1)) {
        if (c.isUpper() && !text.isEmpty())
            text += u' ';
        text += text.isEmpty() ? c.toUpper() : c.toLower();
    }
    return text.isEmpty() ? id : text;
}

QString Purposes::classLabel(PurposeClass purposeClass, const QString &language) const
{
    return labelIn(m_classLabels[std::size_t(purposeClass)], language);
}

Fraction Purposes::defaultFactor(PurposeClass purposeClass) const
{
    return m_factors[std::size_t(purposeClass)];
}

const QSet<FieldPath> &Purposes::usualFields(const QString &id) const
{
    return purpose(id).usual;
}

const QSet<FieldPath> &Purposes::expectedFields(const QString &id) const
{
    return purpose(id).expected;
}

} // namespace fieldfare
