// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/RuleWords.h"

#include "catalogue/InsideLabel.h"
#include "decisions/OfferWords.h"
#include "net/HostDisplay.h"

#include <QCoreApplication>

namespace fieldfare {

namespace {

struct RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::RuleWords)
};

/// Without directions, controls, line breaks: it can turn round nothing that stands beside it.
QString plain(const QString &text)
{
    QString seen;
    for (const QChar each : text) {
        const QChar::Category category = each.category();
        if (category != QChar::Other_Format && category != QChar::Other_Control)
            seen.append(each.isSpace() ? QChar(u' ') : each);
    }
    return seen.simplified();
}

QString listed(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

QString classWords(const QList<PurposeClass> &classes, const WalletContext &context)
{
    QStringList labels;
    for (const PurposeClass each : classes)
        labels.append(
            insideLabel(context.facts.purposes().classLabel(each, context.language), context.language));
    return labels.join(QStringLiteral(" / "));
}

QString declineWords(const Rule &rule, const WalletContext &context)
{
    const QString who = displayDomain(rule.who);
    const QString classes = classWords(rule.classes, context);
    if (rule.unproven)
        return RuleTexts::tr("Say nothing to whoever is not proven, and put the request away.");
    if (!rule.field.isEmpty()) {
        const QString field = insideLabel(context.label(rule.field), context.language);
        return rule.party
                   ? RuleTexts::tr("Decline what %1 asks where it cannot do without: %2.").arg(who, field)
                   : RuleTexts::tr("Decline whatever cannot do without: %1.").arg(field);
    }
    if (rule.party && rule.classes.isEmpty())
        return RuleTexts::tr("Decline whatever %1 asks.").arg(who);
    return rule.party ? RuleTexts::tr("Decline what %1 asks for: %2.").arg(who, classes)
                      : RuleTexts::tr("Decline whatever anyone asks for: %1.").arg(classes);
}

QString onlyWhenMetWords(const Rule &rule, const WalletContext &context)
{
    const QString who = displayDomain(rule.who);
    const QString classes = classWords(rule.classes, context);
    if (rule.party && rule.classes.isEmpty())
        return RuleTexts::tr("Tell me what %1 asks only when my ask is met.").arg(who);
    return rule.party
               ? RuleTexts::tr("Tell me what %1 asks for (%2) only when my ask is met.").arg(who, classes)
               : RuleTexts::tr("Tell me what anyone asks for (%1) only when my ask is met.").arg(classes);
}

QString approveWords(const Rule &rule, const RuleTerms &terms, const WalletContext &context)
{
    QStringList fields;
    for (const RuleField &field : terms.fields)
        fields.append(insideLabel(context.label(field.path), context.language));
    QStringList purposes;
    for (const OfferPurpose &purpose : terms.purposes) {
        const QString label = context.facts.purposes().label(purpose.id, context.language);
        const QString said = plain(purpose.description);
        purposes.append(said.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, said));
    }
    QStringList recipients;
    for (const Recipient &recipient : terms.recipients)
        recipients.append(plain(recipient.name));
    QStringList parts{
        RuleTexts::tr("Approve for %1, exactly: %2").arg(displayDomain(rule.who), listed(fields)),
        purposes.isEmpty() ? RuleTexts::tr("no purpose said")
                           : RuleTexts::tr("for: %1").arg(listed(purposes)),
        RuleTexts::tr("kept at most: %1").arg(retentionWords(terms.retention)),
        recipients.isEmpty() ? RuleTexts::tr("shared with nobody")
                             : RuleTexts::tr("shared with nobody but: %1").arg(listed(recipients))};
    if (!terms.furtherTerms.isEmpty())
        parts.append(RuleTexts::tr("with the further terms that they had"));
    parts.append(RuleTexts::tr("worth %1 at least, as you count it")
                     .arg(terms.least.currency().sign() + QChar(0xa0) + terms.least.toText()));
    return parts.join(QStringLiteral("; ")) + u'.';
}

} // namespace

QString ruleWords(const Rule &rule, const WalletContext &context)
{
    switch (rule.kind) {
    case RuleKind::Decline:
        return declineWords(rule, context);
    case RuleKind::OnlyWhenMet:
        return onlyWhenMetWords(rule, context);
    case RuleKind::Approve:
        break;
    }
    return approveWords(rule, rule.terms.value_or(RuleTerms()), context);
}

} // namespace fieldfare
