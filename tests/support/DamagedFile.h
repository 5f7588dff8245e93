// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace fieldfare::samples {

/// One changed bit, as a failing disk makes it. A negative place counts from the end. Ends the program when
/// the file cannot be written.
inline void flipByte(const QString &path, qint64 place)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(place < 0 ? file.size() + place : place) ||
        !file.getChar(&byte) || !file.seek(file.pos() - 1) || !file.putChar(char(byte ^ 4)))
        qFatal("cannot damage %s", qUtf8Printable(path));
}

} // namespace fieldfare::samples
