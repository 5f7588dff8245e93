// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/Receipts.h"
#include "SampleReceipts.h"
#include "SampleWallet.h"
#include "receipts/ReceiptStore.h"
#include "receipts/SignedReceipt.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;

/// Receipts of real decisions in a real wallet: listed, shown, taken out as files, and held against
/// forgeries.
class ReceiptsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_wallet = samples::makeEmptyWallet(m_folder.filePath(QStringLiteral("w.fieldfare")), m_clock);
        samples::decideSome(*m_wallet, m_clock);
        QCOMPARE(receipts().list()->size(), 11);
    }

    void theListIsNewestFirst()
    {
        const QList<ReceiptRow> rows = *receipts().list();
        QVERIFY(std::ranges::is_sorted(rows, std::ranges::greater(), &ReceiptRow::at));
        QCOMPARE(rows.first().event, ReceiptEvent::Granted);
        QCOMPARE(rows.first().name, QStringLiteral("Zugvogel Reisen"));
        QCOMPARE(rows.first().runsUntil, QDate(2028, 11, 24));
    }

    void onlyTheNewestOfARequestIsLive()
    {
        const QList<ReceiptRow> rows = *receipts().list();
        for (const ReceiptRow &row : rows) {
            const bool withdrawn = row.name == QStringLiteral("Pavo Streaming");
            const bool replaced =
                row.event == ReceiptEvent::Given && row.name == QStringLiteral("Zugvogel Reisen");
            const bool given = row.event == ReceiptEvent::Given || row.event == ReceiptEvent::Granted;
            QCOMPARE(row.live, given && !withdrawn && !replaced);
        }
    }

    void aThreadIsAChain()
    {
        const ReceiptDetail detail = *receipts().detail(receipts().list()->first().id);
        QCOMPARE(detail.thread.size(), 3);
        QCOMPARE(detail.thread[0].event, ReceiptEvent::Granted);
        QCOMPARE(detail.thread[1].event, ReceiptEvent::Given);
        QCOMPARE(detail.thread[2].event, ReceiptEvent::Countered);
        QCOMPARE(detail.row.previous, detail.thread[1].id);
        QVERIFY(detail.canWithdraw);
    }

    void theRecordNamesWhoSharedOnlyWhereItWasShared()
    {
        const QList<ReceiptRow> rows = *receipts().list();
        for (const ReceiptRow &row : rows) {
            const ConsentRecord record = receipts().detail(row.id)->record;
            const bool named = row.event == ReceiptEvent::Given || row.event == ReceiptEvent::Granted;
            const bool nameShared = named && row.fields >= 3;
            QCOMPARE(record.person, nameShared ? QStringLiteral("Maren Voss") : QString());
        }
    }

    void everyReceiptProvesWhatItCan()
    {
        QSet<int> seen;
        const QList<ReceiptRow> rows = *receipts().list();
        for (const ReceiptRow &row : rows) {
            const ReceiptDetail detail = *receipts().detail(row.id);
            const bool byHand = detail.record.clientId.isEmpty();
            const ProofLevel wanted = byHand                               ? ProofLevel::SelfConsistent
                                      : row.event == ReceiptEvent::Granted ? ProofLevel::GrantProven
                                                                           : ProofLevel::OfferProven;
            QCOMPARE(detail.verdict.level, wanted);
            QCOMPARE(detail.verdict.problems, QList<Error>());
            // One of each level is enough for the files.
            if (seen.contains(int(wanted)))
                continue;
            seen.insert(int(wanted));
            for (const ReceiptFormat format : {ReceiptFormat::Pdf, ReceiptFormat::Jws, ReceiptFormat::Json}) {
                const ReceiptVerdict verdict = *receipts().verify(*receipts().file(row.id, format));
                QCOMPARE(verdict.level, wanted);
                QCOMPARE(verdict.problems, QList<Error>());
                QCOMPARE(verdict.inWallet, InWallet::Same);
            }
        }
    }

    /// Somebody signs a better receipt with a key of their own.
    void aReceiptSignedAnewIsNotTheWallets()
    {
        const ReceiptRow row = receipts().list()->first();
        ConsentRecord record = receipts().detail(row.id)->record;
        record.asked = Money(99'900, Currency::of("EUR"));
        const PrivateKey thief = *PrivateKey::generate(KeyKind::P256);
        const QByteArray jws = *signReceipt(record, thief);
        ReceiptVerdict verdict = *receipts().verify(jws);
        QCOMPARE(codes(verdict), QStringList{QStringLiteral("receipt.not-ours")});
        QCOMPARE(verdict.level, ProofLevel::SelfConsistent);
        // The same under a number that the wallet never gave: it knows the request.
        record.id = ReceiptId::random();
        verdict = *receipts().verify(*signReceipt(record, thief));
        QCOMPARE(codes(verdict), QStringList{QStringLiteral("receipt.not-ours")});
    }

    void anotherWalletsReceiptIsUnknownAndNotWrong()
    {
        const samples::ReceiptMill mill;
        const ReceiptVerdict verdict = *receipts().verify(mill.sign(mill.record(ReceiptEvent::Given)).jws);
        QCOMPARE(verdict.inWallet, InWallet::Unknown);
        QCOMPARE(verdict.level, ProofLevel::SelfConsistent);
        QCOMPARE(verdict.problems, QList<Error>());
    }

    void anUnsignedCopyIsWorthWhatTheWalletHas()
    {
        const ReceiptId id = receipts().list()->first().id;
        const QByteArray jws = *receipts().file(id, ReceiptFormat::Jws);
        const QByteArray copy = readableReceipt(jws.trimmed());
        QCOMPARE(receipts().verify(copy)->level, ProofLevel::GrantProven);
        QByteArray changed = copy;
        changed.replace("7.50", "9.50");
        QCOMPARE(codes(*receipts().verify(changed)), QStringList{QStringLiteral("receipt.json-differs")});
    }

    void allAreExported_data()
    {
        QTest::addColumn<int>("format");
        for (const ReceiptFormat format : {ReceiptFormat::Pdf, ReceiptFormat::Jws, ReceiptFormat::Json})
            QTest::newRow(qPrintable(receiptFormatName(format))) << int(format);
    }
    void allAreExported()
    {
        QFETCH(const int, format);
        const QTemporaryDir out;
        ActivityControl control;
        const ReceiptExport result = *receipts().exportTo(out.path(), ReceiptFormat(format), {}, control);
        QVERIFY(!result.cancelled);
        QCOMPARE(result.files.size(), 11);
        QCOMPARE(control.done(), 11);
        for (const QString &path : {result.files.first(), result.files.last()}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(receipts().verify(file.readAll())->problems.isEmpty());
        }
    }

    void someAreExported()
    {
        const QList<ReceiptRow> rows = *receipts().list();
        const QTemporaryDir out;
        ActivityControl control;
        const ReceiptExport result =
            *receipts().exportTo(out.path(), ReceiptFormat::Jws, {rows[1].id, rows[4].id}, control);
        QCOMPARE(result.files.size(), 2);
        QVERIFY(QFile::exists(out.filePath(Receipts::fileName(rows[4].id, ReceiptFormat::Jws))));
    }

    void whatIsCancelledIsWhole()
    {
        const QTemporaryDir out;
        ActivityControl control;
        control.cancel();
        const ReceiptExport result = *receipts().exportTo(out.path(), ReceiptFormat::Pdf, {}, control);
        QVERIFY(result.cancelled && result.files.isEmpty());
        QVERIFY(QDir(out.path()).isEmpty());
    }

    /// A file of somebody's that bears the name stays as it is.
    void aFileOfThatNameStays()
    {
        const QTemporaryDir out;
        const ReceiptId id = receipts().list()->first().id;
        QFile other(out.filePath(Receipts::fileName(id, ReceiptFormat::Jws)));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        ActivityControl control;
        const ReceiptExport first = *receipts().exportTo(out.path(), ReceiptFormat::Jws, {id}, control);
        QVERIFY(first.files.first() != other.fileName());
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("mine"));
        // Once more writes the same file, not a third one.
        const ReceiptExport again = *receipts().exportTo(out.path(), ReceiptFormat::Jws, {id}, control);
        QCOMPARE(again.files, first.files);
    }

    void aFolderThatIsNotThereIsAnError()
    {
        ActivityControl control;
        const Result<ReceiptExport> result = receipts().exportTo(
            m_folder.filePath(QStringLiteral("not/there")), ReceiptFormat::Jws, {}, control);
        QCOMPARE(result.error().code, errors::fileNotWritten);
    }

    void anUnknownReceiptIsAnError()
    {
        QCOMPARE(receipts().detail(ReceiptId::random()).error().code, errors::receiptUnknown);
        QCOMPARE(receipts().file(ReceiptId::random(), ReceiptFormat::Pdf).error().code,
                 errors::receiptUnknown);
    }

private:
    Receipts receipts() const { return Receipts(m_wallet->context()); }
    static QStringList codes(const ReceiptVerdict &verdict)
    {
        QStringList codes;
        for (const Error &problem : verdict.problems)
            codes.append(QString::fromLatin1(problem.code.name.data(), qsizetype(problem.code.name.size())));
        return codes;
    }

    QTemporaryDir m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
};

QTEST_MAIN(ReceiptsTest)
#include "ReceiptsTest.moc"
