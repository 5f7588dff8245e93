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
    bool settles = true; ///< false: taken while something runs
};

/// Until no worker has anything left and the page has shown what they brought.
void settle();

/// `PROGRAM DIR [NAME]`: shows the page in the sample wallet and saves NAME-light.png, NAME-dark.png,
/// NAME-narrow.png and NAME-rtl.png of each shot, at 1072 × 800 (beside the sidebar of 208 px) and 904 × 640,
/// of those alone whose names begin so. A dialog is drawn over its page. Set QT_SCALE_FACTOR=2 for 200 %,
/// FIELDFARE_LANGUAGE=de for another language.
int takePageShots(int argc, char **argv, const std::function<std::unique_ptr<Page>(Wallet &)> &make,
                  const QList<Shot> &shots);

} // namespace fieldfare::samples
