// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ExportWriter.h"

#include <QBuffer>
#include <QUuid>

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare::samples {

namespace {

using nlohmann::ordered_json;

enum class Quoting { WhenNeeded, Always };

void writeRow(QIODevice &device, const QStringList &cells, Quoting quoting, const char *lineEnd)
{
    QByteArray row;
    for (const QString &cell : cells) {
        if (!row.isEmpty() || &cell != &cells.first())
            row += ',';
        const bool needed = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
                            cell.contains(QLatin1Char('\n'));
        if (needed || quoting == Quoting::Always)
            row += '"' + QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
        else
            row += cell.toUtf8();
    }
    device.write(row + lineEnd);
}

void writeRow(QIODevice &device, const QString &header, Quoting quoting, const char *lineEnd)
{
    writeRow(device, header.split(QLatin1Char(',')), quoting, lineEnd);
}

QString iso(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs);
}

/// Stable from run to run, as an export's ids are.
std::string idOf(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces).toStdString();
}

ordered_json jsonItem(int type, const QString &title, const QDateTime &created, const QString &note)
{
    ordered_json item;
    item["passwordHistory"] = nullptr;
    item["revisionDate"] = iso(created.addDays(90)).toStdString();
    item["creationDate"] = iso(created).toStdString();
    item["deletedDate"] = nullptr;
    item["id"] = idOf(title + iso(created));
    item["organizationId"] = nullptr;
    item["folderId"] = nullptr;
    item["type"] = type;
    item["reprompt"] = 0;
    item["name"] = title.toStdString();
    item["notes"] = note.isEmpty() ? ordered_json(nullptr) : ordered_json(note.toStdString());
    item["favorite"] = false;
    return item;
}

ordered_json jsonField(const QPair<QString, QString> &field, int type)
{
    return {{"name", field.first.toStdString()},
            {"value", field.second.toStdString()},
            {"type", type},
            {"linkedId", nullptr}};
}

ordered_json jsonLogin(const SampleLogin &login)
{
    ordered_json item = jsonItem(1, login.title, login.created, login.note);
    if (login.trashed)
        item["deletedDate"] = iso(login.created.addDays(400)).toStdString();
    if (!login.oneTimeSeed.isEmpty())
        item["passwordHistory"] = ordered_json::array(
            {{{"lastUsedDate", iso(login.created).toStdString()}, {"password", "old-SECRET-password"}}});
    ordered_json fields = ordered_json::array();
    for (const QPair<QString, QString> &field : login.textFields)
        fields.push_back(jsonField(field, 0));
    for (const QPair<QString, QString> &field : login.hiddenFields)
        fields.push_back(jsonField(field, 1));
    if (!fields.empty())
        item["fields"] = fields;
    ordered_json uris = ordered_json::array();
    for (const QString &uri : login.uris)
        uris.push_back({{"match", nullptr}, {"uri", uri.toStdString()}});
    const ordered_json seed =
        login.oneTimeSeed.isEmpty() ? ordered_json(nullptr) : ordered_json(login.oneTimeSeed.toStdString());
    item["login"] = {{"uris", uris},
                     {"fido2Credentials", ordered_json::array()},
                     {"username", login.userName.toStdString()},
                     {"password", login.password.toStdString()},
                     {"totp", seed}};
    item["collectionIds"] = nullptr;
    return item;
}

ordered_json jsonIdentity(const QString &title)
{
    ordered_json item = jsonItem(4, title, QDateTime(QDate(2018, 5, 4), QTime(9, 0), Qt::UTC), {});
    item["identity"] = {{"title", "Ms"},
                        {"firstName", "Mira"},
                        {"middleName", "Luise"},
                        {"lastName", "Holm"},
                        {"address1", "Amselweg 7"},
                        {"address2", "2. Stock"},
                        {"address3", nullptr},
                        {"city", "Lübeck"},
                        {"state", "Schleswig-Holstein"},
                        {"postalCode", "23552"},
                        {"country", "DE"},
                        {"company", nullptr},
                        {"email", "mira.holm@post.example"},
                        {"phone", "+49 451 5550199"},
                        {"ssn", "ssn-SECRET-1"},
                        {"username", "mira_holm"},
                        {"passportNumber", "passport-SECRET-1"},
                        {"licenseNumber", "license-SECRET-1"}};
    return item;
}

