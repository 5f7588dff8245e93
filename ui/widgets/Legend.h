// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QWidget>

namespace fieldfare {

/// The small square that shows how a part of a chart looks.
class LegendKey : public QWidget
{
public:
    LegendKey(Role fill, Role edge, int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_fill;
    Role m_edge;
};

/// How bars of a part of a chart look, and its name.
class Legend : public QWidget
{
public:
    Legend(const QString &words, Role fill, Role edge, QWidget *parent = nullptr);
};

} // namespace fieldfare
