// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleVault.h"

#include <QByteArray>

#include <array>

class QIODevice;

namespace fieldfare::samples {

enum class SampleFormat { BitwardenJson, BitwardenCsv, KeePassXcCsv, ChromeCsv, FirefoxCsv, SafariCsv };

inline constexpr std::array kSampleFormats{SampleFormat::BitwardenJson, SampleFormat::BitwardenCsv,
                                           SampleFormat::KeePassXcCsv,  SampleFormat::ChromeCsv,
                                           SampleFormat::FirefoxCsv,    SampleFormat::SafariCsv};

/// The id that the importer of the same format has.
QString formatId(SampleFormat format);
/// As the program names its export.
QString fileName(SampleFormat format);

/// Writes the vault as the program itself would: each in its own shape, leaving out what that export has no
/// place for (trashed items in all but Bitwarden JSON and KeePassXC; identities and cards in all but
/// Bitwarden JSON). An item with several addresses becomes several lines where a line holds one.
void writeExport(SampleFormat format, const SampleVault &vault, QIODevice &device);
QByteArray exported(SampleFormat format, const SampleVault &vault);

} // namespace fieldfare::samples
