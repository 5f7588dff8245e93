// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "breaches/IncidentList.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using nlohmann::json;

bool flag(const json &object, const char *member)
{
    const json::const_iterator found = object.find(member);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

qint64 count(const json &object, const char *member)
{
    const json::const_iterator found = object.find(member);
    return found != object.end() && found->is_number_integer() ? found->get<qint64>() : 0;
}

const json &list(const json &object, const char *member)
{
    static const json none = json::array();
    const json::const_iterator found = object.is_object() ? object.find(member) : object.end();
    return found != object.end() && found->is_array() ? *found : none;
}

FieldPath pathOf(const json &names)
{
    QStringList path;
    for (const json &name : names)
        path.append(toQString(name));
    return FieldPath(path);
}

QStringList texts(const json &array)
{
    QStringList result;
    for (const json &text : array)
        result.append(toQString(text));
    return result;
}

} // namespace

Result<BreachClasses> BreachClasses::fromJson(const QByteArray &bytes)
{
    const Result<json> document = parseJson(bytes);
    if (!document)
        return failure(document.error());
    BreachClasses classes;
    for (const json &each : list(*document, "password_classes"))
        classes.m_passwordClasses.insert(toQString(each));
    for (const json &each : list(*document, "classes")) {
        QList<FieldPath> &fields = classes.m_fields[jsonText(each, "class")];
        for (const json &path : list(each, "fields"))
            fields.append(pathOf(path));
    }
    return classes;
}

QList<FieldPath> BreachClasses::fields(const QStringList &classes) const
{
    QList<FieldPath> result;
    for (const QString &each : classes) {
        for (const FieldPath &path : m_fields.value(each)) {
            if (!result.contains(path))
                result.append(path);
        }
    }
    return result;
}

bool BreachClasses::hasPasswords(const QStringList &classes) const
{
    for (const QString &each : classes) {
        if (m_passwordClasses.contains(each))
            return true;
    }
    return false;
}

Result<QList<Incident>> shippedIncidents(const QByteArray &bytes)
{
    const Result<json> document = parseJson(bytes);
    if (!document)
        return failure(document.error());
    QList<Incident> result;
    for (const json &each : list(*document, "breaches")) {
        Incident incident;
        incident.name = jsonText(each, "name");
        incident.title = jsonText(each, "title");
        incident.domain = jsonText(each, "domain");
        incident.date = QDate::fromString(jsonText(each, "date"), Qt::ISODate);
        incident.accounts = count(each, "count");
        incident.passwords = flag(each, "passwords");
        incident.counted = flag(each, "verified") && !flag(each, "fabricated") && !flag(each, "retired") &&
                           !flag(each, "spam_list") && !flag(each, "malware") && !flag(each, "stealer_log");
        for (const json &path : list(each, "fields"))
            incident.fields.append(pathOf(path));
        result.append(incident);
    }
    return result;
}

Result<QList<Incident>> readBreachesDocument(const QByteArray &bytes, const BreachClasses &classes)
{
    const Result<json> document = parseJson(bytes);
    if (!document)
        return failure(document.error());
    if (!document->is_array())
        return failure(errors::jsonMalformed, {QStringLiteral("0")});
    QList<Incident> result;
    for (const json &each : *document) {
        if (!each.is_object())
            continue;
        Incident incident;
        incident.name = jsonText(each, "Name");
        incident.title = jsonText(each, "Title");
        incident.domain = jsonText(each, "Domain").toLower();
        incident.date = QDate::fromString(jsonText(each, "BreachDate"), Qt::ISODate);
        incident.accounts = count(each, "PwnCount");
        incident.counted = flag(each, "IsVerified") && !flag(each, "IsFabricated") &&
                           !flag(each, "IsRetired") && !flag(each, "IsSpamList") &&
                           !flag(each, "IsMalware") && !flag(each, "IsStealerLog");
        const QStringList dataClasses = texts(list(each, "DataClasses"));
        incident.fields = classes.fields(dataClasses);
        incident.passwords = classes.hasPasswords(dataClasses);
        if (!incident.name.isEmpty() && incident.date.isValid())
            result.append(incident);
    }
    return result;
}

bool looksLikeBreachesDocument(const QByteArray &head)
{
    return head.trimmed().startsWith('[') && head.contains("\"BreachDate\"") &&
           head.contains("\"DataClasses\"");
}

} // namespace fieldfare
