// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "rewards/Reward.h"

#include <QString>
#include <QStringList>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode promiseNotBroken{"evidence.not-broken"}; ///< it has come, or may come still
inline constexpr ErrorCode promiseNotSaid{"evidence.no-promise"}; ///< no request of the company's promised it
inline constexpr ErrorCode folderNotMade{"evidence.folder-not-made"}; ///< details: the path
} // namespace errors

struct SavedEvidence
{
    QString folder;
    QStringList files; ///< paths, the page first
};

/// What proves that a company promised something for data and did not give it, for whoever is to judge it:
/// the company's signed request, the presentation that it got, the receipt, its grants, a page that lays them
/// out, and how all of it is checked without this program.
class PromiseEvidence
{
public:
    explicit PromiseEvidence(const WalletContext &context)
        : m_context(context)
    {
    }

    /// Into a new folder in this one. A language without words of its own is English. For a worker; needs a
    /// QGuiApplication. Errors: promiseNotBroken, promiseNotSaid, folderNotMade, fileNotWritten.
    Result<SavedEvidence> saveTo(const RewardId &id, const QString &folder, const QString &language) const;

private:
    const WalletContext &m_context;
};

} // namespace fieldfare
