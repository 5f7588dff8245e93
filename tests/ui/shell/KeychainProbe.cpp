// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// keychain_probe round-trip|missing: writes, reads and removes by the system's keychain, or expects a clear
// word that there is none. keychain_test.sh runs it with and without a real one.

#include "vault/SystemKeychain.h"
#include "vault/VaultErrors.h"
#include "words/ErrorWords.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace fieldfare;

namespace {

void end(bool good, const QString &words)
{
    QTextStream(stdout) << words << '\n';
    QCoreApplication::exit(good ? 0 : 1);
}

void expectMissing(SystemKeychain &keychain, QObject &context)
{
    keychain.read(QStringLiteral("/probe"), &context, [](Result<SecureBytes> read) {
        const bool missing = !read && read.error().code == errors::keychainMissing;
        end(missing, read ? QStringLiteral("something was read") : wordsFor(read.error()).text());
    });
}

void expectGone(SystemKeychain &keychain, QObject &context)
{
    keychain.read(QStringLiteral("/probe"), &context, [](Result<SecureBytes> read) {
        const bool gone = !read && read.error().code == errors::keychainEmpty;
        end(gone, gone ? QStringLiteral("written, read and removed") : QStringLiteral("it is still there"));
    });
}

void removeAgain(SystemKeychain &keychain, QObject &context)
{
    keychain.remove(QStringLiteral("/probe"), &context, [&](const Result<> &removed) {
        if (removed)
            expectGone(keychain, context);
        else
            end(false, wordsFor(removed.error()).text());
    });
}

void readBack(SystemKeychain &keychain, QObject &context, const QByteArray &secret)
{
    keychain.read(
        QStringLiteral("/probe"), &context, [&keychain, &context, secret](Result<SecureBytes> read) {
            if (read && read->view() == secret)
                removeAgain(keychain, context);
            else
                end(false, read ? QStringLiteral("another one was read") : wordsFor(read.error()).text());
        });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    SystemKeychain keychain;
    QObject context;
    const QByteArray secret = "Zugvögel im Winter";
    QTimer::singleShot(0, &context, [&] {
        if (QCoreApplication::arguments().value(1) == u"missing") {
            expectMissing(keychain, context);
            return;
        }
        keychain.write(QStringLiteral("/probe"), SecureBytes::copyOf(secret), &context,
                       [&](const Result<> &written) {
                           if (written)
                               readBack(keychain, context, secret);
                           else
                               end(false, wordsFor(written.error()).text());
                       });
    });
    return QCoreApplication::exec();
}
