// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/ErrorWords.h"

#include "words/ErrorEntries.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fieldfare {

namespace {

using Entry = ErrorEntry;

// Sorted by code, so that an entry is found by halving.
constexpr std::array kCommonEntries{
    Entry{"activity.cancelled", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It was cancelled."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "You can start it again at any time.")},
    Entry{"ask.currency",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The price is in %1, your wallet counts in %2."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No price was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Give the price in %2.")},
    Entry{"ask.negative",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 is below zero, and a price cannot be."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No price was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Give 0 or more, or say “never”.")},
    Entry{"ask.too-large", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 is more than a price can be (%2)."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No price was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Give a smaller one, or say “never”.")},
    Entry{"catalogue.malformed",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "The list of fields that came with the program is damaged."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Your wallet was not touched."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Install Fieldfare again.")},
    Entry{"cli.empty-passphrase", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The passphrase is empty."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was made or opened."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Put it on the first line of the file, or type it.")},
    Entry{"cli.mismatch", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The two passphrases differ."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was made or changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Type the same one twice.")},
    Entry{"cli.no-such", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no “%1” in this wallet."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The list of the same command shows what there is.")},
    Entry{"cli.terminal",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no terminal to ask for the passphrase."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The wallet was not opened."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Give --passphrase-file FILE or --keychain.")},
    Entry{"cli.usage", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was done."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "See fieldfare-cli --help.")},
    Entry{"company.domain-taken",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 belongs to another company already."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Merge the two companies if they are one.")},
    Entry{"company.domain-unreadable",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "“%1” is no web address of a company."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was added."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Give it as in shop.example.")},
    Entry{"company.merge-itself",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "A company cannot be merged into itself or into a part of it."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Choose two different companies.")},
    Entry{"company.unknown",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no company “%1” in this wallet."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Look it up in Companies by name or domain.")},
    Entry{"crypto.key-derivation",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The key could not be made from the passphrase."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The wallet’s file was not touched."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Try again; if it stays so, restart the computer.")},
    Entry{"decision.unknown",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is nothing to take back any more."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The answer is on its way or was taken back before."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "The request shows where it stands; what was given can be withdrawn.")},
    Entry{"documents.file-not-written",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file %1 could not be written: %2."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "What stood there before is still there."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Choose another place, or make room on the disk.")},
    Entry{"documents.no-barcode",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "“%1” cannot be written as a bar code."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The code itself is in the wallet."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Show the code as it is, or as a QR code.")},
    Entry{"documents.pdf-not-made",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The PDF could not be made: %1."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Your wallet was not touched."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Try again.")},
    Entry{"documents.qr-too-long",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The text is too long for a QR code."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was printed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Shorten the contact in it.")},
    Entry{"import.cut-off",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The export ends too early, at line %1."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "Export it again; the file may not have been written whole.")},
    Entry{"import.empty", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file is empty."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Export it again.")},
    Entry{"import.encrypted", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "This is an encrypted export (%1)."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%2")},
    Entry{"import.malformed",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The export cannot be read from line %1 on."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "Export it again, and do not open it in another program in between.")},
    Entry{"import.too-deep",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "The file is nested more than %1 levels deep, as no export is."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Choose the file that your password manager wrote.")},
    Entry{
        "import.too-large",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file is larger than the %1 MB that Fieldfare reads."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Export in parts, for example folder by folder.")},
    Entry{"import.unknown-format",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "This is no export that Fieldfare knows: it looks like %1."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%2")},
    Entry{"import.unreadable", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file cannot be read: %1."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "Look whether it is still there and whether you may read it.")},
    Entry{"json.duplicate",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file names “%1” twice in one place."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Get the file anew from where it came.")},
    Entry{"json.malformed",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file is no readable JSON, from byte %1 on."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Get the file anew from where it came.")},
    Entry{"json.too-deep",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file is nested more than %1 levels deep."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Get the file anew from where it came.")},
    Entry{"json.too-large", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file is larger than %1 bytes."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Get the file anew from where it came.")},
    Entry{"keychain.empty",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "This computer’s keychain has no passphrase for this wallet."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The wallet stays locked."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "Type the passphrase; you can turn the keychain on again in Settings.")},
    Entry{"keychain.missing", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no keychain here: %1."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "The wallet opens with the passphrase alone, nothing was stored."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Start a keyring service, or go on without one.")},
    Entry{"keychain.refused", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The keychain refused: %1."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was stored or read."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Unlock the keychain, or type the passphrase.")},
    Entry{"letter.charge-empty",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "A charge without a line charges for nothing."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Leave one line in, or abandon the charge.")},
    Entry{"letter.no-address",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "%1 lists no address for letters, or only one that nobody reads."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The letter is kept as a draft, nothing was sent."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Print it, or add a contact to the company.")},
    Entry{"letter.no-draft",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The letter %1 is no draft any more."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Write another letter.")},
    Entry{
        "letter.nothing-held",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 holds nothing that you know of."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No letter was written."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Add what they hold, or ask them with an access letter after adding your e-mail.")},
    Entry{"letter.unknown",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no letter “%1” in this wallet."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Look it up in Letters.")},
    Entry{"letters.charge-does-not-add-up",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The charge’s lines come to %1, not to %2."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It was not printed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Draft the charge anew.")},
    Entry{"letters.charge-mixes-currencies",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The charge mixes currencies."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It was not printed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Draft the charge anew.")},
    Entry{"letters.mail-address", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "“%1” is no mail address."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Correct the company’s contact, or print the letter.")},
    Entry{"letters.mail-to-no-reply", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nobody reads mail to %1."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Find another contact, or print the letter.")},
    Entry{"letters.template-broken",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The letter’s text (%1) is damaged: %2."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Your wallet was not touched."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Install Fieldfare again.")},
    Entry{"letters.template-missing",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "There is no letter after the law “%1” in the language “%2”."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No letter was written."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Choose English or German.")},
    Entry{"money.currency", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "“%1” is no currency."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Give three letters, as in EUR.")},
    Entry{"money.unreadable", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "“%1” is no amount."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "An amount looks like 12.50.")},
    Entry{"number.unreadable", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "“%1” is no number."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "A number looks like 0.92.")},
    Entry{"offer.bad-member", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The offer’s “%1” cannot be read."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct offer.")},
    Entry{"offer.duration", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "“%1” is no duration."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "A duration looks like P1Y or P90D.")},
    Entry{"offer.missing-member", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The offer lacks “%1”."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a complete offer.")},
    Entry{"offer.too-large",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The offer’s “%1” is larger than it may be."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a shorter offer.")},
    Entry{
        "offer.unknown-member",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The offer has a part “%1” that Fieldfare does not know."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company what it means.")},
    Entry{"price.factor", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "A factor cannot be %1 hundredths."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No factor was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Give 0 to 100.")},
    Entry{"price.rate", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "“%1” is no rate."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No rate was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "A rate looks like 0.92.")},
    Entry{"receipt.log-broken",
          QT_TRANSLATE_NOOP(
              "fieldfare::ErrorWords",
              "The order of your receipts is broken at number %1: one is missing or was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "What the other receipts prove is not touched."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "Restore the last backup and compare the receipts around that place.")},
    Entry{"receipt.malformed", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The receipt cannot be read (%1)."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "It proves nothing like this; your wallet was not touched."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask for the file again, or export it anew.")},
    Entry{"receipt.unknown",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "There is no receipt “%1” in this wallet, or several begin like that."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The list of receipts shows what there is.")},
    Entry{"request.unknown",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "There is no request “%1” in this wallet, or several begin like that."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent or changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The list of requests shows what there is.")},
    Entry{"reward.empty",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "A reward needs a few words and an amount above zero."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was written down."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Say what it is, and how much.")},
    Entry{"reward.not-held",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is nothing of this reward to redeem."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It is only promised so far, used up, or over.")},
    Entry{"reward.not-used", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing of this reward was used."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Only what was marked used can be corrected.")},
    Entry{"reward.too-much",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "That is more than is left of this reward (%1)."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Redeem at most what is left.")},
    Entry{"reward.unknown",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "There is no reward “%1” in this wallet, or several begin like that."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The list of rewards shows what there is.")},
    Entry{"statement.words-missing",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The texts of a statement (%1) are not complete: %2."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was written; your wallet was not touched."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Install the program again.")},
    Entry{"trust.unknown",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "There is no trust anchor “%1” in this wallet, or several begin like that."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The list of trust anchors shows what there is.")},
    Entry{"value.empty", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is nothing in the value."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Type it, or remove it instead.")},
    Entry{"vault.busy",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Another program is writing to the wallet %1."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was lost; what you wanted was not done."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Try again in a moment, or close the other program.")},
    Entry{"vault.cut-off",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "The wallet %1 is cut off: it ends after %2 bytes, in the middle of its data."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was left as it is."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "Open your last backup, or copy the file again from where it came.")},
    Entry{
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
    Entry{"vault.damaged", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The wallet %1 is damaged."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was left as it is."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Open your last backup.")},
    Entry{"vault.database",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The wallet could not be read or written: %1 (%2)."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Try again; if it stays so, open your last backup.")},
    Entry{"vault.disk-full",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no room left on the disk with %1."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The wallet is as it was before."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Make room and try again.")},
    Entry{"vault.file-exists", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is a file %1 already."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It was not touched."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Choose another name or place.")},
    Entry{"vault.file-missing", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no file %1."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was made or changed."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Look whether it was moved, or open a backup.")},
    Entry{"vault.file-unreadable", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 cannot be opened: %2."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was not touched."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Look whether you may read and write there.")},
    Entry{"vault.newer-schema",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "%1 was written by a newer Fieldfare (version %2, this one reads up to %3)."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was not touched."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Install the newest Fieldfare.")},
    Entry{"vault.no-cipher",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "This build of Fieldfare has no SQLCipher and would store in the open."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No wallet was opened or made."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Install Fieldfare from its package.")},
    Entry{"vault.not-a-wallet", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 is no Fieldfare wallet."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was not touched."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Choose the file that ends in .fieldfare.")},
    Entry{"vault.other-program",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 belongs to another program: it looks like %2."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was not touched."),
          QT_TRANSLATE_NOOP(
              "fieldfare::ErrorWords",
              "Choose the file that ends in .fieldfare. An export is taken in on the page Imports.")},
    Entry{"vault.read-only",
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 cannot be written: the place is read-only."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The wallet is as it was before."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "Copy the wallet to a place that you can write to, and open it there.")},
    Entry{"vault.wrong-passphrase",
          QT_TRANSLATE_NOOP(
              "fieldfare::ErrorWords",
              "The passphrase is wrong, or the start of %1 is damaged; encryption makes the two look alike."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file was not touched."),
          QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                            "Type it again, with an eye on Caps Lock and the keyboard’s language. If you are "
                            "sure of it, open your last backup.")},
};

const ErrorEntry *find(ErrorCode code)
{
    for (const std::span<const ErrorEntry> entries :
         {std::span<const ErrorEntry>(kCommonEntries), protocolErrorEntries(), requestErrorEntries(),
          decisionErrorEntries(), receiptErrorEntries(), checkErrorEntries()}) {
        const auto found = std::ranges::lower_bound(entries, code.name, {}, &ErrorEntry::code);
        if (found != entries.end() && found->code == code.name)
            return &*found;
    }
    return nullptr;
}

QString filled(const char *text, const QStringList &details);

/// What was found wrong inside a receipt is named by its own code, with its details behind it: as a sentence.
QString inside(const QStringList &details)
{
    const QByteArray code = details.value(0).toUtf8();
    const ErrorEntry *entry = find(ErrorCode{std::string_view(code.constData(), std::size_t(code.size()))});
    if (!entry)
        return details.value(0);
    QString happened = filled(entry->happened, details.mid(1));
    if (happened.endsWith(u'.'))
        happened.chop(1);
    return happened;
}

/// Details are put in by number; a text that names more than there are keeps nothing of the placeholder.
QString filled(const char *text, const QStringList &details)
{
    const QString translated = QCoreApplication::translate("fieldfare::ErrorWords", text);
    QString result;
    for (qsizetype i = 0; i < translated.size(); ++i) {
        const bool isPlace =
            translated[i] == u'%' && i + 1 < translated.size() && translated[i + 1].isDigit();
        if (!isPlace) {
            result.append(translated[i]);
            continue;
        }
        ++i;
        result.append(details.value(translated[i].digitValue() - 1));
    }
    return result;
}

} // namespace

QString ErrorWords::text() const
{
    QStringList sentences{happened, meaning, next};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

bool hasWords(ErrorCode code)
{
    return find(code) != nullptr;
}

ErrorWords wordsFor(const Error &error)
{
    if (const ErrorEntry *entry = find(error.code)) {
        const bool isAbout = error.code.name.starts_with("receipt.") && !error.details.isEmpty();
        const QStringList details =
            isAbout ? QStringList(inside(error.details)) + error.details.mid(1) : error.details;
        return {filled(entry->happened, details), filled(entry->meaning, details),
                filled(entry->next, details)};
    }
    const QString name = QString::fromUtf8(error.code.name.data(), qsizetype(error.code.name.size()));
    return {QCoreApplication::translate("fieldfare::ErrorWords", "Something went wrong (%1).").arg(name),
            QCoreApplication::translate("fieldfare::ErrorWords", "Your wallet’s file is as it was."),
            QCoreApplication::translate("fieldfare::ErrorWords", "Try again.")};
}

} // namespace fieldfare
