// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every dropped file meets first: recognition by content.

#include "imports/Formats.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const fieldfare::Result<const fieldfare::ImportFormat *> format =
        fieldfare::recogniseFormat(buffer, QStringLiteral("x"));
    // Recognised or refused with a name, and the device still at its start.
    if ((format || !format.error().code.name.empty()) && buffer.pos() == 0)
        return 0;
    __builtin_trap();
}