ordered_json jsonCard(const QString &title)
{
    ordered_json item = jsonItem(3, title, QDateTime(QDate(2020, 2, 1), QTime(9, 0), Qt::UTC), {});
    item["card"] = {{"cardholderName", "Mira Holm"},
                    {"brand", "Visa"},
                    {"number", kCardNumber},
                    {"expMonth", "4"},
                    {"expYear", "2031"},
                    {"code", kCardCode}};
    return item;
}

void writeBitwardenJson(const SampleVault &vault, QIODevice &device)
{
    device.write("{\n  \"encrypted\": false,\n  \"folders\": [\n    {\n      \"id\": \"");
    device.write(QByteArray::fromStdString(idOf(QStringLiteral("folder"))));
    device.write("\",\n      \"name\": \"Läden\"\n    }\n  ],\n  \"items\": [");
    const char *separator = "\n    ";
    const auto write = [&device, &separator](const ordered_json &item) {
        device.write(separator);
        device.write(QByteArray::fromStdString(item.dump(2)));
        separator = ",\n    ";
    };
    for (const SampleLogin &login : vault.logins)
        write(jsonLogin(login));
    for (const SampleNote &note : vault.notes) {
        ordered_json item =
            jsonItem(2, note.title, QDateTime(QDate(2020, 1, 1), QTime(1, 1), Qt::UTC), note.text);
        item["secureNote"] = {{"type", 0}};
        write(item);
    }
    if (!vault.identityTitle.isEmpty())
        write(jsonIdentity(vault.identityTitle));
    if (!vault.cardTitle.isEmpty())
        write(jsonCard(vault.cardTitle));
    device.write("\n  ]\n}");
}

void writeBitwardenCsv(const SampleVault &vault, QIODevice &device)
{
    writeRow(device,
             QStringLiteral("folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,"
                            "login_password,login_totp"),
             Quoting::WhenNeeded, "\r\n");
    for (const SampleLogin &login : vault.logins) {
        if (login.trashed)
            continue;
        QStringList fields;
        for (const QPair<QString, QString> &field : login.textFields + login.hiddenFields)
            fields.append(field.first + QStringLiteral(": ") + field.second);
        writeRow(device,
                 {QStringLiteral("Läden"),
                  {},
                  QStringLiteral("login"),
                  login.title,
                  login.note,
                  fields.join(QLatin1Char('\n')),
                  QStringLiteral("0"),
                  login.uris.join(QLatin1Char(',')),
                  login.userName,
                  login.password,
                  login.oneTimeSeed},
                 Quoting::WhenNeeded, "\r\n");
    }
    for (const SampleNote &note : vault.notes)
        writeRow(
            device,
            {{}, {}, QStringLiteral("note"), note.title, note.text, {}, QStringLiteral("0"), {}, {}, {}, {}},
            Quoting::WhenNeeded, "\r\n");
}

void writeKeePassXcCsv(const SampleVault &vault, QIODevice &device)
{
    writeRow(device,
             QStringLiteral("Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created"),
             Quoting::Always, "\n");
    const auto write = [&device](const SampleLogin &login, const QString &uri) {
        const QString group =
            login.trashed ? QStringLiteral("Root/Recycle Bin") : QStringLiteral("Root/Läden");
        writeRow(device,
                 {group, login.title, login.userName, login.password, uri, login.note, login.oneTimeSeed,
                  QStringLiteral("0"), login.created.addDays(90).toString(Qt::ISODate),
                  login.created.toString(Qt::ISODate)},
                 Quoting::Always, "\n");
    };
    for (const SampleLogin &login : vault.logins) {
        for (const QString &uri : login.uris)
            write(login, uri);
    }
    for (const SampleNote &note : vault.notes)
        writeRow(device,
                 {QStringLiteral("Root"),
                  note.title,
                  {},
                  {},
                  {},
                  note.text,
                  {},
                  QStringLiteral("0"),
                  QStringLiteral("2020-01-01T01:01:00Z"),
                  QStringLiteral("2020-01-01T01:01:00Z")},
                 Quoting::Always, "\n");
}

