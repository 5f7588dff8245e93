// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <functional>

class QShortcut;
class QWidget;

namespace fieldfare {

/// A key of a page, heard while the keys are anywhere on it.
QShortcut *addPageKey(QWidget *page, const QKeySequence &at, std::function<void()> action);
/// J and K: `step` is called with 1 for the next row, -1 for the one before.
void addStepKeys(QWidget *page, const std::function<void(int)> &step);

} // namespace fieldfare
