// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/FilterBar.h"

#include "widgets/FilterChip.h"

namespace fieldfare {

FilterBar::FilterBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addStretch();
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosenChanged(id);
    });
}

void FilterBar::addFilter(int id, const QString &text, const QString &icon)
{
    FilterChip *chip = new FilterChip(text, icon, this);
    chip->setChecked(m_group.buttons().isEmpty());
    m_group.addButton(chip, id);
    m_row->insertWidget(m_row->count() - 1, chip);
}

void FilterBar::setCount(int id, const QString &count)
{
    if (FilterChip *chip = qobject_cast<FilterChip *>(m_group.button(id)))
        chip->setCount(count);
}

void FilterBar::choose(int id)
{
    if (QAbstractButton *button = m_group.button(id))
        button->setChecked(true);
}

} // namespace fieldfare
