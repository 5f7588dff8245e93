// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/ErrorEntries.h"

#include <QCoreApplication>

#include <array>

namespace fieldfare {

namespace {

constexpr std::array kReceiptEntries{
    ErrorEntry{"documents.pdf-refused",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The PDF is not as Fieldfare writes it (%1), and is not unpacked."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Nothing in it was opened or believed; your wallet was not touched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Ask for the file as it was saved first, or for the receipt as .jwt.")},
    ErrorEntry{
        "documents.pdf-unreadable", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The PDF cannot be read: %1."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It proves nothing; your wallet was not touched."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask for the file again, or for the receipt as .jwt.")},
    ErrorEntry{
        "receipt.attachment-missing",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The attachment %1 is missing in the PDF."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "What it would prove stays unproven."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Ask for the file as it was saved first: some programs drop what is attached.")},
    ErrorEntry{
        "receipt.grant-unproven",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The company’s grant inside is not proven (%1)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "That the company got this answer stays unproven."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The offer may be proven all the same; the company could confirm its grant.")},
    ErrorEntry{"receipt.json-differs",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The readable copy says something else than the signed receipt, at “%1”."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "One of the two was changed; believe neither."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask for the file again, or export it anew.")},
    ErrorEntry{"receipt.none",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no receipt in this file."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It proves nothing; your wallet was not touched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Receipts are PDF, .jwt or .json files that Fieldfare has saved.")},
    ErrorEntry{
        "receipt.not-ours",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Your wallet never wrote this receipt, though it knows "
                                                   "what it tells of: somebody signed it with another key."),
        QT_TRANSLATE_NOOP(
            "fieldfare::ErrorWords",
            "It is a forgery, or comes from another copy of the wallet; your own receipt is as it was."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Export your own receipt, and compare the two.")},
    ErrorEntry{"receipt.page-differs",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The page does not say what is signed: it says “%1”, signed is “%2”."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Only the attachments are signed. The page was changed, "
                                 "or another version of Fieldfare printed it."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Believe the attachments, and print the page anew from them.")},
    ErrorEntry{"receipt.page-redrawn",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The page says what is signed, but is not drawn as this version draws it."),
               QT_TRANSLATE_NOOP(
                   "fieldfare::ErrorWords",
                   "Another version drew it, another program saved it, or something lies over its words."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Believe the attachments, and print the page anew from them.")},
    ErrorEntry{"receipt.request-other",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The company’s request inside is not the one that the receipt names."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "It was exchanged: what the company offered stays unproven."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask for the file as it was saved first.")},
    ErrorEntry{"receipt.request-unproven",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The company’s request inside is not proven (%1)."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "It may be the real one, but who signed it cannot be told from here."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Where you trust the authority of its certificate, "
                                                          "open the wallet that does, and verify again.")},
    ErrorEntry{
        "receipt.terms-differ",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The receipt tells the offer otherwise than the company signed it (%1)."),
        QT_TRANSLATE_NOOP(
            "fieldfare::ErrorWords",
            "It was written by somebody who wanted it to say more or less; the offer stays unproven."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Read the company’s own request, which is attached.")},
    ErrorEntry{"receipt.too-large",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The file is larger than any receipt."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It was not opened."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Receipts are files of some 60 kB.")},
    ErrorEntry{
        "receipt.unsigned",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "This file has the words of a receipt, but no signature."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It proves nothing: anyone could have written it."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Ask for the PDF or the .jwt, or verify it with the wallet that it came from.")},
    ErrorEntry{
        "receipt.words-broken",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The words for printing a receipt are damaged (%1, %2)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Your receipts are as they were; they can be exported as .jwt and .json."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Install Fieldfare anew.")},
};

} // namespace

std::span<const ErrorEntry> receiptErrorEntries()
{
    return kReceiptEntries;
}

} // namespace fieldfare
