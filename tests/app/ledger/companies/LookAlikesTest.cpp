// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/LookAlikes.h"
#include "companies/NameFolding.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace fieldfare;

/// Which domains could be taken for each other, and which only resemble.
class LookAlikesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheLikeness_data();
    void namesTheLikeness();
    void leavesMereResemblanceAlone_data();
    void leavesMereResemblanceAlone();
    void walkFindsWhatLookingAtEachFinds();
    void fastLookLetsThroughWhatIsNamed();
    void walkIsShort();
};

namespace {

QString ace(const char *name)
{
    return QString::fromLatin1(QUrl::toAce(QString::fromUtf8(name))).toLower();
}

/// The domains that a walk through the sorted list meets and names.
QStringList walk(const LookAlikes &name, const QStringList &sorted, int *steps = nullptr)
{
    QStringList found;
    QString place = QStringLiteral("-");
    int count = 0;
    while (!place.isEmpty()) {
        const auto next = std::ranges::lower_bound(sorted, place);
        ++count;
        if (next == sorted.end())
            break;
        if (name.likenessTo(*next))
            found.append(*next);
        place = name.nextPlace(*next);
    }
    if (steps)
        *steps = count;
    return found;
}

QString randomName(QRandomGenerator &random)
{
    static const QStringList parts{
        QStringLiteral("korn"),  QStringLiteral("blum"), QStringLiteral("zugvogel"), QStringLiteral("-"),
        QStringLiteral("rn"),    QStringLiteral("m"),    QStringLiteral("vv"),       QStringLiteral("w"),
        QStringLiteral("0"),     QStringLiteral("o"),    QStringLiteral("1"),        QStringLiteral("l"),
        QStringLiteral("reise"), QStringLiteral("drog"), QStringLiteral("erie"),     QStringLiteral("24")};
    QString name;
    const int count = random.bounded(2, 5);
    for (int i = 0; i < count; ++i)
        name += parts.at(random.bounded(int(parts.size())));
    return name + (random.bounded(3) > 0 ? QStringLiteral(".example") : QStringLiteral(".test"));
}

} // namespace

void LookAlikesTest::namesTheLikeness_data()
{
    QTest::addColumn<QString>("asking");
    QTest::addColumn<QString>("known");
    QTest::addColumn<Likeness>("how");
    const auto row = [](const char *asking, const char *known, Likeness how) {
        QTest::addRow("%s ~ %s", asking, known) << ace(asking) << ace(known) << how;
    };
    const char *drugstore = "kornblum-drogerie.example";
    row("k0rnblum-drogerie.example", drugstore, Likeness::Letters);
    row("kornb1um-drogerie.example", drugstore, Likeness::Letters);
    row("kornbium-drogerie.example", drugstore, Likeness::Letters);
    row("komblum-drogerie.example", drugstore, Likeness::Letters);
    row("kornblurn-drogerie.example", drugstore, Likeness::Letters);
    row("k0rnb1urn-dr0ger1e.example", drugstore, Likeness::Letters);
    row("kornblumdrogerie.example", drugstore, Likeness::Letters);
    row("korn-blum-drogerie.example", drugstore, Likeness::Letters);
    row("kornblum-drögerie.example", drugstore, Likeness::Letters);
    row("коrnblum-drogerie.example", drugstore, Likeness::Letters); // its first letters are Cyrillic
    row("g00gle.com", "google.com", Likeness::Letters);
    row("paypa1.com", "paypal.com", Likeness::Letters);
    row("pаypal.com", "paypal.com", Likeness::Letters); // Cyrillic
    row("l1dl.de", "lidl.de", Likeness::Letters);
    row("vvetter-online.de", "wetter-online.de", Likeness::Letters);
    row("muller-laden.de", "müller-laden.de", Likeness::Letters);
    row("müller-laden.de", "muller-laden.de", Likeness::Letters);
    row("kornblum-drogerle.test", drugstore, Likeness::Letters);
    row("kornblum-drogeri.example", drugstore, Likeness::OneLetter);
    row("kornblum-drogeries.example", drugstore, Likeness::OneLetter);
    row("kornblum-drogarie.example", drugstore, Likeness::OneLetter);
    row("kornblum-drogeire.example", drugstore, Likeness::OneLetter);
    row("kornblumm-drogerie.example", drugstore, Likeness::OneLetter);
    row("bornblum-drogerie.example", drugstore, Likeness::OneLetter);
    row("kornblum-drogarie.test", drugstore, Likeness::OneLetter);
    row("k0rnblum-drogarie.example", drugstore, Likeness::OneLetter);
    row("amazom.de", "amazon.de", Likeness::OneLetter);
    row("gogole.com", "google.com", Likeness::OneLetter);
    row("kornblum1.example", "kornblum.example", Likeness::OneLetter);
    row("kornblum-drogerie.com", drugstore, Likeness::Ending);
    row("kornblum-drogerie.co.uk", drugstore, Likeness::Ending);
    row("zalando.ch", "zalando.de", Likeness::Ending);
}

