// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace fieldfare {

enum class DigestAlgorithm { Sha256, Sha384, Sha512 };

/// The digest's bytes. It fails only where there is no memory left, which throws std::bad_alloc.
QByteArray digestOf(QByteArrayView bytes, DigestAlgorithm algorithm = DigestAlgorithm::Sha256);

} // namespace fieldfare
