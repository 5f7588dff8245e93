// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "crypto/TrustAnchors.h"
#include "settings/TrustStore.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

/// Whether private addresses may be reached, and plain http to this computer: the setting network.local.
Result<bool> ownNetworkAllowed(const WalletContext &context);
Result<> allowOwnNetwork(const WalletContext &context, bool allowed);

/// A certificate as the person sees it before and after trusting it. Its names are what whoever made it wrote.
struct AnchorFacts
{
    QString fingerprint; ///< SHA-256, lower-case hexadecimal
    QString name;
    QString issuer;
    Instant validFrom;
    Instant validUntil;
    bool selfSigned = false; ///< nothing can end at one that is not
    std::optional<Instant> addedAt;
};

/// What is in a PEM or DER file; no wallet is needed to look. Errors: certificate…
Result<QList<AnchorFacts>> anchorsIn(QByteArrayView file);
/// The person's own, by name.
Result<QList<AnchorFacts>> ownAnchors(const WalletContext &context);

/// The system's authorities and the person's own.
Result<TrustAnchors> trustAnchors(const WalletContext &context);
/// Every certificate of a PEM text, or the one of a DER file, becomes an anchor. Errors: certificate…
Result<QList<StoredAnchor>> addTrust(const WalletContext &context, QByteArrayView file);
Result<> removeTrust(const WalletContext &context, const QString &which);

} // namespace fieldfare