/// The browsers' exports: a line for each address, nothing of trashed items.
template <typename Cells>
void writeLines(const SampleVault &vault, QIODevice &device, Quoting quoting, const char *lineEnd,
                Cells cells)
{
    for (const SampleLogin &login : vault.logins) {
        for (const QString &uri : login.uris) {
            if (!login.trashed)
                writeRow(device, cells(login, uri), quoting, lineEnd);
        }
    }
}

void writeChromeCsv(const SampleVault &vault, QIODevice &device)
{
    writeRow(device, QStringLiteral("name,url,username,password,note"), Quoting::WhenNeeded, "\n");
    writeLines(vault, device, Quoting::WhenNeeded, "\n", [](const SampleLogin &login, const QString &uri) {
        return QStringList{login.title, uri, login.userName, login.password, login.note};
    });
}

void writeFirefoxCsv(const SampleVault &vault, QIODevice &device)
{
    writeRow(device,
             QStringLiteral("url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,"
                            "timePasswordChanged"),
             Quoting::Always, "\r\n");
    writeLines(vault, device, Quoting::Always, "\r\n", [](const SampleLogin &login, const QString &uri) {
        const QString created = QString::number(login.created.toMSecsSinceEpoch());
        return QStringList{uri,
                           login.userName,
                           login.password,
                           {},
                           uri,
                           QStringLiteral("{%1}").arg(QString::fromStdString(idOf(login.title + uri))),
                           created,
                           QString::number(login.created.addDays(30).toMSecsSinceEpoch()),
                           created};
    });
}

void writeSafariCsv(const SampleVault &vault, QIODevice &device)
{
    writeRow(device, QStringLiteral("Title,URL,Username,Password,Notes,OTPAuth"), Quoting::WhenNeeded, "\n");
    writeLines(vault, device, Quoting::WhenNeeded, "\n", [](const SampleLogin &login, const QString &uri) {
        return QStringList{login.title, uri, login.userName, login.password, login.note, login.oneTimeSeed};
    });
}

struct Description
{
    const char *id;
    const char *fileName;
    void (*write)(const SampleVault &, QIODevice &);
};

Description describe(SampleFormat format)
{
    switch (format) {
    case SampleFormat::BitwardenJson:
        return {"bitwarden-json", "bitwarden_export_20260105093000.json", writeBitwardenJson};
    case SampleFormat::BitwardenCsv:
        return {"bitwarden-csv", "bitwarden_export_20260105093000.csv", writeBitwardenCsv};
    case SampleFormat::KeePassXcCsv:
        return {"keepassxc-csv", "KeePassXC.csv", writeKeePassXcCsv};
    case SampleFormat::ChromeCsv:
        return {"chrome-csv", "Chrome Passwords.csv", writeChromeCsv};
    case SampleFormat::FirefoxCsv:
        return {"firefox-csv", "passwords.csv", writeFirefoxCsv};
    case SampleFormat::SafariCsv:
        break;
    }
    return {"safari-csv", "Safari Passwords.csv", writeSafariCsv};
}

} // namespace

QString formatId(SampleFormat format)
{
    return QString::fromLatin1(describe(format).id);
}

QString fileName(SampleFormat format)
{
    return QString::fromLatin1(describe(format).fileName);
}

void writeExport(SampleFormat format, const SampleVault &vault, QIODevice &device)
{
    describe(format).write(vault, device);
}

QByteArray exported(SampleFormat format, const SampleVault &vault)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeExport(format, vault, buffer);
    return buffer.data();
}

} // namespace fieldfare::samples
