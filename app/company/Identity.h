// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tool.h"

#include "crypto/TrustAnchors.h"
#include "openid4vp/CompanySigning.h"

namespace fieldfare::company {

/// A shop's certificate with its key, and whom a wallet is taken to trust.
struct Identity
{
    QList<Certificate> chain; ///< without a root
    PrivateKey key;
    TrustAnchors anchors;

    SigningIdentity signer() const { return {chain, key}; }
};

void addIdentityOptions(QCommandLineParser &parser);
/// From --cert, --key, --passphrase-file and --ca; asks for the key's passphrase where it has one and no file
/// says it. Errors: cli…, crypto…, certificate…, file…
Result<Identity> identityOf(const QCommandLineParser &parser);

/// The system's authorities and those of --ca.
Result<TrustAnchors> anchorsOf(const QCommandLineParser &parser);

} // namespace fieldfare::company
