// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "crypto/Key.h"
#include "decisions/AskedRequest.h"
#include "decisions/Decisions.h"
#include "decisions/FaultReport.h"
#include "decisions/OwnClaims.h"
#include "requests/Request.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace fieldfare {

/// A message to a company, ready to be sent.
struct MadeAnswer
{
    QString uri;
    QByteArray contentType;
    QByteArray body;
    QList<QByteArray> presentations; ///< the strings in it, for their hashes
};

/// What a counter-offer says.
struct CounterContent
{
    QString offerId;
    Money total;
    QList<FieldPath> paths;                  ///< what would be shared
    QList<QPair<FieldPath, Money>> minimums; ///< per field, only where the person ticked it
    Instant expires;
};

/// The answers of protocol.md, section 5, to a signed request, made from its stored bytes.
class AnswerMaker
{
public:
    explicit AnswerMaker(const Request &request)
        : m_request(request)
    {
    }

    /// Exactly what that one of the company's choices discloses (AskedOption::key), signed by `key`, made
    /// fresh.
    Result<MadeAnswer> approval(const OwnClaims &own, const QString &choice,
                                const QHash<FieldPath, ValueId> &values, const PrivateKey &key,
                                Instant now) const;
    /// The same bytes whether the person has no such data or says no.
    Result<MadeAnswer> decline(const QString &reason) const;
    /// An error code of the specification; the request must be one that FaultReport has one for.
    static MadeAnswer report(const FaultReport &fault);
    Result<MadeAnswer> counter(const CounterContent &content, const PrivateKey &key, Instant now) const;
    /// To the address that the offer names.
    Result<MadeAnswer> withdrawal(const QString &offerId, const QString &uri, const QList<QByteArray> &hashes,
                                  const PrivateKey &key, Instant now) const;

private:
    const Request &m_request;
};

} // namespace fieldfare
