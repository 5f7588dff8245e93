// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace fieldfare {

// The system's file dialogs, without waiting in a loop of their own: `chosen` is called when a file was
// chosen and `parent` still lives.

/// A wallet that exists.
void askForWallet(QWidget *parent, std::function<void(QString)> chosen);
/// A place for a file that is to be written; `suggested` is a whole path, `filter` as in "PDF (*.pdf)".
void askForPlace(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                 std::function<void(QString)> chosen);

} // namespace fieldfare
