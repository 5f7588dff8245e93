// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace fieldfare::fuzzing {

/// Reads the bytes with the format of that id, whatever they are, and attributes what comes out.
void readAs(const char *formatId, const std::uint8_t *data, std::size_t size);

} // namespace fieldfare::fuzzing
