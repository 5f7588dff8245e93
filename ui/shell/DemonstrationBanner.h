// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fieldfare {

/// Above every page of a demonstration wallet: that nothing in it is real.
QWidget *demonstrationBanner(QWidget *parent);

} // namespace fieldfare