void LookAlikesTest::namesTheLikeness()
{
    QFETCH(QString, asking);
    QFETCH(QString, known);
    QFETCH(Likeness, how);
    const LookAlikes name(asking);
    const std::optional<Likeness> found = name.likenessTo(known);
    QVERIFY(found);
    QCOMPARE(int(*found), int(how));
    QVERIFY(name.mayResemble(known));
    QVERIFY(!name.likenessTo(asking));
}

void LookAlikesTest::leavesMereResemblanceAlone_data()
{
    QTest::addColumn<QString>("asking");
    QTest::addColumn<QString>("known");
    const auto row = [](const char *asking, const char *known) {
        QTest::addRow("%s !~ %s", asking, known) << ace(asking) << ace(known);
    };
    row("bahn.example", "bahn-card.example");
    row("bahn-card.example", "bahn.example");
    row("bahn.example", "bann.example");
    row("bahn.test", "bahn.example");
    row("otto.de", "lotto.de");
    row("ikea.com", "idea.com");
    row("post.at", "post.ch");
    row("db.com", "db.de");
    row("o2.de", "02.de");
    row("apple.com", "apply.com");
    row("strom.example", "storm.example");
    row("hotel.com", "hotels.com");
    row("online.com", "online.de");
    row("fitness.test", "fitness.example");
    row("mobile.de", "nobile.de");
    row("sandbank.example", "landbank.example");
    row("company1.example", "company2.example");
    row("company10.example", "company11.example");
    row("company1.example", "company12.example");
    row("company-99999.example", "company-99998.example");
    row("check24.de", "check25.de");
    row("amber-bikes-17.example", "amber-bikes-71.example");
    row("kornblum-drogerie.example", "kornblum-apotheke.example");
    row("kornblum.example", "kornblum-drogerie.example");
    row("zugvogel-reisen.example", "zugvogel-radreisen.example");
    row("kornblum-drogerie.example", "zugvogel-reisen.example");
    row("stern.de", "stein.de");
    row("日本.jp", "日木.jp");
}

void LookAlikesTest::leavesMereResemblanceAlone()
{
    QFETCH(QString, asking);
    QFETCH(QString, known);
    QVERIFY(!LookAlikes(asking).likenessTo(known));
    QVERIFY(!LookAlikes(known).likenessTo(asking));
}

void LookAlikesTest::walkFindsWhatLookingAtEachFinds()
{
    QRandomGenerator random(20261126);
    QStringList sorted;
    for (int i = 0; i < 1000; ++i)
        sorted.append(randomName(random));
    std::ranges::sort(sorted);
    sorted.removeDuplicates();
    int named = 0;
    for (int i = 0; i < 120; ++i) {
        const QString asking =
            i % 2 == 0 ? sorted.at(random.bounded(int(sorted.size()))) : randomName(random);
        const LookAlikes name(asking);
        QStringList each;
        for (const QString &domain : std::as_const(sorted))
            if (name.likenessTo(domain))
                each.append(domain);
        const QStringList met = walk(name, sorted);
        for (const QString &domain : std::as_const(each))
            QVERIFY2(met.contains(domain), qPrintable(asking + QStringLiteral(" ~ ") + domain));
        QCOMPARE(met, each);
        named += int(each.size());
    }
    QVERIFY(named > 100); // there was something to find
}

void LookAlikesTest::fastLookLetsThroughWhatIsNamed()
{
    QRandomGenerator random(20261127);
    QStringList domains;
    for (int i = 0; i < 1000; ++i)
        domains.append(randomName(random));
    int named = 0;
    int through = 0;
    for (int i = 0; i < 100; ++i) {
        const LookAlikes name(domains.at(random.bounded(int(domains.size()))));
        for (const QString &domain : std::as_const(domains)) {
            const bool may = name.mayResembleFolded(LookAlikes::foldedDomain(domain));
            through += may ? 1 : 0;
            if (!name.likenessTo(domain))
                continue;
            ++named;
            QVERIFY2(may, qPrintable(domain));
        }
    }
    QVERIFY(named > 100);
    QVERIFY2(through < 100 * domains.size() / 10, QByteArray::number(through).constData());
}

void LookAlikesTest::walkIsShort()
{
    QStringList sorted;
    for (int i = 0; i < 100'000; ++i)
        sorted.append(QStringLiteral("%1%2-%3.example")
                          .arg(QChar(u'a' + i % 26))
                          .arg(QChar(u'a' + i / 26 % 26))
                          .arg(i));
    std::ranges::sort(sorted);
    int steps = 0;
    QVERIFY(walk(LookAlikes(QStringLiteral("kornblum-drogerie.example")), sorted, &steps).isEmpty());
    QVERIFY2(steps < 1000, QByteArray::number(steps).constData());
}

QTEST_GUILESS_MAIN(LookAlikesTest)
#include "LookAlikesTest.moc"
