// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/Trust.h"

#include <QDateTime>
#include <QLocale>

#include <functional>

class QWidget;

namespace fieldfare {

/// "4F2A 09BC …": a fingerprint as two people compare it over the telephone.
QString groupedFingerprint(const QString &fingerprint);
/// Until when it is valid, or that it is not, or not yet.
QString validityWords(const AnchorFacts &anchor, const QDateTime &now, const QLocale &locale);

/// Shows what is in a file and what trusting it means; `trust` is called when the person says so.
void askWhetherToTrust(QWidget *parent, const QList<AnchorFacts> &anchors, const QDateTime &now,
                       std::function<void()> trust);
/// Says what is lost; `remove` is called when the person says so.
void askWhetherToRemove(QWidget *parent, const AnchorFacts &anchor, std::function<void()> remove);

} // namespace fieldfare
