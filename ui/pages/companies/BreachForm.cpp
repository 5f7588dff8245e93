// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/BreachForm.h"

#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

QString hitText(const HolderDetail &company, const IncidentHit &hit, const Catalogue &catalogue)
{
    for (const HolderLine &line : company.lines) {
        if (line.holding.id != hit.holding)
            continue;
        if (line.content.isEmpty())
            return line.label;
        return BreachForm::tr("%1: %2").arg(line.label,
                                            masked(catalogue.mask(line.holding.path), line.content));
    }
    return {};
}

} // namespace

QString breachLead(const HolderBreach &breach, const QLocale &locale)
{
    const QString day = formatDate(breach.incident.date, locale);
    return breach.certainty == HitCertainty::Surely
               ? BreachForm::tr("Breach on %1.").arg(day)
               : BreachForm::tr("Breach on %1, perhaps with yours.").arg(day);
}

QString breachFields(const HolderBreach &breach)
{
    return breach.fieldLabels.join(QStringLiteral(", "));
}

BreachForm::BreachForm(const HolderDetail &company, const HolderBreach &breach, const Catalogue &catalogue,
                       QWidget *parent)
    : FormDialog(tr("Breach at %1").arg(company.company.name), tr("Mark as dealt with"), parent)
    , m_hits(breach.hits)
{
    const QString accounts = formatCount(breach.incident.accounts, locale());
    addSentence(tr("%1 %2 got out, of %3 accounts in all (%4).")
                    .arg(breachLead(breach, locale()), breachFields(breach), accounts,
                         breach.incident.title.isEmpty() ? breach.incident.name : breach.incident.title));
    if (breach.certainty != HitCertainty::Surely)
        addSentence(tr("It is not known whether they held yours on that day."));
    if (breach.incident.passwords)
        addSentence(tr("Passwords got out too: change it there, and wherever you used the same."));
    QWidget *list = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace8);
    for (const IncidentHit &hit : std::as_const(m_hits)) {
        QCheckBox *box = new QCheckBox(hitText(company, hit, catalogue));
        box->setChecked(true);
        column->addWidget(box);
        m_boxes.append(box);
    }
    body()->addWidget(list);
    QPushButton *erase = linkButton(tr("Draft an erasure letter to them"));
    body()->addWidget(erase, 0, Qt::AlignLeft);
    connect(erase, &QPushButton::clicked, this, &BreachForm::erasureRequested);
    connect(erase, &QPushButton::clicked, this, &QDialog::reject);
}

QList<IncidentHit> BreachForm::hits() const
{
    QList<IncidentHit> hits = m_hits;
    for (qsizetype i = 0; i < hits.size(); ++i)
        hits[i].resolved = m_boxes[i]->isChecked();
    return hits;
}

} // namespace fieldfare
