// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fieldfare {

/// How one domain resembles another, the surest first.
enum class Likeness {
    Letters,   ///< the same to a quick eye: 0 for o, rn for m, a hyphen more, another script
    OneLetter, ///< one letter more, less, changed, or two swapped
    Ending,    ///< the same name under another ending (.com for .de)
    Inside     ///< the other's whole domain begins the host: shop.example.elsewhere.test
};

} // namespace fieldfare
