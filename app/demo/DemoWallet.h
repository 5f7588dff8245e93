// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Activity.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "context/Facts.h"
#include "vault/VaultKey.h"

#include <QString>

#include <memory>

namespace fieldfare {

/// Where "Look round" makes its wallet: "Demonstration.fieldfare" among the program's own data.
QString demonstrationPath();
/// Whether a file is called as a demonstration is, which is all that is seen of it while it is locked.
bool isDemonstrationName(const QString &path);

/// Makes the wallet of a made-up person whom made-up companies ask: what some forty of them hold, prices,
/// letters, receipts and rewards of before, and five requests that wait. It opens with the key that is given
/// back, which is that of demonstrationPassphrase(). Takes a second or two: for a worker. Nothing is left
/// where it fails or is cancelled.
Result<VaultKey> makeDemonstration(const QString &path, const std::shared_ptr<const Facts> &facts,
                                   const Clock &clock, ActivityControl &control);

/// A demonstration that can be opened.
struct DemoOpening
{
    QString path;
    VaultKey key;
};

/// The demonstration at `path`, with what was done in it; where nothing waits in it any more, the companies
/// have asked again. Made where there is none; beside it, with a number, where the file is somebody's own by
/// now and has another passphrase. For a worker.
Result<DemoOpening> lookRound(const QString &path, const std::shared_ptr<const Facts> &facts,
                              const Clock &clock, ActivityControl &control);

} // namespace fieldfare
