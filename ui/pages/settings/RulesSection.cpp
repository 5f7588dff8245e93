// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/RulesSection.h"

#include "theme/Formats.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/Label.h"
#include "widgets/Switch.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

RulesSection::RulesSection(Wallet &wallet, QWidget *parent)
    : SettingsSection(tr("Rules"), parent)
    , m_wallet(wallet)
{
    QPushButton *open = secondaryButton(tr("Open Requests"), this);
    m_note = addRow(tr("What is answered without you"), tr("Not read yet"), open);
    connect(open, &QPushButton::clicked, this, &RulesSection::requestsRequested);
}

void RulesSection::refresh()
{
    const Result<QList<RuleRow>> rules = Rules(m_wallet.context()).list();
    if (rules)
        show(*rules);
    else
        Q_EMIT failed(rules.error());
}

void RulesSection::show(const QList<RuleRow> &rules)
{
    QStringList shown;
    for (const RuleRow &row : rules)
        shown.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(row.rule.id.toText(), row.words)
                         .arg(row.rule.on)
                         .arg(row.use.count));
    m_note->setText(
        rules.isEmpty()
            ? tr("Nothing: you have no rule. One is made of a request or what you decided on it.")
            : tr("Of several that fit, the most restrictive counts. A rule that is off or removed "
                 "takes back what it holds and has not sent."));
    if (shown == m_shown)
        return;
    m_shown = shown;
    for (QWidget *row : std::as_const(m_rows)) { // the switch that was pressed may be in one of them
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const RuleRow &each : rules) {
        QWidget *row = new QWidget;
        QVBoxLayout *column = new QVBoxLayout(row);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(hairline(Qt::Horizontal));
        column->addWidget(ruleRow(each));
        card()->body()->addWidget(row);
        m_rows.append(row);
    }
}

QWidget *RulesSection::ruleRow(const RuleRow &row)
{
    const RuleId id = row.rule.id;
    QWidget *controls = new QWidget;
    QHBoxLayout *cells = new QHBoxLayout(controls);
    cells->setContentsMargins({});
    cells->setSpacing(8);
    QPushButton *remove = iconButton(QStringLiteral("trash"), tr("Remove the rule: %1").arg(row.words));
    Switch *on = new Switch(row.words);
    on->setChecked(row.rule.on);
    cells->addWidget(remove);
    cells->addWidget(on);
    connect(remove, &QPushButton::clicked, this, [this, id] { done(Rules(m_wallet.context()).remove(id)); });
    connect(on, &QCheckBox::toggled, this,
            [this, id](bool isOn) { done(Rules(m_wallet.context()).setOn(id, isOn)); });
    const QDate today = m_wallet.context().clock.today();
    const QString note = row.use.count == 0
                             ? tr("Not used yet")
                             : tr("Used %n time(s), last on %1", nullptr, row.use.count)
                                   .arg(formatShortDate(row.use.last.localDate(), today, locale()));
    return makeRow(row.words, note, controls);
}

void RulesSection::done(const Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    refresh();
}

} // namespace fieldfare
