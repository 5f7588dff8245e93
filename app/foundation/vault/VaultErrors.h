// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace fieldfare::errors {

inline constexpr ErrorCode fileMissing{"vault.file-missing"};         ///< details: path
inline constexpr ErrorCode fileExists{"vault.file-exists"};           ///< details: path
inline constexpr ErrorCode fileUnreadable{"vault.file-unreadable"};   ///< details: path, the system's words
inline constexpr ErrorCode placeReadOnly{"vault.read-only"};          ///< details: path
inline constexpr ErrorCode diskFull{"vault.disk-full"};               ///< details: path
inline constexpr ErrorCode fileBusy{"vault.busy"};                    ///< details: path
inline constexpr ErrorCode wrongPassphrase{"vault.wrong-passphrase"}; ///< or a damaged start; details: path
inline constexpr ErrorCode otherProgramsFile{"vault.other-program"};  ///< details: path, what it looks like
inline constexpr ErrorCode notAWallet{"vault.not-a-wallet"};          ///< details: path
inline constexpr ErrorCode fileCutOff{"vault.cut-off"};               ///< details: path, bytes there
inline constexpr ErrorCode fileDamaged{"vault.damaged"};              ///< details: path
inline constexpr ErrorCode newerSchema{"vault.newer-schema"};         ///< details: path, its version, ours
inline constexpr ErrorCode noCipher{"vault.no-cipher"};               ///< SQLCipher does not answer
inline constexpr ErrorCode databaseFault{"vault.database"};           ///< details: SQLite's words, its code
inline constexpr ErrorCode keychainMissing{"keychain.missing"};       ///< details: the system's words
inline constexpr ErrorCode keychainEmpty{"keychain.empty"};           ///< nothing stored for this wallet
inline constexpr ErrorCode keychainRefused{"keychain.refused"};       ///< details: the system's words

} // namespace fieldfare::errors
