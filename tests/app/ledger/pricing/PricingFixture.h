// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "catalogue/Catalogue.h"
#include "catalogue/Purposes.h"
#include "pricing/AskBook.h"

#include <QFile>
#include <QString>

#include <nlohmann/json.hpp>

namespace fieldfare {

inline const Currency kEuro = Currency::of("EUR");

inline QByteArray sourceFile(const QString &path)
{
    QFile file(QStringLiteral(FIELDFARE_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Catalogue shippedCatalogue()
{
    return *Catalogue::fromJson(sourceFile(QStringLiteral("resources/catalogue.json")));
}

inline Purposes shippedPurposes()
{
    return *Purposes::fromJson(sourceFile(QStringLiteral("resources/purposes.json")));
}

inline FieldPath path(const char *typed)
{
    return *FieldPath::fromTyped(QString::fromUtf8(typed));
}

inline Money euro(const char *text)
{
    return *Money::fromText(QString::fromUtf8(text), kEuro);
}

/// An ask of everybody, or of one company; "never" as the amount.
inline Ask askOf(const char *typed, const char *amount, std::int64_t at = 1,
                 std::optional<CompanyId> company = {}, std::optional<PurposeClass> purposeClass = {})
{
    const bool never = qstrcmp(amount, "never") == 0;
    return {path(typed), company, purposeClass, never ? std::nullopt : std::optional(euro(amount)),
            Instant{at}};
}

inline AskBook bookOf(const QList<Ask> &asks)
{
    AskBook book(kEuro);
    for (const Ask &ask : asks) {
        const Result<> added = book.add(ask);
        Q_ASSERT(added.has_value());
    }
    return book;
}

} // namespace fieldfare
