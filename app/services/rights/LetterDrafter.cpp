// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/LetterDrafter.h"

#include "pricing/PriceStore.h"
#include "rights/LetterWords.h"
#include "rights/MailDraft.h"

#include <algorithm>

namespace fieldfare {

namespace {

FieldPath path(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QLatin1String(name));
    return FieldPath(list);
}

/// The content that this company holds of a field; empty when it holds none, or it is not known which.
QString heldContent(const HolderDetail &holder, const FieldPath &field)
{
    const auto found = std::ranges::find_if(holder.lines, [&field](const HolderLine &line) {
        return line.holding.path == field && !line.content.isEmpty();
    });
    return found == holder.lines.end() ? QString() : found->content;
}

QString strongestEvidence(const Holding &holding)
{
    const auto has = [&holding](EvidenceKind kind) {
        return std::ranges::any_of(holding.evidence,
                                   [kind](const Evidence &each) { return each.kind == kind; });
    };
    if (has(EvidenceKind::Answer))
        return QStringLiteral("receipt");
    if (has(EvidenceKind::Letter))
        return QStringLiteral("answer");
    if (has(EvidenceKind::Import))
        return QStringLiteral("login");
    if (has(EvidenceKind::Breach))
        return QStringLiteral("breach");
    return QStringLiteral("word");
}

/// The newest breach that surely or perhaps let something out: the occasion of the letter.
const HolderBreach *occasion(const HolderDetail &holder)
{
    return holder.breaches.isEmpty() ? nullptr : &holder.breaches.first();
}

class Drafter
{
public:
    Drafter(const WalletContext &context, const HolderDetail &holder, const LetterTemplate &letterTemplate)
        : m_context(context)
        , m_holder(holder)
        , m_template(letterTemplate)
        , m_words(letterTemplate)
    {
    }

    LetterFacts facts() const
    {
        LetterFacts facts;
        facts.company.name = m_holder.company.name;
        for (const Contact &contact : m_holder.company.contacts) {
            if (contact.kind == ContactKind::Address && facts.company.addressLines.isEmpty())
                facts.company.addressLines = contact.value.split(u'\n', Qt::SkipEmptyParts);
        }
        facts.person = person();
        if (const HolderBreach *breach = occasion(m_holder))
            facts.breachDate = breach->incident.date;
        for (const HolderLine &line : m_holder.lines)
            facts.held.append(held(line));
        return facts;
    }

    LetterField held(const HolderLine &line) const
    {
        const Since &since = line.holding.since;
        LetterField field;
        field.field = m_context.facts.catalogue().label(line.holding.path, m_template.language);
        field.howIKnow = m_words.known(strongestEvidence(line.holding));
        field.since = m_words.since(since.date, since.precision == DatePrecision::AtLatest);
        if (const HolderBreach *breach = occasion(m_holder))
            field.inBreach =
                breach->incident.fields.contains(line.holding.path) ? InBreach::Yes : InBreach::No;
        return field;
    }

    QString recipient() const
    {
        for (const Contact &contact : m_holder.company.contacts) {
            if (contact.kind == ContactKind::Email && !isNoReplyAddress(contact.value))
                return contact.value;
        }
        return {};
    }

private:
    LetterPerson person() const
    {
        LetterPerson person;
        const QStringList names{heldContent(m_holder, path({"given_name"})),
                                heldContent(m_holder, path({"family_name"}))};
        person.name = names.join(u' ').trimmed();
        person.place = heldContent(m_holder, path({"address", "locality"}));
        person.email = heldContent(m_holder, path({"email"}));
        for (const FieldPath &field :
             {path({"email"}), path({"preferred_username"}), path({"phone_number"})}) {
            const QString content = heldContent(m_holder, field);
            if (!content.isEmpty())
                person.identifiers.append(
                    {m_context.facts.catalogue().label(field, m_template.language), content});
        }
        return person;
    }

    const WalletContext &m_context;
    const HolderDetail &m_holder;
    const LetterTemplate &m_template;
    LetterWords m_words;
};

/// The base and the breach factor, where that is all that made the amount: then it is printed beside it.
void explain(ChargeEntry &line, const Sum &sum)
{
    if (sum.steps.isEmpty() || operationOf(sum.steps.first().kind) != Operation::Start)
        return;
    for (qsizetype i = 1; i < sum.steps.size(); ++i) {
        if (sum.steps[i].kind != StepKind::Breach)
            return;
        const Fraction &factor = sum.steps[i].factor;
        if (factor.numerator() * 100 % factor.denominator() != 0)
            return;
        line.factorHundredths = int(factor.numerator() * 100 / factor.denominator());
    }
    line.base = sum.steps.first().amount;
}

} // namespace

Result<LetterRecord> draftLetter(const WalletContext &context, const HolderDetail &holder,
                                 const DraftOptions &options, const QString &language)
{
    if (holder.lines.isEmpty())
        return failure(errors::nothingHeld, {holder.company.name});
    const Result<LetterTemplate> letterTemplate = loadLetterTemplate(language);
    if (!letterTemplate)
        return failure(letterTemplate.error());
    const Drafter drafter(context, holder, *letterTemplate);
    LetterRecord draft;
    ChargeFacts &facts = draft.facts;
    facts.letter = drafter.facts();
    draft.recipient = drafter.recipient();
    if (options.right == LetterRight::Charge) {
        for (const HolderLine &holderLine : holder.lines) {
            ChargeEntry line;
            line.held = drafter.held(holderLine);
            line.amount = holderLine.ask;
            line.holding = holderLine.holding.id;
            line.leftOut = options.leaveOut.contains(line.holding);
            if (holderLine.ask)
                explain(line, holderLine.sum);
            facts.lines.append(line);
        }
        facts.letter.held.clear();
    }
    for (const ReceivedReward &reward : holder.received) {
        if (reward.amount.currency() != context.currency || options.right != LetterRight::Charge)
            continue;
        facts.given.append({reward.terms, reward.amount});
    }
    addUp(facts, context.currency);
    return draft;
}

} // namespace fieldfare
