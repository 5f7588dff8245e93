// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleReceipts.h"

#include "base/Base64.h"
#include "base/Json.h"
#include "documents/PdfReading.h"
#include "jose/Jws.h"
#include "receipts/ReceiptCheck.h"
#include "receipts/SignedReceipt.h"

#include <QRandomGenerator>
#include <QtTest>

#include <nlohmann/json.hpp>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace fieldfare;
using samples::ReceiptMill;

namespace {

/// Opens a PDF with another program's library, changes it, saves it.
QByteArray edited(
    const QByteArray &pdf, const std::function<void(QPDF &)> &edit,
    const std::function<void(QPDFWriter &)> &tune = [](QPDFWriter &) {})
{
    QPDF document;
    document.processMemoryFile("receipt", pdf.constData(), std::size_t(pdf.size()));
    edit(document);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    tune(writer);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

void replaceFile(QPDF &pdf, const std::string &name, const QByteArray &content)
{
    QPDFEmbeddedFileDocumentHelper files(pdf);
    const QPDFEFStreamObjectHelper stream =
        QPDFEFStreamObjectHelper::createEFStream(pdf, content.toStdString());
    files.replaceEmbeddedFile(name, QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream));
}

/// What the page paints, as bytes that can be put back.
std::string drawingOf(QPDF &pdf)
{
    QPDFObjectHandle page = pdf.getAllPages().at(0);
    const std::shared_ptr<Buffer> data = page.getKey("/Contents").getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

void draw(QPDF &pdf, const std::string &content)
{
    QPDFObjectHandle page = pdf.getAllPages().at(0);
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content));
}

} // namespace

