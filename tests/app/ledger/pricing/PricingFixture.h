// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "catalogue/Catalogue.h"
#include "catalogue/Purposes.h"

#include <QFile>
#include <QString>

#include <nlohmann/json.hpp>

namespace fieldfare {

inline const Currency kEuro = Currency::of("EUR");

inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(FIELDFARE_SOURCE_DIR "/tests/fixtures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Catalogue smallCatalogue()
{
    return *Catalogue::fromJson(fixture(QStringLiteral("small-catalogue.json")));
}

inline Purposes smallPurposes()
{
    return *Purposes::fromJson(fixture(QStringLiteral("small-purposes.json")));
}

inline FieldPath path(const char *typed)
{
    return *FieldPath::fromTyped(QString::fromUtf8(typed));
}

inline Money euro(const char *text)
{
    return *Money::fromText(QString::fromUtf8(text), kEuro);
}

} // namespace fieldfare
