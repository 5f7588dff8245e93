// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PdfTools.h"

#include "rights/MailDraft.h"

#include <QTemporaryDir>
#include <QUrlQuery>
#include <QtTest>

using namespace fieldfare;

namespace {

MailDraft sample()
{
    return {QStringLiteral("datenschutz@läufer.example"),
            QStringLiteral("maren.v@example.org"),
            QStringLiteral("Maren Voß"),
            QStringLiteral(
                "Löschung meiner personenbezogenen Daten nach Artikel 17 DSGVO, mein Zeichen KTM-2026-1 😀"),
            QStringLiteral("Guten Tag,\n\nüber & unter = ?\n.\nFrom me\n"),
            QDateTime(QDate(2026, 11, 24), QTime(14, 12), Qt::UTC),
            {{QStringLiteral("Löschung KTM-2026-1.pdf"), "application/pdf",
              QByteArray("%PDF-1.7\r\n\0\xff", 12)}}};
}

// The letter as another program reads it: header lines, the text and the attachment in hexadecimal.
constexpr const char *kReader = R"(
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print(m['x-unsent']); print(m['to']); print(m['from']); print(m['subject']); print(m['date'])
print(repr(m.get_body().get_content()))
for a in m.iter_attachments():
    print(a.get_filename(), a.get_content_type(), a.get_content().hex())
print(len(m.defects) + sum(len(h.defects) for h in m.values()))
)";

} // namespace

class MailDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherProgramReadsTheDraft()
    {
        const Result<QByteArray> draft = mailDraftFile(sample());
        QVERIFY(draft.has_value());
        for (const QByteArray &line : draft->split('\n')) {
            QVERIFY(line.size() <= 998);
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("draft.eml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*draft) > 0);
        file.close();
        const QStringList read =
            QString::fromUtf8(pdftools::run(QStringLiteral("python3"),
                                            {QStringLiteral("-X"), QStringLiteral("utf8"),
                                             QStringLiteral("-c"), QString::fromUtf8(kReader), path}))
                .split(u'\n');
        QCOMPARE(read.value(0), QStringLiteral("1"));
        QCOMPARE(read.value(1), QStringLiteral("datenschutz@xn--lufer-gra.example"));
        QCOMPARE(read.value(2), QStringLiteral("Maren Voß <maren.v@example.org>"));
        QCOMPARE(read.value(3), sample().subject);
        QCOMPARE(read.value(4), QStringLiteral("Tue, 24 Nov 2026 14:12:00 +0000"));
        QCOMPARE(read.value(5),
                 QStringLiteral("'Guten Tag,\\r\\n\\r\\nüber & unter = ?\\r\\n.\\r\\nFrom me\\r\\n'"));
        QCOMPARE(read.value(6),
                 QStringLiteral("Löschung KTM-2026-1.pdf application/pdf 255044462d312e370d0a00ff"));
        QCOMPARE(read.value(7), QStringLiteral("0"));
    }

    void headersCannotBeSmuggledIn()
    {
        MailDraft draft = sample();
        draft.subject = QStringLiteral("a\r\nBcc: x@y.example");
        draft.fromName = QStringLiteral("\"M\"\r\nBcc: x@y.example");
        draft.attachments[0].name = QStringLiteral("a\"\r\nX-Evil: 1");
        const Result<QByteArray> file = mailDraftFile(draft);
        QVERIFY(file.has_value());
        QVERIFY(!file->contains("\nBcc"));
        QVERIFY(!file->contains("\nX-Evil"));
        draft.to = QStringLiteral("a@b.example\r\nBcc: x@y.example");
        QCOMPARE(mailDraftFile(draft).error().code, errors::mailAddressInvalid);
        draft.to = QStringLiteral("a@b.example,c@d.example");
        QCOMPARE(mailtoLink(draft).error().code, errors::mailAddressInvalid);
    }

    void linksKeepEveryCharacter()
    {
        const Result<QByteArray> link = mailtoLink(sample());
        QVERIFY(link.has_value());
        const QUrl url = QUrl::fromEncoded(*link, QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.path(), QStringLiteral("datenschutz@xn--lufer-gra.example"));
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded), sample().subject);
        QCOMPARE(query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded),
                 sample().body.replace(QLatin1String("\n"), QLatin1String("\r\n")));
        QVERIFY(!link->contains('+') && !link->contains(' '));
    }

    void noReplyAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *local :
             {"noreply", "no-reply", "No.Reply", "NO_REPLY", "do-not-reply", "donotreply", "dont-reply",
              "keineantwort", "keine-antwort", "nicht-antworten", "bitte-nicht-antworten", "shop-noreply",
              "noreply+123", "no-reply.orders", "noresponse", "ne-pas-repondre"})
            QTest::newRow(local) << QLatin1String(local) + QStringLiteral("@shop.example");
    }
    void noReplyAddressesAreRefused()
    {
        QFETCH(QString, address);
        QVERIFY(isNoReplyAddress(address));
        MailDraft draft = sample();
        draft.to = address;
        QCOMPARE(mailDraftFile(draft).error(), (Error{errors::mailToNoReply, {address}}));
        QCOMPARE(mailtoLink(draft).error().code, errors::mailToNoReply);
    }

    void addressesThatAreReadAreNot()
    {
        for (const char *address :
             {"privacy@noreply.example", "reply@shop.example", "antworten@shop.example", "dpo@shop.example"})
            QVERIFY2(!isNoReplyAddress(QLatin1String(address)), address);
    }
};

QTEST_GUILESS_MAIN(MailDraftTest)
#include "MailDraftTest.moc"
