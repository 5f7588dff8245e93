// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "base/Money.h"
#include "base/Result.h"
#include "catalogue/Masking.h"
#include "offers/FieldPath.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode catalogueMalformed{"catalogue.malformed"}; ///< details: the place
} // namespace errors

/// A text by language ("en", "de"); English is always there.
using Labels = QMap<QString, QString>;

/// Takes "de", "de_AT" or "de-AT"; English where the language is missing.
QString labelIn(const Labels &labels, const QString &language);

/// A public figure behind a first price: what exactly was priced, by whom, when.
struct PriceSource
{
    QString id;
    QString figure;
    QString what;
    QString source;
    int year = 0;
};

struct FieldGroup
{
    QString id;
    Labels label;
    QString icon; ///< a name in resources/icons
};

/// One kind of personal data that the catalogue knows.
struct Field
{
    FieldPath path;
    Labels label;
    QString group;
    QString dpv;          ///< "pd:EmailAddress"
    int sensitivity = 1;  ///< 1 to 3
    bool special = false; ///< special category (GDPR, article 9)
    Mask mask = Mask::All;
    Fraction defaultAsk; ///< in whole units of the catalogue's currency
    QString source;      ///< a PriceSource's id
};

/// Less than the whole of another field, computed from it and never stored.
struct DerivedField
{
    FieldPath path;
    FieldPath parent;
    int percent = 0; ///< of the parent's base ask, where it has no ask of its own
    Labels label;
};

/// Fields that together say more than each alone.
struct FieldCombination
{
    QList<FieldPath> members;
    Fraction amount; ///< in whole units of the catalogue's currency
};

enum class PricePreset { Modest, Firm, Dear };

std::optional<PricePreset> pricePresetFromName(const QString &name);

struct PresetAsk
{
    FieldPath path;
    Money amount;
};

/// The fields that the program knows of: resources/catalogue.json.
class Catalogue
{
public:
    static Result<Catalogue> fromJson(QByteArrayView bytes);

    Currency currency() const { return m_currency; }
    const QList<PriceSource> &sources() const { return m_sources; }
    const QList<FieldGroup> &groups() const { return m_groups; }
    const QList<Field> &fields() const { return m_fields; }
    const QList<DerivedField> &derivedFields() const { return m_derived; }
    const QList<FieldCombination> &combinations() const { return m_combinations; }

    /// Null for a derived field and for one of the person's own.
    const Field *field(const FieldPath &path) const;
    const DerivedField *derived(const FieldPath &path) const;
    const PriceSource *source(const QString &id) const;
    QList<const Field *> fieldsOfGroup(const QString &group) const;
    QList<const DerivedField *> derivedFrom(const FieldPath &parent) const;
    /// A derived field's group is its parent's; empty for a field of the person's own.
    QString groupOf(const FieldPath &path) const;
    /// Readable for every path: ["loyalty_card", "number"] of the person's own is "Loyalty card / number".
    QString label(const FieldPath &path, const QString &language) const;
    QString groupLabel(const QString &group, const QString &language) const;
    Mask mask(const FieldPath &path) const;

    /// What a preset asks for every field. `rate`: units of `currency` for one of the catalogue's.
    QList<PresetAsk> preset(PricePreset preset, Currency currency,
                            const Fraction &rate = Fraction::whole(1)) const;

private:
    Currency m_currency;
    QList<PriceSource> m_sources;
    QList<FieldGroup> m_groups;
    QList<Field> m_fields;
    QList<DerivedField> m_derived;
    QList<FieldCombination> m_combinations;
    QHash<FieldPath, qsizetype> m_fieldAt;
    QHash<FieldPath, qsizetype> m_derivedAt;

    friend class CatalogueReader;
};

} // namespace fieldfare
