// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be answered without the person from now on: the part of RequestsPage that makes rules.

#include "decisions/RuleWords.h"
#include "decisions/Rules.h"
#include "requests/RequestsPage.h"
#include "requests/RuleDialog.h"

namespace fieldfare {

namespace {

/// What the person has just done is what they may want done again.
QString nearestKey(const RequestReview &review)
{
    switch (review.request.state) {
    case RequestState::Approved:
        return QStringLiteral("approve");
    case RequestState::Countered:
        return QStringLiteral("tell-party");
    default:
        return QStringLiteral("decline-party");
    }
}

} // namespace

void RequestsPage::makeRule()
{
    if (!m_detail)
        return;
    Choice choice = m_choice;
    choice.shared = sharedNow();
    const Result<QList<PossibleRule>> possible =
        Rules(context()).possible(m_detail->review.request.id, choice);
    if (!possible) {
        Q_EMIT failed(possible.error());
        return;
    }
    if (possible->isEmpty())
        return say(false, tr("No rule can be made of this."),
                   tr("A rule answers proven, signed requests alone."));
    RuleDialog *dialog = new RuleDialog(*possible, nearestKey(m_detail->review), context(), this);
    connect(dialog, &RuleDialog::ruleWritten, this, &RequestsPage::writeRule);
    dialog->open();
}

void RequestsPage::writeRule(const Rule &rule)
{
    const Result<RuleId> written = Rules(context()).add(rule);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    say(true, tr("The rule is written."),
        tr("%1 It is in Settings, where you can turn it off.").arg(ruleWords(rule, context())));
}

} // namespace fieldfare
