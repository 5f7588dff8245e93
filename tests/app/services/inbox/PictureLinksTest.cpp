// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "QrPicture.h"

#include "inbox/RequestFile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

const QString kRequest = QStringLiteral("openid4vp://?client_id=x509_san_dns%3Anordwind.example&request_uri="
                                        "https%3A%2F%2Fnordwind.example%2Fr%2F5f1c09");
const QString kGrant = QStringLiteral("fieldfare://grant?grant_uri=https%3A%2F%2Fnordwind.example%2Fg%2F1");
const QString kSigned = QStringLiteral("eyJ0eXAiOiJvYXV0aC1hdXRoei1yZXErand0In0.e30.c2ln");

} // namespace

class PictureLinksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCodeGoesTheWayOfItsText()
    {
        using Kind = RequestLink::Kind;
        const Result<RequestLink> request = linkInPicture(qrPicture(kRequest));
        QVERIFY(request.has_value());
        QCOMPARE(request->kind, Kind::Reference);
        QCOMPARE(request->clientId, QStringLiteral("x509_san_dns:nordwind.example"));
        QCOMPARE(request->host().ace, QStringLiteral("nordwind.example"));
        const Result<RequestLink> grant = linkInPicture(qrPicture(kGrant));
        QVERIFY(grant.has_value());
        QCOMPARE(grant->kind, Kind::GrantReference);
        const Result<RequestLink> signedText = linkInPicture(qrPicture(kSigned));
        QVERIFY(signedText.has_value());
        QCOMPARE(signedText->kind, Kind::SignedText);
        QCOMPARE(signedText->signedText, kSigned.toLatin1());
    }

    void whatIsWrongInItIsSaid()
    {
        const auto code = [](const QString &text) { return linkInPicture(qrPicture(text)).error().code; };
        QCOMPARE(code(QStringLiteral("https://example.org/")), errors::pictureNotOurs);
        QCOMPARE(code(QStringLiteral("WIFI:S:Cafe;T:WPA;P:secret;;")), errors::pictureNotOurs);
        // A link of ours inside another one is not what somebody who looks at the code would expect.
        QCOMPARE(code(QStringLiteral("https://example.org/?next=%1").arg(kRequest)), errors::pictureNotOurs);
        QCOMPARE(code(QStringLiteral("see %1").arg(kRequest)), errors::pictureNotOurs);
        QCOMPARE(code(QStringLiteral("fieldfare://grant?x=1")), errors::linkParameterMissing);
        QCOMPARE(code(QStringLiteral("openid4vp://?client_id=a&request_uri=ftp%3A%2F%2Fx")),
                 errors::linkAddress);
        QImage empty(200, 200, QImage::Format_RGB32);
        empty.fill(Qt::white);
        QCOMPARE(linkInPicture(empty).error().code, errors::pictureNoCode);
    }

    void ofSeveralOneMustBeMeant()
    {
        const QImage poster = qrPicture(QStringLiteral("https://example.org/menu"));
        const Result<RequestLink> one =
            linkInPicture(sideBySide({poster, qrPicture(kRequest), qrPicture(kRequest)}));
        QVERIFY(one.has_value()); // the same twice is one
        QCOMPARE(one->host().ace, QStringLiteral("nordwind.example"));
        QCOMPARE(linkInPicture(sideBySide({qrPicture(kRequest), qrPicture(kGrant)})).error().code,
                 errors::pictureSeveral);
        QCOMPARE(linkInCodes({QStringLiteral("openid4vp://?"), kRequest}).error().code,
                 errors::pictureSeveral);
        QCOMPARE(linkInCodes({}).error().code, errors::pictureNotOurs);
    }

    void aFileIsToldByItsContent()
    {
        const QTemporaryDir folder;
        const auto written = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write");
            return file.fileName();
        };
        const QByteArray picture = encodedPicture(qrPicture(kRequest));
        QVERIFY(isForInbox(written(QStringLiteral("code.png"), picture)));
        QVERIFY(isForInbox(written(QStringLiteral("code.csv"), picture)));
        QVERIFY(isForInbox(written(QStringLiteral("photo"), picture + QByteArray(2 * 1024 * 1024, 0))));
        QVERIFY(!isForInbox(written(QStringLiteral("fake.png"), "name,url\n")));
        QCOMPARE(linkInContent(picture)->address.toString(),
                 QStringLiteral("https://nordwind.example/r/5f1c09"));
        QCOMPARE(linkInContent(kRequest.toLatin1())->kind, RequestLink::Kind::Reference);
        QCOMPARE(linkInContent(picture.left(50)).error().code, errors::pictureUnreadable);
        QCOMPARE(linkInContent("nothing").error().code, errors::linkNone);
    }
};

QTEST_MAIN(PictureLinksTest)
#include "PictureLinksTest.moc"
