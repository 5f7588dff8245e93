// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/CombinationsDialog.h"

#include "mydata/PriceText.h"
#include "theme/Formats.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

CombinationsDialog::CombinationsDialog(const QList<CombinationAsk> &combinations,
                                       const WalletContext &context, QWidget *parent)
    : PageDialog(tr("Combinations"), parent)
    , m_combinations(combinations)
{
    addSentence(tr("Some fields say more together than each alone. When a request would complete such a set, "
                   "its amount is added once."));
    QGridLayout *grid = new QGridLayout;
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new Label(tr("Fields"), TextStyle::SmallMedium, Role::TextMuted), 0, 0);
    grid->addWidget(
        new Label(tr("On top, %1").arg(context.currency.sign()), TextStyle::SmallMedium, Role::TextMuted), 0,
        1, Qt::AlignRight);
    for (const CombinationAsk &each : combinations) {
        QStringList names;
        for (const FieldPath &member : each.members)
            names.append(context.label(member));
        const QString words = names.join(QStringLiteral(" + "));
        QLineEdit *amount = new QLineEdit;
        QString text = formatAmount(each.amount, amount->locale());
        amount->setText(text.remove(amount->locale().groupSeparator()));
        amount->setAccessibleName(tr("On top for %1").arg(words));
        amount->setAlignment(Qt::AlignRight);
        amount->setFixedWidth(96);
        amount->setValidator(priceValidator(context.currency, amount->locale(), amount));
        const int row = grid->rowCount();
        grid->addWidget(new Label(words), row, 0);
        grid->addWidget(amount, row, 1);
        m_amounts.append(amount);
    }
    body()->addSpacing(8);
    body()->addLayout(grid);
    QPushButton *action = primaryButton(tr("Set the amounts"));
    setAction(action);
    connect(action, &QPushButton::clicked, this, &CombinationsDialog::save);
    setMinimumWidth(480);
}

void CombinationsDialog::save()
{
    QList<CombinationAsk> changed;
    for (qsizetype i = 0; i < m_combinations.size(); ++i) {
        CombinationAsk each = m_combinations.at(i);
        const std::optional<Money> typed =
            typedPrice(m_amounts.at(i)->text(), each.amount.currency(), m_amounts.at(i)->locale());
        if (!typed || *typed == each.amount)
            continue;
        each.amount = *typed;
        changed.append(each);
    }
    Q_EMIT saved(changed);
    accept();
}

} // namespace fieldfare
