// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/LookSection.h"

#include "settings/ThemeCard.h"
#include "settings/WindowSettings.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace fieldfare {

LookSection::LookSection(WindowSettings &settings, QWidget *parent)
    : SettingsSection(tr("Theme and language"), parent)
    , m_settings(settings)
{
    addRow(tr("Theme"), {}, makeThemes());
    addRow(
        tr("Language"),
        tr("Of the window, once Fieldfare is opened anew; of the fields’ names and of new letters at once."),
        makeLanguages());
}

QWidget *LookSection::makeThemes()
{
    QWidget *row = new QWidget(this);
    QHBoxLayout *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 3, 1, 5);
    cells->setSpacing(6);
    const auto add = [&](Appearance appearance, const QString &name) {
        ThemeCard *card = new ThemeCard(appearance, name, row);
        card->setChecked(m_settings.appearance() == appearance);
        m_group.addButton(card, int(appearance));
        cells->addWidget(card);
    };
    add(Appearance::System, tr("System"));
    add(Appearance::Light, tr("Light"));
    add(Appearance::Dark, tr("Dark"));
    // Not idClicked(): a screen reader chooses a card without a click.
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            m_settings.setAppearance(Appearance(id));
    });
    return row;
}

QWidget *LookSection::makeLanguages()
{
    QComboBox *languages = new QComboBox(this);
    languages->setFixedWidth(148);
    languages->setAccessibleName(tr("Language"));
    languages->addItem(tr("System"), QString());
    languages->addItem(QStringLiteral("English"), QStringLiteral("en"));
    languages->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    languages->setCurrentIndex(qMax(0, languages->findData(m_settings.language())));
    connect(languages, &QComboBox::currentIndexChanged, this,
            [this, languages] { m_settings.setLanguage(languages->currentData().toString()); });
    return languages;
}

} // namespace fieldfare
