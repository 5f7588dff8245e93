// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Activity.h"
#include "base/Result.h"
#include "imports/ImportedItem.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace fieldfare {

/// The start of a file, from which a format recognises its own.
struct FileHead
{
    QByteArray text;    ///< UTF-8 without byte-order mark, whatever the file's encoding
    bool whole = false; ///< nothing follows
    QString fileName;
};

struct ReadSummary
{
    qint64 items = 0;
    qint64 passwordsDropped = 0; ///< items whose password was skipped
    qint64 otherSecretsDropped =
        0; ///< seeds, passkeys, notes, hidden fields, ID numbers, codes, old passwords
    friend bool operator==(const ReadSummary &, const ReadSummary &) = default;
};

/// Called for each item in the order of the file, on the thread that reads.
using ItemSink = std::function<void(ImportedItem &&)>;

/// One kind of export. Stateless: one object serves every file and thread.
class ImportFormat
{
public:
    virtual ~ImportFormat() = default;
    /// Stable, for the wallet's file and the command line, e.g. "bitwarden-json".
    virtual QString id() const = 0;
    virtual QString displayName() const = 0;
    virtual bool recognises(const FileHead &head) const = 0;
    /// Reads from the device's start, in flat memory. A failure may come after items were given to the sink:
    /// they are void then, since nobody knows what is missing.
    virtual Result<ReadSummary> read(QIODevice &device, const ItemSink &sink,
                                     ActivityControl &control) const = 0;
};

} // namespace fieldfare
