// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "base/Result.h"
#include "catalogue/Catalogue.h"
#include "catalogue/PurposeClass.h"

#include <QByteArrayView>
#include <QHash>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace fieldfare {

/// The DPV purposes that the program knows: resources/purposes.json.
class Purposes
{
public:
    static Result<Purposes> fromJson(QByteArrayView bytes);

    /// Of an id such as "dpv:DirectMarketing"; nothing for a purpose that is unknown.
    std::optional<PurposeClass> classOf(const QString &purpose) const;
    /// Readable for every id: of one that is unknown, "dpv:MakePeopleHappy" is "Make people happy".
    QString label(const QString &purpose, const QString &language) const;
    QString classLabel(PurposeClass purposeClass, const QString &language) const;
    Fraction defaultFactor(PurposeClass purposeClass) const;

    /// What such a purpose usually needs: free once the person has ordered. Empty where nothing is usual.
    const QSet<FieldPath> &usualFields(const QString &purpose) const;
    /// The same and more: what such a purpose may ask without asking too much.
    const QSet<FieldPath> &expectedFields(const QString &purpose) const;

private:
    struct Purpose
    {
        PurposeClass purposeClass = PurposeClass::Sale;
        Labels label;
        QSet<FieldPath> usual;
        QSet<FieldPath> expected;
    };
    const Purpose &purpose(const QString &id) const;

    QHash<QString, Purpose> m_purposes;
    std::array<Labels, kPurposeClasses.size()> m_classLabels;
    std::array<Fraction, kPurposeClasses.size()> m_factors;
};

} // namespace fieldfare
