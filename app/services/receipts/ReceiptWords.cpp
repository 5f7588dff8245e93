// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptWords.h"

#include "base/Json.h"
#include "base/MoneyText.h"
#include "offers/Retention.h"
#include "rights/LetterWords.h"

#include <QDir>
#include <QFile>

#include <array>
#include <mutex>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

const QString kReceiptFolder = QStringLiteral(":/fieldfare/receipts");

constexpr std::array kReceiptWords{"kind",
                                   "kindOfPages",
                                   "byRule",
                                   "title",
                                   "oneField",
                                   "manyFields",
                                   "given",
                                   "givenNameless",
                                   "givenNamelessOne",
                                   "granted",
                                   "grantedNameless",
                                   "refused",
                                   "countered",
                                   "withdrawn",
                                   "recordedGiven",
                                   "nothing",
                                   "nothingOffered",
                                   "joinMoney",
                                   "onlyPromised",
                                   "forPeriod",
                                   "untilWithdrawn",
                                   "noEnd",
                                   "oneYear",
                                   "manyYears",
                                   "oneMonth",
                                   "manyMonths",
                                   "oneWeek",
                                   "manyWeeks",
                                   "oneDay",
                                   "manyDays",
                                   "join",
                                   "joinLast",
                                   "whoShares",
                                   "whoReceives",
                                   "whoWasAsked",
                                   "whoAsks",
                                   "holder",
                                   "ownWord",
                                   "domainProven",
                                   "certificateProven",
                                   "unproven",
                                   "byHand",
                                   "callsItself",
                                   "callsItselfIn",
                                   "asked",
                                   "givenLabel",
                                   "offeredLabel",
                                   "counterLabel",
                                   "noCombination",
                                   "oneCombination",
                                   "manyCombinations",
                                   "listPrice",
                                   "paidWithGrant",
                                   "promisedLater",
                                   "paidAndPromised",
                                   "noOffer",
                                   "noPay",
                                   "field",
                                   "askedIn",
                                   "working",
                                   "never",
                                   "together",
                                   "notShared",
                                   "workings",
                                   "total",
                                   "purpose",
                                   "legalBasis",
                                   "kept",
                                   "recipients",
                                   "reason",
                                   "sent",
                                   "purposeUnknown",
                                   "nobodyElse",
                                   "notSaid",
                                   "keptUntil",
                                   "keptFor",
                                   "keptUntilWithdrawn",
                                   "nothingSent",
                                   "stepAsked",
                                   "stepOffered",
                                   "stepCountered",
                                   "stepApproved",
                                   "stepDeclined",
                                   "stepWithdrawn",
                                   "stepGranted",
                                   "stepAt",
                                   "stepValid",
                                   "stepsBetween",
                                   "proves",
                                   "selfConsistent",
                                   "selfConsistentText",
                                   "offerProven",
                                   "offerProvenText",
                                   "offerNotProven",
                                   "offerByHandText",
                                   "offerUnsignedText",
                                   "grantProven",
                                   "grantProvenText",
                                   "grantNotProven",
                                   "grantNotText",
                                   "grantNothingText",
                                   "withdrawFree",
                                   "withdrawAt",
                                   "refusedFree",
                                   "counteredFree",
                                   "withdrawnFree",
                                   "receipt",
                                   "hash",
                                   "previous",
                                   "request",
                                   "attached"};

QHash<QString, QString> textsOf(const nlohmann::json &object, const char *member)
{
    QHash<QString, QString> texts;
    const nlohmann::json::const_iterator found = object.find(member);
    if (found == object.end() || !found->is_object())
        return texts;
    for (const auto &[name, value] : found->items()) {
        if (value.is_string())
            texts.insert(QString::fromStdString(name), toQString(value));
    }
    return texts;
}

Result<std::shared_ptr<const ReceiptWords>> readFile(const QString &language)
{
    QFile file(QStringLiteral("%1/receipt.%2.json").arg(kReceiptFolder, language));
    if (!file.open(QIODevice::ReadOnly))
        return failure(errors::receiptWordsBroken, {language, QStringLiteral("file")});
    const Result<ReceiptWords> words = ReceiptWords::fromJson(file.readAll());
    if (!words)
        return failure(words.error());
    return std::make_shared<const ReceiptWords>(*words);
}

} // namespace

QStringList ReceiptWords::languages()
{
    QStringList languages;
    for (const QString &file :
         QDir(kReceiptFolder).entryList({QStringLiteral("receipt.*.json")}, QDir::Files, QDir::Name))
        languages.append(file.section(u'.', 1, 1));
    return languages;
}

