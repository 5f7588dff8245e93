// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/LetterTemplate.h"

#include "base/Json.h"

#include <QDir>
#include <QFile>

#include <array>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

const QString kLetterFolder = QStringLiteral(":/fieldfare/letters");

constexpr std::array kLetterWords{"head",       "from",  "replyTo",  "date",    "answerBy",
                                  "stage",      "field", "howIKnow", "since",   "atTheLatest",
                                  "inBreach",   "yes",   "no",       "unknown", "oneField",
                                  "manyFields", "join",  "joinLast", "foot"};
constexpr std::array kKnown{"login", "answer", "breach", "letter", "receipt", "word"};
constexpr std::array kChargeWords{"field",     "price",      "priceBreach", "never",        "total",
                                  "given",     "balance",    "waysTitle",   "wayTitle",     "pay",
                                  "payText",   "payAsk",     "discount",    "discountText", "erase",
                                  "eraseText", "eraseNever", "qr"};
constexpr std::array kLetters{"access", "erasure", "access-reminder", "erasure-reminder", "charge"};
constexpr std::array kLetterTexts{"kind", "reference", "title", "subject", "closing"};

const char *nameOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Access:
        return "access";
    case LetterKind::Erasure:
        return "erasure";
    case LetterKind::AccessReminder:
        return "access-reminder";
    case LetterKind::ErasureReminder:
        return "erasure-reminder";
    case LetterKind::Charge:
        return "charge";
    }
    Q_UNREACHABLE();
}

const nlohmann::json &memberOf(const nlohmann::json &object, const char *member)
{
    static const nlohmann::json none;
    if (!object.is_object() || !object.contains(member))
        return none;
    return object[member];
}

QHash<QString, QString> textsOf(const nlohmann::json &object)
{
    QHash<QString, QString> texts;
    if (!object.is_object())
        return texts;
    for (const auto &[name, value] : object.items()) {
        if (value.is_string())
            texts.insert(QString::fromStdString(name), toQString(value));
    }
    return texts;
}

QList<TemplateParagraph> paragraphsOf(const nlohmann::json &array)
{
    QList<TemplateParagraph> paragraphs;
    if (!array.is_array())
        return paragraphs;
    for (const nlohmann::json &each : array) {
        if (each.is_string())
            paragraphs.append({QString(), toQString(each)});
        else
            paragraphs.append({jsonText(each, "when"), jsonText(each, "text"),
                               jsonText(each, "then") == QLatin1String("held"), each.contains("fixed")});
    }
    return paragraphs;
}

TemplateLetter letterOf(const nlohmann::json &object)
{
    return {jsonText(object, "kind"),    jsonText(object, "reference"),         jsonText(object, "stage"),
            jsonText(object, "title"),   jsonText(object, "subtitle"),          jsonText(object, "subject"),
            jsonText(object, "closing"), paragraphsOf(memberOf(object, "body"))};
}

template <std::size_t N>
QString missingIn(const QHash<QString, QString> &texts, const std::array<const char *, N> &names)
{
    for (const char *name : names) {
        if (texts.value(QLatin1String(name)).isEmpty())
            return QLatin1String(name);
    }
    return {};
}

QString missingIn(const LetterTemplate &read, const nlohmann::json &letters)
{
    if (read.law.isEmpty() || read.language.isEmpty())
        return QStringLiteral("law, language");
    if (read.dateFormat.isEmpty() || read.monthFormat.isEmpty() || read.moneyFormat.isEmpty())
        return QStringLiteral("formats");
    for (const QString &missing : {missingIn(read.words, kLetterWords), missingIn(read.known, kKnown),
                                   missingIn(read.charge, kChargeWords)}) {
        if (!missing.isEmpty())
            return missing;
    }
    for (const char *name : kLetters) {
        const QString letter = QLatin1String(name);
        const QString missing = missingIn(textsOf(memberOf(letters, name)), kLetterTexts);
        if (!missing.isEmpty() || read.letters[letter].body.isEmpty())
            return letter + u'.' + (missing.isEmpty() ? QStringLiteral("body") : missing);
    }
    return read.chargeRights.isEmpty() ? QStringLiteral("charge.rights") : QString();
}

} // namespace

const TemplateLetter LetterTemplate::letter(LetterKind kind) const
{
    return letters.value(QLatin1String(nameOf(kind)));
}

QStringList letterLanguages(const QString &law)
{
    QStringList languages;
    for (const QString &file :
         QDir(kLetterFolder).entryList({law + QStringLiteral(".*.json")}, QDir::Files, QDir::Name))
        languages.append(file.section(u'.', 1, 1));
    return languages;
}

Result<LetterTemplate> loadLetterTemplate(const QString &language, const QString &law)
{
    QFile file(QStringLiteral("%1/%2.%3.json").arg(kLetterFolder, law, language));
    if (!file.open(QIODevice::ReadOnly))
        return failure(errors::letterTemplateMissing, {law, language});
    return readLetterTemplate(file.readAll());
}

Result<LetterTemplate> readLetterTemplate(const QByteArray &json)
{
    const Result<nlohmann::json> parsed = parseJson(json);
    if (!parsed)
        return failure(parsed.error());
    LetterTemplate read;
    read.law = jsonText(*parsed, "law");
    read.language = jsonText(*parsed, "language");
    read.dateFormat = jsonText(*parsed, "dateFormat");
    read.monthFormat = jsonText(*parsed, "monthFormat");
    read.moneyFormat = jsonText(*parsed, "moneyFormat");
    read.words = textsOf(memberOf(*parsed, "words"));
    read.known = textsOf(memberOf(*parsed, "known"));
    const nlohmann::json &charge = memberOf(*parsed, "charge");
    read.charge = textsOf(charge);
    read.chargeRights = paragraphsOf(memberOf(charge, "rights"));
    const nlohmann::json &letters = memberOf(*parsed, "letters");
    for (const char *name : kLetters)
        read.letters.insert(QLatin1String(name), letterOf(memberOf(letters, name)));
    const QString missing = missingIn(read, letters);
    if (!missing.isEmpty())
        return failure(errors::letterTemplateBroken, {read.language, missing});
    return read;
}

} // namespace fieldfare
