// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Money.h"
#include "crypto/Key.h"
#include "demo/DemoScript.h"
#include "offers/FieldPath.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// One round of a made-up company's asking. The companies remember nothing from one answer to the next, also
/// not while the program is closed: what they need stands, signed by them, in the addresses that they give.
struct DemoSession
{
    QString scene;
    QString id; ///< random: the offer's own
    int round = 1;
    Instant madeAt;            ///< in whole seconds
    QString supersedes;        ///< the offer that this one answers a counter-offer to
    std::optional<Money> pays; ///< in later rounds, in place of what the scene offers
    QList<FieldPath> paths;    ///< in later rounds, in place of what the scene asks

    static constexpr int kDays = 21; ///< how long an offer stands

    static Result<DemoSession> begin(const QString &scene, Instant now);
    /// The next round, after a counter-offer.
    Result<DemoSession> next(const Money &amount, const QList<FieldPath> &shared, Instant now) const;

    QString offerId() const { return scene + u'-' + id; }
    Instant endsAt() const { return {madeAt.microseconds + std::int64_t(kDays) * 86'400 * 1'000'000}; }

    Result<QByteArray> toToken(const PrivateKey &key) const;
    /// Error: demoAnswerRefused, where it is not signed by that key.
    static Result<DemoSession> fromToken(const QByteArray &token, const PublicKey &key);
};

/// What a round asks and offers: always the same for the same session.
struct DemoAsk
{
    QString clientId;
    QString nonce;
    QString state;
    QByteArray transactionData; ///< the entry, as it is sent and hashed
    std::shared_ptr<const nlohmann::json> query;
    std::shared_ptr<const nlohmann::json> offer;

    static DemoAsk of(const DemoSession &session, const QByteArray &token, const DemoScene &scene,
                      const DemoFirm &firm);
};

} // namespace fieldfare
