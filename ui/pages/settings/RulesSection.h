// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "decisions/Rules.h"
#include "settings/SettingsSection.h"

namespace fieldfare {

/// What the person lets be answered without them: each rule whole, how often it was used, off and away.
class RulesSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit RulesSection(Wallet &wallet, QWidget *parent = nullptr);

    void refresh() override;

Q_SIGNALS:
    void requestsRequested();

private:
    void show(const QList<RuleRow> &rules);
    QWidget *ruleRow(const RuleRow &row);
    void done(const Result<> &result);

    Wallet &m_wallet;
    Label *m_note;
    QList<QWidget *> m_rows;
    QStringList m_shown; ///< what the rows say
};

} // namespace fieldfare
