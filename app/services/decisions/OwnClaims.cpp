// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/OwnClaims.h"

#include "base/Json.h"
#include "catalogue/DerivedFields.h"
#include "profile/ProfileStore.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using json = nlohmann::json;

/// What OpenID Connect and the EU wallet define as text, whatever it looks like.
constexpr std::array kTexts{"given_name",
                            "family_name",
                            "birth_family_name",
                            "email",
                            "phone_number",
                            "birthdate",
                            "document_number",
                            "gender",
                            "preferred_username",
                            "address",
                            "personal_administrative_number"};

bool isText(const FieldPath &path)
{
    return std::ranges::any_of(
        kTexts, [&path](const char *name) { return path.names().first() == QLatin1String(name); });
}

/// A value as a claim: text, or what the person typed as JSON (product.md, the command line's VALUE).
json claimOf(const FieldPath &path, const QString &content)
{
    if (isText(path) && !content.startsWith(u'[') && !content.startsWith(u'{'))
        return content.toStdString();
    const bool perhapsJson = !content.isEmpty() && QStringLiteral("[{0123456789-tf").contains(content[0]);
    if (perhapsJson) {
        constexpr JsonLimits limits{.bytes = 64 * 1024, .depth = 8};
        const QByteArray bytes = content.toUtf8();
        const Result<json> parsed = parseJson(bytes, limits);
        // A number stays text unless it is written as JSON writes it: a postal code "01067" is text.
        if (parsed && (parsed->is_structured() || parsed->is_boolean() || parsed->is_number_integer()) &&
            QByteArray::fromStdString(parsed->dump()).size() <= bytes.size())
            return *parsed;
    }
    return content.toStdString();
}

/// Puts it in at its path; a field whose parent has text already is left out.
void insert(json &claims, const FieldPath &path, const json &claim)
{
    json *place = &claims;
    for (qsizetype i = 0; i < path.names().size(); ++i) {
        if (!place->is_object())
            return;
        json &next = (*place)[path.names()[i].toStdString()];
        if (i + 1 == path.names().size()) {
            if (next.is_null())
                next = claim;
            return;
        }
        if (next.is_null())
            next = json::object();
        place = &next;
    }
}

} // namespace

Result<OwnClaims> OwnClaims::read(const WalletContext &context)
{
    const Result<QList<Value>> values = ProfileStore(context.connection).values();
    if (!values)
        return failure(values.error());
    OwnClaims own;
    for (const Value &value : *values)
        own.m_values[value.path].append(value);
    const QDate today = context.clock.today();
    for (const DerivedField &derived : context.facts.catalogue().derivedFields()) {
        for (const Value &parent : own.m_values.value(derived.parent)) {
            const std::optional<QString> content = derivedContent(derived.path, parent.content, today);
            if (!content)
                continue;
            if (!own.m_values.contains(derived.path))
                own.m_computed.insert(derived.path);
            own.m_values[derived.path].append({parent.id, derived.path, parent.label, *content});
        }
    }
    return own;
}

QList<Value> OwnClaims::valuesOf(const FieldPath &path) const
{
    return m_values.value(path);
}

std::optional<Value> OwnClaims::valueOf(const FieldPath &path, const QHash<FieldPath, ValueId> &chosen) const
{
    const QList<Value> values = m_values.value(path);
    for (const Value &value : values) {
        if (value.id == chosen.value(path))
            return value;
    }
    return values.isEmpty() ? std::nullopt : std::optional<Value>(values.first());
}

json OwnClaims::claims(const QHash<FieldPath, ValueId> &chosen) const
{
    return claims(chosen, {});
}

json OwnClaims::claimsFor(const DcqlQuery &query, const QHash<FieldPath, ValueId> &chosen) const
{
    QSet<FieldPath> leftOut = m_computed;
    for (const CredentialQuery &credential : query.credentials) {
        for (const ClaimQuery &claim : credential.claims)
            leftOut.remove(claim.path.field());
    }
    return claims(chosen, leftOut);
}

json OwnClaims::claims(const QHash<FieldPath, ValueId> &chosen, const QSet<FieldPath> &leftOut) const
{
    json claims = json::object();
    QList<FieldPath> paths = m_values.keys();
    std::sort(paths.begin(), paths.end());
    for (const FieldPath &path : std::as_const(paths)) {
        const std::optional<Value> value = valueOf(path, chosen);
        if (value && !leftOut.contains(path))
            insert(claims, path, claimOf(path, value->content));
    }
    return claims;
}

} // namespace fieldfare
