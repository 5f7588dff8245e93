// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace fieldfare {

/// What a file that is no export we know seems to be, and what to do, both in words for people.
struct FileLooks
{
    QString what;   ///< completes "This looks like …"
    QString advice; ///< a sentence
};

FileLooks looksOf(QByteArrayView head);

} // namespace fieldfare
