// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/PurposeClass.h"

namespace fieldfare {

namespace {
constexpr std::array<const char *, 5> kNames{"necessary", "analytics", "marketing", "profiling", "sale"};
}

QString purposeClassName(PurposeClass purposeClass)
{
    return QString::fromLatin1(kNames.at(std::size_t(purposeClass)));
}

std::optional<PurposeClass> purposeClassFromName(const QString &name)
{
    for (const PurposeClass each : kPurposeClasses) {
        if (purposeClassName(each) == name)
            return each;
    }
    return std::nullopt;
}

} // namespace fieldfare
