// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "companies/Company.h"
#include "context/WalletContext.h"
#include "inbox/LooksLike.h"
#include "openid4vp/ClaimPath.h"
#include "pricing/Evaluation.h"
#include "profile/Value.h"
#include "requests/Decision.h"
#include "requests/Request.h"
#include "requests/Rule.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QUrl>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode choiceNotTheirs{"request.choice"}; ///< not one of the company's choices: counter
inline constexpr ErrorCode optionUnknown{"request.option"};   ///< details: the number, how many there are
} // namespace errors

/// What the person has chosen on a request's card so far. A default one: what suits them best of the
/// company's own choices.
struct Choice
{
    std::optional<QSet<FieldPath>>
        shared;                       ///< the fields to be shared; nothing: the best of the company's choices
    std::optional<QString> option;    ///< one of the company's choices by its key; goes before `shared`
    QHash<FieldPath, ValueId> values; ///< which of several; else the first
    std::optional<bool> ordered;      ///< "I ordered this"; nothing: as it was recorded
};

/// One field of a request's card.
struct ReviewField
{
    FieldPath path;
    QString label;
    QList<Value> values;       ///< the person's, the chosen one first; empty: they have none
    bool shared = false;       ///< with the present choice
    bool needed = false;       ///< in every one of the company's choices
    FieldAsk ask;              ///< nothing in it: never
    Money offered;             ///< what the company gives for this field alone, as it counts
    bool offeredLater = false; ///< part of it is promised
    /// Less than the whole that would do perhaps, cheapest first: "Birth year instead: € 1.08".
    QList<FieldAsk> instead;
};

/// One of the company's own choices that the person can meet, and what it costs.
struct ReviewOption
{
    QString key; ///< for Choice::option
    QList<FieldPath> fields;
    QStringList labels; ///< of the fields
    /// Every single value, exactly: one of several nationalities, a city without its street. Empty for what
    /// was recorded by hand.
    QList<ClaimPath> disclosed;
    Money ask;
    Money offered; ///< paid and expected
    Verdict verdict = Verdict::NoOffer;
    Money shortBy;
    bool chosen = false; ///< it is the present choice
};

/// How sure it is who asks.
enum class Proof { Domain, Certificate, Unproven, ByHand };

/// What can be done with the present choice.
enum class MainAction {
    Approve, ///< it is one of the company's own choices
    Counter, ///< it is not: the company must agree
    Nothing  ///< nothing can be shared
};

/// An earlier or later round of the same thread.
struct ThreadRound
{
    Request request;
    QList<Decision> decisions;
};

/// A request held against the person's prices and data, as the card shows it.
struct RequestReview
{
    Request request;
    std::optional<Company> company;
    Proof proof = Proof::Unproven;
    QString identity;    ///< what is proven, in punycode: "shop.example"; the hash of a certificate
    QString certificate; ///< whom the certificate names, where it is what proves them
    QString host;        ///< where the answer goes
    Instant firstSeen;   ///< this party
    bool known = false;  ///< it asked before this request
    /// Another company that whoever asks could be taken for. Nothing where it is one of the known itself.
    std::optional<LooksLike> looksLike;
    QList<Offer> offers;
    QList<ReviewField> fields; ///< of all choices together, in the company's order
    QList<FieldPath> missing;  ///< asked for and not there (or with another content), for every choice
    /// The company's own choices that the person can meet, cheapest first; those with a field that is never
    /// come last.
    QList<ReviewOption> options;
    Evaluation evaluation; ///< of the present choice
    /// The same without the fields that ask too much, and whether the company offered that choice itself.
    std::optional<Evaluation> withoutOverAsked;
    bool withoutIsTheirs = false;
    int overAsked = 0;
    bool ordered = false;
    bool expired = false;
    /// A rule keeps it from asking the person, as long as the ask is not met.
    bool setAside = false;
    /// The rule that decided, or set it aside; one that was removed as well.
    std::optional<Rule> rule;
    MainAction action = MainAction::Nothing;
    bool mustAccept = false;   ///< unproven: approving needs the person's "let me approve this one request"
    QList<ThreadRound> thread; ///< oldest first, this one included
    std::optional<Decision> decision; ///< the newest on this request
    std::optional<OutboxMessage> message;
    QUrl newOfferUri; ///< the company answered with a new offer that lies there
    QUrl redirectUri; ///< the company wants the person to go there
    /// It was refused, the company is proven, and can be told what is wrong: by this code. Else empty.
    QByteArray reportable;

    /// The client identifier with its prefix; empty for what was recorded by hand.
    QString clientId() const;
};

/// A line of the inbox, without all that costs time.
struct RequestRow
{
    RequestId id;
    CompanyId company;
    QString name;
    QString domain;
    RequestState state = RequestState::Open;
    Proof proof = Proof::Unproven;
    bool expired = false;
    Instant arrivedAt;
    std::optional<Instant> expiresAt;
    int fields = 0;
    PurposeClass purposeClass = PurposeClass::Sale;
    bool hasOffer = false;
    Money worth; ///< of what they offer, paid and expected
    Verdict verdict = Verdict::NoOffer;
    Money shortBy;
    bool overAsked = false;
    bool newOffer = false; ///< it follows a counter-offer of the person's
    bool ordered = false;
    bool setAside = false; ///< as in the review
    std::optional<Decision> decision;
    std::optional<OutboxState> delivery;
    std::optional<Instant> nextTry; ///< of what waits or may have arrived
    QString problem;
    /// Open, in time, and not set aside by a rule.
    bool awaitsPerson() const;
};

/// Requests as they are shown. Reading only; for workers as well.
class Review
{
public:
    explicit Review(const WalletContext &context)
        : m_context(context)
    {
    }

    /// Newest first.
    Result<QList<RequestRow>> list() const;
    Result<RequestReview> review(const RequestId &id, const Choice &choice = {}) const;

private:
    const WalletContext &m_context;
};

} // namespace fieldfare
