// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tool.h"

#include <QByteArray>
#include <QUrl>

namespace fieldfare::company {

/// A file's bytes; of "-" what comes in by standard input. Error: file.unreadable
Result<QByteArray> contentOf(const QString &path);

/// What is handed out: a signed text, its link, and the link's QR code.
struct HandedOut
{
    QString name;   ///< of the files, without an ending
    QByteArray jws; ///< NAME.jwt
    QString link;   ///< NAME.link.txt; empty: there is none
};

/// Where a signed text with that name will be: below `--host-at`; empty where that is not given. Error:
/// cli.usage
Result<QUrl> hostedAt(const QCommandLineParser &parser, const QString &name);

/// Writes the files into the folder of --out, whole or not at all. A link too long for a QR code gets none.
/// Says what was written: {files, link, qr}. Errors: file…
Result<Reply> handOut(const QCommandLineParser &parser, const HandedOut &out);

} // namespace fieldfare::company
