// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/FormDialog.h"
#include "companies/Holding.h"
#include "mydata/MyData.h"

class QComboBox;
class QLineEdit;

namespace fieldfare {

/// What a company holds by the person's own word: a field, which value of it, since when.
class HoldingForm : public FormDialog
{
    Q_OBJECT

public:
    HoldingForm(const QString &company, const QList<FieldRow> &fields, QDate today, QWidget *parent);
    FieldPath path() const;
    /// Null: it is not known which.
    ValueId value() const;
    Since since() const;

protected:
    QString problem() const override;

private:
    void fillValues();

    QList<FieldRow> m_fields;
    QDate m_today;
    QComboBox *m_field;
    QComboBox *m_value;
    QLineEdit *m_since;
};

} // namespace fieldfare
