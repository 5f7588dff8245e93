// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/FieldPane.h"

#include "common/Shown.h"
#include "theme/Formats.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/Label.h"
#include "widgets/PriceHistory.h"
#include "widgets/SumView.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kSumLine = 22;

QVBoxLayout *section(QVBoxLayout *column, int top)
{
    QVBoxLayout *part = new QVBoxLayout;
    part->setContentsMargins(20, top, 20, 10);
    part->setSpacing(0);
    column->addLayout(part);
    return part;
}

} // namespace

FieldPane::FieldPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextStyle::BodySemibold))
    , m_sum(new SumView(tr("Example")))
    , m_historySign(new Label({}, TextStyle::Small, Role::TextMuted))
    , m_noHistory(new Label(tr("No price yet"), TextStyle::Small, Role::TextMuted))
    , m_history(new PriceHistory)
    , m_own(rowButton({}, QStringLiteral("chevron-right")))
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline(Qt::Horizontal));
    QVBoxLayout *example = section(column, 12);
    example->addWidget(m_title);
    example->addWidget(
        new Label(tr("Marketing, kept 2 years, one recipient"), TextStyle::Small, Role::TextMuted));
    example->addSpacing(6);
    m_sum->setLineHeight(kSumLine);
    example->addWidget(m_sum);
    column->addWidget(hairline(Qt::Horizontal));
    QVBoxLayout *history = section(column, 10);
    QHBoxLayout *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Price history"), TextStyle::BodySemibold));
    head->addStretch();
    head->addWidget(m_historySign);
    history->addLayout(head);
    history->addWidget(m_history);
    history->addWidget(m_noHistory);
    history->addSpacing(8);
    QHBoxLayout *own = new QHBoxLayout;
    own->addWidget(new Label(tr("For a company or purpose")), 1);
    m_own->setFixedWidth(96);
    own->addWidget(m_own);
    history->addLayout(own);
    connect(m_own, &QPushButton::clicked, this, &FieldPane::ownPricesRequested);
}

void FieldPane::setReading(const FieldReading &reading, const WalletContext &context)
{
    const QLocale locale;
    const QString sign = context.currency.sign();
    m_title->setText(tr("%1, for example").arg(context.label(reading.path)));
    m_sum->setSum({}, {}, shownSum(reading.example, context, locale), tr("Your ask %1").arg(sign),
                  formatAmount(reading.example.amount, locale));
    m_historySign->setText(tr("base, %1").arg(sign));
    setHistory(reading, context);
    const int count = int(reading.own.size());
    m_own->setText(count == 0 ? tr("none") : tr("%n set", nullptr, count));
    m_own->setAccessibleName(tr("Prices for a company or purpose: %1").arg(m_own->text()));
}

void FieldPane::setHistory(const FieldReading &reading, const WalletContext &context)
{
    const QLocale locale;
    const QDate today = context.clock.today();
    QList<PriceStep> steps;
    for (const PriceChange &change : reading.history) {
        const QDate day = change.at.toDateTime().date();
        const QString since = day.daysTo(today) < 60 ? formatShortDate(day, today, locale)
                                                     : formatSince(day, DateDetail::Month, locale);
        // "Never" is no amount: it stands at the bottom.
        steps.append({since, change.amount ? formatAmount(*change.amount, locale) : tr("never"),
                      change.amount ? change.amount->minorUnits() : 0});
    }
    m_history->setSteps(steps);
    m_history->setVisible(!steps.isEmpty());
    m_noHistory->setVisible(steps.isEmpty());
}

} // namespace fieldfare
