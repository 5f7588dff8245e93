// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/ChargeText.h"

#include "documents/RichText.h"
#include "rights/LetterWords.h"

#include <QUrl>

namespace fieldfare {

namespace {

Result<> addsUp(const ChargeFacts &facts)
{
    const Currency currency = facts.total.currency();
    Money total = Money::zero(currency);
    for (const ChargeEntry &line : facts.lines) {
        if (!line.amount || line.leftOut)
            continue;
        if (line.amount->currency() != currency)
            return failure(errors::chargeMixesCurrencies);
        total += *line.amount;
    }
    if (total != facts.total)
        return failure(errors::chargeDoesNotAddUp, {total.toText(), facts.total.toText()});
    Money left = total;
    for (const ChargeGiven &given : facts.given) {
        if (given.amount.currency() != currency)
            return failure(errors::chargeMixesCurrencies);
        left -= given.amount;
    }
    if (left != facts.balance)
        return failure(errors::chargeDoesNotAddUp, {left.toText(), facts.balance.toText()});
    return {};
}

class ChargeWriter
{
public:
    ChargeWriter(const LetterTemplate &letterTemplate, const ChargeFacts &facts)
        : m_template(letterTemplate)
        , m_facts(facts)
        , m_words(letterTemplate)
    {
        for (const ChargeEntry &line : facts.lines) {
            if (!line.leftOut)
                m_lines.append(line);
        }
        m_arguments = letterArguments(letterTemplate, facts.letter, m_lines.size());
        m_arguments += {literalText(m_words.money(facts.total)), literalText(m_words.money(facts.balance)),
                        literalText(facts.account)};
    }

    ChargeContent write() const
    {
        ChargeContent content;
        content.frame = letterFrame(m_template, m_facts.letter, m_arguments);
        content.head = {word("field"), m_template.words[QStringLiteral("howIKnow")],
                        m_template.words[QStringLiteral("since")],
                        word(anyFactor() ? "priceBreach" : "price"), m_facts.total.currency().sign()};
        for (const ChargeEntry &line : m_lines)
            content.rows.append(row(line));
        content.totalLabel = word("total");
        content.total = m_words.amount(m_facts.total);
        for (const ChargeGiven &given : m_facts.given)
            content.given.append({filledIn(word("given"), {given.what}), m_words.amount(-given.amount)});
        content.balanceLabel = word("balance");
        content.balance = m_words.money(m_facts.balance);
        content.ways = ways();
        content.waysTitle = word(content.ways.size() == 3 ? "waysTitle" : "wayTitle");
        QStringList rights;
        const int first = int(
            chosenParagraphs(m_template.letter(LetterKind::Charge).body, m_facts.letter, m_arguments).size());
        for (const LetterParagraph &part :
             reworded(chosenParagraphs(m_template.chargeRights, m_facts.letter, m_arguments), m_facts.letter,
                      first))
            rights.append(part.text);
        content.rights = rights.join(u' ');
        content.qrText = qrText();
        content.qrCaption = word("qr");
        return content;
    }

private:
    QString word(const char *name) const { return m_template.charge[QLatin1String(name)]; }
    QString text(const char *name) const { return plainText(filledIn(word(name), m_arguments)); }

    bool anyFactor() const
    {
        const auto multiplied = [](const ChargeEntry &line) { return line.factorHundredths != 100; };
        return std::ranges::any_of(m_lines, multiplied);
    }

    QStringList row(const ChargeEntry &line) const
    {
        QString price = line.base ? m_words.amount(*line.base) : QString();
        if (line.base && line.factorHundredths != 100)
            price += QStringLiteral(" × ") + m_words.factor(line.factorHundredths);
        return {line.held.field, line.held.howIKnow, line.held.since, line.amount ? price : QString(),
                line.amount ? m_words.amount(*line.amount) : word("never")};
    }

    QList<ChargeWay> ways() const
    {
        QList<ChargeWay> ways;
        const bool owed = !m_facts.balance.isZero() && !m_facts.balance.isNegative();
        if (owed && m_facts.mayPay)
            ways.append({word("pay"), text(m_facts.account.isEmpty() ? "payAsk" : "payText")});
        if (owed && m_facts.mayDiscount)
            ways.append({word("discount"), text("discountText")});
        const auto isNever = [](const ChargeEntry &line) { return !line.amount; };
        const bool never = std::ranges::any_of(m_lines, isNever);
        ways.append({word("erase"), text(never ? "eraseNever" : "eraseText")});
        return ways;
    }

    QString qrText() const
    {
        const QString what =
            m_facts.id.isEmpty() ? m_facts.letter.number : m_facts.letter.number + u' ' + m_facts.id;
        const QString email = m_facts.letter.person.email;
        if (email.isEmpty())
            return what;
        return QStringLiteral("mailto:%1?subject=%2")
            .arg(QString::fromLatin1(QUrl::toPercentEncoding(email, "@")),
                 QString::fromLatin1(QUrl::toPercentEncoding(what)));
    }

    const LetterTemplate &m_template;
    const ChargeFacts &m_facts;
    LetterWords m_words;
    QList<ChargeEntry> m_lines; ///< without those left out
    QStringList m_arguments;
};

} // namespace

void addUp(ChargeFacts &facts, Currency currency)
{
    facts.total = Money::zero(currency);
    for (const ChargeEntry &line : std::as_const(facts.lines)) {
        if (line.amount && !line.leftOut)
            facts.total += *line.amount;
    }
    facts.balance = facts.total;
    for (const ChargeGiven &given : std::as_const(facts.given))
        facts.balance -= given.amount;
}

Result<ChargeContent> writeCharge(const LetterTemplate &letterTemplate, const ChargeFacts &facts)
{
    const Result<> sums = addsUp(facts);
    if (!sums)
        return failure(sums.error());
    return ChargeWriter(letterTemplate, facts).write();
}

QString mailText(const ChargeContent &content)
{
    QStringList parts;
    for (const LetterParagraph &paragraph : content.frame.paragraphs)
        parts.append(plainText(paragraph.text));
    QStringList lines;
    for (const QStringList &row : content.rows)
        lines.append(QStringLiteral("- %1 (%2, %3): %4").arg(row[0], row[1], row[2], row[4]));
    lines.append(content.totalLabel + QStringLiteral(": ") + content.total);
    for (const ReferenceLine &given : content.given)
        lines.append(given.label + QStringLiteral(": ") + given.text);
    lines.append(content.balanceLabel + QStringLiteral(": ") + content.balance);
    parts.append(lines.join(u'\n'));
    QStringList ways{content.waysTitle};
    for (qsizetype i = 0; i < content.ways.size(); ++i)
        ways.append(QStringLiteral("%1. %2: %3")
                        .arg(QString::number(i + 1), content.ways[i].verb, content.ways[i].text));
    parts.append(ways.join(u'\n'));
    parts.append(plainText(content.rights));
    parts.append(content.frame.closing + u'\n' + content.frame.signature);
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace fieldfare
