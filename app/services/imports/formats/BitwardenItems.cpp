// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/formats/BitwardenItems.h"

#include "imports/ClaimWords.h"
#include "imports/ImportErrors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace fieldfare {

namespace {

enum class Place {
    Title,
    Created,
    Deleted,
    Archived,
    Uri,
    UserName,
    FieldName,
    FieldValue,
    CardBrand,
    CardNumber,
    Password,
    Secret,
    Validation
};

enum Type { LoginType = 1, NoteType = 2, CardType = 3, IdentityType = 4 };
enum FieldType { TextField = 0, HiddenField = 1 };
enum UriMatch { RegularExpression = 4 };

const std::unordered_map<std::string_view, Place> kPlaces{
    {"encKeyValidation_DO_NOT_EDIT", Place::Validation},
    {"items[].name", Place::Title},
    {"items[].creationDate", Place::Created},
    {"items[].deletedDate", Place::Deleted},
    {"items[].archivedDate", Place::Archived},
    {"items[].notes", Place::Secret},
    {"items[].fields[].name", Place::FieldName},
    {"items[].fields[].value", Place::FieldValue},
    {"items[].passwordHistory[].password", Place::Secret},
    {"items[].login.uris[].uri", Place::Uri},
    {"items[].login.uri", Place::Uri},
    {"items[].login.username", Place::UserName},
    {"items[].login.password", Place::Password},
    {"items[].login.totp", Place::Secret},
    {"items[].card.brand", Place::CardBrand},
    {"items[].card.number", Place::CardNumber},
    {"items[].card.code", Place::Secret},
    {"items[].identity.ssn", Place::Secret},
    {"items[].identity.passportNumber", Place::Secret},
    {"items[].identity.licenseNumber", Place::Secret},
    {"items[].sshKey.privateKey", Place::Secret},
};

constexpr std::string_view kIdentity = "items[].identity.";
constexpr std::array<std::string_view, 13> kIdentityMembers{
    "firstName", "middleName", "lastName", "address1", "address2", "address3", "city",
    "state",     "postalCode", "country",  "company",  "email",    "phone"};

QString toText(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

QString joined(const QStringList &parts, QChar with)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            filled.append(part.trimmed());
    }
    return filled.join(with);
}

} // namespace

BitwardenItems::BitwardenItems(const ItemSink &sink, QString formatName)
    : m_sink(sink)
    , m_formatName(std::move(formatName))
{
}

void BitwardenItems::stopAsEncrypted()
{
    stop = Error{errors::importEncrypted,
                 {m_formatName,
                  QCoreApplication::translate(
                      "BitwardenJson",
                      "In Bitwarden, choose Export vault again with the file format .json (not encrypted). "
                      "Fieldfare skips the passwords in it; delete that file afterwards.")}};
}

void BitwardenItems::text(std::string_view where, std::string_view value)
{
    if (value.empty())
        return;
    if (where.starts_with(kIdentity))
        identityText(where.substr(kIdentity.size()), value.substr(0, 1024));
    const auto place = kPlaces.find(where);
    if (place == kPlaces.end())
        return;
    switch (place->second) {
    case Place::Validation:
        stopAsEncrypted();
        break;
    case Place::Title:
        m_item.title = toText(value).trimmed();
        break;
    case Place::Created:
        if (const QDate created = QDate::fromString(toText(value.substr(0, 10)), Qt::ISODate);
            created.isValid())
            m_item.created = created;
        break;
    case Place::Deleted:
        m_item.trashed = true;
        break;
    case Place::Archived:
        m_item.archived = true;
        break;
    case Place::Uri:
        m_uri = toText(value).trimmed();
        if (!where.ends_with("uris[].uri"))
            m_item.uris.append(m_uri);
        break;
    case Place::UserName:
        setUserName(m_item, toText(value));
        break;
    case Place::FieldName:
        m_field.name = toText(value.substr(0, 256));
        break;
    case Place::FieldValue:
        // The name comes first in every export; whether the field is hidden shows only afterwards, so that
        // no more is kept than what a known name with a fitting value says.
        m_field.hasValue = true;
        if (isKnownCustomField(m_field.name))
            m_field.claims = claimsOfCustomField(m_field.name, toText(value));
        break;
    case Place::CardBrand:
        m_cardBrand = toText(value.substr(0, 64));
        break;
    case Place::CardNumber:
        m_cardEnd = maskedCardNumber(value);
        ++m_summary.otherSecretsDropped;
        break;
    case Place::Password:
        ++m_summary.passwordsDropped;
        break;
    case Place::Secret:
        ++m_summary.otherSecretsDropped;
        break;
    }
}

