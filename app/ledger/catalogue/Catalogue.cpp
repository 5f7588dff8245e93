// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/Catalogue.h"

#include "catalogue/CatalogueReader.h"

#include <algorithm>

namespace fieldfare {

namespace {

Fraction presetFactor(PricePreset preset)
{
    switch (preset) {
    case PricePreset::Modest:
        return Fraction::hundredths(50);
    case PricePreset::Firm:
        break;
    case PricePreset::Dear:
        return Fraction::whole(3);
    }
    return Fraction::whole(1);
}

/// "loyalty_card", "number" → "Loyalty card / number"
QString readable(const FieldPath &path)
{
    QString text = path.names().join(QStringLiteral(" / ")).replace(u'_', u' ').simplified();
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

} // namespace

QString labelIn(const Labels &labels, const QString &language)
{
    const QString short_ = language.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    const QString text = labels.value(short_);
    return text.isEmpty() ? labels.value(QStringLiteral("en")) : text;
}

std::optional<PricePreset> pricePresetFromName(const QString &name)
{
    if (name == u"modest")
        return PricePreset::Modest;
    if (name == u"firm")
        return PricePreset::Firm;
    if (name == u"dear")
        return PricePreset::Dear;
    return std::nullopt;
}

Result<Catalogue> Catalogue::fromJson(QByteArrayView bytes)
{
    return CatalogueReader().read(bytes);
}

const Field *Catalogue::field(const FieldPath &path) const
{
    const qsizetype at = m_fieldAt.value(path, -1);
    return at < 0 ? nullptr : &m_fields[at];
}

const DerivedField *Catalogue::derived(const FieldPath &path) const
{
    const qsizetype at = m_derivedAt.value(path, -1);
    return at < 0 ? nullptr : &m_derived[at];
}

const PriceSource *Catalogue::source(const QString &id) const
{
    const auto found =
        std::ranges::find_if(m_sources, [&id](const PriceSource &source) { return source.id == id; });
    return found == m_sources.end() ? nullptr : &*found;
}

QList<const Field *> Catalogue::fieldsOfGroup(const QString &group) const
{
    QList<const Field *> found;
    for (const Field &field : m_fields) {
        if (field.group == group)
            found.append(&field);
    }
    return found;
}

QList<const DerivedField *> Catalogue::derivedFrom(const FieldPath &parent) const
{
    QList<const DerivedField *> found;
    for (const DerivedField &field : m_derived) {
        if (field.parent == parent)
            found.append(&field);
    }
    return found;
}

QString Catalogue::groupOf(const FieldPath &path) const
{
    const DerivedField *less = derived(path);
    const Field *known = field(less ? less->parent : path);
    return known ? known->group : QString();
}

QString Catalogue::label(const FieldPath &path, const QString &language) const
{
    if (const Field *known = field(path))
        return labelIn(known->label, language);
    if (const DerivedField *less = derived(path))
        return labelIn(less->label, language);
    return readable(path);
}

QString Catalogue::groupLabel(const QString &group, const QString &language) const
{
    const auto found =
        std::ranges::find_if(m_groups, [&group](const FieldGroup &each) { return each.id == group; });
    return found == m_groups.end() ? group : labelIn(found->label, language);
}

Mask Catalogue::mask(const FieldPath &path) const
{
    if (const Field *known = field(path))
        return known->mask;
    return derived(path) ? Mask::None : Mask::All;
}

QList<PresetAsk> Catalogue::preset(PricePreset preset, Currency currency, const Fraction &rate) const
{
    QList<PresetAsk> asks;
    asks.reserve(m_fields.size());
    for (const Field &field : m_fields) {
        ExactAmount amount(field.defaultAsk);
        amount *= presetFactor(preset);
        amount *= rate;
        asks.append({field.path, amount.rounded(currency)});
    }
    return asks;
}

} // namespace fieldfare
