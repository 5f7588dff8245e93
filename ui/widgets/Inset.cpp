// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Inset.h"

#include <QVBoxLayout>

namespace fieldfare {

QVBoxLayout *inset(QVBoxLayout *column, int side)
{
    QVBoxLayout *inner = new QVBoxLayout;
    inner->setContentsMargins(side, 0, side, 0);
    inner->setSpacing(0);
    column->addLayout(inner);
    return inner;
}

} // namespace fieldfare
