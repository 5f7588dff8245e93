// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/ErrorEntries.h"

#include <QCoreApplication>

#include <array>

namespace fieldfare {

namespace {

constexpr std::array kEntries{
    ErrorEntry{"answer.unreadable",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The company’s answer cannot be read (%1)."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Your own answer was sent; only what came back is unclear."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company whether it got it.")},
    ErrorEntry{
        "client.host",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The answer would go to %1, but %2 is asking."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Do not answer; tell the company if you know it.")},
    ErrorEntry{
        "client.missing",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request does not say who is asking."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{"client.name",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The certificate is not for %1 (it is for: %2)."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Who is asking is not proven."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Do not answer; tell the company if you know it.")},
    ErrorEntry{
        "client.prefix",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The company names itself in a way that Fieldfare cannot check (“%1”)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Ask the company for a request signed with the certificate of its web address.")},
    ErrorEntry{
        "dcql.bad-member",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The question for your data has a part that cannot be read (%1)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{
        "dcql.duplicate-id",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The question for your data uses a name twice (%1)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{
        "dcql.missing-member",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The question for your data lacks a part (%1)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{
        "dcql.too-large",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The question for your data is larger than any honest one (%1)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{
        "dcql.unknown-id",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The question for your data names something that it does not have (%1)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{"fetch.empty", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 sent nothing."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no request."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Try again, or ask the company.")},
    ErrorEntry{
        "fetch.status", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 did not give the request out (%2)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is no request."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It may have ended: ask the company for a new one.")},
    ErrorEntry{"grant.from-future",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The company’s confirmation is dated %1, which is not yet."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It is kept, but does not count as valid."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Look whether your computer’s date is right.")},
    ErrorEntry{"grant.other-answer",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The company’s confirmation is for an answer that is not yours."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It is kept, but does not count as valid."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for the right one.")},
    ErrorEntry{
        "grant.other-offer",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The company’s confirmation is for another offer (%1)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It is kept, but does not count as valid."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for the right one.")},
    ErrorEntry{
        "grant.other-party",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The confirmation is from %1, but %2 got your answer."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It is kept, but does not count as valid."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for one of its own.")},
    ErrorEntry{"link.address",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The link leads to no usable web address (%1)."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was fetched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the sender for a correct link.")},
    ErrorEntry{"link.malformed", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The link cannot be read (%1)."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was fetched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the sender for a correct link.")},
    ErrorEntry{"link.method",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The link wants to be fetched in a way that does not exist (“%1”)."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was fetched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the sender for a correct link.")},
    ErrorEntry{
        "link.none",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is neither a request nor a link to one in it."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Choose the file or link that the company gave you.")},
    ErrorEntry{"link.parameter-missing",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The link lacks a part (%1)."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was fetched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the sender for a complete link.")},
    ErrorEntry{"link.parameter-twice",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The link says one thing twice (%1)."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was fetched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the sender for a correct link.")},
    ErrorEntry{"link.request-twice",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "The link has a request in it and the address of another one."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was fetched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the sender for a correct link.")},
    ErrorEntry{"link.several",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "There is more than one link in the file."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was fetched."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Open the one that you mean by itself.")},
    ErrorEntry{
        "link.too-large",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It is larger than the %1 bytes that a request may have."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was taken in."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the sender for a shorter one.")},
    ErrorEntry{"net.cut-off",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The connection to %1 broke off (%2)."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It is not known what arrived there."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Try again; the same answer twice counts once.")},
    ErrorEntry{"net.host-unknown",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "There is no computer called %1 on the internet, or you are offline."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Look whether you are online, and try again.")},
    ErrorEntry{"net.no-connection", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 cannot be reached (%2)."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Try again later.")},
    ErrorEntry{
        "net.not-https",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 would be reached without encryption."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for an address that starts with https.")},
    ErrorEntry{"net.not-secure",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The connection to %1 is not secure (%2)."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Look whether your computer’s date is right; if it is, do not go on.")},
    ErrorEntry{
        "net.own-network",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 leads into your own network (%2), not to a company."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Do not go on, unless you are trying it out yourself: "
                                                   "then turn on the local network in Settings.")},
    ErrorEntry{"net.redirect",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 wants to send you on to another place (%2)."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                                 "Fieldfare does not follow; it is not known what arrived there."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for the right address.")},
    ErrorEntry{"net.timeout", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 does not answer."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "It is not known what arrived there."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Try again later.")},
    ErrorEntry{"net.too-large",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "%1 sends more than the %2 bytes that are taken."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The rest was not read."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a shorter one.")},
    ErrorEntry{"net.url",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "“%1” is no address that can be reached."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the sender for a correct link.")},
    ErrorEntry{
        "request.audience",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request is meant for somebody else (%1)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{
        "request.expired",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request or its offer ended at %1."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a new one if you want it.")},
    ErrorEntry{
        "request.formats",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The company takes only answers that Fieldfare cannot make (%1)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "Ask the company to take a dc+sd-jwt credential signed with ES256.")},
    ErrorEntry{
        "request.from-future",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request is dated %1, which is not yet."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Look whether your computer’s date is right.")},
    ErrorEntry{
        "request.malformed-member",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request’s “%1” cannot be read."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{
        "request.missing-member", QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request lacks “%1”."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{
        "request.other-client",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The link is from %1, but the request is from %2."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Do not answer; tell the company if you know it.")},
    ErrorEntry{
        "request.query-twice",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request asks in two ways at once."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{
        "request.redirect-uri",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request names two places for the answer."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{"request.replay",
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "This request was answered before."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Nothing was sent again."),
               QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a new one if it needs one.")},
    ErrorEntry{
        "request.scope",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The request asks with a short name (“%1”) instead of saying what it wants."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{
        "request.unsupported-value",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The request’s “%1” is “%2”, which Fieldfare does not know."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{
        "request.wallet-nonce",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The request is not the answer to what was asked of the company."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Open the link again.")},
    ErrorEntry{
        "transaction.credential",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The offer is tied to data that is not asked for, or that cannot be given (%1)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{
        "transaction.hash",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The offer cannot be signed in a way that Fieldfare knows."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
    ErrorEntry{
        "transaction.type",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The request has a part “%1” that Fieldfare does not know."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company what it means.")},
    ErrorEntry{
        "transaction.unbound",
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords",
                          "The company wants an offer signed and forbids the signature (%1)."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "The request cannot be answered; nothing was sent."),
        QT_TRANSLATE_NOOP("fieldfare::ErrorWords", "Ask the company for a correct request.")},
};

} // namespace

std::span<const ErrorEntry> requestErrorEntries()
{
    return kEntries;
}

} // namespace fieldfare
