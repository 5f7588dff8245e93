// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Vectors.h"

#include "jose/SdJwt.h"
#include "openid4vp/DcqlMatch.h"

#include <QDirIterator>
#include <QtTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using nlohmann::json;

namespace {

const QString kIdentity = QStringLiteral("https://credentials.example.com/identity_credential");

/// A holder of the examples' identity credential. Its claims have both names that the two editions give a
/// name's parts: `last_name` and `first_name` in the final text, `family_name` and `given_name` since its
/// errata.
const json kHolder = json::parse(R"({
  "last_name": "Doe", "first_name": "John", "family_name": "Doe", "given_name": "John",
  "address": { "street_address": "1 Main Street", "country": "US" },
  "postal_code": "90210", "locality": "Beverly Hills", "region": "California", "date_of_birth": "1940-01-01" })");

struct Evaluated
{
    DcqlQuery query;
    DcqlMatch match;
};

std::optional<Evaluated> evaluate(const QString &path, const json &claims, const QString &vct = kIdentity)
{
    const json document = samples::vectorJson(path);
    const Result<DcqlQuery> query =
        DcqlQuery::fromJson(document.contains("dcql_query") ? document["dcql_query"] : document);
    if (!query)
        return std::nullopt;
    return Evaluated{*query, matchQuery(*query, HeldCredential{vct, claims, {}})};
}

QString disclosed(const CredentialMatch &match, int option = 0)
{
    QStringList paths;
    for (const ClaimPath &path : match.options.value(option).disclosed)
        paths.append(path.toJsonText());
    paths.sort();
    return paths.join(u' ');
}

} // namespace

/// The queries that OpenID4VP 1.0 and the EU wallet's library give as examples, held against a credential.
class DcqlVectorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSpecificationsExamples_data();
    void theSpecificationsExamples();
    void claimSetsInTheOrderOfTheExample();
    void theExamplesOwnCredentialLacksTheAddress();
    void theEuWalletsIdentity();
    void otherFormatsAreQueriesForOthers();
};

void DcqlVectorsTest::initTestCase()
{
    if (!QDir(samples::vectorsFolder()).exists())
        QSKIP("skipped: no vectors");
}

void DcqlVectorsTest::theSpecificationsExamples_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("satisfiable");
    QTest::addColumn<QString>("first"); ///< what the first credential query discloses
    const QString name = QStringLiteral(R"(["address","street_address"] ["%1"] ["%2"])");
    for (const char *edition : {"final-e819ed3", "errata-draft-46f6965"}) {
        const bool final = QByteArray(edition).startsWith("final");
        const auto row = [edition](const char *file, bool satisfiable, const QString &first) {
            QTest::addRow("%s %s", edition, file) << QStringLiteral("openid4vp-1_0/%1/query_lang/%2.json")
                                                         .arg(QLatin1String(edition), QLatin1String(file))
                                                  << satisfiable << first;
        };
        const QString given = final ? QStringLiteral("first_name") : QStringLiteral("given_name");
        const QString family = final ? QStringLiteral("last_name") : QStringLiteral("family_name");
        QStringList names{QStringLiteral(R"(["%1"])").arg(given), QStringLiteral(R"(["%1"])").arg(family)};
        names.sort();
        const QString three = QStringLiteral(R"(["address","street_address"] )") + names.join(u' ');
        row("simple", true, three);
        row("value_matching_simple", true, three + QStringLiteral(R"( ["postal_code"])"));
        // `pid` alone can be met, the optional reward card cannot.
        row("credentials_alternatives", true,
            QStringLiteral(R"(["address","street_address"] ["family_name"] ["given_name"])"));
        // A driving licence in another format is wanted besides: nothing at all may be returned.
        row("multi_credentials", false,
            QStringLiteral(R"(["address","street_address"] ["family_name"] ["given_name"])"));
        row("simple_mdoc", false, {});
        row("complex_mdoc", false, {});
    }
    QTest::newRow("eudi basic") << QStringLiteral("eudi-kt/dcql/basic_example.json") << true
                                << name.arg(QStringLiteral("first_name"), QStringLiteral("last_name"));
    QTest::newRow("eudi complex") << QStringLiteral("eudi-kt/dcql/complex_example.json") << false
                                  << name.arg(QStringLiteral("first_name"), QStringLiteral("last_name"));
    for (const char *file : {"eudi-kt/dcql/eudi_msomdoc_pid_dcql_query.json", "eudi-kt/dcql/mDL-example.json",
                             "eudi-kt/example/mso_mdoc-pid-dcql-query.json"})
        QTest::newRow(file) << QString::fromLatin1(file) << false << QString();
}

void DcqlVectorsTest::theSpecificationsExamples()
{
    QFETCH(QString, path);
    QFETCH(bool, satisfiable);
    QFETCH(QString, first);
    const std::optional<Evaluated> found = evaluate(path, kHolder);
    QVERIFY(found);
    QCOMPARE(found->match.isSatisfiable(), satisfiable);
    QCOMPARE(disclosed(found->match.credentials.first()), first);
}

