// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/Catalogue.h"
#include "catalogue/Purposes.h"

#include <QFile>
#include <QtTest>

using namespace fieldfare;

namespace {

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(FIELDFARE_SOURCE_DIR "/resources/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

FieldPath path(const char *typed)
{
    return *FieldPath::fromTyped(QString::fromUtf8(typed));
}

Money presetAmount(const QList<PresetAsk> &asks, const FieldPath &path)
{
    const auto found = std::ranges::find(asks, path, &PresetAsk::path);
    return found == asks.end() ? Money() : found->amount;
}

const char *const kSmall = R"({"currency": "EUR", "sources": [], "combinations": [],
  "groups": [{"id": "g", "label": {"en": "Group"}, "icon": "i"}],
  "fields": [{"path": ["a"], "label": {"en": "A"}, "group": "g", "dpv": "", "sensitivity": 1, "special": false,
              "mask": "none", "default_ask": "0.05", "source": ""}],
  "derived": [{"path": ["a_part"], "parent": ["a"], "percent": 30, "label": {"en": "Part"}}]})";

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsShipped()
    {
        const Result<Catalogue> catalogue = Catalogue::fromJson(resource("catalogue.json"));
        QVERIFY(catalogue.has_value());
        QVERIFY(catalogue->fields().size() >= 45);
        QCOMPARE(catalogue->groups().size(), 9);
        for (const Field &field : catalogue->fields()) {
            QVERIFY2(catalogue->source(field.source), qPrintable(field.path.toTyped()));
            QVERIFY2(!labelIn(field.label, QStringLiteral("de")).isEmpty(), qPrintable(field.path.toTyped()));
            QVERIFY2(!field.defaultAsk.isZero(), qPrintable(field.path.toTyped()));
        }
        int inGroups = 0;
        for (const FieldGroup &group : catalogue->groups())
            inGroups += int(catalogue->fieldsOfGroup(group.id).size());
        QCOMPARE(inGroups, int(catalogue->fields().size()));
        for (const FieldCombination &combination : catalogue->combinations()) {
            for (const FieldPath &member : combination.members)
                QVERIFY2(catalogue->field(member), qPrintable(member.toTyped()));
        }
    }

    void namesEveryField()
    {
        const Catalogue catalogue = *Catalogue::fromJson(resource("catalogue.json"));
        QCOMPARE(catalogue.label(path("email"), QStringLiteral("de_AT")), QStringLiteral("E-Mail-Adresse"));
        QCOMPARE(catalogue.label(path("email"), QStringLiteral("xx")), QStringLiteral("E-mail"));
        QCOMPARE(catalogue.label(path("birth_year"), QStringLiteral("en")), QStringLiteral("Birth year"));
        QCOMPARE(catalogue.label(path("loyalty_card/number"), QStringLiteral("de")),
                 QStringLiteral("Loyalty card / number"));
        QCOMPARE(catalogue.mask(path("loyalty_card/number")), Mask::All);
        QCOMPARE(catalogue.mask(path("birth_year")), Mask::None);
    }

    void knowsWhatIsDerived()
    {
        const Catalogue catalogue = *Catalogue::fromJson(resource("catalogue.json"));
        QCOMPARE(catalogue.derivedFrom(path("birthdate")).size(), 2);
        QCOMPARE(catalogue.derived(path("age_equal_or_over/18"))->percent, 10);
        QCOMPARE(catalogue.derived(path("birth_year"))->percent, 40);
        QCOMPARE(catalogue.derived(path("address/postal_prefix"))->percent, 30);
        QCOMPARE(catalogue.groupOf(path("birth_year")), catalogue.field(path("birthdate"))->group);
        QVERIFY(!catalogue.field(path("birth_year")) && !catalogue.derived(path("birthdate")));
    }

    void makesPresets()
    {
        const Catalogue catalogue = *Catalogue::fromJson(kSmall);
        const Currency euro = Currency::of("EUR");
        QCOMPARE(presetAmount(catalogue.preset(PricePreset::Modest, euro), path("a")), Money(3, euro));
        QCOMPARE(presetAmount(catalogue.preset(PricePreset::Firm, euro), path("a")), Money(5, euro));
        QCOMPARE(presetAmount(catalogue.preset(PricePreset::Dear, euro), path("a")), Money(15, euro));
        const Currency yen = Currency::of("JPY");
        QCOMPARE(presetAmount(catalogue.preset(PricePreset::Dear, yen, Fraction::whole(160)), path("a")),
                 Money(24, yen));
        QCOMPARE(pricePresetFromName(QStringLiteral("dear")), std::optional(PricePreset::Dear));
        QVERIFY(!pricePresetFromName(QStringLiteral("free")));
    }

    void refusesABrokenFile_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const char *from, const char *to) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to);
        };
        row("no currency", "\"EUR\"", "\"euro\"");
        row("no English", "\"en\": \"A\"", "\"de\": \"A\"");
        row("a group that is not there", "\"group\": \"g\"", "\"group\": \"h\"");
        row("no price", "\"0.05\"", "\"-1\"");
        row("a parent that is not there", "\"parent\": [\"a\"]", "\"parent\": [\"b\"]");
        row("too large a share", "\"percent\": 30", "\"percent\": 101");
        row("no list", "\"combinations\": []", "\"combinations\": {}");
        row("no path", "\"path\": [\"a\"]", "\"path\": \"a\"");
    }
    void refusesABrokenFile()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY(Catalogue::fromJson(kSmall).has_value());
        QVERIFY(QByteArray(kSmall).contains(from));
        const Result<Catalogue> catalogue = Catalogue::fromJson(QByteArray(kSmall).replace(from, to));
        QVERIFY(!catalogue.has_value());
        QCOMPARE(catalogue.error().code, errors::catalogueMalformed);
    }

    void knowsPurposes()
    {
        const Result<Purposes> purposes = Purposes::fromJson(resource("purposes.json"));
        QVERIFY(purposes.has_value());
        const auto classOf = [&purposes](const char *id) { return purposes->classOf(QString::fromUtf8(id)); };
        QCOMPARE(classOf("dpv:DeliveryOfGoods"), std::optional(PurposeClass::Necessary));
        QCOMPARE(classOf("dpv:ServiceUsageAnalytics"), std::optional(PurposeClass::Analytics));
        QCOMPARE(classOf("dpv:DirectMarketing"), std::optional(PurposeClass::Marketing));
        QCOMPARE(classOf("dpv:TargetedAdvertising"), std::optional(PurposeClass::Profiling));
        QCOMPARE(classOf("dpv:PoliticalCampaign"), std::optional(PurposeClass::Sale));
        QVERIFY(!classOf("dpv:MakePeopleHappy"));
        QCOMPARE(purposes->label(QStringLiteral("dpv:MakePeopleHappy"), QStringLiteral("en")),
                 QStringLiteral("Make people happy"));
        QVERIFY(purposes->usualFields(QStringLiteral("dpv:DeliveryOfGoods")).contains(path("phone_number")));
        QVERIFY(purposes->usualFields(QStringLiteral("dpv:DirectMarketing")).isEmpty());
        QCOMPARE(purposes->expectedFields(QStringLiteral("dpv:DirectMarketing")),
                 QSet<FieldPath>({path("email"), path("given_name")}));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "CatalogueTest.moc"
