// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RuleDialog.h"

#include "decisions/RuleWords.h"
#include "requests/RequestShown.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldfare {

namespace {

/// What a rule does, short enough for a list of choices; the sentence below it says the rest.
QString shortName(const Rule &rule, const WalletContext &context)
{
    const QString purpose =
        rule.classes.isEmpty() ? QString() : classWord(rule.classes.first(), context).toLower();
    switch (rule.kind) {
    case RuleKind::Decline:
        if (rule.unproven)
            return RuleDialog::tr("Say nothing to who is not proven");
        if (!rule.field.isEmpty())
            return RuleDialog::tr("Decline what cannot do without: %1").arg(context.label(rule.field));
        if (rule.classes.isEmpty())
            return RuleDialog::tr("Decline whatever they ask");
        return rule.party ? RuleDialog::tr("Decline what they ask for: %1").arg(purpose)
                          : RuleDialog::tr("Decline whoever asks for: %1").arg(purpose);
    case RuleKind::OnlyWhenMet:
        return rule.party ? RuleDialog::tr("Tell me of them only when my ask is met")
                          : RuleDialog::tr("Tell me only when my ask is met: %1").arg(purpose);
    case RuleKind::Approve:
        break;
    }
    return RuleDialog::tr("Approve the same again");
}

} // namespace

RuleDialog::RuleDialog(const QList<PossibleRule> &possible, const QString &chosen,
                       const WalletContext &context, QWidget *parent)
    : PageDialog(tr("Make a rule"), parent)
    , m_context(context)
    , m_possible(possible)
    , m_kinds(new QComboBox)
    , m_leastPart(new QWidget)
    , m_least(new QLineEdit)
    , m_words(new Label({}, TextStyle::BodySemibold))
    , m_save(primaryButton(tr("Save the rule")))
{
    addSentence(tr("It answers what comes from now on, only where who asks is proven and every check is "
                   "passed. Answers go out after a random time, up to two hours; until then you can take "
                   "them back."));
    for (const PossibleRule &each : m_possible)
        m_kinds->addItem(shortName(each.rule, m_context));
    addField(tr("From now on"), m_kinds);
    QVBoxLayout *least = new QVBoxLayout(m_leastPart);
    least->setContentsMargins({});
    least->setSpacing(metrics::kSpace4);
    Label *name = new Label(tr("Worth at least (%1), as you count it").arg(m_context.currency.sign()),
                            TextStyle::Small, Role::TextMuted);
    name->setBuddy(m_least);
    m_least->setAccessibleName(name->plainText());
    least->addWidget(name);
    least->addWidget(m_least);
    body()->addWidget(m_leastPart);
    m_words->setWrapping(true);
    QVBoxLayout *what = new QVBoxLayout;
    what->setSpacing(metrics::kSpace4);
    what->addWidget(new Label(tr("What it does, and nothing wider"), TextStyle::Small, Role::TextMuted));
    what->addWidget(m_words);
    body()->addLayout(what);
    setAction(m_save);
    const auto first = std::ranges::find(m_possible, chosen, &PossibleRule::key);
    if (first != m_possible.end())
        m_kinds->setCurrentIndex(int(first - m_possible.begin()));
    choose();
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &RuleDialog::choose);
    connect(m_least, &QLineEdit::textChanged, this, &RuleDialog::showWords);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT ruleWritten(*rule());
        accept();
    });
}

void RuleDialog::choose()
{
    const Rule &chosen = m_possible.at(m_kinds->currentIndex()).rule;
    m_leastPart->setVisible(chosen.terms.has_value());
    if (chosen.terms)
        m_least->setText(formatAmount(chosen.terms->least, locale()));
    showWords();
}

void RuleDialog::showWords()
{
    const std::optional<Rule> written = rule();
    m_save->setEnabled(written.has_value());
    m_words->setText(written ? ruleWords(*written, m_context)
                             : tr("The amount is not one that can be read."));
}

std::optional<Rule> RuleDialog::rule() const
{
    Rule rule = m_possible.at(m_kinds->currentIndex()).rule;
    if (!rule.terms)
        return rule;
    QString text = m_least->text().trimmed();
    text.remove(locale().groupSeparator());
    text.replace(locale().decimalPoint(), QStringLiteral("."));
    const Result<Money> least = Money::fromText(text, rule.terms->least.currency());
    if (!least || least->isNegative())
        return std::nullopt;
    rule.terms->least = *least;
    return rule;
}

} // namespace fieldfare
