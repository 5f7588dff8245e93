// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/ErrorWords.h"
#include "words/Translations.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace fieldfare;

class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Whoever adds an error code must say what it means to people.
    void everyErrorCodeHasWords()
    {
        static const QRegularExpression declaration(
            QStringLiteral("ErrorCode\\s+\\w+\\s*\\{\\s*\"([a-z0-9.-]+)\"\\s*\\}"));
        QStringList missing;
        int found = 0;
        QDirIterator files(QStringLiteral(FIELDFARE_SOURCE_DIR "/app"), {QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QRegularExpressionMatchIterator codes =
                declaration.globalMatch(QString::fromUtf8(file.readAll()));
            while (codes.hasNext()) {
                const QByteArray code = codes.next().captured(1).toUtf8();
                ++found;
                if (!hasWords(ErrorCode{std::string_view(code.constData(), std::size_t(code.size()))}))
                    missing.append(QString::fromUtf8(code));
            }
        }
        QVERIFY(found > 40);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void fillsDetailsInOnceAndAsTheyAre()
    {
        const ErrorWords words = wordsFor({ErrorCode{"company.unknown"}, {QStringLiteral("100 %1 <b>")}});
        QVERIFY(words.happened.contains(QStringLiteral("“100 %1 <b>”")));
        QVERIFY(!words.meaning.isEmpty());
        QVERIFY(!words.next.isEmpty());
    }

    void hasWordsForACodeThatNobodyKnows()
    {
        const ErrorWords words = wordsFor({ErrorCode{"no.such-code"}, {}});
        QVERIFY(words.text().contains(QStringLiteral("no.such-code")));
    }

    void speaksEveryLanguageThatItHas()
    {
        QCOMPARE(programLanguages(), QStringList({QStringLiteral("en"), QStringLiteral("de")}));
        QCoreApplication &application = *QCoreApplication::instance();
        const auto days = [](int n) {
            return QCoreApplication::translate("fieldfare::OfferWords", "%n day(s)", nullptr, n);
        };
        installTranslations(application, QStringLiteral("de_AT"));
        QCOMPARE(days(1), QStringLiteral("1 Tag"));
        QCOMPARE(days(2), QStringLiteral("2 Tage"));
        QCOMPARE(wordsFor({ErrorCode{"company.unknown"}, {QStringLiteral("X")}}).happened,
                 QStringLiteral("Ein Unternehmen „X“ gibt es in dieser Brieftasche nicht."));
        // None that it lacks, and each anew.
        installTranslations(application, QStringLiteral("fr"));
        QCOMPARE(days(1), QStringLiteral("1 day"));
        QCOMPARE(days(0), QStringLiteral("0 days"));
    }

    /// What is wrong inside a receipt is said in words, not in the code that stands for them.
    void namesFaultsInsideReceiptsInWords()
    {
        const Error fault{ErrorCode{"receipt.request-unproven"},
                          {QStringLiteral("certificate.untrusted"), QStringLiteral("shop.example"),
                           QStringLiteral("Throw-away")}};
        QCOMPARE(wordsFor(fault).happened,
                 QStringLiteral(
                     "The company’s request inside is not proven (The certificate of shop.example comes "
                     "from Throw-away, whom neither your system nor you trust)."));
        QCOMPARE(
            wordsFor({ErrorCode{"receipt.json-differs"}, {QStringLiteral("price")}}).happened,
            QStringLiteral("The readable copy says something else than the signed receipt, at “price”."));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "WordsTest.moc"
