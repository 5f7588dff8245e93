// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/ErrorEntries.h"

#include <QCoreApplication>

#include <array>

namespace fieldfare {

namespace {

constexpr std::array kDecisionEntries{
    ErrorEntry{"demo.answer-refused",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "A company of the demonstration does not take this answer: “%1” is wrong."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It got nothing that it would keep."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Look round in a new demonstration.")},
    ErrorEntry{"demo.no-port",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The companies of the demonstration cannot be reached: %1."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "You can look round; answers stay here."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Close other programs and open it again.")},
    ErrorEntry{
        "demo.step-failed",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The demonstration stopped at “%1”, which came out otherwise than it must."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No wallet of yours was touched."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "This is a fault of the program: please report it.")},
    ErrorEntry{"demo.unreadable",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The demonstration’s “%1” cannot be read."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No wallet of yours was touched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Look round in a new demonstration.")},
    ErrorEntry{"evidence.folder-not-made",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The folder %1 could not be made."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was saved; your wallet was not touched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Choose a folder that you may write into.")},
    ErrorEntry{
        "evidence.no-promise",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No request that you approved promised this reward."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "There is nothing that would prove it; nothing was saved."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for what it said in writing.")},
    ErrorEntry{"evidence.not-broken",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The promise is not broken: it was kept, or its day has not passed."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was saved."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Wait until its day has passed.")},
    ErrorEntry{
        "grant.for-nothing",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "What arrived is a grant, but for no answer of yours."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was booked."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "It may be for another wallet, or for a request that is not here.")},
    ErrorEntry{"outbox.unknown",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no such answer on its way."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent or changed."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request shows where its answer stands.")},
    ErrorEntry{"receipt.forged",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The signature of this receipt does not fit the key inside."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It proves nothing; your wallet was not touched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask for the file again, or export it anew.")},
    ErrorEntry{"request.choice",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The fields that are chosen are none of the company’s own choices."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent or decided."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Make a counter-offer with exactly these fields, or choose one of theirs.")},
    ErrorEntry{"request.never",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "“%1” is never for sale, and it is among the fields to be shared."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent or decided."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Leave it out, decline, or give it a price for this company.")},
    ErrorEntry{"request.no-answer",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "This offer was written down by you: there is nobody to send an answer to."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent or decided."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Approve or decline it here, and tell the company yourself.")},
    ErrorEntry{"request.no-report",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "There is nobody who could be told what is wrong with this request."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Who asks is not proven, or they were told already. Nothing was sent."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Tell the company in another way if you know it.")},
    ErrorEntry{"request.not-approved",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Nothing was given for this request that could be withdrawn."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent or changed."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Receipts lists what was given.")},
    ErrorEntry{"request.nothing",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is nothing to share for this request."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent or decided."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Add the values that are asked for in My data, or decline.")},
    ErrorEntry{"request.option",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "There is no way to answer with the number %1; there are %2."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent or decided."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "“request show” lists them with their numbers.")},
    ErrorEntry{
        "request.over",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "This request is over: answered, expired or refused."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent or decided."),
        QT_TRANSLATE_NOOP(
            "fieldfare::ErrorWords",
            "An answer that was not sent can be taken back; else ask the company for a new request.")},
    ErrorEntry{"request.reason",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "“%1” is no reason that can be told."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent or decided."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Say price, purpose, recipient, retention, identity, breach or other.")},
    ErrorEntry{
        "request.record",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The record cannot be read: something is wrong at “%1”."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Write company, fields and offer as the command line’s README shows them.")},
    ErrorEntry{
        "request.sent", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The answer has left already."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The company has it, or perhaps has it."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "What was given can be withdrawn; a sent no can be followed by a new request.")},
    ErrorEntry{
        "request.unproven", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Who asks is not proven."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent or decided."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Decline, or let yourself approve this one request.")},
    ErrorEntry{
        "rule.impossible",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No rule “%1” can be made of this request."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No rule was written."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "fieldfare-cli rule possible lists those that can.")},
    ErrorEntry{"rule.unknown",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no rule “%1” in this wallet."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was changed."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Settings lists the rules that there are.")},
    ErrorEntry{"rule.unreadable",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The rule %1 says something that this program does not know."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "No rule answers anything as long as it is there."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Open the wallet with the newest Fieldfare.")},
};

} // namespace

std::span<const ErrorEntry> decisionErrorEntries()
{
    return kDecisionEntries;
}

} // namespace fieldfare
