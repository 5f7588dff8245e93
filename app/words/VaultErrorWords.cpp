// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/ErrorEntries.h"

#include <QCoreApplication>

#include <array>

namespace fieldfare {

namespace {

constexpr std::array kVaultEntries{
    ErrorEntry{
        "vault.busy",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Another program is writing to the wallet %1."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was lost; what you wanted was not done."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Try again in a moment, or close the other program.")},
    ErrorEntry{
        "vault.cut-off",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The wallet %1 is cut off: it ends after %2 bytes, in the middle of its data."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was left as it is."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Open your last backup, or copy the file again from where it came.")},
    ErrorEntry{
        "vault.damage-found",
        QT_TRANSLATE_NOOP(
            "fieldfare::ErrorWords",
            "Parts of the wallet %1 are damaged: what lies on the disk is not what was written."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Entries on those parts may be missing or show only a piece; nothing was changed."),
        QT_TRANSLATE_NOOP(
            "fieldfare::ErrorWords",
            "Open your last backup and go on with that one, and keep this file beside it. Where it "
            "happens again, the disk is failing.")},
    ErrorEntry{"vault.damaged", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The wallet %1 is damaged."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was left as it is."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Open your last backup.")},
    ErrorEntry{
        "vault.database",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The wallet could not be read or written: %1 (%2)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Try again; if it stays so, open your last backup.")},
    ErrorEntry{"vault.disk-full",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no room left on the disk with %1."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The wallet is as it was before."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Make room and try again.")},
    ErrorEntry{"vault.file-exists", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is a file %1 already."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It was not touched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Choose another name or place.")},
    ErrorEntry{"vault.file-missing", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no file %1."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was made or changed."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Look whether it was moved, or open a backup.")},
    ErrorEntry{"vault.file-unreadable",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 cannot be opened: %2."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was not touched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Look whether you may read and write there.")},
    ErrorEntry{
        "vault.newer-schema",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "%1 was written by a newer Fieldfare (version %2, this one reads up to %3)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was not touched."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Install the newest Fieldfare.")},
    ErrorEntry{"vault.no-cipher",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "This build of Fieldfare has no SQLCipher and would store in the open."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No wallet was opened or made."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Install Fieldfare from its package.")},
    ErrorEntry{"vault.not-a-wallet", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 is no Fieldfare wallet."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was not touched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Choose the file that ends in .fieldfare.")},
    ErrorEntry{"vault.other-program",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 belongs to another program: it looks like %2."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was not touched."),
               QT_TRANSLATE_NOOP(
                   "fieldfare::ErrorWords",
                   "Choose the file that ends in .fieldfare. An export is taken in on the page Imports.")},
    ErrorEntry{"vault.read-only",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 cannot be written: the place is read-only."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The wallet is as it was before."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Copy the wallet to a place that you can write to, and open it there.")},
    ErrorEntry{
        "vault.wrong-passphrase",
        QT_TRANSLATE_NOOP(
            "fieldfare::ErrorWords",
            "The passphrase is wrong, or the start of %1 is damaged; encryption makes the two look alike."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was not touched."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Type it again, with an eye on Caps Lock and the keyboard’s language. If you are "
                          "sure of it, open your last backup.")},
};

} // namespace

std::span<const ErrorEntry> vaultErrorEntries()
{
    return kVaultEntries;
}

} // namespace fieldfare
