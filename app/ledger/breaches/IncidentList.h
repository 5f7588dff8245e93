// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "breaches/Incident.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

namespace fieldfare {

/// Which fields each data class of Have I Been Pwned means (resources/breach_classes.json).
class BreachClasses
{
public:
    static Result<BreachClasses> fromJson(const QByteArray &json);
    QList<FieldPath> fields(const QStringList &classes) const;
    bool hasPasswords(const QStringList &classes) const;

private:
    QHash<QString, QList<FieldPath>> m_fields;
    QSet<QString> m_passwordClasses;
};

/// The breaches that the program brings along (resources/breaches.json).
Result<QList<Incident>> shippedIncidents(const QByteArray &json);

/// Have I Been Pwned's `/breaches` document, of any year: a flag that an older one lacks counts as false.
Result<QList<Incident>> readBreachesDocument(const QByteArray &json, const BreachClasses &classes);
/// True when the first bytes look like such a document.
bool looksLikeBreachesDocument(const QByteArray &head);

} // namespace fieldfare
