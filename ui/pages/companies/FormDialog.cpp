// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/FormDialog.h"

#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

FormDialog::FormDialog(const QString &title, const QString &action, QWidget *parent)
    : PageDialog(title, parent)
{
    QPushButton *button = primaryButton(action);
    setAction(button);
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
}

void FormDialog::accept()
{
    const QString wrong = problem();
    if (wrong.isEmpty()) {
        QDialog::accept();
        return;
    }
    if (!m_problem) {
        m_problem = new Label({}, TextStyle::Small, Role::Refuses);
        m_problem->setWrapping(true);
        body()->addWidget(m_problem);
    }
    m_problem->setText(wrong);
    m_problem->show();
}

void FormDialog::addHint(QWidget *field, const QString &hint)
{
    Label *label = new Label(hint, TextStyle::Small, Role::TextMuted);
    label->setWrapping(true);
    field->setAccessibleDescription(hint);
    body()->addWidget(label);
}

} // namespace fieldfare
