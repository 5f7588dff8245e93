// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/HoldingsSection.h"

#include "common/Shown.h"
#include "companies/LineButton.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"
#include "widgets/SumView.h"
#include "words/HoldingWords.h"
#include "words/RecordWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

QString evidenceOf(const Holding &holding)
{
    unsigned kinds = 0;
    for (const Evidence &evidence : holding.evidence)
        kinds |= 1U << unsigned(evidence.kind);
    return evidenceWords(kinds);
}

/// "Receipt, possibly".
QString evidenceOf(const HolderLine &line)
{
    const QString doubt = certaintyWord(line.certainty);
    return doubt.isEmpty() ? evidenceOf(line.holding)
                           : HoldingsSection::tr("%1, %2").arg(evidenceOf(line.holding), doubt);
}

} // namespace

HoldingsSection::HoldingsSection(const HolderDetail &company, const WalletContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, metrics::kSpace16, 0, 0);
    m_column->setSpacing(0);
    addTitle(company);
    for (const HolderLine &line : company.lines)
        addLine(line);
    const QList<int> widths = LineButton::widthsOf(m_lines, 1);
    for (LineButton *line : std::as_const(m_lines))
        line->setWidths(widths);
    if (m_rows.size() <= kShown + 1) // one more is no longer than the link to it
        return;
    for (qsizetype i = kShown; i < m_rows.size(); ++i)
        m_rows[i]->hide();
    QPushButton *more = smallLinkButton(tr("%1 more").arg(formatCount(m_rows.size() - kShown, locale())));
    QHBoxLayout *margins = new QHBoxLayout;
    margins->setContentsMargins(metrics::kSpace20, 4, metrics::kSpace20, 4);
    margins->addWidget(more, 0, Qt::AlignLeft);
    m_column->addLayout(margins);
    connect(more, &QPushButton::clicked, this, [this, more] {
        for (QWidget *row : std::as_const(m_rows))
            row->show();
        more->hide();
        m_lines.at(kShown)->setFocus();
    });
}

template <typename Make>
void HoldingsSection::opens(QAbstractButton *button, QVBoxLayout *place, Make make)
{
    connect(button, &QAbstractButton::clicked, this,
            [button, place, make, panel = QPointer<QWidget>()]() mutable {
                if (panel) {
                    panel->deleteLater();
                    panel = nullptr;
                } else {
                    panel = make();
                    place->addWidget(panel);
                    panel->show();
                }
                button->setAccessibleDescription(panel ? tr("open") : QString());
            });
}

void HoldingsSection::addTitle(const HolderDetail &company)
{
    QHBoxLayout *row = new QHBoxLayout;
    row->setContentsMargins(metrics::kSpace20, 0, metrics::kSpace12, 0);
    row->addWidget(new Label(tr("Holds %Ln field(s)", nullptr, company.row.fields), TextStyle::BodySemibold));
    row->addStretch(1);
    LineButton *total = new LineButton(
        {{tr("asked %1, paid %2")
              .arg(formatMoney(company.row.asked, locale()), formatMoney(company.row.paid, locale())),
          TextStyle::Small, Role::TextMuted, true}});
    total->setWidths(LineButton::widthsOf({total}, -1));
    total->setFixedWidth(LineButton::widthsOf({total}, -1).first() + 2 * LineButton::kReach);
    row->addWidget(total);
    QVBoxLayout *below = new QVBoxLayout;
    m_column->addLayout(row);
    m_column->addLayout(below);
    m_column->addSpacing(2);
    opens(total, below, [this, company] { return totalOf(company); });
}

void HoldingsSection::addLine(const HolderLine &line)
{
    const QString ask = line.ask ? formatAmount(*line.ask, locale()) : tr("never");
    LineButton *button =
        new LineButton({{line.label, TextStyle::Body, Role::Text, false},
                        {evidenceOf(line), TextStyle::Small, Role::TextMuted, false},
                        {shownSince(line.holding.since, locale()), TextStyle::Small, Role::TextMuted, false},
                        {ask, TextStyle::Body, line.ask ? Role::Text : Role::TextMuted, true}});
    QWidget *row = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(row);
    column->setContentsMargins(metrics::kSpace12, 0, metrics::kSpace12, 0);
    column->setSpacing(0);
    column->addWidget(button);
    m_column->addWidget(row);
    m_lines.append(button);
    m_rows.append(row);
    opens(button, column, [this, line] { return sumOf(line); });
}

QWidget *HoldingsSection::sumOf(const HolderLine &line)
{
    QWidget *panel = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(panel);
    column->setContentsMargins(metrics::kSpace8, 4, metrics::kSpace8, metrics::kSpace8);
    column->setSpacing(4);
    const QString value = line.content.isEmpty()
                              ? tr("It is not known which value")
                              : masked(m_context.facts.catalogue().mask(line.holding.path), line.content);
    if (line.ask) {
        SumView *sum = new SumView(tr("How the ask for %1 comes about").arg(line.label));
        sum->setSum(value, m_context.currency.sign(), shownSum(line.sum, m_context, locale()), tr("Asked"),
                    formatAmount(*line.ask, locale()));
        column->addWidget(sum);
    } else {
        Label *never = new Label(tr("%1. You never sell it: only erasing settles it.").arg(value),
                                 TextStyle::Small, Role::TextMuted);
        never->setWrapping(true);
        column->addWidget(never);
    }
    const QString doubt = certaintyReason(line.certainty, line.delivery);
    if (!doubt.isEmpty()) {
        Label *why = new Label(doubt, TextStyle::Small, Role::Warning);
        why->setWrapping(true);
        column->addWidget(why);
    }
    QPushButton *remove = smallLinkButton(tr("They do not hold it"));
    column->addWidget(remove, 0, Qt::AlignLeft);
    connect(remove, &QPushButton::clicked, this,
            [this, id = line.holding.id] { Q_EMIT removeRequested(id); });
    return panel;
}

QWidget *HoldingsSection::totalOf(const HolderDetail &company)
{
    QWidget *panel = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(panel);
    column->setContentsMargins(metrics::kSpace20, 4, metrics::kSpace20, metrics::kSpace8);
    QList<SumLine> lines;
    Money running = Money::zero(m_context.currency);
    for (const HolderLine &line : company.lines) {
        if (!line.ask) {
            lines.append({line.label, {}, tr("never"), {}});
            continue;
        }
        running += *line.ask;
        lines.append({line.label,
                      QStringLiteral("+ ") + formatAmount(*line.ask, locale()),
                      formatAmount(running, locale()),
                      {}});
    }
    for (const ReceivedReward &reward : company.received) {
        if (reward.amount.currency() != running.currency())
            continue;
        running -= reward.amount;
        lines.append(
            {reward.terms, formatAmount(-reward.amount, locale()), formatAmount(running, locale()), {}});
    }
    SumView *sum = new SumView(tr("What it comes to"));
    sum->setSum({}, {}, lines, tr("Balance"), formatMoney(running, locale()));
    column->addWidget(sum);
    return panel;
}

} // namespace fieldfare
