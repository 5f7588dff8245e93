// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/Review.h"
#include "widgets/Banner.h"
#include "widgets/Timeline.h"

#include <QLocale>
#include <QString>
#include <QUrl>

namespace fieldfare {

/// One sentence on the card of a request, with at most one button.
struct CardBanner
{
    enum class Action { None, LeaveOut, FetchNewOffer, OpenLink, DraftLetter };
    BannerKind kind = BannerKind::Info;
    QString icon;
    QString lead;
    QString rest;
    QString button;
    QString tip;
    Action action = Action::None;
    QUrl link;
    bool below = false; ///< under the verdict, not above it
};

/// What is to be said of the request before anything else, and below its verdict. `held`: the answer is held
/// since an earlier unlock.
QList<CardBanner> cardBanners(const RequestReview &review, bool held, const WalletContext &context,
                              const QLocale &locale);

/// What happened in the request's thread, newest first.
QList<TimelineEntry> threadEntries(const RequestReview &review, const QLocale &locale);

} // namespace fieldfare
