// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace fieldfare {

/// What data is wanted for, in the five classes of pricing.md, the mildest first. Stored by name.
enum class PurposeClass { Necessary, Analytics, Marketing, Profiling, Sale };

inline constexpr std::array kPurposeClasses{PurposeClass::Necessary, PurposeClass::Analytics,
                                            PurposeClass::Marketing, PurposeClass::Profiling,
                                            PurposeClass::Sale};

/// "marketing": for files and the command line.
QString purposeClassName(PurposeClass purposeClass);
std::optional<PurposeClass> purposeClassFromName(const QString &name);

} // namespace fieldfare
