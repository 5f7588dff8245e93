// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/ClaimDialog.h"

#include "theme/Formats.h"
#include "theme/Tokens.h"
#include "widgets/Panel.h"
#include "widgets/SumView.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fieldfare {

namespace {
/// More lines than anybody reads; what is left is one more line, so that the sum stays whole.
constexpr qsizetype kMostLines = 500;
} // namespace

ClaimDialog::ClaimDialog(const QList<HolderRow> &rows, Currency currency, QWidget *parent)
    : PageDialog(tr("What they hold, at your prices, once"), parent)
{
    addSentence(
        tr("A claim that you make, not a debt that the law knows. What is never for sale has no price "
           "and is not in it."));
    Money total = Money::zero(currency);
    Money rest = total;
    QList<SumLine> lines;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const HolderRow &row = rows.at(i);
        total += row.asked;
        if (i < kMostLines)
            lines.append({row.name, {}, formatAmount(row.asked, locale()), {}});
        else
            rest += row.asked;
    }
    if (!rest.isZero())
        lines.append({tr("%n more company(s)", nullptr, int(rows.size() - kMostLines)),
                      {},
                      formatAmount(rest, locale()),
                      {}});
    SumView *sum = new SumView(tr("What each company holds"));
    sum->setSum(tr("Company"), currency.sign(), lines, tr("Your claim %1").arg(currency.sign()),
                formatAmount(total, locale()));
    QWidget *content = new Panel(Role::Raised);
    QVBoxLayout *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 0);
    column->addWidget(sum);
    column->addStretch();
    QScrollArea *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->setMinimumHeight(qMin(440, sum->height() + 4));
    body()->addWidget(area, 1);
    setClosing(tr("Close"));
    setMinimumWidth(480);
}

} // namespace fieldfare
