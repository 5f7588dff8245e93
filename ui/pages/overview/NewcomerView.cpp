// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/NewcomerView.h"

#include "overview/StepRow.h"
#include "theme/Formats.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/DropField.h"
#include "widgets/IconLabel.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

namespace {
constexpr int kMost = 960;
}

NewcomerView::NewcomerView(QWidget *parent)
    : QWidget(parent)
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 16, 28, 24);
    column->setSpacing(0);
    column->addWidget(
        new Label(tr("Three steps, one evening. Nothing is sent anywhere."), TextStyle::TitleLight));
    column->addSpacing(20);
    Card *card = new Card;
    card->setMaximumWidth(kMost);
    card->addRow(makeImportStep());
    card->addRow(makePriceStep());
    card->addRow(makeLetterStep());
    column->addWidget(card);
    column->addStretch();
}

StepRow *NewcomerView::makeImportStep()
{
    StepRow *step =
        new StepRow(1, tr("See who holds what"),
                    tr("Drop the export of your password manager: every login is a company that holds at "
                       "least an e-mail or a user name. The companies and breaches that Fieldfare brings "
                       "along are compared on this computer."));
    step->setCurrent(true);
    QWidget *promise = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(promise);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    Label *words = new Label(tr("Passwords are skipped while reading and stored nowhere. You see a preview "
                                "before anything is taken in."),
                             TextStyle::Small, Role::TextMuted);
    words->setWrapping(true);
    row->addWidget(new IconLabel(QStringLiteral("verified"), 16), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    step->addBelow(promise);
    DropField *drop = new DropField(tr("Bitwarden, KeePassXC, Chrome, Firefox …"), tr("Choose a file"));
    drop->setTall(tr("Drop the export here"));
    step->setAside(drop, Qt::AlignTop);
    connect(drop, &DropField::fileDropped, this, &NewcomerView::fileChosen);
    connect(drop, &DropField::chooseRequested, this, &NewcomerView::chooseRequested);
    return step;
}

StepRow *NewcomerView::makePriceStep()
{
    m_priceStep = new StepRow(2, tr("Look at your prices"), {});
    QPushButton *open = secondaryButton(tr("Open My data"));
    m_priceStep->addBelow(open);
    connect(open, &QPushButton::clicked, this, &NewcomerView::pricesRequested);
    QWidget *prices = new QWidget;
    m_prices = new QGridLayout(prices);
    m_prices->setContentsMargins(0, 0, 0, 0);
    m_prices->setVerticalSpacing(9);
    m_prices->setColumnStretch(0, 1);
    m_priceStep->setAside(prices, Qt::AlignTop);
    return m_priceStep;
}

StepRow *NewcomerView::makeLetterStep()
{
    StepRow *step = new StepRow(3, tr("Write to the worst of them"),
                                tr("After step 1 the company with the worst breach stands here, with one "
                                   "click for a numbered charge or an erasure letter: a PDF and a draft in "
                                   "your mail program, with its deadline ticking."));
    step->setAside(new Label(tr("after step 1"), TextStyle::Body, Role::TextMuted), Qt::AlignVCenter);
    return step;
}

void NewcomerView::setReading(const OverviewReading &reading)
{
    QString chosen = tr("You have prices of your own.");
    if (reading.preset) {
        const QString name = *reading.preset == PricePreset::Modest ? tr("modest")
                             : *reading.preset == PricePreset::Firm ? tr("firm")
                                                                    : tr("dear");
        chosen = tr("You chose %1.").arg(QStringLiteral("<b>%1</b>").arg(name));
    }
    m_priceStep->setText(chosen + u' ' +
                         tr("Change what feels wrong, and say “never” where no offer shall change it. Ten "
                            "minutes, or two."));
    while (QLayoutItem *item = m_prices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < reading.samplePrices.size(); ++row) {
        const FieldRow &field = reading.samplePrices.at(row);
        const QString price = field.never    ? tr("never")
                              : field.hasAsk ? formatMoney(field.ask, locale())
                                             : tr("no price yet");
        m_prices->addWidget(new Label(field.label), row, 0);
        m_prices->addWidget(new Label(price, TextStyle::Body, field.hasAsk ? Role::Text : Role::TextMuted),
                            row, 1, Qt::AlignRight);
    }
}

} // namespace fieldfare
