// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/DealCard.h"

#include "requests/RequestShown.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconLabel.h"
#include "widgets/Legend.h"
#include "widgets/OfferTrack.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kDealWidth = 268;
constexpr int kDealNarrow = 236;
constexpr int kDealLabelWidth = 76;
constexpr int kFacts = 4;

constexpr int kKeySide = 8;

} // namespace

DealCard::DealCard(const WalletContext &context, QWidget *parent)
    : Card(parent, 0)
    , m_context(context)
{
    body()->setContentsMargins(1, 1, 1, 1);
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(0);
    m_left = makeDeal();
    row->addWidget(m_left);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(makeFacts(), 1);
    body()->addLayout(row);
    setAccessibleName(tr("The offer against your ask"));
}

DealCard::Figure DealCard::makeFigure(QHBoxLayout *row, const QString &label, bool atEnd)
{
    const Qt::Alignment side = atEnd ? Qt::AlignRight : Qt::AlignLeft;
    QVBoxLayout *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new Label(label, TextStyle::Small, Role::TextMuted), 0, side);
    QHBoxLayout *amount = new QHBoxLayout;
    amount->setSpacing(4);
    Figure figure{new Label({}, TextStyle::TitleLight, Role::TextMuted), new Label({}, TextStyle::Figure)};
    figure.amount->setObjectName(label);
    figure.sign->setFixedHeight(30);
    figure.sign->setAlignment(Qt::AlignBottom);
    const bool leads = currencySignLeads(locale());
    amount->addWidget(leads ? figure.sign : figure.amount);
    amount->addWidget(leads ? figure.amount : figure.sign);
    if (atEnd)
        amount->insertStretch(0, 1);
    else
        amount->addStretch(1);
    column->addLayout(amount);
    row->addLayout(column);
    return figure;
}

QWidget *DealCard::makeDeal()
{
    QWidget *deal = new QWidget;
    deal->setFixedWidth(kDealWidth);
    QVBoxLayout *column = new QVBoxLayout(deal);
    column->setContentsMargins(metrics::kSpace16, 11, metrics::kSpace16, 11);
    column->setSpacing(0);
    QHBoxLayout *figures = new QHBoxLayout;
    m_offer = makeFigure(figures, tr("They offer"), false);
    figures->addStretch(1);
    m_ask = makeFigure(figures, tr("You ask"), true);
    column->addLayout(figures);
    m_track = new OfferTrack;
    column->addSpacing(7);
    column->addWidget(m_track);
    m_legend = new QWidget;
    QHBoxLayout *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 4, 0, 0);
    legend->setSpacing(6);
    m_paid = new ElidedLabel({}, TextStyle::Small, Role::TextMuted);
    m_promised = new ElidedLabel({}, TextStyle::Small, Role::TextMuted);
    m_promisedKey = new LegendKey(Role::MoneyTint, Role::Money, kKeySide);
    legend->addWidget(new LegendKey(Role::Money, Role::Money, kKeySide));
    legend->addWidget(m_paid);
    legend->addSpacing(4);
    legend->addWidget(m_promisedKey);
    legend->addWidget(m_promised);
    legend->addStretch(1);
    column->addWidget(m_legend);
    column->addSpacing(5);
    QHBoxLayout *verdict = new QHBoxLayout;
    verdict->setSpacing(4);
    m_verdictIcon = new IconLabel({}, 16);
    m_verdict = new Label({}, TextStyle::SmallSemibold);
    m_verdict->setWrapping(true);
    verdict->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    column->addLayout(verdict);
    m_rest = new Label({}, TextStyle::Small, Role::TextMuted);
    m_rest->setWrapping(true);
    column->addWidget(m_rest);
    column->addStretch(1);
    return deal;
}

