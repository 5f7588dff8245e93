// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Base64.h"

#include <QtTest>

using namespace fieldfare;

class Base64Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites()
    {
        for (int length = 0; length < 70; ++length) {
            QByteArray bytes;
            for (int i = 0; i < length; ++i)
                bytes.append(char(i * 37 + length));
            const QByteArray text = toBase64Url(bytes);
            QVERIFY(!text.contains('='));
            QCOMPARE(*fromBase64Url(text), bytes);
            QCOMPARE(*fromBase64(bytes.toBase64()), bytes);
        }
    }

    /// RFC 7515 appendix C.
    void writesTheExampleOfTheRfc()
    {
        QCOMPARE(toBase64Url(QByteArray("\x03\xec\xff\xe0\xc1", 5)), "A-z_4ME");
    }

    /// One text for the same bytes and no other.
    void refusesEverythingElse()
    {
        for (const char *text : {"A-z_4ME=", "A-z_4ME==", "A+z_4ME", "A/z_4ME", "A-z_4MF", "A-z_4",
                                 "A-z_ 4ME", "A-z_4ME\n", "\tA-z_4ME", "A-z_4M?", "A-z_\xc3\xa4"})
            QVERIFY2(!fromBase64Url(text), text);
        for (const char *text : {"A-z/4ME=", "A+z/4ME", "A+z/4MF=", "A+z/ 4ME=", "A+z/4ME=\n", "===="})
            QVERIFY2(!fromBase64(text), text);
        QVERIFY(fromBase64("A+z/4ME="));
    }

    void keepsToItsLimit()
    {
        QVERIFY(fromBase64Url(toBase64Url(QByteArray(10, 'x')), 10));
        const Result<QByteArray> read = fromBase64Url(toBase64Url(QByteArray(11, 'x')), 10);
        QVERIFY(!read);
        QCOMPARE(read.error().code, errors::base64TooLarge);
    }
};

QTEST_GUILESS_MAIN(Base64Test)
#include "Base64Test.moc"
