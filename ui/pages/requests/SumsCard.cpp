// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/SumsCard.h"

#include "requests/RequestShown.h"
#include "requests/RequestSums.h"
#include "theme/Formats.h"
#include "theme/Paint.h"
#include "widgets/SumView.h"

#include <QBoxLayout>
#include <QPainter>

namespace fieldfare {

namespace {

constexpr int kLine = 21;
constexpr int kLineTall = 25;

QWidget *cellOf(SumView *view)
{
    QWidget *cell = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(cell);
    column->setContentsMargins(16, 8, 16, 4);
    column->setSpacing(0);
    column->addWidget(view);
    column->addStretch(1);
    return cell;
}

} // namespace

SumsCard::SumsCard(const WalletContext &context, QWidget *parent)
    : Card(parent, 0)
    , m_context(context)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_ask(new SumView(tr("How your ask comes about")))
    , m_offer(new SumView(tr("What their offer is worth to you")))
    , m_upright(hairline(Qt::Vertical))
    , m_level(hairline(Qt::Horizontal))
{
    body()->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    m_row->addWidget(cellOf(m_ask), 1);
    m_row->addWidget(m_upright);
    m_row->addWidget(m_level);
    m_row->addWidget(cellOf(m_offer), 1);
    m_level->hide();
    body()->addLayout(m_row);
    setAccessibleName(tr("Both sums"));
}

void SumsCard::setReview(const RequestReview &review)
{
    const Evaluation &evaluation = review.evaluation;
    const QString sign = m_context.currency.sign();
    const bool never = evaluation.verdict == Verdict::Never;
    m_ask->setSum(tr("How your ask comes about"), sign, askLines(evaluation, m_context, locale()),
                  never ? tr("Without what is never for sale") : tr("You ask"),
                  formatAmount(evaluation.askTotal.amount, locale()));
    QList<SumLine> lines = offerLines(review, m_context, locale());
    if (lines.isEmpty())
        lines.append(
            {tr("They offer nothing"), {}, formatAmount(Money::zero(m_context.currency), locale()), {}});
    m_offer->setSum(tr("What their offer is worth to you"), sign, lines, tr("They offer"),
                    formatAmount(evaluation.offer.paid.amount + evaluation.offer.expected.amount, locale()));
}

void SumsCard::setStacked(bool stacked)
{
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_upright->setVisible(!stacked);
    m_level->setVisible(stacked);
}

void SumsCard::setTall(bool tall)
{
    m_ask->setLineHeight(tall ? kLineTall : kLine);
    m_offer->setLineHeight(tall ? kLineTall : kLine);
}

void SumsCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), 8, theme.color(Role::Ground), theme.color(Role::Line));
}

} // namespace fieldfare
