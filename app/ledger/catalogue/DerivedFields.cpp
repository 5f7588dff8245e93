// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/DerivedFields.h"

#include <algorithm>

namespace fieldfare {

namespace {

constexpr qsizetype kPrefix = 2;

/// "1988-03-12", or "1988"; OpenID Connect writes 0000 for a year that is kept back.
struct BirthDate
{
    int year = 0;
    QDate day; ///< invalid where only the year is known
};

std::optional<BirthDate> birthDate(const QString &content)
{
    const QString text = content.trimmed();
    const bool yearAlone =
        text.size() == 4 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const QDate day = yearAlone ? QDate() : QDate::fromString(text, Qt::ISODate);
    const int year = yearAlone ? text.toInt() : day.year();
    return year > 0 ? std::optional(BirthDate{year, day}) : std::nullopt;
}

std::optional<QString> isOver(int years, const QString &content, QDate today)
{
    const std::optional<BirthDate> birth = birthDate(content);
    if (!birth)
        return std::nullopt;
    int age = today.year() - birth->year;
    if (!birth->day.isValid() && age == years)
        return std::nullopt;
    // Who was born on 29 February is a year older on 1 March: on no day too early.
    const auto dayOfYear = [](QDate date) { return std::pair(date.month(), date.day()); };
    if (birth->day.isValid() && dayOfYear(today) < dayOfYear(birth->day))
        --age;
    return age >= years ? QStringLiteral("true") : QStringLiteral("false");
}

std::optional<QString> postalPrefix(const QString &content)
{
    QString code;
    std::ranges::copy_if(content, std::back_inserter(code), [](QChar c) { return c.isLetterOrNumber(); });
    return code.size() > kPrefix ? std::optional(code.first(kPrefix).toUpper()) : std::nullopt;
}

} // namespace

std::optional<QString> derivedContent(const FieldPath &path, const QString &parentContent, QDate today)
{
    const QStringList &names = path.names();
    if (names.size() == 2 && names[0] == u"age_equal_or_over") {
        bool isNumber = false;
        const int years = names[1].toInt(&isNumber);
        return isNumber && years > 0 ? isOver(years, parentContent, today) : std::nullopt;
    }
    if (names == QStringList{QStringLiteral("birth_year")}) {
        const std::optional<BirthDate> birth = birthDate(parentContent);
        return birth ? std::optional(QString::number(birth->year)) : std::nullopt;
    }
    if (names == QStringList{QStringLiteral("address"), QStringLiteral("postal_prefix")})
        return postalPrefix(parentContent);
    return std::nullopt;
}

} // namespace fieldfare
