// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/HoldingForm.h"

#include "companies/TypedInput.h"

#include <QComboBox>
#include <QLineEdit>

namespace fieldfare {

HoldingForm::HoldingForm(const QString &company, const QList<FieldRow> &fields, QDate today, QWidget *parent)
    : FormDialog(tr("What %1 holds").arg(company), tr("Add it"), parent)
    , m_fields(fields)
    , m_today(today)
    , m_field(new QComboBox)
    , m_value(new QComboBox)
    , m_since(new QLineEdit)
{
    for (const FieldRow &field : std::as_const(m_fields))
        m_field->addItem(field.label);
    m_field->setMaxVisibleItems(14);
    m_since->setPlaceholderText(tr("2022, 2022-04 or 2022-04-12"));
    addField(tr("Field"), m_field);
    addField(tr("Value"), m_value);
    addField(tr("Since"), m_since);
    addHint(m_since, tr("A day, a month or a year. Empty: today at the latest."));
    connect(m_field, &QComboBox::currentIndexChanged, this, &HoldingForm::fillValues);
    fillValues();
}

void HoldingForm::fillValues()
{
    m_value->clear();
    const FieldRow *field = m_field->currentIndex() < 0 ? nullptr : &m_fields.at(m_field->currentIndex());
    for (const Value &value : field ? field->values : QList<Value>()) {
        if (value.id.isNull()) // of a derived field: computed, not stored
            continue;
        const QString content = masked(field->mask, value.content);
        m_value->addItem(value.label.isEmpty() ? content : tr("%1 (%2)").arg(content, value.label),
                         value.id.toBytes());
    }
    m_value->addItem(tr("It is not known which"));
    m_value->setEnabled(m_value->count() > 1);
}

FieldPath HoldingForm::path() const
{
    return m_field->currentIndex() < 0 ? FieldPath() : m_fields.at(m_field->currentIndex()).path;
}

ValueId HoldingForm::value() const
{
    return ValueId::fromBytes(m_value->currentData().toByteArray());
}

Since HoldingForm::since() const
{
    return typedSince(m_since->text(), m_today, locale()).value_or(Since{m_today, DatePrecision::AtLatest});
}

QString HoldingForm::problem() const
{
    if (path().isEmpty())
        return tr("No field is chosen.");
    if (!typedSince(m_since->text(), m_today, locale()))
        return tr("“%1” is no day that has come.").arg(m_since->text().trimmed());
    return {};
}

} // namespace fieldfare
