// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"
#include "decisions/Rules.h"

class QComboBox;
class QLineEdit;

namespace fieldfare {

class Label;

/// A rule made of the request that is shown or of what was decided on it. What it will do stands there whole
/// before it is saved.
class RuleDialog : public PageDialog
{
    Q_OBJECT
public:
    /// `possible` has one at least; `chosen`: the key that is shown first.
    RuleDialog(const QList<PossibleRule> &possible, const QString &chosen, const WalletContext &context,
               QWidget *parent);

Q_SIGNALS:
    void ruleWritten(const fieldfare::Rule &rule);

private:
    void choose();
    void showWords();
    /// The chosen rule with the amount that was typed; nothing while that is none.
    std::optional<Rule> rule() const;

    const WalletContext &m_context;
    QList<PossibleRule> m_possible;
    QComboBox *m_kinds;
    QWidget *m_leastPart;
    QLineEdit *m_least;
    Label *m_words;
    QPushButton *m_save;
};

} // namespace fieldfare
