// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "crypto/TrustAnchors.h"
#include "settings/TrustStore.h"

#include <QByteArrayView>

namespace fieldfare {

/// Whether private addresses may be reached, and plain http to this computer: the setting network.local.
Result<bool> ownNetworkAllowed(const WalletContext &context);

/// The system's authorities and the person's own.
Result<TrustAnchors> trustAnchors(const WalletContext &context);
/// Every certificate of a PEM file becomes an anchor. Errors: certificate…
Result<QList<StoredAnchor>> addTrust(const WalletContext &context, QByteArrayView pem);
Result<> removeTrust(const WalletContext &context, const QString &which);

} // namespace fieldfare
