// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Card.h"

class QHBoxLayout;
class QVBoxLayout;

namespace fieldfare {

/// A card of cells side by side with hairlines between.
class Cells : public Card
{
    Q_OBJECT
public:
    explicit Cells(QWidget *parent = nullptr);
    /// A new cell at the end; its column is filled by the caller. `width` 0 shares what is left.
    QVBoxLayout *addCell(int width = 0);

private:
    QHBoxLayout *m_row;
    bool m_first = true;
};

} // namespace fieldfare
