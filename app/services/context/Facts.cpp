// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/Facts.h"

#include <QFile>

namespace fieldfare {

namespace {

QByteArray bytesResource(const char *name)
{
    QFile file(QStringLiteral(":/fieldfare/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<std::shared_ptr<const Facts>> Facts::load()
{
    std::shared_ptr<Facts> facts(new Facts);
    Result<Catalogue> catalogue = Catalogue::fromJson(bytesResource("catalogue.json"));
    if (!catalogue)
        return failure(catalogue.error());
    facts->m_catalogue = std::move(*catalogue);
    Result<Purposes> purposes = Purposes::fromJson(bytesResource("purposes.json"));
    if (!purposes)
        return failure(purposes.error());
    facts->m_purposes = std::move(*purposes);
    Result<BreachClasses> classes = BreachClasses::fromJson(bytesResource("breach_classes.json"));
    if (!classes)
        return failure(classes.error());
    facts->m_breachClasses = std::move(*classes);
    return std::shared_ptr<const Facts>(facts);
}

const Directory &Facts::directory() const
{
    // A broken list leaves an empty one: companies then keep their domains as names. Tests prove that it
    // reads.
    std::call_once(m_directoryOnce, [this] {
        if (Result<Directory> directory = Directory::fromJson(bytesResource("directory.json")))
            m_directory = std::move(*directory);
    });
    return m_directory;
}

const QList<Incident> &Facts::shippedIncidents() const
{
    std::call_once(m_incidentsOnce, [this] {
        if (Result<QList<Incident>> incidents = fieldfare::shippedIncidents(bytesResource("breaches.json")))
            m_incidents = std::move(*incidents);
    });
    return m_incidents;
}

std::shared_ptr<const BreachIndex> Facts::shippedBreaches() const
{
    std::call_once(m_breachesOnce,
                   [this] { m_breaches = std::make_shared<BreachIndex>(shippedIncidents()); });
    return m_breaches;
}

} // namespace fieldfare