void DcqlVectorsTest::claimSetsInTheOrderOfTheExample()
{
    for (const char *edition : {"final-e819ed3", "errata-draft-46f6965"}) {
        const QString path = QStringLiteral("openid4vp-1_0/%1/query_lang/claims_alternatives.json")
                                 .arg(QLatin1String(edition));
        const std::optional<Evaluated> whole = evaluate(path, kHolder);
        QVERIFY(whole);
        QCOMPARE(whole->match.credentials[0].options.size(), 2);
        QVERIFY(disclosed(whole->match.credentials[0]).contains(u"region"));
        json less = kHolder;
        less.erase("region");
        const std::optional<Evaluated> second = evaluate(path, less);
        QCOMPARE(second->match.credentials[0].options.size(), 1);
        QCOMPARE(second->match.credentials[0].options[0].claimSet, 1);
        QVERIFY(disclosed(second->match.credentials[0]).contains(u"postal_code"));
        less.erase("postal_code");
        QVERIFY(!evaluate(path, less)->match.isSatisfiable());
    }
}

/// The editions' own example credential has neither `last_name` nor an address: their simplest query cannot
/// be met with it, in the final text for three reasons, since the errata for one.
void DcqlVectorsTest::theExamplesOwnCredentialLacksTheAddress()
{
    const QString folder = QStringLiteral("openid4vp-1_0/%1/");
    for (const auto &[edition, missing] : {std::pair(QStringLiteral("final-e819ed3"), 3),
                                           std::pair(QStringLiteral("errata-draft-46f6965"), 1)}) {
        const json credential =
            samples::vectorJson(folder.arg(edition) + QStringLiteral("credentials/sd_jwt_vc_unsecured.json"));
        QVERIFY(credential.is_object());
        const std::optional<Evaluated> found =
            evaluate(folder.arg(edition) + QStringLiteral("query_lang/simple.json"), credential,
                     QString::fromStdString(credential["vct"].get<std::string>()));
        QVERIFY(found);
        QCOMPARE(found->match.credentials[0].availability, Availability::ClaimsMissing);
        QCOMPARE(int(found->match.credentials[0].missing.size()), missing);
    }
}

void DcqlVectorsTest::theEuWalletsIdentity()
{
    const QByteArray text =
        samples::vectorText(QStringLiteral("eudi-kt/example/sd-jwt-vc-pid.txt")).trimmed();
    const Result<SdJwt> pid = SdJwt::parse(text);
    QVERIFY(pid);
    const QString vct = QString::fromStdString(pid->claims()["vct"].get<std::string>());
    const std::optional<Evaluated> found =
        evaluate(QStringLiteral("eudi-kt/example/sd-jwt-vc-pid-dcql-query.json"), pid->claims(), vct);
    QVERIFY(found);
    QVERIFY(found->match.isSatisfiable());
    QCOMPARE(disclosed(found->match.credentials[0]), QStringLiteral(R"(["family_name"])"));
    // The person's own profile is no identity card.
    const std::optional<Evaluated> own =
        evaluate(QStringLiteral("eudi-kt/example/sd-jwt-vc-pid-dcql-query.json"), pid->claims(),
                 QString::fromUtf16(profileVct));
    QCOMPARE(own->match.credentials[0].availability, Availability::OtherType);
}

/// Every query anywhere among the vectors is evaluated, and never answered with a format that it is not.
void DcqlVectorsTest::otherFormatsAreQueriesForOthers()
{
    QDirIterator files(samples::vectorsFolder(), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int evaluated = 0;
    while (files.hasNext()) {
        const QString path = QDir(samples::vectorsFolder()).relativeFilePath(files.next());
        if (!path.startsWith(u"openid4vp-1_0/") && !path.startsWith(u"eudi-kt/"))
            continue;
        const json document = samples::vectorJson(path);
        if (!document.is_object() || (!document.contains("credentials") && !document.contains("dcql_query")))
            continue;
        const std::optional<Evaluated> found = evaluate(path, kHolder);
        QVERIFY2(found, qPrintable(path));
        for (const CredentialQuery &query : found->query.credentials) {
            const CredentialMatch *match = found->match.find(query.id);
            QVERIFY(match);
            if (query.format != u"dc+sd-jwt")
                QCOMPARE(match->availability, Availability::OtherFormat);
            else if (!query.vctValues.contains(kIdentity))
                QCOMPARE(match->availability, Availability::OtherType);
        }
        ++evaluated;
    }
    QVERIFY2(evaluated >= 20, qPrintable(QString::number(evaluated)));
}

QTEST_GUILESS_MAIN(DcqlVectorsTest)
#include "DcqlVectorsTest.moc"
