// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/StatementWords.h"

#include "base/Json.h"
#include "base/MoneyText.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using json = nlohmann::json;

/// Every text that is asked for below; a file without one is refused as a whole.
constexpr const char *kNames[] = {"title",
                                  "fileTitle",
                                  "kind",
                                  "kindOf",
                                  "page",
                                  "opening",
                                  "received",
                                  "used",
                                  "expired",
                                  "corrected",
                                  "closing",
                                  "day",
                                  "company",
                                  "what",
                                  "receivedHead",
                                  "usedHead",
                                  "balanceHead",
                                  "openingBalance",
                                  "closingBalance",
                                  "nothing",
                                  "pointsAt",
                                  "usedUp",
                                  "usedPart",
                                  "expiredWhat",
                                  "correctedWhat",
                                  "toUse",
                                  "promised",
                                  "until",
                                  "neverEnds",
                                  "due",
                                  "broken",
                                  "noDate",
                                  "promiseNote",
                                  "inCurrency",
                                  "points",
                                  "free_period",
                                  "goods",
                                  "discount_percent",
                                  "noPrice",
                                  "foot",
                                  "evidenceKind",
                                  "evidenceKindOf",
                                  "evidenceTitle",
                                  "evidenceLead",
                                  "evidenceWho",
                                  "evidenceProven",
                                  "evidenceByHand",
                                  "evidenceWhat",
                                  "evidenceOffer",
                                  "evidenceCourse",
                                  "evidenceAsked",
                                  "evidenceFor",
                                  "evidenceApproved",
                                  "evidenceGave",
                                  "evidenceDelivery",
                                  "evidenceDue",
                                  "evidenceToday",
                                  "evidenceDays",
                                  "evidenceDelivered",
                                  "evidenceRefused",
                                  "evidenceUnknown",
                                  "evidenceNotSent",
                                  "evidenceWithdrawn",
                                  "evidenceFiles",
                                  "evidenceFile",
                                  "evidenceProves",
                                  "evidenceHash",
                                  "evidenceRequestFile",
                                  "evidenceHandFile",
                                  "evidencePresentationFile",
                                  "evidenceReceiptFile",
                                  "evidenceReadableFile",
                                  "evidenceGrantFile",
                                  "evidenceBadGrantFile",
                                  "evidenceFoot"};

QString filledOnce(const QString &text, const QStringList &arguments)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            filled += arguments[number - 1];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

QString statementTextOf(const json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                       : QString();
}

} // namespace

QStringList StatementWords::languages()
{
    QStringList languages;
    for (const QString &file : QDir(QStringLiteral(":/fieldfare/statements")).entryList())
        languages.append(file.section(u'.', 1, 1));
    languages.sort();
    return languages;
}

Result<StatementWords> StatementWords::load(const QString &language)
{
    QFile file(QStringLiteral(":/fieldfare/statements/statement.%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return failure(errors::statementWordsMissing, {language, QString()});
    const Result<json> object = parseJson(file.readAll());
    if (!object)
        return failure(object.error());
    StatementWords words;
    words.m_locale = QLocale(language);
    const std::pair<const char *, QString *> formats[] = {{"dateFormat", &words.m_dateFormat},
                                                          {"dayMonthFormat", &words.m_dayMonthFormat},
                                                          {"shortFormat", &words.m_shortFormat},
                                                          {"shortYearFormat", &words.m_shortYearFormat},
                                                          {"moneyFormat", &words.m_moneyFormat}};
    for (const auto &[name, target] : formats) {
        *target = statementTextOf(*object, name);
        if (target->isEmpty())
            return failure(errors::statementWordsMissing, {language, QString::fromLatin1(name)});
    }
    const json texts = object->value("words", json::object());
    for (const char *name : kNames) {
        const QString text = statementTextOf(texts, name);
        if (text.isEmpty())
            return failure(errors::statementWordsMissing, {language, QString::fromLatin1(name)});
        words.m_words.insert(QString::fromLatin1(name), text);
    }
    return words;
}

QString StatementWords::text(const char *name, const QStringList &arguments) const
{
    return filledOnce(m_words.value(QString::fromLatin1(name)), arguments);
}

QString StatementWords::date(QDate day) const
{
    return m_locale.toString(day, m_dateFormat);
}

QString StatementWords::shortDate(QDate day, QDate other) const
{
    return m_locale.toString(day, day.year() == other.year() ? m_shortFormat : m_shortYearFormat);
}

QString StatementWords::period(const Period &period) const
{
    if (period.from == period.to)
        return date(period.to);
    const bool sameYear = period.from.year() == period.to.year();
    const QString from = sameYear ? m_locale.toString(period.from, m_dayMonthFormat) : date(period.from);
    return text("title", {from, date(period.to)});
}

QString StatementWords::amount(std::int64_t amount, const AccountUnit &unit) const
{
    const bool isNegative = amount < 0;
    const std::int64_t size = isNegative ? -amount : amount;
    const QString digits = unit.currency ? Money(size, *unit.currency).toText() : QString::number(size);
    const QString text = groupedDigits(digits, m_locale);
    return isNegative ? withMinus(text) : text;
}

QString StatementWords::money(std::int64_t amount, const AccountUnit &unit) const
{
    if (!unit.currency)
        return this->amount(amount, unit);
    const QString size = this->amount(amount < 0 ? -amount : amount, unit);
    const QString text = filledOnce(m_moneyFormat, {unit.currency->sign(), size});
    return amount < 0 ? withMinus(text) : text;
}

QString StatementWords::price(const QString &decimal, Currency currency) const
{
    QString number = decimal;
    if (!number.contains(u'.') && currency.minorDigits() > 0)
        number += u'.';
    while (number.contains(u'.') && number.size() - number.indexOf(u'.') <= currency.minorDigits())
        number += u'0';
    number.replace(u'.', m_locale.decimalPoint());
    return filledOnce(m_moneyFormat, {currency.sign(), number});
}

QString StatementWords::what(const StatementLine &line, const AccountUnit &unit) const
{
    switch (line.kind) {
    case RewardEntryKind::Redeemed:
        return text(line.ends ? "usedUp" : "usedPart", {line.terms});
    case RewardEntryKind::Expired:
        return text("expiredWhat", {line.terms});
    case RewardEntryKind::Corrected:
        return text("correctedWhat", {line.terms});
    default:
        break;
    }
    if (line.pointPrice.isEmpty() || !unit.currency)
        return line.terms;
    return text("pointsAt", {line.terms, price(line.pointPrice, *unit.currency)});
}

QString StatementWords::rest(const StatementRest &rest, QDate today) const
{
    if (!rest.until.isValid())
        return text("neverEnds", {rest.company});
    return text("until", {rest.company, shortDate(rest.until, today)});
}

QString StatementWords::promise(const StatementRest &promise, QDate today) const
{
    if (promise.brokenSince.isValid())
        return text("broken", {promise.company, shortDate(promise.brokenSince, today)});
    if (!promise.until.isValid())
        return text("noDate", {promise.company});
    return text("due", {promise.company, shortDate(promise.until, today)});
}

QString StatementWords::heading(const AccountUnit &unit) const
{
    if (unit.currency)
        return text("inCurrency", {unit.currency->code()});
    const QByteArray kind = accountKindName(unit).toLatin1();
    return text(kind.constData(), {unit.company});
}

} // namespace fieldfare
