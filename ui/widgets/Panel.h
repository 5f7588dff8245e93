// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QWidget>

namespace fieldfare {

/// A rectangle of one of the grounds, as a page or pane is, with an optional line at one side. It follows the
/// theme.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(Role ground, QWidget *parent = nullptr);
    /// Edges that have a 1 px line: Qt::LeftEdge on a detail pane. They are visual: mirrored right to left.
    void setLines(Qt::Edges edges);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_ground;
    Qt::Edges m_lines;
};

} // namespace fieldfare
