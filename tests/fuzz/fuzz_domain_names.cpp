// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/DomainNames.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::optional<QString> domain = fieldfare::registrableDomain(text);
    if (domain &&
        (fieldfare::registrableDomain(*domain) != domain || fieldfare::displayDomain(*domain).isEmpty()))
        __builtin_trap();
    fieldfare::isWebHost(text);
    return 0;
}
