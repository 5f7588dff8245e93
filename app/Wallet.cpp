// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Wallet.h"

#include "mydata/MyData.h"
#include "settings/SettingStore.h"
#include "vault/Backup.h"
#include "vault/Schema.h"
#include "vault/WalletFile.h"

#include <QFile>
#include <QFileInfo>

namespace fieldfare {

namespace {

QString currencySetting()
{
    return QStringLiteral("currency");
}

Result<> fillNewWallet(Connection &connection, const NewWallet &options, const Facts &facts,
                       const Clock &clock)
{
    Result<Transaction> transaction = Transaction::begin(connection, clock);
    if (!transaction)
        return failure(transaction.error());
    const Result<> set = SettingStore::set(*transaction, currencySetting(), options.currency.code());
    if (!set)
        return set;
    const Result<> committed = transaction->commit();
    if (!committed)
        return committed;
    if (!options.preset)
        return {};
    const WalletContext context{connection, facts, clock, options.currency, QStringLiteral("en")};
    return MyData(context).applyPreset(*options.preset);
}

} // namespace

Result<std::unique_ptr<Wallet>> Wallet::create(const QString &path, VaultKey key, const NewWallet &options,
                                               std::shared_ptr<const Facts> facts, const Clock &clock)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, key, Connection::Mode::Create);
    if (!connection)
        return failure(connection.error());
    Result<> done = createSchema(**connection, clock);
    if (done)
        done = (*connection)->keepJournal();
    if (done)
        done = fillNewWallet(**connection, options, *facts, clock);
    if (!done) {
        connection->reset();
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(suffix));
        return failure(done.error());
    }
    return std::unique_ptr<Wallet>(
        new Wallet(path, std::move(key), std::move(*connection), std::move(facts), clock, options.currency));
}

Result<std::unique_ptr<Wallet>> Wallet::open(const QString &path, VaultKey key,
                                             std::shared_ptr<const Facts> facts, const Clock &clock)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, key, Connection::Mode::ReadWrite);
    if (!connection)
        return failure(connection.error());
    const Result<> upgraded = upgradeSchema(**connection, key, clock);
    if (!upgraded)
        return failure(upgraded.error());
    const Result<> journal = (*connection)->keepJournal();
    if (!journal)
        return failure(journal.error());
    const Result<QString> code = SettingStore(**connection).value(currencySetting(), QStringLiteral("EUR"));
    if (!code)
        return failure(code.error());
    const Result<Currency> currency = Currency::fromCode(*code);
    if (!currency)
        return failure(currency.error());
    return std::unique_ptr<Wallet>(
        new Wallet(path, std::move(key), std::move(*connection), std::move(facts), clock, *currency));
}

Wallet::Wallet(QString path, VaultKey key, std::unique_ptr<Connection> connection,
               std::shared_ptr<const Facts> facts, const Clock &clock, Currency currency)
    : m_path(std::move(path))
    , m_key(std::move(key))
    , m_connection(std::move(connection))
    , m_facts(std::move(facts))
    , m_context(new WalletContext{*m_connection, *m_facts, clock, currency, QStringLiteral("en"),
                                  [this](RecordKind kind) { Q_EMIT changed(kind); }})
    , m_dataVersion(m_connection->dataVersion().value_or(0))
{
}

Wallet::~Wallet()
{
    // While another program has the file open the journal stays; that one writes it back.
    (void)m_connection->makePlainFile();
}

QString Wallet::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

Result<std::unique_ptr<WorkerContext>> Wallet::workerContext() const
{
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(m_path, m_key, Connection::Mode::ReadWrite);
    if (!connection)
        return failure(connection.error());
    return std::make_unique<WorkerContext>(std::move(*connection), m_facts, m_context->clock,
                                           m_context->currency, m_context->language);
}

std::function<Result<>()> Wallet::backUp(const QString &target) const
{
    const std::shared_ptr<const VaultKey> key = std::make_shared<VaultKey>(m_key.clone());
    return [path = m_path, key, target] { return backUpWallet(path, *key, target); };
}

bool Wallet::lookForOthersChanges()
{
    const std::int64_t version = m_connection->dataVersion().value_or(m_dataVersion);
    if (version == m_dataVersion)
        return false;
    m_dataVersion = version;
    for (const RecordKind kind :
         {RecordKind::Settings, RecordKind::Values, RecordKind::Companies, RecordKind::Prices,
          RecordKind::Breaches, RecordKind::Letters, RecordKind::Imports, RecordKind::Rewards,
          RecordKind::Requests, RecordKind::Receipts})
        Q_EMIT changed(kind);
    return true;
}

Result<QString> Wallet::setting(const QString &name, const QString &fallback) const
{
    return SettingStore(*m_connection).value(name, fallback);
}

Result<> Wallet::setSetting(const QString &name, const QString &value)
{
    Result<Transaction> transaction = m_context->begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<> set = SettingStore::set(*transaction, name, value);
    if (!set)
        return set;
    const Result<> committed = transaction->commit();
    if (committed)
        Q_EMIT changed(RecordKind::Settings);
    return committed;
}

void Wallet::setLanguage(const QString &language)
{
    m_context->language = language;
}

} // namespace fieldfare
