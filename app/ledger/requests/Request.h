// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "companies/Company.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

using ThreadId = Id<struct ThreadTag>;
using RequestId = Id<struct RequestTag>;
using PartyId = Id<struct PartyTag>;
using OfferRowId = Id<struct OfferRowTag>;
using RuleId = Id<struct RuleTag>;

/// An identity that requests come from, mostly a proven one that signs them. Keys, threads and agreements
/// hang here, so that merging companies never joins keys.
struct Party
{
    PartyId id;
    QString prefix;   ///< "x509_san_dns", "x509_hash", "redirect_uri": that of the client identifier
    QString identity; ///< what follows the prefix: a DNS name, a certificate's hash, an address
    QString anchor;   ///< SHA-256 (hex) of the trust anchor that its chain ended at; empty for none
    CompanyId company;
    Instant firstSeen;
};

/// Of a request that failed a check no more is kept than a person can look through.
inline constexpr qsizetype kMostKeptOfRefused = qsizetype(64) * 1024;

/// How a request came. The numbers are stored: never renumber.
enum class RequestSource {
    Signed = 0,
    ByHand = 1,
    Unsigned = 2 ///< by a link, and nobody stands behind it
};

/// Where a request stands. Stored by number: never renumber. That it has expired is seen from its time.
enum class RequestState {
    Open = 0,       ///< waits for the person
    Approved = 1,   ///< an agreement, once it is delivered
    Countered = 2,  ///< waits for the company
    Declined = 3,   ///< with an answer or without
    Withdrawn = 4,  ///< approved once, taken back later
    Superseded = 5, ///< the company made a new offer in the same thread
    Refused = 6     ///< a check failed: kept for inspection, never answered
};

/// For files and the command line: "open".
QString requestStateName(RequestState state);

/// One check of a request and how it came out (protocol.md, sections 1, 2 and 4).
struct KeptCheck
{
    QString name; ///< stable: "signature"
    bool ok = false;
    QString detail; ///< of the check that failed: what was found
    friend bool operator==(const KeptCheck &, const KeptCheck &) = default;
};

/// One round of a negotiation: a party's question, with or without an offer.
struct Request
{
    RequestId id;
    ThreadId thread;
    std::optional<PartyId> party; ///< nothing for what was recorded by hand, and for what was refused
    CompanyId company;            ///< null for what was refused
    RequestSource source = RequestSource::Signed;
    RequestState state = RequestState::Open;
    QString calledName; ///< what the company calls itself: never to be trusted
    QString domain;     ///< the host that asks
    /// As received: the signed object, the parameters of an unsigned request as a form, or the record by
    /// hand; capped
    QByteArray raw;
    QByteArray sha256;   ///< of raw
    QString fetchedFrom; ///< request_uri, empty when it came by value or as a file
    QString nonce;
    std::optional<Instant> expiresAt;
    QString supersedes; ///< the offer's id that this one answers
    QList<KeptCheck> checks;
    Instant arrivedAt;
    RuleId setAsideBy; ///< the rule that keeps it from asking the person; null for none

    bool isExpiredAt(Instant now) const { return expiresAt && *expiresAt <= now; }
};

/// One offer of a request. `entry` is the received transaction data, undecoded: it is what gets hashed.
struct StoredOffer
{
    OfferRowId id;
    RequestId request;
    QByteArray entry;   ///< empty for what was recorded by hand
    QString offerId;    ///< the company's
    QByteArray content; ///< the offer's JSON
};

} // namespace fieldfare
