// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/ErrorEntries.h"

#include <QCoreApplication>

#include <array>

namespace fieldfare {

namespace {

constexpr std::array kCheckEntries{
    ErrorEntry{
        "check.grant-forged",
        QT_TRANSLATE_NOOP(
            "fieldfare::ErrorWords",
            "The grant of the company that is kept with request %1 does not bear its signature any more."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "It proves nothing any more; your receipts stay as they are."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Open an earlier backup: there it may be whole.")},
    ErrorEntry{
        "check.grant-missing",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The grant that receipt %1 tells of is not kept with its request."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The receipt has it in it and proves it all the same."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Keep the receipt; an earlier backup may have the grant.")},
    ErrorEntry{
        "check.links",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "A record of “%1” refers to another that is not there."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Part of what belongs together was lost or changed."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Open an earlier backup, and look whether something is missing here.")},
    ErrorEntry{"check.log",
               QT_TRANSLATE_NOOP(
                   "fieldfare::ErrorWords",
                   "The wallet’s own log of receipts does not go on from the place before at place %1."),
               QT_TRANSLATE_NOOP(
                   "fieldfare::ErrorWords",
                   "The receipts themselves are looked at one by one; their order is not proven any more."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Open an earlier backup if you need the order to be proven.")},
    ErrorEntry{
        "check.pages",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Part of the wallet’s file is damaged: %1."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "What stood there cannot be read; what else stands in the file was not looked at."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Open the last backup, and keep this file as it is.")},
    ErrorEntry{"check.receipt-changed",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Receipt %1 is not as it was written down."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It proves nothing any more."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Take it from an earlier backup, or from a file that you exported.")},
    ErrorEntry{
        "check.receipt-forged",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The signature of receipt %1 does not fit what it says."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It proves nothing any more."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Take it from an earlier backup, or from a file that you exported.")},
    ErrorEntry{"check.receipt-missing",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The receipt at place %1 of the log is gone."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "What it told of cannot be proven with this file any more."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Take it from an earlier backup, or from a file that you exported.")},
    ErrorEntry{
        "check.receipt-previous",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Receipt %1 does not fit the one before it in its thread."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "One of the thread was lost or put in afterwards."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Open an earlier backup, and look at the thread there.")},
    ErrorEntry{
        "check.receipt-request",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Receipt %1 tells of another request than the one that it stands with."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It proves nothing of this request."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Open an earlier backup, and look at the request there.")},
    ErrorEntry{
        "check.receipt-unlogged",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Receipt %1 is not in the wallet’s own log."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Somebody put it in without the program, or the log was cut off."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Open an earlier backup, and look whether it is there.")},
    ErrorEntry{
        "check.request-changed",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Request %1 is not as it arrived."),
        QT_TRANSLATE_NOOP(
            "fieldfare::ErrorWords",
            "The company’s signature does not hold for it any more; what you answered stays as it is."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Take it from an earlier backup.")},
};

} // namespace

std::span<const ErrorEntry> checkErrorEntries()
{
    return kCheckEntries;
}

} // namespace fieldfare