/// How much a receipt's file proves, and that each way of changing one is called by its name.
class ReceiptCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Result<std::shared_ptr<const Facts>> facts = Facts::load();
        QVERIFY(facts.has_value());
        m_facts = *facts;
    }

    void aGrantIsProven()
    {
        const ReceiptVerdict verdict = check(pdf(m_mill.record(ReceiptEvent::Granted)));
        QCOMPARE(codes(verdict), QStringList());
        QCOMPARE(verdict.level, ProofLevel::GrantProven);
        QCOMPARE(verdict.signer, QStringLiteral("zugvogel-reisen.example"));
        QCOMPARE(verdict.record->person, QStringLiteral("Maren Voss"));
    }

    void anOfferIsProven_data()
    {
        QTest::addColumn<int>("event");
        for (const ReceiptEvent event :
             {ReceiptEvent::Given, ReceiptEvent::Refused, ReceiptEvent::Countered, ReceiptEvent::Withdrawn})
            QTest::newRow(qPrintable(receiptEventName(event))) << int(event);
    }
    void anOfferIsProven()
    {
        QFETCH(const int, event);
        const ReceiptVerdict verdict = check(pdf(m_mill.record(ReceiptEvent(event))));
        QCOMPARE(codes(verdict), QStringList());
        QCOMPARE(verdict.level, ProofLevel::OfferProven);
    }

    void aSignedTextAloneIsSelfConsistent()
    {
        const ReceiptVerdict verdict = check(m_mill.sign(m_mill.record(ReceiptEvent::Granted)).jws + '\n');
        QCOMPARE(codes(verdict), QStringList());
        QCOMPARE(verdict.level, ProofLevel::SelfConsistent);
        QCOMPARE(verdict.format, ReceiptFormat::Jws);
    }

    void aJsonFileProvesAsMuchAsThePdf()
    {
        const QByteArray file = receiptJsonFile(m_mill.sign(m_mill.record(ReceiptEvent::Granted)));
        QCOMPARE(check(file).level, ProofLevel::GrantProven);
        QCOMPARE(codes(check(file)), QStringList());
    }

    /// One that was signed before receipts had the shape of today.
    void aReceiptOfTheFirstVersionProvesAsMuch()
    {
        const ConsentRecord today = m_mill.record(ReceiptEvent::Granted);
        QFile file(QStringLiteral(FIELDFARE_SOURCE_DIR "/tests/fixtures/receipts/version-1.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        nlohmann::json first = *parseJson(file.readAll());
        QVERIFY(!first.contains("ff:version"));
        // What differs from run to run.
        const auto hashText = [](const QByteArray &hash) { return toBase64Url(hash).toStdString(); };
        first["dpv:hasDataSubject"]["dpv:hasIdentifier"] =
            jwkThumbprint(m_mill.key.publicKey()).toStdString();
        first["ff:request"] = hashText(today.requestSha256);
        first["ff:grant"] = today.grant.toStdString();
        first["ff:presentations"] = {hashText(today.presentations.first())};
        const nlohmann::json header{{"typ", kReceiptType}, {"jwk", jwkOf(m_mill.key.publicKey())}};
        const Result<QByteArray> jws = Jws::sign(header, QByteArray::fromStdString(first.dump()), m_mill.key);
        QVERIFY(jws);
        const ReceiptParts parts{*jws, m_mill.request};

        const Result<ConsentRecord> record = readReceipt(*jws);
        QVERIFY(record);
        QCOMPARE(record->offers.first().gives.first().words, today.offers.first().gives.first().words);
        QCOMPARE(record->asked, today.asked);
        QCOMPARE(record->withdrawalUri, today.withdrawalUri);
        QCOMPARE(record->steps, today.steps);
        for (const QByteArray &bytes : {pdf(*record, parts), receiptJsonFile(parts)}) {
            const ReceiptVerdict verdict = check(bytes);
            QCOMPARE(codes(verdict), QStringList());
            QCOMPARE(verdict.level, ProofLevel::GrantProven);
        }
    }

    void anOfferByHandIsOnlySelfConsistent()
    {
        ConsentRecord record = m_mill.record(ReceiptEvent::Given);
        record.clientId.clear();
        record.proven = false;
        const ReceiptVerdict verdict = check(pdf(record));
        QCOMPARE(codes(verdict), QStringList());
        QCOMPARE(verdict.level, ProofLevel::SelfConsistent);
    }

    void aFileSavedByAnotherProgramIsStillTrue()
    {
        const QByteArray saved = edited(
            pdf(m_mill.record(ReceiptEvent::Granted)), [](QPDF &) {},
            [](QPDFWriter &writer) { writer.setLinearization(true); });
        const ReceiptVerdict verdict = check(saved);
        QCOMPARE(codes(verdict), QStringList{QStringLiteral("receipt.page-redrawn")});
        QCOMPARE(verdict.level, ProofLevel::GrantProven);
    }

    // What was changed.

    void aPageWithAnotherAmount()
    {
        // Two figures of the page change places: nothing else of the file is touched.
        const QByteArray changed = edited(pdf(m_mill.record(ReceiptEvent::Given)), [](QPDF &document) {
            std::string drawing = drawingOf(document);
            // A text that is shown as glyphs of four digits each: its last glyph is shown twice.
            const std::size_t end = drawing.find("> Tj");
            QVERIFY(end != std::string::npos && end > 4);
            drawing.insert(end, drawing.substr(end - 4, 4));
            draw(document, drawing);
        });
        const ReceiptVerdict verdict = check(changed);
        QCOMPARE(codes(verdict), QStringList{QStringLiteral("receipt.page-differs")});
        QCOMPARE(verdict.level, ProofLevel::Nothing);
        QVERIFY(verdict.problems.first().details.at(0) != verdict.problems.first().details.at(1));
    }

    void aPageOfAnotherReceipt()
    {
        ConsentRecord dearer = m_mill.record(ReceiptEvent::Given);
        dearer.paid = Money(75'000, Currency::of("EUR"));
        const ReceiptParts parts = m_mill.sign(m_mill.record(ReceiptEvent::Given));
        const QByteArray changed = edited(pdf(dearer), [&parts](QPDF &document) {
            replaceFile(document, "receipt.jwt", parts.jws);
            replaceFile(document, "receipt.json", readableReceipt(parts.jws));
        });
        const ReceiptVerdict verdict = check(changed);
        QCOMPARE(codes(verdict), QStringList{QStringLiteral("receipt.page-differs")});
        QVERIFY2(verdict.problems.first().details.at(0).contains(QStringLiteral("750.00")),
                 qPrintable(verdict.problems.first().details.join(u'|')));
        QCOMPARE(verdict.level, ProofLevel::Nothing);
    }

    void aPageThatSomethingLiesOver()
    {
        const QByteArray changed = edited(pdf(m_mill.record(ReceiptEvent::Given)), [](QPDF &document) {
            draw(document, drawingOf(document) + "\nq 1 1 1 rg 300 500 200 60 re f Q\n");
        });
        QCOMPARE(codes(check(changed)), QStringList{QStringLiteral("receipt.page-redrawn")});
    }

    void aPageTooMany()
    {
        const QByteArray changed = edited(pdf(m_mill.record(ReceiptEvent::Given)), [](QPDF &document) {
            document.addPage(
                QPDFPageObjectHelper(document.getAllPages().at(0)).shallowCopyPage().getObjectHandle(),
                false);
        });
        QCOMPARE(codes(check(changed)), QStringList{QStringLiteral("receipt.page-differs")});
    }

    void aReadableCopyThatSaysMore()
    {
        const ReceiptParts parts = m_mill.sign(m_mill.record(ReceiptEvent::Given));
        const QByteArray changed = edited(pdf(m_mill.record(ReceiptEvent::Given)), [&](QPDF &document) {
            QByteArray more = readableReceipt(parts.jws);
            more.replace("\"7.50\"", "\"750.00\"");
            replaceFile(document, "receipt.json", more);
        });
        const ReceiptVerdict verdict = check(changed);
        QVERIFY2(codes(verdict).contains(QStringLiteral("receipt.json-differs")),
                 qPrintable(codes(verdict).join(u' ')));
        QCOMPARE(verdict.problems.first().details, QStringList{QStringLiteral("dpv:hasRecordOfActivity")});
        QCOMPARE(verdict.level, ProofLevel::Nothing);
    }

    void aSignedReceiptThatWasChanged()
    {
        const QByteArray changed = edited(pdf(m_mill.record(ReceiptEvent::Given)), [&](QPDF &document) {
            const QByteArray jws = m_mill.sign(m_mill.record(ReceiptEvent::Given)).jws;
            const QList<QByteArray> three = jws.split('.');
            QByteArray payload = QByteArray::fromBase64(three[1], QByteArray::Base64UrlEncoding);
            payload.replace("\"7.50\"", "\"9.50\"");
            replaceFile(document, "receipt.jwt", three[0] + '.' + toBase64Url(payload) + '.' + three[2]);
        });
        const ReceiptVerdict verdict = check(changed);
        QCOMPARE(codes(verdict), QStringList{QStringLiteral("receipt.forged")});
        QCOMPARE(verdict.level, ProofLevel::Nothing);
    }

    void aReceiptSignedAnewWithBetterTerms_data()
    {
        QTest::addColumn<QString>("term");
        for (const char *term : {"retention", "recipients", "gives", "purposes", "controller", "client",
                                 "certificate", "host", "offers", "legal_basis", "gives, the amount alone"})
            QTest::newRow(term) << QString::fromLatin1(term);
    }
    /// Anyone can sign anew with a key of their own: what the company signed gives them away.
    void aReceiptSignedAnewWithBetterTerms()
    {
        QFETCH(const QString, term);
        ConsentRecord record = m_mill.record(ReceiptEvent::Granted);
        RecordedOffer &offer = record.offers.first();
        if (term == u"retention")
            offer.retention = QStringLiteral("P1Y");
        else if (term == u"recipients")
            offer.recipients.removeLast();
        else if (term == u"gives")
            offer.gives = {{QStringLiteral("€\u00a0750.00 off, from €\u00a050.00"), {}, {}}};
        else if (term == u"gives, the amount alone")
            offer.gives[0].amount = Money(75000, Currency::of("EUR"));
        else if (term == u"purposes")
            offer.purposes.first().description = QStringLiteral("nothing at all");
        else if (term == u"controller")
            record.controller.name = QStringLiteral("Somebody else");
        else if (term == u"client")
            record.clientId = QStringLiteral("x509_san_dns:other.example");
        else if (term == u"certificate")
            record.certificate = QStringLiteral("Somebody else");
        else if (term == u"host")
            record.host = QStringLiteral("other.example");
        else if (term == u"legal_basis")
            offer.legalBasis = QStringLiteral("dpv:Contract");
        else
            record.offers.append(offer);
        const PrivateKey thief = *PrivateKey::generate(KeyKind::P256);
        const ReceiptVerdict verdict = check(pdf(record, m_mill.signWith(record, thief)));
        QCOMPARE(codes(verdict), QStringList{QStringLiteral("receipt.terms-differ")});
        QVERIFY2(verdict.problems.first().details.first().contains(term.section(u',', 0, 0)),
                 qPrintable(verdict.problems.first().details.first()));
        QCOMPARE(verdict.level, ProofLevel::SelfConsistent);
    }

    void anotherRequestInside()
    {
        samples::SampleCompany other;
        const QByteArray changed = edited(pdf(m_mill.record(ReceiptEvent::Given)), [&](QPDF &document) {
            replaceFile(document, "request.jwt", other.signedRequest());
        });
        const ReceiptVerdict verdict = check(changed);
        QVERIFY2(codes(verdict).contains(QStringLiteral("receipt.request-other")),
                 qPrintable(codes(verdict).join(u' ')));
        QCOMPARE(verdict.level, ProofLevel::SelfConsistent);
    }

    void aRequestThatNobodyTrusted()
    {
        const ReceiptVerdict verdict = *ReceiptCheck({m_facts->purposes(), TrustAnchors()})
                                            .check(pdf(m_mill.record(ReceiptEvent::Granted)));
        QCOMPARE(codes(verdict), QStringList{QStringLiteral("receipt.request-unproven")});
        QCOMPARE(verdict.level, ProofLevel::SelfConsistent);
    }

    void aCertificateThatWasOverWhenItAsked()
    {
        ConsentRecord record = m_mill.record(ReceiptEvent::Granted);
        for (RecordedStep &step : record.steps)
            step.at.microseconds += std::int64_t(700) * 86'400 * 1'000'000;
        record.at.microseconds += std::int64_t(700) * 86'400 * 1'000'000;
        const ReceiptVerdict verdict = check(pdf(record));
        QCOMPARE(codes(verdict), QStringList{QStringLiteral("receipt.request-unproven")});
    }

    void aGrantForAnotherAnswer()
    {
        ConsentRecord record = m_mill.record(ReceiptEvent::Granted);
        record.presentations = {QByteArray(32, 'x')};
        const ReceiptVerdict verdict = check(pdf(record));
        QCOMPARE(codes(verdict), QStringList{QStringLiteral("receipt.grant-unproven")});
        QCOMPARE(verdict.problems.first().details, QStringList{QStringLiteral("grant.other-answer")});
        QCOMPARE(verdict.level, ProofLevel::OfferProven);
    }

    void missingAttachments_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("level");
        QTest::newRow("receipt") << QStringLiteral("receipt.jwt") << int(ProofLevel::Nothing);
        QTest::newRow("readable") << QStringLiteral("receipt.json") << int(ProofLevel::GrantProven);
        QTest::newRow("request") << QStringLiteral("request.jwt") << int(ProofLevel::SelfConsistent);
    }
    void missingAttachments()
    {
        QFETCH(const QString, name);
        QFETCH(const int, level);
        const QByteArray changed = edited(pdf(m_mill.record(ReceiptEvent::Granted)), [&](QPDF &document) {
            QPDFEmbeddedFileDocumentHelper(document).removeEmbeddedFile(name.toStdString());
        });
        const ReceiptVerdict verdict = check(changed);
        const auto missing = std::ranges::find(verdict.problems, errors::attachmentMissing, &Error::code);
        QVERIFY2(missing != verdict.problems.end(), qPrintable(codes(verdict).join(u' ')));
        QCOMPARE(missing->details, QStringList{name});
        QCOMPARE(int(verdict.level), level);
    }

    void noReceiptAtAll_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QString none = QStringLiteral("receipt.none");
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("text") << QByteArray("Dear Sir or Madam") << none;
        QTest::newRow("json") << QByteArray("{\"a\": 1}") << none;
        QTest::newRow("list") << QByteArray("[1, 2]") << none;
        QTest::newRow("request") << m_mill.request << none;
        QTest::newRow("broken pdf") << QByteArray("%PDF-1.7\n%%EOF\n")
                                    << QStringLiteral("documents.pdf-unreadable");
        QTest::newRow("large") << QByteArray(kMostReceiptBytes + 1, 'x')
                               << QStringLiteral("receipt.too-large");
        QTest::newRow("payload alone") << readableReceipt(m_mill.sign(m_mill.record(ReceiptEvent::Given)).jws)
                                       << QStringLiteral("receipt.unsigned");
        const QByteArray other = edited(pdf(m_mill.record(ReceiptEvent::Given)), [](QPDF &document) {
            for (const char *name : {"receipt.jwt", "receipt.json", "request.jwt"})
                QPDFEmbeddedFileDocumentHelper(document).removeEmbeddedFile(name);
        });
        QTest::newRow("another pdf") << other << none;
    }
    void noReceiptAtAll()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        const ReceiptVerdict verdict = check(bytes);
        QCOMPARE(codes(verdict), QStringList{code});
        QCOMPARE(verdict.level, ProofLevel::Nothing);
    }

    // Never trust the PDF.

    void whatIsPackedIsNotUnpacked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = pdf(m_mill.record(ReceiptEvent::Given));
        QTest::newRow("packed and large") << edited(
            good,
            [](QPDF &document) {
                QByteArray noise(400'000, 0);
                for (qsizetype i = 0; i < noise.size(); ++i)
                    noise[i] = char(QRandomGenerator::global()->generate());
                replaceFile(document, "noise", noise);
            },
            [](QPDFWriter &writer) { writer.setObjectStreamMode(qpdf_o_generate); });
        QTest::newRow("packed twice") << edited(
            good,
            [](QPDF &document) {
                QPDFObjectHandle page = document.getAllPages().at(0);
                QPDFObjectHandle content = page.getKey("/Contents");
                const std::shared_ptr<Buffer> raw = content.getRawStreamData();
                QPDFObjectHandle twice = QPDFObjectHandle::newStream(
                    &document, std::string(reinterpret_cast<const char *>(raw->getBuffer()), raw->getSize()));
                twice.getDict().replaceKey("/Filter",
                                           QPDFObjectHandle::parse("[ /FlateDecode /FlateDecode ]"));
                page.replaceKey("/Contents", twice);
            },
            [](QPDFWriter &writer) { writer.setStreamDataMode(qpdf_s_preserve); });
        QTest::newRow("encrypted") << edited(
            good, [](QPDF &) {},
            [](QPDFWriter &writer) {
                writer.setR6EncryptionParameters("", "o", true, true, true, true, true, true, qpdf_r3p_full,
                                                 true);
            });
        QTest::newRow("bomb") << edited(
            good, [](QPDF &document) { replaceFile(document, "receipt.jwt", QByteArray(40'000'000, 'a')); });
        QTest::newRow("page bomb") << edited(
            good, [](QPDF &document) { draw(document, std::string(40'000'000, ' ')); });
        QTest::newRow("many pages") << edited(good, [](QPDF &document) {
            const QPDFObjectHandle page = document.getAllPages().at(0);
            for (int i = 0; i < 40; ++i)
                document.addPage(QPDFPageObjectHelper(page).shallowCopyPage().getObjectHandle(), false);
        });
    }
    void whatIsPackedIsNotUnpacked()
    {
        QFETCH(const QByteArray, bytes);
        const ReceiptVerdict verdict = check(bytes);
        QCOMPARE(codes(verdict), QStringList{QStringLiteral("documents.pdf-refused")});
        QCOMPARE(verdict.level, ProofLevel::Nothing);
    }

    void anyByteMayBeWrong()
    {
        const QByteArray good = pdf(m_mill.record(ReceiptEvent::Given));
        for (qsizetype at = 0; at < good.size(); at += 1999) {
            QByteArray changed = good;
            changed[at] = char(changed[at] ^ 0x15);
            const ReceiptVerdict verdict = check(changed);
            QVERIFY2(!verdict.problems.isEmpty(), qPrintable(QString::number(at)));
        }
        for (qsizetype size = 0; size < good.size(); size += 4999)
            QVERIFY(check(good.first(size)).level == ProofLevel::Nothing);
    }

private:
    QByteArray pdf(const ConsentRecord &record) const { return pdf(record, m_mill.sign(record)); }
    QByteArray pdf(ConsentRecord, const ReceiptParts &parts) const
    {
        const Result<ConsentRecord> record = readReceipt(parts.jws);
        const Result<PdfDocument> document = receiptDocument(*record, parts, m_facts->purposes());
        return document ? document->toPdf().value_or(QByteArray()) : QByteArray();
    }

    ReceiptVerdict check(const QByteArray &bytes) const
    {
        return *ReceiptCheck({m_facts->purposes(), m_mill.anchors()}).check(bytes);
    }

    static QStringList codes(const ReceiptVerdict &verdict)
    {
        QStringList codes;
        for (const Error &problem : verdict.problems)
            codes.append(QString::fromLatin1(problem.code.name.data(), qsizetype(problem.code.name.size())));
        return codes;
    }

    std::shared_ptr<const Facts> m_facts;
    ReceiptMill m_mill;
};

QTEST_MAIN(ReceiptCheckTest)
#include "ReceiptCheckTest.moc"
