// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/SystemKeychain.h"

#include "vault/VaultErrors.h"

#include <qt6keychain/keychain.h>

namespace fieldfare {

namespace {

QString service()
{
    return QStringLiteral("org.fieldfare.Fieldfare");
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {errors::keychainEmpty, {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what a missing D-Bus session bus comes back as
        return {errors::keychainMissing, {job.errorString()}};
    default:
        return {errors::keychainRefused, {job.errorString()}};
    }
}

/// Plain files are no keychain: QtKeychain's insecure fallback stays off.
void prepare(QKeychain::Job &job, const QString &wallet)
{
    job.setKey(wallet);
    job.setInsecureFallback(false);
    job.setAutoDelete(true);
}

} // namespace

void SystemKeychain::read(const QString &wallet, QObject *context,
                          std::function<void(Result<SecureBytes>)> done)
{
    QKeychain::ReadPasswordJob *job = new QKeychain::ReadPasswordJob(service(), context);
    prepare(*job, wallet);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done](QKeychain::Job *) {
        done(job->error() ? Result<SecureBytes>(failure(errorOf(*job)))
                          : SecureBytes::copyOf(job->binaryData()));
    });
    job->start();
}

void SystemKeychain::write(const QString &wallet, const SecureBytes &passphrase, QObject *context,
                           std::function<void(Result<>)> done)
{
    QKeychain::WritePasswordJob *job = new QKeychain::WritePasswordJob(service(), context);
    prepare(*job, wallet);
    job->setBinaryData(passphrase.view().toByteArray());
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done](QKeychain::Job *) {
        done(job->error() ? Result<>(failure(errorOf(*job))) : Result<>());
    });
    job->start();
}

void SystemKeychain::remove(const QString &wallet, QObject *context, std::function<void(Result<>)> done)
{
    QKeychain::DeletePasswordJob *job = new QKeychain::DeletePasswordJob(service(), context);
    prepare(*job, wallet);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done](QKeychain::Job *) {
        done(job->error() ? Result<>(failure(errorOf(*job))) : Result<>());
    });
    job->start();
}

} // namespace fieldfare
