// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/DcqlQuery.h"

#include "base/Json.h"

#include <algorithm>
#include <functional>
#include <optional>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

// More than any honest query has, and little enough to evaluate at once.
constexpr std::size_t kMostQueryBytes = std::size_t(64) * 1024;
constexpr int kMostQueryDepth = 16;
constexpr std::size_t kMostCredentials = 32;
constexpr std::size_t kMostClaims = 200;
constexpr std::size_t kMostSets = 64;
constexpr std::size_t kMostValues = 200;
constexpr qsizetype kMostQueryText = 2000;
constexpr qsizetype kMostId = 200;

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= kMostId && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
               c == u'_' || c == u'-';
    });
}

/// Reads one object of the query; the first fault counts and is kept.
class Reader
{
public:
    enum class Need { Required, Optional };
    using Each = std::function<void(const json &, const QString &)>;

    explicit Reader(std::optional<Error> &fault)
        : m_fault(fault)
    {
    }

    void fail(ErrorCode code, const QString &place) const
    {
        if (!m_fault)
            m_fault = Error{code, {place}};
    }
    bool failed() const { return m_fault.has_value(); }

    const json *member(const json &object, const QString &place, const char *name, Need need) const
    {
        if (!object.is_object()) {
            fail(errors::dcqlBadMember, place);
            return nullptr;
        }
        const json::const_iterator found = object.find(name);
        if (found != object.end())
            return &*found;
        if (need == Need::Required)
            fail(errors::dcqlMissingMember, at(place, name));
        return nullptr;
    }

    /// A list that has something in it where it is there at all.
    void list(const json &object, const QString &place, const char *name, Need need, std::size_t most,
              const Each &each) const
    {
        if (const json *found = member(object, place, name, need))
            elements(*found, at(place, name), most, each);
    }

    void elements(const json &array, const QString &place, std::size_t most, const Each &each) const
    {
        if (!array.is_array() || array.empty())
            return fail(errors::dcqlBadMember, place);
        if (array.size() > most)
            return fail(errors::dcqlTooLarge, place);
        for (std::size_t i = 0; i < array.size() && !failed(); ++i)
            each(array[i], QStringLiteral("%1[%2]").arg(place).arg(i));
    }

    QString text(const json &value, const QString &place) const
    {
        const QString text = toQString(value);
        if (text.isEmpty())
            fail(errors::dcqlBadMember, place);
        else if (text.size() > kMostQueryText)
            fail(errors::dcqlTooLarge, place);
        return text;
    }

    QString id(const json &value, const QString &place) const
    {
        const QString id = toQString(value);
        if (!isId(id))
            fail(errors::dcqlBadMember, place);
        return id;
    }

    bool flag(const json &object, const QString &place, const char *name, bool otherwise) const
    {
        const json *found = member(object, place, name, Need::Optional);
        if (found && !found->is_boolean())
            fail(errors::dcqlBadMember, at(place, name));
        return found && found->is_boolean() ? found->get<bool>() : otherwise;
    }

    static QString at(const QString &place, const char *name)
    {
        const QString member = QString::fromLatin1(name);
        return place.isEmpty() ? member : place + u'.' + member;
    }

private:
    std::optional<Error> &m_fault;
};

using Need = Reader::Need;

ClaimValue readValue(const Reader &reader, const json &value, const QString &place)
{
    if (value.is_string())
        return reader.text(value, place);
    if (value.is_boolean())
        return value.get<bool>();
    const bool fits = value.is_number_integer() &&
                      (!value.is_number_unsigned() || value.get<std::uint64_t>() <= std::uint64_t(INT64_MAX));
    if (!fits)
        reader.fail(errors::dcqlBadMember, place);
    return fits ? value.get<std::int64_t>() : std::int64_t(0);
}

ClaimQuery readClaim(const Reader &reader, const json &value, const QString &place, bool needsId)
{
    ClaimQuery claim;
    if (const json *id = reader.member(value, place, "id", needsId ? Need::Required : Need::Optional))
        claim.id = reader.id(*id, Reader::at(place, "id"));
    if (const json *path = reader.member(value, place, "path", Need::Required)) {
        const std::optional<ClaimPath> read = ClaimPath::fromJson(*path);
        if (!read)
            reader.fail(errors::dcqlBadMember, Reader::at(place, "path"));
        claim.path = read.value_or(ClaimPath());
    }
    reader.list(value, place, "values", Need::Optional, kMostValues,
                [&](const json &wanted, const QString &where) {
                    claim.values.append(readValue(reader, wanted, where));
                });
    return claim;
}

/// The index of what an id names, with the fault where it names nothing.
template <typename Record>
int indexOf(const Reader &reader, const QList<Record> &records, const json &id, const QString &place)
{
    const QString name = reader.id(id, place);
    for (int i = 0; i < records.size(); ++i) {
        if (records[i].id == name)
            return i;
    }
    reader.fail(errors::dcqlUnknownId, place);
    return 0;
}