QWidget *DealCard::makeFacts()
{
    QWidget *facts = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(facts);
    column->setContentsMargins(metrics::kSpace16, 11, metrics::kSpace16, 11);
    column->setSpacing(0);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(metrics::kSpace8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, kDealLabelWidth);
    m_grid->setColumnStretch(1, 1);
    for (int i = 0; i < kFacts; ++i) {
        FactRow row{new Label({}, TextStyle::Body, Role::TextMuted), new Label,
                    new Label({}, TextStyle::Body, Role::TextMuted)};
        row.what->setWrapping(true);
        row.what->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        row.factor->setAlignment(Qt::AlignRight | Qt::AlignTop);
        m_grid->addWidget(row.label, i, 0, Qt::AlignTop);
        m_grid->addWidget(row.what, i, 1);
        m_grid->addWidget(row.factor, i, 2, Qt::AlignTop);
        m_facts.append(row);
    }
    column->addStretch(1);
    column->addLayout(m_grid);
    column->addStretch(1);
    return facts;
}

void DealCard::setFigure(const Figure &figure, const Money &amount)
{
    figure.sign->setText(amount.currency().sign());
    figure.sign->show();
    figure.amount->setText(formatAmount(amount, locale()));
    figure.amount->setAccessibleName(figure.amount->objectName() + u' ' + formatMoney(amount, locale()));
}

void DealCard::setWords(const Figure &figure, const QString &words)
{
    figure.sign->hide();
    figure.amount->setText(words);
    figure.amount->setAccessibleName(figure.amount->objectName() + u' ' + words);
}

void DealCard::setReview(const RequestReview &review)
{
    const Evaluation &evaluation = review.evaluation;
    const Money paid = evaluation.offer.paid.amount;
    const Money expected = evaluation.offer.expected.amount;
    const Money &ask = evaluation.askTotal.amount;
    const bool never = evaluation.verdict == Verdict::Never;
    if (review.offers.isEmpty())
        setWords(m_offer, tr("nothing"));
    else
        setFigure(m_offer, paid + expected);
    if (never)
        setWords(m_ask, tr("never"));
    else
        setFigure(m_ask, ask);
    m_track->setAmounts(paid.minorUnits(), expected.minorUnits(), never ? 0 : ask.minorUnits());
    m_legend->setVisible(!(paid + expected).isZero() && !never);
    m_paid->setText(tr("%1 paid").arg(formatAmount(paid, locale())));
    m_promised->setText(tr("%1 promised").arg(formatAmount(expected, locale())));
    m_promised->setVisible(!expected.isZero());
    m_promisedKey->setVisible(!expected.isZero());
    const ShownVerdict verdict = wholeVerdict(review, locale());
    m_verdictIcon->setIcon(verdict.icon, verdict.role);
    m_verdict->setText(verdict.words);
    m_verdict->setRole(verdict.role);
    const auto isPriced = [](const FieldAsk &field) { return field.ask.has_value(); };
    const int others = int(std::ranges::count_if(evaluation.fields, isPriced));
    m_rest->setVisible(never && others > 0);
    m_rest->setText(tr("The other %n field(s): %1", nullptr, others).arg(formatMoney(ask, locale())));
    m_shown = shownFacts(review, m_context, locale());
    showFacts();
}

void DealCard::showFacts()
{
    for (qsizetype i = 0; i < m_facts.size() && i < m_shown.size(); ++i) {
        const Fact &fact = m_shown[i];
        // Marked up as the words beside it: Qt puts plain words a pixel higher.
        m_facts[i].label->setMarkup(fact.label.toHtmlEscaped());
        const QString more = m_narrow || fact.more.isEmpty() ? QString() : fact.more;
        m_facts[i].what->setMarkup(more.isEmpty() ? fact.what.toHtmlEscaped()
                                                  : QStringLiteral("%1 <span style=\"color:%2\">%3</span>")
                                                        .arg(fact.what.toHtmlEscaped(),
                                                             themeOf(this).color(Role::TextMuted).name(),
                                                             more.toHtmlEscaped()));
        m_facts[i].what->setToolTip(m_narrow && !fact.more.isEmpty()
                                        ? QStringLiteral("<p>%1</p>").arg(fact.more.toHtmlEscaped())
                                        : QString());
        m_facts[i].factor->setMarkup(fact.factor.toHtmlEscaped());
    }
}

void DealCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showFacts(); // the muted words have their colour in their markup
}

void DealCard::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_left->setFixedWidth(narrow ? kDealNarrow : kDealWidth);
    showFacts();
}

} // namespace fieldfare
