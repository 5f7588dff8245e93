// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/SettingsSection.h"

#include "widgets/Card.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fieldfare {

SettingsSection::SettingsSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
{
    setAccessibleName(title);
    QVBoxLayout *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(new Label(title, TextStyle::BodySemibold, Role::Text, this));
    rows->addWidget(m_card);
}

QWidget *SettingsSection::makeRow(const QString &words, const QString &note, QWidget *control,
                                  Label **noteLabel)
{
    QWidget *row = new QWidget;
    row->setMinimumHeight(44);
    QHBoxLayout *cells = new QHBoxLayout(row);
    cells->setContentsMargins(16, 6, 12, 6);
    cells->setSpacing(12);
    QVBoxLayout *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addStretch();
    Label *title = new Label(words, TextStyle::Body, Role::Text, row);
    title->setWrapping(true);
    text->addWidget(title);
    Label *second = new Label(note, TextStyle::Small, Role::TextMuted, row);
    second->setWrapping(true);
    second->setVisible(!note.isEmpty());
    text->addWidget(second);
    text->addStretch();
    cells->addLayout(text, 1);
    if (control) {
        cells->addWidget(control, 0, Qt::AlignVCenter);
        title->setBuddy(control); // what a list of choices is called is told by its label alone
    }
    if (noteLabel)
        *noteLabel = second;
    return row;
}

Label *SettingsSection::addRow(const QString &words, const QString &note, QWidget *control)
{
    Label *second = nullptr;
    m_card->addRow(makeRow(words, note, control, &second));
    return second;
}

} // namespace fieldfare
