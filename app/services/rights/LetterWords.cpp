// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/LetterWords.h"

#include "base/MoneyText.h"
namespace fieldfare {

namespace {

} // namespace

QString filledIn(const QString &text, const QStringList &arguments)
{
    QString filled;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        while (text[i] == u'%' && end < text.size() && text[end] >= u'0' && text[end] <= u'9')
            ++end;
        const int number = end > i + 1 ? QStringView(text).sliced(i + 1, end - i - 1).toInt() : 0;
        if (number >= 1 && number <= arguments.size())
            filled += arguments[number - 1];
        else
            filled += QStringView(text).sliced(i, end - i);
        i = end;
    }
    return filled;
}

LetterWords::LetterWords(const LetterTemplate &letterTemplate)
    : m_template(letterTemplate)
    , m_locale(letterTemplate.language)
{
}

QString LetterWords::date(QDate date) const
{
    return m_locale.toString(date, m_template.dateFormat);
}

QString LetterWords::month(QDate date) const
{
    return m_locale.toString(date, m_template.monthFormat);
}

QString LetterWords::since(QDate date, bool atTheLatest) const
{
    if (!date.isValid())
        return {};
    return atTheLatest ? filledIn(m_template.words[QStringLiteral("atTheLatest")], {month(date)})
                       : month(date);
}

QString LetterWords::amount(const Money &money) const
{
    const QString text = groupedDigits((money.isNegative() ? -money : money).toText(), m_locale);
    return money.isNegative() ? withMinus(text) : text;
}

QString LetterWords::money(const Money &money) const
{
    const Money magnitude = money.isNegative() ? -money : money;
    const QString text = filledIn(m_template.moneyFormat, {money.currency().sign(), amount(magnitude)});
    return money.isNegative() ? withMinus(text) : text;
}

QString LetterWords::factor(int hundredths) const
{
    QString decimals = QStringLiteral("%1").arg(hundredths % 100, 2, 10, QLatin1Char('0'));
    if (decimals.endsWith(u'0'))
        decimals.chop(1);
    return QString::number(hundredths / 100) + m_locale.decimalPoint() + decimals;
}

QString LetterWords::fields(qsizetype count) const
{
    const QString word = count == 1 ? QStringLiteral("oneField") : QStringLiteral("manyFields");
    return filledIn(m_template.words[word], {QString::number(count)});
}

QString LetterWords::known(const QString &how) const
{
    return m_template.known.value(how);
}

QString LetterWords::list(const QStringList &parts) const
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.first(parts.size() - 1).join(m_template.words[QStringLiteral("join")]) +
           m_template.words[QStringLiteral("joinLast")] + parts.last();
}

} // namespace fieldfare
