// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/ValueDialog.h"

#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fieldfare {

ValueDialog::ValueDialog(const Catalogue &catalogue, const QString &language, const Value &value,
                         QWidget *parent)
    : PageDialog(value.id.isNull() ? tr("Add a value") : tr("Change the value"), parent)
    , m_value(value)
    , m_field(new QComboBox)
    , m_content(new QLineEdit(value.content))
    , m_label(new QLineEdit(value.label))
    , m_trouble(new Label({}, TextStyle::Small, Role::Refuses))
{
    for (const Field &field : catalogue.fields())
        m_field->addItem(labelIn(field.label, language), field.path.toJsonText());
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    if (value.path.isEmpty())
        m_field->setCurrentIndex(-1);
    else if (const int known = m_field->findData(value.path.toJsonText()); known >= 0)
        m_field->setCurrentIndex(known);
    else
        m_field->setEditText(value.path.toTyped());
    addField(tr("Field"), m_field);
    if (value.path.isEmpty())
        addSentence(tr("Choose one, or type a path of your own, such as loyalty_card/number."));
    m_field->setEnabled(value.path.isEmpty());
    addField(tr("Value"), m_content);
    addField(tr("Label, where there are several"), m_label);
    m_label->setPlaceholderText(tr("home, work …"));
    m_trouble->hide();
    body()->addWidget(m_trouble);
    QPushButton *action = primaryButton(value.id.isNull() ? tr("Add the value") : tr("Change the value"));
    setAction(action);
    connect(action, &QPushButton::clicked, this, &ValueDialog::save);
    (value.path.isEmpty() ? static_cast<QWidget *>(m_field) : m_content)->setFocus();
}

FieldPath ValueDialog::chosenPath() const
{
    if (!m_field->isEnabled())
        return m_value.path;
    const int known = m_field->findText(m_field->currentText().trimmed(), Qt::MatchFixedString);
    if (known >= 0)
        return FieldPath::fromJsonText(m_field->itemData(known).toString()).value_or(FieldPath());
    return FieldPath::fromTyped(m_field->currentText()).value_or(FieldPath());
}

void ValueDialog::save()
{
    m_value.path = chosenPath();
    m_value.content = m_content->text().trimmed();
    m_value.label = m_label->text().trimmed();
    QString trouble;
    if (m_value.path.isEmpty())
        trouble = tr("Choose a field, or type a path without empty parts.");
    else if (m_value.content.isEmpty())
        trouble = tr("A value needs a content.");
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (!trouble.isEmpty())
        return;
    Q_EMIT saved(m_value);
    accept();
}

} // namespace fieldfare
