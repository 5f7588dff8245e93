// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;

namespace fieldfare {

/// A column inside another, so much narrower on both sides. Where a table stands under words its rows reach
/// beyond them (metrics::kRowReach), and no layout reaches beyond its widget: the words stand inset.
QVBoxLayout *inset(QVBoxLayout *column, int side);

} // namespace fieldfare
