// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/LetterText.h"

#include "documents/RichText.h"
#include "rights/LetterWords.h"

namespace fieldfare {

namespace {

bool holds(const QString &condition, const LetterFacts &facts)
{
    if (condition.startsWith(u'!'))
        return !holds(condition.sliced(1), facts);
    if (condition == u"breach")
        return facts.breachDate.isValid();
    if (condition == u"held")
        return !facts.held.isEmpty();
    if (condition == u"identifiers")
        return !facts.person.identifiers.isEmpty();
    if (condition == u"invitation")
        return facts.invitation;
    return condition.isEmpty();
}

QString senderOf(const LetterPerson &person)
{
    if (person.name.isEmpty())
        return person.email;
    return person.place.isEmpty() ? person.name : person.name + QStringLiteral(", ") + person.place;
}

QString breachWord(const LetterTemplate &letterTemplate, InBreach inBreach)
{
    switch (inBreach) {
    case InBreach::Yes:
        return letterTemplate.words[QStringLiteral("yes")];
    case InBreach::No:
        return letterTemplate.words[QStringLiteral("no")];
    case InBreach::Unknown:
        return letterTemplate.words[QStringLiteral("unknown")];
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList letterArguments(const LetterTemplate &letterTemplate, const LetterFacts &facts, qsizetype fields)
{
    const LetterWords words(letterTemplate);
    QStringList identifiers;
    for (const LetterIdentifier &each : facts.person.identifiers)
        identifiers.append(each.label + u' ' + each.value);
    QStringList arguments{facts.company.name,           facts.number,
                          words.date(facts.date),       words.date(facts.answerBy),
                          words.date(facts.breachDate), words.list(identifiers),
                          words.date(facts.firstSent),  words.date(facts.firstAnswerDue),
                          words.fields(fields)};
    for (QString &argument : arguments)
        argument = literalText(argument);
    return arguments;
}

QList<LetterParagraph> chosenParagraphs(const QList<TemplateParagraph> &paragraphs, const LetterFacts &facts,
                                        const QStringList &arguments)
{
    QList<LetterParagraph> chosen;
    for (const TemplateParagraph &paragraph : paragraphs) {
        if (holds(paragraph.when, facts))
            chosen.append({filledIn(paragraph.text, arguments), paragraph.heldFollows, paragraph.fixed});
    }
    return chosen;
}

QList<LetterParagraph> reworded(const QList<LetterParagraph> &paragraphs, const LetterFacts &facts, int first)
{
    QList<LetterParagraph> result;
    for (LetterParagraph paragraph : paragraphs) {
        const auto own = facts.wording.constFind(first++);
        if (own != facts.wording.cend() && !paragraph.fixed)
            paragraph.text = literalText(*own);
        if (!paragraph.text.isEmpty() || paragraph.heldFollows)
            result.append(paragraph);
    }
    return result;
}

LetterFrame letterFrame(const LetterTemplate &letterTemplate, const LetterFacts &facts,
                        const QStringList &arguments)
{
    const TemplateLetter letter = letterTemplate.letter(facts.kind);
    const LetterWords words(letterTemplate);
    const auto word = [&letterTemplate](const char *name) {
        return letterTemplate.words[QLatin1String(name)];
    };
    LetterFrame frame;
    frame.law = letterTemplate.law;
    frame.language = letterTemplate.language;
    frame.head = filledIn(word("head"), {letter.kind, facts.number});
    frame.head.replace(QLatin1String("{page}"), QLatin1String("%1"));
    frame.head.replace(QLatin1String("{pages}"), QLatin1String("%2"));
    frame.address = QStringList(facts.company.name) + facts.company.addressLines;
    frame.reference.append({word("from"), senderOf(facts.person)});
    if (!facts.person.email.isEmpty() && !facts.person.name.isEmpty())
        frame.reference.append({word("replyTo"), facts.person.email});
    frame.reference.append({letter.reference, facts.number, true});
    frame.reference.append({word("date"), words.date(facts.date)});
    if (facts.answerBy.isValid())
        frame.reference.append({word("answerBy"), words.date(facts.answerBy), true});
    if (!letter.stage.isEmpty())
        frame.reference.append({word("stage"), letter.stage});
    frame.title = letter.title;
    frame.subtitle = filledIn(letter.subtitle, arguments);
    frame.subject = plainText(filledIn(letter.subject, arguments));
    frame.paragraphs = reworded(chosenParagraphs(letter.body, facts, arguments), facts, 0);
    frame.closing = letter.closing;
    frame.signature = facts.person.name.isEmpty() ? facts.person.email : facts.person.name;
    frame.foot = word("foot");
    return frame;
}

LetterContent writeLetter(const LetterTemplate &letterTemplate, const LetterFacts &facts)
{
    LetterContent content;
    content.frame =
        letterFrame(letterTemplate, facts, letterArguments(letterTemplate, facts, facts.held.size()));
    const bool breach = facts.breachDate.isValid();
    for (const char *name : {"field", "howIKnow", "since"})
        content.heldHead.append(letterTemplate.words[QLatin1String(name)]);
    if (breach)
        content.heldHead.append(letterTemplate.words[QStringLiteral("inBreach")]);
    for (const LetterField &held : facts.held) {
        QStringList row{held.field, held.howIKnow, held.since};
        if (breach)
            row.append(breachWord(letterTemplate, held.inBreach));
        content.held.append(row);
    }
    return content;
}

QString mailText(const LetterContent &content)
{
    QStringList parts;
    for (const LetterParagraph &paragraph : content.frame.paragraphs) {
        parts.append(plainText(paragraph.text));
        if (!paragraph.heldFollows)
            continue;
        QStringList lines;
        for (const QStringList &row : content.held)
            lines.append(QStringLiteral("- ") + row.join(QStringLiteral(" · ")));
        parts.append(lines.join(u'\n'));
    }
    parts.append(content.frame.closing + u'\n' + content.frame.signature);
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace fieldfare