void BitwardenItems::identityText(std::string_view member, std::string_view value)
{
    if (member == "username")
        setUserName(m_item, toText(value));
    else if (std::ranges::find(kIdentityMembers, member) != kIdentityMembers.end())
        m_identity.insert(toText(member), toText(value));
}

void BitwardenItems::number(std::string_view where, long long value)
{
    if (where == "items[].type")
        m_type = value;
    else if (where == "items[].fields[].type")
        m_field.type = value;
    else if (where == "items[].login.uris[].match")
        m_uriMatch = value;
}

void BitwardenItems::flag(std::string_view where, bool value)
{
    if (where == "encrypted" && value)
        stopAsEncrypted();
}

void BitwardenItems::begin(std::string_view where)
{
    if (where == "items") {
        m_sawItems = true;
    } else if (where == "items[]") {
        m_item = {};
        m_type = 0;
        m_identity.clear();
        m_cardBrand.clear();
        m_cardEnd.clear();
    } else if (where == "items[].login.uris[]") {
        m_uri.clear();
        m_uriMatch = 0;
    } else if (where == "items[].fields[]") {
        m_field = {};
    } else if (where == "items[].login.fido2Credentials[]") {
        ++m_summary.otherSecretsDropped;
    }
}

void BitwardenItems::end(std::string_view where)
{
    if (where == "items[]")
        endItem();
    else if (where == "items[].fields[]")
        endField();
    else if (where == "items[].login.uris[]" && m_uriMatch != RegularExpression && !m_uri.isEmpty())
        m_item.uris.append(m_uri);
}

void BitwardenItems::endField()
{
    if (m_field.type != TextField) {
        m_summary.otherSecretsDropped += m_field.type == HiddenField && m_field.hasValue ? 1 : 0;
        return;
    }
    for (const ImportedField &field : m_field.claims)
        m_item.add(field.path.names(), field.content);
}

void BitwardenItems::addIdentity()
{
    const auto of = [this](const char *member) { return m_identity.value(QString::fromLatin1(member)); };
    const auto part = [](const char *name) {
        return QStringList{QStringLiteral("address"), QString::fromLatin1(name)};
    };
    // As in the EU's personal identification data, given names include the middle ones.
    m_item.add({QStringLiteral("given_name")}, joined({of("firstName"), of("middleName")}, u' '));
    m_item.add({QStringLiteral("family_name")}, of("lastName"));
    m_item.add({QStringLiteral("email")}, of("email"));
    for (const ImportedField &field : claimsOfCustomField(QStringLiteral("phone"), of("phone")))
        m_item.add(field.path.names(), field.content);
    m_item.add(part("street_address"), joined({of("address1"), of("address2"), of("address3")}, u'\n'));
    m_item.add(part("locality"), of("city"));
    m_item.add(part("region"), of("state"));
    m_item.add(part("postal_code"), of("postalCode"));
    m_item.add(part("country"), of("country"));
    m_item.add({QStringLiteral("employer")}, of("company"));
}

void BitwardenItems::endItem()
{
    switch (m_type) {
    case LoginType:
        m_item.kind = ItemKind::Login;
        break;
    case NoteType:
        m_item.kind = ItemKind::Note;
        break;
    case CardType:
        m_item.kind = ItemKind::Card;
        m_item.add({QStringLiteral("card")}, joined({m_cardBrand, m_cardEnd}, u' '));
        break;
    case IdentityType:
        m_item.kind = ItemKind::Identity;
        addIdentity();
        break;
    default:
        m_item.kind = ItemKind::Other;
        break;
    }
    ++m_summary.items;
    m_sink(std::move(m_item));
    m_item = {};
}

} // namespace fieldfare
