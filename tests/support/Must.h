// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QtGlobal>

#include <string>
#include <utility>

namespace fieldfare::samples {

/// What a sample is made of is there, or the program ends with the error's code.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("A sample cannot be made: %s", std::string(result.error().code.name).c_str());
    return std::move(*result);
}

inline void must(const Result<> &result)
{
    if (!result)
        qFatal("A sample cannot be made: %s", std::string(result.error().code.name).c_str());
}

} // namespace fieldfare::samples
