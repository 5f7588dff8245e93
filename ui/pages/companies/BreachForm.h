// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/FormDialog.h"
#include "holders/Holders.h"

class QCheckBox;

namespace fieldfare {

/// A breach at a company: what got out, and of which values it is dealt with. Per value, because changing one
/// address settles nothing for another.
class BreachForm : public FormDialog
{
    Q_OBJECT

public:
    BreachForm(const HolderDetail &company, const HolderBreach &breach, const Catalogue &catalogue,
               QWidget *parent);
    /// The hits as they are ticked.
    QList<IncidentHit> hits() const;

Q_SIGNALS:
    /// A letter instead: the dialog closes.
    void erasureRequested();

private:
    QList<IncidentHit> m_hits;
    QList<QCheckBox *> m_boxes;
};

/// "Breach on 3 Nov 2026.", or that it only may concern the person.
QString breachLead(const HolderBreach &breach, const QLocale &locale);
/// "E-mail, phone number"
QString breachFields(const HolderBreach &breach);

} // namespace fieldfare
