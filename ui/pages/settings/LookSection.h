// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsSection.h"

#include <QButtonGroup>

namespace fieldfare {

class WindowSettings;

/// Light or dark, and the language.
class LookSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit LookSection(WindowSettings &settings, QWidget *parent = nullptr);

private:
    QWidget *makeThemes();
    QWidget *makeLanguages();

    WindowSettings &m_settings;
    QButtonGroup m_group;
};

} // namespace fieldfare
