// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Label.h"

namespace fieldfare {

/// One line that gives way: elided at its end when there is no room, whole in the tool tip then. Its digits
/// are tabular. Only names, the wallet's name and second lines in lists may be elided (look.md, section 4).
class ElidedLabel : public Label
{
    Q_OBJECT

public:
    using Label::Label;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace fieldfare
