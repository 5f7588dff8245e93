// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/WorstCard.h"

#include "overview/FiguresView.h"
#include "overview/StepRow.h"
#include "theme/Formats.h"
#include "widgets/Buttons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace fieldfare {

namespace {

QString wordsOf(const HolderRow &row, const QLocale &locale)
{
    const QString held = FiguresView::tr("They hold %n field(s), %1 at your prices.", nullptr, row.fields)
                             .arg(formatMoney(row.asked, locale));
    const QString breach = row.breach.isValid()
                               ? FiguresView::tr("Breached on %1.").arg(formatDate(row.breach, locale)) + u' '
                               : QString();
    return breach + held + u' ' +
           FiguresView::tr("One click makes a numbered charge or an erasure letter: a PDF and a draft in "
                           "your mail program.");
}

} // namespace

WorstCard::WorstCard(const HolderRow &worst, QWidget *parent)
    : Card(parent)
{
    StepRow *step = new StepRow(3, FiguresView::tr("Write to the worst of them: %1").arg(worst.name),
                                wordsOf(worst, locale()));
    step->setCurrent(true);
    QWidget *aside = new QWidget;
    QHBoxLayout *end = new QHBoxLayout(aside);
    end->setContentsMargins(0, 0, 0, 0);
    end->addStretch();
    QPushButton *open = primaryButton(FiguresView::tr("Open the company"));
    open->setAccessibleDescription(worst.name);
    end->addWidget(open);
    step->setAside(aside, Qt::AlignVCenter);
    connect(open, &QPushButton::clicked, this, &WorstCard::opened);
    addRow(step);
}

} // namespace fieldfare
