// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/Trust.h"

#include "context/Writing.h"
#include "settings/SettingStore.h"

namespace fieldfare {

namespace {

const QString kOwnNetwork = QStringLiteral("network.local");
const QString kOn = QStringLiteral("on");

} // namespace

Result<bool> ownNetworkAllowed(const WalletContext &context)
{
    const Result<QString> setting =
        SettingStore(context.connection).value(kOwnNetwork, QStringLiteral("off"));
    if (!setting)
        return failure(setting.error());
    return *setting == kOn;
}

Result<TrustAnchors> trustAnchors(const WalletContext &context)
{
    const Result<QList<StoredAnchor>> stored = TrustStore(context.connection).all();
    if (!stored)
        return failure(stored.error());
    QList<Certificate> roots;
    for (const StoredAnchor &anchor : *stored) {
        const Result<QList<Certificate>> certificates = Certificate::listFromPem(anchor.pem);
        if (!certificates)
            return failure(certificates.error());
        roots.append(*certificates);
    }
    return TrustAnchors::withSystem(roots);
}

Result<QList<StoredAnchor>> addTrust(const WalletContext &context, QByteArrayView pem)
{
    const Result<QList<Certificate>> certificates = Certificate::listFromPem(pem);
    if (!certificates)
        return failure(certificates.error());
    QList<StoredAnchor> anchors;
    for (const Certificate &certificate : *certificates) {
        anchors.append({QString::fromLatin1(certificate.sha256().toHex()), certificate.toPem(),
                        certificate.displayName(), context.clock.now()});
    }
    const Result<> done =
        inTransaction(context, {RecordKind::Settings}, [&](Transaction &transaction) -> Result<> {
            for (const StoredAnchor &anchor : std::as_const(anchors)) {
                const Result<> added = TrustStore::add(transaction, anchor);
                if (!added)
                    return added;
            }
            return {};
        });
    if (!done)
        return failure(done.error());
    return anchors;
}

Result<> removeTrust(const WalletContext &context, const QString &which)
{
    return inTransaction(context, {RecordKind::Settings},
                         [&](Transaction &transaction) { return TrustStore::remove(transaction, which); });
}

} // namespace fieldfare
