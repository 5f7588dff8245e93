// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"

#include <QString>

#include <functional>
#include <memory>

namespace fieldfare::samples {

/// One picture of a page: what to do with it before it is taken.
struct Shot
{
    QString name;
    bool emptyWallet = false;
    std::function<void(Page &)> prepare = [](Page &) {};
};

/// `PROGRAM DIR`: shows the page in the sample wallet and saves NAME-light.png, NAME-dark.png and
/// NAME-narrow.png of each shot, at 1072 × 800 (beside the sidebar of 208 px) and 904 × 640. Set
/// QT_SCALE_FACTOR=2 for 200 %.
int takePageShots(int argc, char **argv, const std::function<std::unique_ptr<Page>(Wallet &)> &make,
                  const QList<Shot> &shots);

} // namespace fieldfare::samples
