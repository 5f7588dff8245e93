// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "openid4vp/ResponseEncryption.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode answerUnreadable{
    "answer.unreadable"}; ///< details: the member, or the JSON's fault
} // namespace errors

/// Why the person says no, told only if the person wants to.
enum class DeclineReason { Price, Purpose, Recipient, Retention, Identity, Breach, Other };
/// "price", as it is sent.
QString declineReasonName(DeclineReason reason);

struct AnsweredQuery
{
    QString id; ///< of the credential query
    QByteArrayList presentations;
};

// The bodies of the POST to `response_uri` (OpenID4VP 1.0, sections 8.2, 8.3 and 8.5). In response mode
// direct_post.jwt only an approval is encrypted: a refusal has nothing in it that would need it.

QByteArray approvalBody(const QList<AnsweredQuery> &answers, const QString &state);
/// The same for direct_post.jwt: presentations and state inside. Encrypted anew each time. Errors: jwe…,
/// crypto…
Result<QByteArray> encryptedApprovalBody(const QList<AnsweredQuery> &answers, const QString &state,
                                         const ResponseEncryption &encryption);
/// access_denied. It is told nothing of why, so that a wallet without the data and a person who says no send
/// the same bytes; `counterOffer` is a signed one, or empty.
QByteArray declineBody(const QString &state, std::optional<DeclineReason> reason = std::nullopt,
                       const QByteArray &counterOffer = {});
/// Another error code of section 8.5, for a request that is at fault.
QByteArray errorBody(const QByteArray &code, const QString &state);

/// What a company says to an answer. Everything is optional, and nothing in it is believed yet.
struct CompanyAnswer
{
    QUrl redirectUri; ///< to be opened
    QUrl requestUri;  ///< a new offer after a counter-offer
    QByteArray grant; ///< a compact JWS

    /// The body of its answer; an empty one is an empty answer. Web addresses that are none are an error.
    static Result<CompanyAnswer> fromJson(QByteArrayView body);
};

} // namespace fieldfare
