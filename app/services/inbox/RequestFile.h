// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fieldfare {

/// Whether a file is for the inbox, and no export to be imported: a signed request or grant, or a text with
/// a link. By its content; only a name that says so (.fieldfare-request, .jwt) goes before it, so that a
/// broken one is told of where requests are. Reads up to 1 MiB: for a worker.
bool isForInbox(const QString &path);
/// The same for what stands in a file of no telling name.
bool isForInbox(const QByteArray &content);

} // namespace fieldfare
