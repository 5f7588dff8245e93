// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Identity.h"
#include "openid4vp/AnswerCheck.h"
#include "openid4vp/RequestObject.h"

namespace fieldfare::company {

/// A request as every wallet will read it. Error: walletRefuses, with all that a wallet would find fault
/// with.
Result<RequestObject> readAsWallet(const QByteArray &jws, const TrustAnchors &anchors, bool isTrial);

/// A request that the shop made earlier, whoever trusts its certificate by now, and when it was made. Errors:
/// file…, walletRefuses
struct OwnRequest
{
    RequestObject object;
    Instant madeAt;
};
Result<OwnRequest> ownRequest(const QString &path);

/// What an answer to it is held against.
AnswerExpectation expectationOf(const OwnRequest &request);

/// The parameters of an answer: the body of a form, {"vp_token", "state"}, or what `vp_token` is alone.
/// Error: answerRefused
Result<QList<FormField>> answerIn(const QByteArray &content, const QString &state);

} // namespace fieldfare::company
