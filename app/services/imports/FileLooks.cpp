// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/FileLooks.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fieldfare {

namespace {

enum class Kind {
    Html,
    Zip,
    Pdf,
    KeePass,
    Image,
    Archive,
    Encrypted,
    Office,
    Database,
    Xml,
    Json,
    Text,
    Binary
};

struct Signature
{
    QByteArrayView start;
    Kind kind;
};

constexpr std::array<Signature, 16> kSignatures{{{"PK\x03\x04", Kind::Zip},
                                                 {"%PDF", Kind::Pdf},
                                                 {"\x03\xD9\xA2\x9A", Kind::KeePass},
                                                 {"\x89PNG", Kind::Image},
                                                 {"\xFF\xD8\xFF", Kind::Image},
                                                 {"GIF8", Kind::Image},
                                                 {"RIFF", Kind::Image},
                                                 {"\x1F\x8B", Kind::Archive},
                                                 {"7z\xBC\xAF", Kind::Archive},
                                                 {"Rar!", Kind::Archive},
                                                 {"BZh", Kind::Archive},
                                                 {"\xFD"
                                                  "7zXZ",
                                                  Kind::Archive},
                                                 {"-----BEGIN PGP", Kind::Encrypted},
                                                 {"Salted__", Kind::Encrypted},
                                                 {"\xD0\xCF\x11\xE0", Kind::Office},
                                                 {"SQLite format 3", Kind::Database}}};

Kind kindOfText(QByteArrayView head)
{
    const QByteArray start =
        QByteArray(head.data(), std::min<qsizetype>(head.size(), 1024)).trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.contains("<html"))
        return Kind::Html;
    if (start.startsWith('<'))
        return Kind::Xml;
    return start.startsWith('{') || start.startsWith('[') ? Kind::Json : Kind::Text;
}

Kind lookedKindOf(QByteArrayView head)
{
    for (const Signature &signature : kSignatures) {
        if (head.startsWith(signature.start))
            return signature.kind;
    }
    const bool binary = std::ranges::any_of(head, [](char c) { return c == '\0'; });
    return binary ? Kind::Binary : kindOfText(head);
}

QString words(const char *text)
{
    return QCoreApplication::translate("FileLooks", text);
}

} // namespace

FileLooks looksOf(QByteArrayView head)
{
    const QString exportAgain = words(QT_TRANSLATE_NOOP(
        "FileLooks",
        "Export your logins from the password manager or browser as JSON or CSV, and take that file."));
    switch (lookedKindOf(head)) {
    case Kind::Html:
        return {words(QT_TRANSLATE_NOOP("FileLooks", "a web page (HTML)")),
                words(QT_TRANSLATE_NOOP("FileLooks",
                                        "Choose JSON or CSV instead of HTML where the export is made."))};
    case Kind::Zip:
        return {words(QT_TRANSLATE_NOOP("FileLooks", "a ZIP archive")),
                words(QT_TRANSLATE_NOOP("FileLooks", "Unpack it, and take the JSON or CSV file inside."))};
    case Kind::Archive:
        return {words(QT_TRANSLATE_NOOP("FileLooks", "a compressed archive")),
                words(QT_TRANSLATE_NOOP("FileLooks", "Unpack it, and take the JSON or CSV file inside."))};
    case Kind::Pdf:
        return {words(QT_TRANSLATE_NOOP("FileLooks", "a PDF document")), exportAgain};
    case Kind::KeePass:
        return {words(QT_TRANSLATE_NOOP("FileLooks", "a KeePass database, which is encrypted")),
                words(QT_TRANSLATE_NOOP("FileLooks",
                                        "Open it in KeePassXC and choose Database, Export, CSV File."))};
    case Kind::Image:
        return {words(QT_TRANSLATE_NOOP("FileLooks", "an image or media file")), exportAgain};
    case Kind::Encrypted:
        return {
            words(QT_TRANSLATE_NOOP("FileLooks", "an encrypted file")),
            words(QT_TRANSLATE_NOOP("FileLooks", "Decrypt it first, or export again without encryption."))};
    case Kind::Office:
        return {words(QT_TRANSLATE_NOOP("FileLooks", "an office document")),
                words(QT_TRANSLATE_NOOP("FileLooks",
                                        "Save the table as CSV, with its first line as it was exported."))};
    case Kind::Database:
        return {words(QT_TRANSLATE_NOOP("FileLooks", "a database")), exportAgain};
    case Kind::Xml:
        return {words(QT_TRANSLATE_NOOP("FileLooks", "an XML file")), exportAgain};
    case Kind::Json:
        return {words(QT_TRANSLATE_NOOP("FileLooks", "JSON of another program")), exportAgain};
    case Kind::Text:
        return {words(QT_TRANSLATE_NOOP("FileLooks", "text whose first line names no columns that we know")),
                exportAgain};
    case Kind::Binary:
        break;
    }
    return {words(QT_TRANSLATE_NOOP("FileLooks", "a file of another program")), exportAgain};
}

} // namespace fieldfare
