// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/Masking.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fieldfare {

namespace {

constexpr std::array<std::pair<const char *, Mask>, 9> kMasks{{{"none", Mask::None},
                                                               {"initial", Mask::Initial},
                                                               {"email", Mask::Email},
                                                               {"phone", Mask::Phone},
                                                               {"date", Mask::Date},
                                                               {"street", Mask::Street},
                                                               {"prefix", Mask::Prefix},
                                                               {"iban", Mask::Iban},
                                                               {"all", Mask::All}}};

QString dots(int number)
{
    return QString(number, QChar(0x2022));
}

QString hidden()
{
    return dots(6);
}

/// The first so many characters as people count them: never half of a pair.
QString firstCharacters(const QString &text, qsizetype number)
{
    const QList<uint> characters = text.toUcs4();
    const qsizetype taken = std::min(number, characters.size());
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), taken);
}

/// Letters and digits alone: what a number is without the spaces that people write into it.
QString compact(const QString &text)
{
    QString kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [](QChar c) { return c.isLetterOrNumber(); });
    return kept;
}

QString maskedEmail(const QString &content)
{
    const qsizetype at = content.lastIndexOf(u'@');
    if (at < 1)
        return hidden();
    const qsizetype characters = content.first(at).toUcs4().size();
    const qsizetype shown = std::min(characters - 1, (2 * characters + 2) / 3);
    return firstCharacters(content, shown) + dots(3) + content.sliced(at);
}

QString maskedPhone(const QString &content)
{
    const QString digits = compact(content);
    if (digits.size() < 7)
        return hidden();
    const QStringList parts = content.simplified().split(u' ');
    // Country and area where they stand apart, as in "+49 40 1234517"; else what a country's code can be.
    const bool apart = parts.size() >= 3 && compact(parts[0] + parts[1]).size() + 4 <= digits.size();
    const QString start = apart ? parts[0] + u' ' + parts[1] : content.trimmed().first(3);
    return start + u' ' + dots(3) + u' ' + dots(2) + digits.last(2);
}

QString maskedDate(const QString &content)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)\\d{4}(?!\\d)"));
    const QRegularExpressionMatch match = year.match(content);
    return match.hasMatch() ? dots(2) + u' ' + dots(3) + u' ' + match.captured() : hidden();
}

QString maskedStreet(const QString &content)
{
    const QString number = content.simplified().section(u' ', -1);
    const bool apart = content.simplified().contains(u' ') && !number.isEmpty() && number.front().isDigit();
    return apart ? dots(11) + u' ' + number : dots(11);
}

QString maskedIban(const QString &content)
{
    const QString number = compact(content);
    if (number.size() < 8)
        return hidden();
    const QString country = number.front().isLetter() ? number.first(2) : dots(2);
    return country + dots(2) + u' ' + dots(4) + u' ' + dots(4) + u' ' + dots(2) + number.last(2);
}

} // namespace

Mask maskFromName(const QString &name)
{
    for (const auto &[text, mask] : kMasks) {
        if (name == QLatin1String(text))
            return mask;
    }
    return Mask::All;
}

QString masked(Mask mask, const QString &content)
{
    if (content.isEmpty())
        return {};
    switch (mask) {
    case Mask::None:
        return content;
    case Mask::Initial:
        return content.size() > 1 ? firstCharacters(content, 1) + dots(3) : hidden();
    case Mask::Email:
        return maskedEmail(content);
    case Mask::Phone:
        return maskedPhone(content);
    case Mask::Date:
        return maskedDate(content);
    case Mask::Street:
        return maskedStreet(content);
    case Mask::Prefix:
        return content.size() > 3 ? firstCharacters(content, 2) + dots(3) : hidden();
    case Mask::Iban:
        return maskedIban(content);
    case Mask::All:
        break;
    }
    return hidden();
}

} // namespace fieldfare
