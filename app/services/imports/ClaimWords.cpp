// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ClaimWords.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr qsizetype kMostAddress = 254;
constexpr qsizetype kMostContent = 500;
constexpr qsizetype kFewestCardDigits = 12;

enum class Shape { Email, Phone, Date, Iban, FullName, Words };

struct KnownField
{
    QStringList path;
    Shape shape = Shape::Words;
};

/// Names are compared by their letters alone: "E-Mail address:" is "emailaddress".
QString lettersOf(const QString &name)
{
    QString letters;
    for (const QChar c : name.toLower()) {
        if (c.isLetter())
            letters.append(c);
    }
    return letters;
}

const QHash<QString, KnownField> &knownFields()
{
    static const QHash<QString, KnownField> fields = [] {
        QHash<QString, KnownField> table;
        const auto add = [&table](const QStringList &path, Shape shape, const char *names) {
            for (const QString &name : QString::fromUtf8(names).split(QLatin1Char(' ')))
                table.insert(name, {path, shape});
        };
        const auto part = [](const char *name) {
            return QStringList{QStringLiteral("address"), QString::fromLatin1(name)};
        };
        add({QStringLiteral("email")}, Shape::Email,
            "email emailaddress mail mailaddress emailadresse mailadresse recoveryemail backupemail "
            "kontaktemail");
        add({QStringLiteral("phone_number")}, Shape::Phone,
            "phone phonenumber telephone telephonenumber tel mobile mobilephone mobilenumber cell cellphone "
            "telefon telefonnummer handy handynummer mobil mobilnummer mobiltelefon rufnummer");
        add({QStringLiteral("birthdate")}, Shape::Date,
            "birthdate birthday dateofbirth dob geburtsdatum geburtstag");
        add({QStringLiteral("iban")}, Shape::Iban, "iban bankaccount konto bankkonto bankverbindung");
        add({}, Shape::FullName, "name fullname customername accountholder kundenname inhaber kontoinhaber");
        add({QStringLiteral("given_name")}, Shape::Words,
            "firstname givenname forename vorname vornamen rufname");
        add({QStringLiteral("family_name")}, Shape::Words,
            "lastname surname familyname nachname familienname");
        add({QStringLiteral("preferred_username")}, Shape::Words,
            "username loginname nickname benutzername nutzername anmeldename spitzname");
        add({QStringLiteral("employer")}, Shape::Words, "employer company firma arbeitgeber");
        add(part("formatted"), Shape::Words,
            "address postaladdress deliveryaddress shippingaddress billingaddress adresse anschrift "
            "postanschrift lieferadresse rechnungsadresse");
        add(part("street_address"), Shape::Words, "street streetaddress straße strasse straßehausnummer");
        add(part("locality"), Shape::Words, "city town ort stadt wohnort");
        add(part("postal_code"), Shape::Words, "zip zipcode postalcode postcode plz postleitzahl");
        add(part("country"), Shape::Words, "country land");
        return table;
    }();
    return fields;
}

bool isEmail(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\A[^\s@"<>(),:;]{1,64}@[^\s@"<>(),:;/.]+(\.[^\s@"<>(),:;/.]+)+\z)"));
    return text.size() <= kMostAddress && shape.match(text).hasMatch();
}

/// Digits with a leading "+" where the number says its country, as written otherwise; empty for no number.
QString phone(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A(\+|00)?[0-9][0-9 ()/.\-]{4,24}\z)"));
    if (!shape.match(text).hasMatch())
        return {};
    QString digits;
    // "+49 (0)30 …": the zero in brackets is dialled inside the country only.
    const QString dialled = QString(text).remove(QStringLiteral("(0)"));
    std::ranges::copy_if(dialled, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.size() < 6 || digits.size() > 17)
        return {};
    if (text.startsWith(QLatin1Char('+')))
        return QLatin1Char('+') + digits;
    return digits.startsWith(QLatin1String("00")) ? QLatin1Char('+') + digits.mid(2) : digits;
}

/// ISO 8601; empty when the text could mean two days.
QString date(const QString &text)
{
    QDate day = QDate::fromString(text, Qt::ISODate);
    for (const char *format : {"d.M.yyyy", "yyyy/M/d"}) {
        if (!day.isValid())
            day = QDate::fromString(text, QString::fromLatin1(format));
    }
    if (!day.isValid()) {
        const QDate british = QDate::fromString(text, QStringLiteral("d/M/yyyy"));
        const QDate american = QDate::fromString(text, QStringLiteral("M/d/yyyy"));
        if (british.isValid() != american.isValid() || british == american)
            day = british.isValid() ? british : american;
    }
    return day.isValid() && day.year() >= 1900 ? day.toString(Qt::ISODate) : QString();
}

/// Without spaces; empty when its check digits are wrong (ISO 13616).
QString iban(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\z)"));
    const QString compact = QString(text).remove(QLatin1Char(' ')).toUpper();
    if (!shape.match(compact).hasMatch())
        return {};
    int remainder = 0;
    for (const QChar c : compact.mid(4) + compact.left(4)) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1 ? compact : QString();
}

/// Given and family name only where the text has just two words: which is which is a guess otherwise.
QList<ImportedField> fullName(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    if (words.size() != 2)
        return {};
    return {{FieldPath({QStringLiteral("given_name")}), words.first()},
            {FieldPath({QStringLiteral("family_name")}), words.last()}};
}

QString inShape(Shape shape, const QString &text)
{
    switch (shape) {
    case Shape::Email:
        return isEmail(text) ? text : QString();
    case Shape::Phone:
        return phone(text);
    case Shape::Date:
        return date(text);
    case Shape::Iban:
        return iban(text);
    case Shape::FullName:
    case Shape::Words:
        break;
    }
    return text;
}

} // namespace

std::optional<ImportedField> claimOfUserName(const QString &userName)
{
    const QString text = userName.trimmed();
    if (text.isEmpty() || text.size() > kMostContent || text.startsWith(QLatin1String("{REF:")))
        return std::nullopt;
    if (isEmail(text))
        return ImportedField{FieldPath({QStringLiteral("email")}), text};
    const bool international = text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1String("00"));
    const QString number = international ? phone(text) : QString();
    if (!number.isEmpty())
        return ImportedField{FieldPath({QStringLiteral("phone_number")}), number};
    return ImportedField{FieldPath({QStringLiteral("preferred_username")}), text};
}

void setUserName(ImportedItem &item, const QString &userName)
{
    item.userName = userName.trimmed();
    if (const std::optional<ImportedField> claim = claimOfUserName(userName))
        item.add(claim->path.names(), claim->content);
}

bool isKnownCustomField(const QString &name)
{
    return knownFields().contains(lettersOf(name));
}

QList<ImportedField> claimsOfCustomField(const QString &name, const QString &value)
{
    const auto known = knownFields().constFind(lettersOf(name));
    const QString text = value.trimmed();
    if (known == knownFields().constEnd() || text.isEmpty() || text.size() > kMostContent)
        return {};
    if (known->shape == Shape::FullName)
        return fullName(text);
    const QString content = inShape(known->shape, text);
    return content.isEmpty() ? QList<ImportedField>()
                             : QList<ImportedField>{{FieldPath(known->path), content}};
}

QString maskedCardNumber(std::string_view number)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (std::ranges::count_if(number, isDigit) < kFewestCardDigits)
        return {};
    QString lastFour;
    for (auto c = number.rbegin(); lastFour.size() < 4; ++c) {
        if (isDigit(*c))
            lastFour.prepend(QLatin1Char(*c));
    }
    return QStringLiteral("•••• ") + lastFour;
}

} // namespace fieldfare