template <typename Record>
void append(const Reader &reader, QList<Record> &records, const Record &record, const QString &place)
{
    const bool taken = !record.id.isEmpty() && std::ranges::any_of(records, [&record](const Record &other) {
        return other.id == record.id;
    });
    if (taken)
        reader.fail(errors::dcqlDuplicateId, Reader::at(place, "id"));
    records.append(record);
}

/// A list of lists of ids: claim_sets, options.
template <typename Record>
QList<QList<int>> readChoices(const Reader &reader, const json &object, const QString &place,
                              const char *name, Need need, const QList<Record> &records)
{
    QList<QList<int>> choices;
    reader.list(object, place, name, need, kMostSets, [&](const json &choice, const QString &where) {
        QList<int> members;
        reader.elements(choice, where, kMostClaims, [&](const json &id, const QString &there) {
            members.append(indexOf(reader, records, id, there));
        });
        choices.append(members);
    });
    return choices;
}

void readMeta(const Reader &reader, const json &value, const QString &place, CredentialQuery &query)
{
    const json *meta = reader.member(value, place, "meta", Need::Required);
    if (!meta)
        return;
    if (!meta->is_object())
        return reader.fail(errors::dcqlBadMember, Reader::at(place, "meta"));
    // What the metadata of other formats must have is known to those who have such credentials.
    if (query.format != u"dc+sd-jwt")
        return;
    reader.list(
        *meta, Reader::at(place, "meta"), "vct_values", Need::Required, kMostValues,
        [&](const json &vct, const QString &where) { query.vctValues.append(reader.text(vct, where)); });
}

TrustedAuthority readAuthority(const Reader &reader, const json &value, const QString &place)
{
    TrustedAuthority authority;
    if (const json *type = reader.member(value, place, "type", Need::Required))
        authority.type = reader.text(*type, Reader::at(place, "type"));
    reader.list(
        value, place, "values", Need::Required, kMostValues,
        [&](const json &name, const QString &where) { authority.values.append(reader.text(name, where)); });
    return authority;
}

CredentialQuery readCredential(const Reader &reader, const json &value, const QString &place)
{
    CredentialQuery query;
    if (const json *id = reader.member(value, place, "id", Need::Required))
        query.id = reader.id(*id, Reader::at(place, "id"));
    if (const json *format = reader.member(value, place, "format", Need::Required))
        query.format = reader.text(*format, Reader::at(place, "format"));
    if (reader.failed())
        return query;
    readMeta(reader, value, place, query);
    query.multiple = reader.flag(value, place, "multiple", false);
    query.holderBinding = reader.flag(value, place, "require_cryptographic_holder_binding", true);
    reader.list(value, place, "trusted_authorities", Need::Optional, kMostValues,
                [&](const json &authority, const QString &where) {
                    query.trustedAuthorities.append(readAuthority(reader, authority, where));
                });
    const bool hasSets = value.contains("claim_sets");
    reader.list(value, place, "claims", hasSets ? Need::Required : Need::Optional, kMostClaims,
                [&](const json &claim, const QString &where) {
                    append(reader, query.claims, readClaim(reader, claim, where, hasSets), where);
                });
    if (!reader.failed())
        query.claimSets = readChoices(reader, value, place, "claim_sets", Need::Optional, query.claims);
    return query;
}

} // namespace

Result<DcqlQuery> DcqlQuery::fromJson(QByteArrayView bytes)
{
    const Result<json> object = parseJson(bytes, {.bytes = kMostQueryBytes, .depth = kMostQueryDepth});
    if (!object)
        return failure(object.error());
    return fromJson(*object);
}

Result<DcqlQuery> DcqlQuery::fromJson(const json &object)
{
    std::optional<Error> fault;
    const Reader reader(fault);
    DcqlQuery query;
    reader.list(object, QString(), "credentials", Need::Required, kMostCredentials,
                [&](const json &credential, const QString &place) {
                    append(reader, query.credentials, readCredential(reader, credential, place), place);
                });
    if (fault)
        return failure(*fault);
    reader.list(object, QString(), "credential_sets", Need::Optional, kMostSets,
                [&](const json &set, const QString &place) {
                    CredentialSetQuery asked;
                    asked.options =
                        readChoices(reader, set, place, "options", Need::Required, query.credentials);
                    asked.required = reader.flag(set, place, "required", true);
                    query.sets.append(asked);
                });
    if (fault)
        return failure(*fault);
    return query;
}

const CredentialQuery *DcqlQuery::find(const QString &id) const
{
    const auto found =
        std::ranges::find_if(credentials, [&id](const CredentialQuery &query) { return query.id == id; });
    return found == credentials.end() ? nullptr : &*found;
}

} // namespace fieldfare
