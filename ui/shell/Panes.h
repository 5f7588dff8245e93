// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fieldfare {

/// Moves the focus to the next pane: the sidebar, then the panes of the page from the start to the end.
void focusNextPane(QWidget *sidebar, QWidget *page);

} // namespace fieldfare
