// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Identity.h"

#include "Files.h"

#include "crypto/PemKey.h"

#include <openssl/crypto.h>

namespace fieldfare::company {

namespace {

Result<SecureBytes> passphraseIn(const QString &path)
{
    Result<QByteArray> content = contentOf(path);
    if (!content)
        return failure(content.error());
    const qsizetype end = content->indexOf('\n');
    const SecureBytes line =
        SecureBytes::copyOf(QByteArrayView(*content).first(end < 0 ? content->size() : end));
    SecureBytes passphrase = line.clone();
    if (!line.isEmpty() && line.view().back() == '\r')
        passphrase = SecureBytes::copyOf(line.view().chopped(1));
    OPENSSL_cleanse(content->data(), std::size_t(content->size()));
    return passphrase;
}

/// A root proves nothing to who has it already, and a wallet goes by its own.
QList<Certificate> withoutRoot(QList<Certificate> chain)
{
    if (chain.size() > 1 && chain.last().isSelfSigned())
        chain.removeLast();
    return chain;
}

} // namespace

void addIdentityOptions(QCommandLineParser &parser)
{
    addOption(parser, "cert", "FILE", Words::tr("Your web address's certificate and its chain, PEM"));
    addOption(parser, "key", "FILE", Words::tr("Its private key, PEM"));
    addOption(parser, "passphrase-file", "FILE",
              Words::tr("The key's passphrase is the first line of this file; else it is asked for"));
    addOption(parser, "ca", "FILE", Words::tr("For trials: an authority that the wallet was told to trust"));
}

Result<TrustAnchors> anchorsOf(const QCommandLineParser &parser)
{
    QList<Certificate> roots;
    if (parser.isSet(QStringLiteral("ca"))) {
        const Result<QByteArray> pem = contentOf(parser.value(QStringLiteral("ca")));
        if (!pem)
            return failure(pem.error());
        const Result<QList<Certificate>> read = Certificate::listFromPem(*pem);
        if (!read)
            return failure(read.error());
        roots = *read;
    }
    return TrustAnchors::withSystem(roots);
}

Result<Identity> identityOf(const QCommandLineParser &parser)
{
    for (const char *name : {"cert", "key"}) {
        if (!parser.isSet(QLatin1String(name)))
            return terminal::usage(Words::tr("--%1 is missing").arg(QLatin1String(name)));
    }
    const Result<QByteArray> certificates = contentOf(parser.value(QStringLiteral("cert")));
    if (!certificates)
        return failure(certificates.error());
    const Result<QList<Certificate>> chain = Certificate::listFromPem(*certificates);
    if (!chain)
        return failure(chain.error());
    const QString keyPath = parser.value(QStringLiteral("key"));
    Result<QByteArray> content = contentOf(keyPath);
    if (!content)
        return failure(content.error());
    const SecureBytes pem = SecureBytes::copyOf(*content);
    OPENSSL_cleanse(content->data(), std::size_t(content->size()));
    Result<PrivateKey> key = privateKeyFromPem(pem, [&]() -> Result<SecureBytes> {
        const QString file = parser.value(QStringLiteral("passphrase-file"));
        return file.isEmpty() ? terminal::askPassphrase(Words::tr("Passphrase of %1: ").arg(keyPath))
                              : passphraseIn(file);
    });
    if (!key)
        return failure(key.error());
    const Result<PublicKey> certified = chain->first().publicKey();
    if (!certified)
        return failure(certified.error());
    if (!(*certified == key->publicKey()))
        return failure(errors::formIncomplete, {Words::tr("the key is not the first certificate's")});
    const Result<TrustAnchors> anchors = anchorsOf(parser);
    if (!anchors)
        return failure(anchors.error());
    return Identity{withoutRoot(*chain), std::move(*key), *anchors};
}

} // namespace fieldfare::company
