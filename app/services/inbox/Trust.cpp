// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/Trust.h"

#include "context/Writing.h"
#include "settings/SettingStore.h"

namespace fieldfare {

namespace {

const QString kOwnNetwork = QStringLiteral("network.local");
const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");

Result<QList<Certificate>> certificatesIn(QByteArrayView file)
{
    // DER begins with a sequence; no PEM text does.
    if (!file.startsWith('\x30'))
        return Certificate::listFromPem(file);
    const Result<Certificate> certificate = Certificate::fromDer(file);
    if (!certificate)
        return failure(certificate.error());
    return QList<Certificate>{*certificate};
}

/// Without signs that are not seen or turn the direction of the writing round.
QString shownName(const QString &name)
{
    QString shown;
    for (const QChar c : name)
        if (c.isPrint())
            shown += c;
    return shown;
}

AnchorFacts anchorFactsOf(const Certificate &certificate)
{
    return {QString::fromLatin1(certificate.sha256().toHex()),
            shownName(certificate.displayName()),
            shownName(certificate.issuerName()),
            certificate.notBefore(),
            certificate.notAfter(),
            certificate.isSelfSigned(),
            std::nullopt};
}

} // namespace

Result<bool> ownNetworkAllowed(const WalletContext &context)
{
    const Result<QString> setting = SettingStore(context.connection).value(kOwnNetwork, kOff);
    if (!setting)
        return failure(setting.error());
    return *setting == kOn;
}

Result<> allowOwnNetwork(const WalletContext &context, bool allowed)
{
    return inTransaction(context, {RecordKind::Settings}, [allowed](Transaction &transaction) {
        return SettingStore::set(transaction, kOwnNetwork, allowed ? kOn : kOff);
    });
}

Result<QList<AnchorFacts>> anchorsIn(QByteArrayView file)
{
    const Result<QList<Certificate>> certificates = certificatesIn(file);
    if (!certificates)
        return failure(certificates.error());
    QList<AnchorFacts> facts;
    for (const Certificate &certificate : *certificates)
        facts.append(anchorFactsOf(certificate));
    return facts;
}

Result<QList<AnchorFacts>> ownAnchors(const WalletContext &context)
{
    const Result<QList<StoredAnchor>> stored = TrustStore(context.connection).all();
    if (!stored)
        return failure(stored.error());
    QList<AnchorFacts> list;
    for (const StoredAnchor &anchor : *stored) {
        const Result<QList<AnchorFacts>> facts = anchorsIn(anchor.pem);
        if (!facts)
            return failure(facts.error());
        list.append(facts->first());
        list.last().addedAt = anchor.addedAt;
    }
    return list;
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

Result<QList<StoredAnchor>> addTrust(const WalletContext &context, QByteArrayView file)
{
    const Result<QList<Certificate>> certificates = certificatesIn(file);
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
