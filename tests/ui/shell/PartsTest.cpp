// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FixedClock.h"
#include "SampleWallet.h"
#include "pricing/Factors.h"
#include "shell/CaretRest.h"
#include "shell/firststart/PassphraseStrength.h"
#include "shell/firststart/PresetPrices.h"
#include "vault/Backup.h"
#include "vault/VaultErrors.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

/// The small classes behind the first start and the backup.
class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsShowTheirRealPrices();
    void longerPassphrasesAreNeverWeaker();
    void backupOpensAndIsRefusedWhereAFileIs();
    void theCaretRestsUntilTheNextKey();
};

void PartsTest::presetsShowTheirRealPrices()
{
    const Result<std::shared_ptr<const Facts>> facts = Facts::load();
    QVERIFY(facts);
    const Currency euro = Currency::of("EUR");
    const PresetPrices firm =
        presetPrices((*facts)->catalogue(), PricePreset::Firm, euro, QStringLiteral("en"));
    const PresetPrices dear =
        presetPrices((*facts)->catalogue(), PricePreset::Dear, euro, QStringLiteral("en"));
    QCOMPARE(firm.prices.size(), 3);
    QCOMPARE(firm.factorThousandths, 1000);
    QCOMPARE(dear.factorThousandths, 3000);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!firm.prices.at(i).amount.isZero());
        QCOMPARE(dear.prices.at(i).amount, firm.prices.at(i).amount.scaled(3, 1));
    }
    // One field, one year, nobody else: the e-mail's price by the marketing factor alone.
    QCOMPARE(firm.newsletter,
             firm.prices.first().amount.scaled(Factors::defaultHundredths(Factor::Marketing), 100));
}

void PartsTest::longerPassphrasesAreNeverWeaker()
{
    QCOMPARE(strengthOf({}).level, 0);
    QCOMPARE(strengthOf(QStringLiteral("password")).level, 1);
    const PassphraseStrength words = strengthOf(QStringLiteral("drossel wandert nach norden und singt"));
    QCOMPARE(words.level, 4);
    QVERIFY(words.help.contains(QString::number(words.bits)));
}

void PartsTest::theCaretRestsUntilTheNextKey()
{
    const int system = QApplication::cursorFlashTime();
    QVERIFY(system > 0);
    {
        const CaretRest rest(std::chrono::milliseconds(50));
        QLineEdit field;
        QCOMPARE(QApplication::cursorFlashTime(), system);
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
        QTest::keyClick(&field, Qt::Key_A);
        QCOMPARE(QApplication::cursorFlashTime(), system);
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
    }
    QCOMPARE(QApplication::cursorFlashTime(), system);
}

void PartsTest::backupOpensAndIsRefusedWhereAFileIs()
{
    const QTemporaryDir folder;
    samples::FixedClock clock(samples::sampleDay());
    const std::unique_ptr<Wallet> wallet =
        samples::makeEmptyWallet(folder.filePath(QStringLiteral("a.fieldfare")), clock);
    QVERIFY(wallet->setSetting(QStringLiteral("test"), QStringLiteral("ä")));
    const QString target = folder.filePath(QStringLiteral("Kopie ’1’.fieldfare"));
    QVERIFY(wallet->backUp(target)());
    const SecureBytes passphrase = SecureBytes::fromPassphrase(samples::samplePassphrase());
    Result<VaultKey> key = VaultKey::forFile(target, passphrase);
    QVERIFY(key);
    QVERIFY(wallet->isKey(*key));
    const Result<std::unique_ptr<Wallet>> copy = Wallet::open(target, std::move(*key), *Facts::load(), clock);
    QVERIFY(copy);
    QCOMPARE(*(*copy)->setting(QStringLiteral("test"), {}), QStringLiteral("ä"));
    const Result<> again = wallet->backUp(target)();
    QVERIFY(!again);
    QCOMPARE(again.error().code, errors::fileExists);
    QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
}

QTEST_MAIN(PartsTest)
#include "PartsTest.moc"
