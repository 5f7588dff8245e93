// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QWidget>

namespace fieldfare {

/// An icon beside words that say the same; without an accessible name of its own unless setAccessibleName.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &icon, int size = 18, Role role = Role::TextMuted,
                       QWidget *parent = nullptr);
    void setIcon(const QString &icon, Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_size;
    Role m_role;
};

} // namespace fieldfare