Result<std::shared_ptr<const ReceiptWords>> ReceiptWords::of(const QString &language)
{
    static std::mutex mutex;
    static QHash<QString, std::shared_ptr<const ReceiptWords>> known;
    const std::scoped_lock lock(mutex);
    if (known.isEmpty()) {
        for (const QString &each : languages()) {
            const Result<std::shared_ptr<const ReceiptWords>> words = readFile(each);
            if (!words)
                return words;
            known.insert(each, *words);
        }
    }
    // "de_AT" is German too.
    const QString wanted = language.left(2).toLower();
    const std::shared_ptr<const ReceiptWords> found = known.value(wanted, known.value(QStringLiteral("en")));
    if (!found)
        return failure(errors::receiptWordsBroken, {language, QStringLiteral("file")});
    return found;
}

Result<ReceiptWords> ReceiptWords::fromJson(const QByteArray &bytes)
{
    const Result<nlohmann::json> document = parseJson(bytes);
    if (!document || !document->is_object())
        return failure(errors::receiptWordsBroken, {QString(), QStringLiteral("json")});
    ReceiptWords words;
    words.m_language = jsonText(*document, "language");
    words.m_locale = QLocale(words.m_language);
    words.m_dateFormat = jsonText(*document, "dateFormat");
    words.m_shortDateFormat = jsonText(*document, "shortDateFormat");
    words.m_momentFormat = jsonText(*document, "momentFormat");
    words.m_moneyFormat = jsonText(*document, "moneyFormat");
    words.m_words = textsOf(*document, "words");
    words.m_reasons = textsOf(*document, "reasons");
    words.m_bases = textsOf(*document, "bases");
    words.m_countries = textsOf(*document, "countries");
    for (const QString &needed : {words.m_language, words.m_dateFormat, words.m_shortDateFormat,
                                  words.m_momentFormat, words.m_moneyFormat}) {
        if (needed.isEmpty())
            return failure(errors::receiptWordsBroken, {words.m_language, QStringLiteral("formats")});
    }
    for (const char *name : kReceiptWords) {
        if (words.m_words.value(QLatin1String(name)).isEmpty())
            return failure(errors::receiptWordsBroken, {words.m_language, QLatin1String(name)});
    }
    return words;
}

QString ReceiptWords::text(const char *name, const QStringList &arguments) const
{
    return filledIn(m_words.value(QLatin1String(name)), arguments);
}

QString ReceiptWords::date(QDate date) const
{
    return m_locale.toString(date, m_dateFormat);
}

QString ReceiptWords::shortDate(QDate date) const
{
    return m_locale.toString(date, m_shortDateFormat);
}

QString ReceiptWords::moment(Instant at) const
{
    return m_locale.toString(at.toDateTime(), m_momentFormat);
}

QString ReceiptWords::factors(const QString &working) const
{
    QString text = working;
    return text.replace(u'.', m_locale.decimalPoint());
}

QString ReceiptWords::amount(const Money &amount) const
{
    const QString text = groupedDigits((amount.isNegative() ? -amount : amount).toText(), m_locale);
    return amount.isNegative() ? withMinus(text) : text;
}

QString ReceiptWords::money(const Money &amount) const
{
    return filledIn(m_moneyFormat, {amount.currency().sign(), this->amount(amount)});
}

bool ReceiptWords::signFirst() const
{
    return m_moneyFormat.indexOf(QLatin1String("%1")) < m_moneyFormat.indexOf(QLatin1String("%2"));
}

QString ReceiptWords::fields(qsizetype count) const
{
    return text(count == 1 ? "oneField" : "manyFields", {QString::number(count)});
}

QString ReceiptWords::period(const QString &retention) const
{
    const Result<Duration> duration = Duration::fromText(retention);
    if (!duration)
        return {};
    QStringList parts;
    const auto add = [&](int count, const char *one, const char *many) {
        if (count > 0)
            parts.append(text(count == 1 ? one : many, {QString::number(count)}));
    };
    add(duration->years, "oneYear", "manyYears");
    add(duration->months, "oneMonth", "manyMonths");
    add(duration->weeks, "oneWeek", "manyWeeks");
    add(duration->days, "oneDay", "manyDays");
    return parts.isEmpty() ? text("manyDays", {QStringLiteral("0")}) : list(parts);
}

QString ReceiptWords::list(const QStringList &parts) const
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.first(parts.size() - 1).join(text("join")) + text("joinLast") + parts.last();
}

QString ReceiptWords::reason(const QString &name) const
{
    return m_reasons.value(name, name);
}

QString ReceiptWords::basis(const QString &name) const
{
    return m_bases.value(name, name.section(u':', -1));
}

QString ReceiptWords::country(const QString &code) const
{
    return m_countries.value(code, code);
}

} // namespace fieldfare
