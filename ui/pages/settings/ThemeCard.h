// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QAbstractButton>

namespace fieldfare {

/// A small picture of the window in one appearance, with its name below.
class ThemeCard : public QAbstractButton
{
    Q_OBJECT
public:
    ThemeCard(Appearance appearance, const QString &name, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance m_appearance;
};

} // namespace fieldfare
