// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "openid4vp/DcqlQuery.h"
#include "openid4vp/FormText.h"
#include "openid4vp/TransactionData.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

namespace errors {
/// The company's side: an answer that is not what protocol.md, section 5, says. Details: the check ("nonce")
inline constexpr ErrorCode answerRefused{"answer.refused"};
} // namespace errors

/// What a company asked, against which it holds what comes back.
struct AnswerExpectation
{
    QString clientId; ///< with its prefix
    QString nonce;
    QString state; ///< empty: the request had none
    DcqlQuery query;
    QList<TransactionData> transactionData;
    Instant now;
    /// Age of an answer. One that is sent again has the same bytes, so that a request which stands for weeks
    /// gets answers that are as old.
    std::chrono::seconds oldest = std::chrono::minutes(10);
};

/// One presentation of an answer that was found good.
struct CheckedPresentation
{
    QString queryId;
    QString hash;         ///< as a grant names it
    QString issuer;       ///< did:jwk of the key that signed it, and that signs a withdrawal
    QStringList offerIds; ///< of the offers that it was signed under
    QList<FieldPath> fields;
    std::shared_ptr<const nlohmann::json> claims; ///< the person's, without what a credential says of itself
};

struct CheckedAnswer
{
    QList<CheckedPresentation> presentations;

    QStringList hashes() const;
    QList<FieldPath> fields() const; ///< of all of them, each once
};

/// Whether an approval is what protocol.md, section 5, says: for every query that has to be answered one
/// presentation, signed by the key that it names, made for this question (aud, nonce), with one of the asked
/// claim sets in it and nothing beside, and each offer signed under by one presentation. Error: answerRefused
Result<CheckedAnswer> checkAnswer(const QList<FormField> &form, const AnswerExpectation &asked);

} // namespace fieldfare
