// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/FactSources.h"

#include "base/Json.h"

#include <QFile>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

Result<nlohmann::json> jsonResource(const char *name)
{
    QFile file(QStringLiteral(":/fieldfare/") + QLatin1String(name));
    return parseJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

} // namespace

Result<QList<FactSource>> factSources()
{
    const Result<nlohmann::json> directory = jsonResource("directory.json");
    if (!directory)
        return failure(directory.error());
    const Result<nlohmann::json> breaches = jsonResource("breaches.json");
    if (!breaches)
        return failure(breaches.error());
    QList<FactSource> sources;
    const auto found = directory->find("sources");
    if (found != directory->end())
        for (const nlohmann::json &each : *found)
            sources.append({FactSource::What::Companies, jsonText(each, "name"), jsonText(each, "licence"),
                            jsonText(each, "date"), jsonText(each, "url")});
    sources.append({FactSource::What::Breaches, jsonText(*breaches, "source"), jsonText(*breaches, "licence"),
                    jsonText(*breaches, "date"), jsonText(*breaches, "attribution")});
    return sources;
}

} // namespace fieldfare
