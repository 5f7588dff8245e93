// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "QrPicture.h"

#include "documents/QrReading.h"

#include <QImageReader>
#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

const QString kLink = QStringLiteral("openid4vp://?client_id=x509_san_dns%3Anordwind.example&request_uri="
                                     "https%3A%2F%2Fnordwind.example%2Fr%2F5f1c09");

/// A PNG that says it has so many pixels, and has none of them.
QByteArray pngOfSize(quint32 width, quint32 height)
{
    const auto number = [](quint32 value) {
        QByteArray bytes(4, 0);
        for (int i = 0; i < 4; ++i)
            bytes[i] = char(value >> (24 - 8 * i));
        return bytes;
    };
    const QByteArray header = "IHDR" + number(width) + number(height) + QByteArray("\x08\x00\x00\x00\x00", 5);
    quint32 crc = 0xffffffff;
    for (const char byte : header) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + number(13) + header + number(~crc) + number(0) + "IDAT" +
           number(0x35af061e);
}

} // namespace

class QrReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsACodeHoweverItIsHeld_data()
    {
        QTest::addColumn<QImage>("picture");
        const QImage plain = qrPicture(kLink);
        QTest::newRow("as it was painted") << plain;
        QTest::newRow("two pixels a module") << qrPicture(kLink, 2);
        QTest::newRow("large") << qrPicture(kLink, 40);
        for (const int degrees : {7, 45, 90, 180, 270, 333})
            QTest::addRow("turned by %d", degrees) << turned(plain, degrees);
        QTest::newRow("grain") << noisy(plain, 60);
        QTest::newRow("turned, with grain") << noisy(turned(qrPicture(kLink, 6), 20), 40);
        QTest::newRow("cut out without an edge")
            << plain.copy(16, 16, plain.width() - 32, plain.height() - 32);
        QImage transparent(plain.size(), QImage::Format_ARGB32);
        transparent.fill(Qt::transparent);
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x) {
                if (qGray(plain.pixel(x, y)) < 128)
                    transparent.setPixel(x, y, qRgba(0, 0, 0, 255));
            }
        }
        QTest::newRow("black on nothing") << transparent;
        QImage small(4000, 3000, QImage::Format_RGB32);
        small.fill(Qt::white);
        QPainter(&small).drawImage(2500, 1800, qrPicture(kLink, 3));
        QTest::newRow("small in a large picture") << small;
    }
    void readsACodeHoweverItIsHeld()
    {
        QFETCH(QImage, picture);
        const Result<QStringList> codes = readQrCodes(picture);
        QVERIFY(codes.has_value());
        QCOMPARE(*codes, QStringList{kLink});
    }

    void readsSeveralEachOnce()
    {
        const QImage one = qrPicture(kLink);
        const QImage other = qrPicture(QStringLiteral("Löschung für Ω"));
        Result<QStringList> codes = readQrCodes(sideBySide({one, other, one}));
        QVERIFY(codes.has_value());
        codes->sort();
        QCOMPARE(*codes, (QStringList{QStringLiteral("Löschung für Ω"), kLink}));
    }

    void saysWhereThereIsNone()
    {
        QImage empty(300, 300, QImage::Format_RGB32);
        empty.fill(Qt::white);
        QCOMPARE(readQrCodes(empty).error().code, errors::pictureNoCode);
        QCOMPARE(readQrCodes(noisy(empty, 200)).error().code, errors::pictureNoCode);
        QImage torn = qrPicture(kLink);
        QPainter(&torn).fillRect(0, 0, torn.width(), torn.height() / 2, Qt::white);
        QCOMPARE(readQrCodes(torn).error().code, errors::pictureNoCode);
        QCOMPARE(readQrCodes(QImage()).error().code, errors::pictureUnreadable);
        QCOMPARE(readQrCodes(QImage(1, 1, QImage::Format_RGB32)).error().code, errors::pictureNoCode);
    }

    void knowsAPictureByItsStart()
    {
        const QImage picture = qrPicture(kLink);
        QVERIFY(isPicture(encodedPicture(picture)));
        QVERIFY(isPicture(encodedPicture(picture, "JPG").left(16)));
        QVERIFY(isPicture("GIF89a"));
        QVERIFY(isPicture(QByteArray("RIFF\x10\x00\x00\x00WEBPVP8 ", 16)));
        QVERIFY(!isPicture(QByteArray("RIFF\x10\x00\x00\x00WAVE", 12)));
        for (const char *other :
             {"", "eyJ0eXAi", "<svg xmlns='http://www.w3.org/2000/svg'/>", "BM", "%PDF-1.7", "P1 1 1"})
            QVERIFY2(!isPicture(other), other);
    }

    void decodesPicturesAndNothingElse()
    {
        const QImage picture = qrPicture(kLink);
        for (const char *format : {"PNG", "JPG"}) {
            const Result<QImage> read = readPicture(encodedPicture(picture, format));
            QVERIFY2(read.has_value(), format);
            QCOMPARE(read->size(), picture.size());
            QCOMPARE(*readQrCodes(*read), QStringList{kLink});
        }
        const QByteArray whole = encodedPicture(picture);
        QCOMPARE(readPicture(whole.left(60)).error().code, errors::pictureUnreadable);
        QCOMPARE(readPicture("GIF89a").error().code, errors::pictureUnreadable);
        QCOMPARE(readPicture({}).error().code, errors::pictureUnreadable);
        // A picture that refers to what lies elsewhere is none.
        QCOMPARE(readPicture("<svg xmlns='http://www.w3.org/2000/svg'/>").error().code,
                 errors::pictureUnreadable);
        if (QImageReader::supportedImageFormats().contains("bmp"))
            QCOMPARE(readPicture(encodedPicture(picture, "BMP")).error().code, errors::pictureUnreadable);
    }

    void countsPixelsBeforeTheyAreDecoded()
    {
        QCOMPARE(readPicture(pngOfSize(60'000, 60'000)).error().code, errors::pictureTooLarge);
        QCOMPARE(readPicture(pngOfSize(100, 100)).error().code, errors::pictureUnreadable);
        QCOMPARE(
            readPicture(encodedPicture(qrPicture(kLink)) + QByteArray(kMostPictureBytes, 0)).error().code,
            errors::pictureTooLarge);
    }
};

QTEST_MAIN(QrReadingTest)
#include "QrReadingTest.moc"
