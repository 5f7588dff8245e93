// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleDocuments.h"

#include "rights/Deadline.h"

namespace fieldfare::samples {

namespace {

const Currency kEuro = Currency::of("EUR");

bool isGerman(const QString &language)
{
    return language == u"de";
}

LetterPerson maren(const QString &language)
{
    const bool german = isGerman(language);
    return {QStringLiteral("Maren Voss"),
            QStringLiteral("Hamburg"),
            QStringLiteral("maren.v@example.org"),
            {{german ? QStringLiteral("meine E-Mail-Adresse") : QStringLiteral("my e-mail address"),
              QStringLiteral("maren.v@example.org")},
             {german ? QStringLiteral("mein Benutzername") : QStringLiteral("my user name"),
              QStringLiteral("marenv")}}};
}

LetterCompany haapa()
{
    return {QStringLiteral("Haapa Mobility Oy"),
            {QStringLiteral("Data protection"), QStringLiteral("Satamakatu 11"),
             QStringLiteral("33200 Tampere"), QStringLiteral("Finland")}};
}

struct Line
{
    const char *english;
    const char *german;
    const char *knownEnglish;
    const char *knownGerman;
    int sinceYear;
    int sinceMonth;
    int base; // cents; -1: never
};

constexpr Line kLines[]{
    {"Given name", "Vorname", "Your order mail", "Ihre Auftragsmail", 2022, 4, 10},
    {"Family name", "Nachname", "Your order mail", "Ihre Auftragsmail", 2022, 4, 10},
    {"E-mail", "E-Mail-Adresse", "Login", "Anmeldung bei Ihnen", 2022, 4, 60},
    {"Birth date", "Geburtsdatum", "Receipt 98b4", "Beleg 98b4", 2025, 4, 60},
    {"Street", "Straße", "Your order mail", "Ihre Auftragsmail", 2022, 4, 50},
    {"Postal code", "Postleitzahl", "Your order mail", "Ihre Auftragsmail", 2022, 4, 20},
    {"City", "Ort", "Your order mail", "Ihre Auftragsmail", 2022, 4, 10},
    {"Licence number", "Führerscheinnummer", "Your answer", "Ihre Antwort", 2022, 5, 250},
    {"Bank account", "Bankverbindung", "My own word", "Eigene Angabe", 2023, 6, 400},
    {"Trips", "Fahrten", "Your answer", "Ihre Antwort", 2022, 5, 300},
    {"Location", "Standort", "Your answer", "Ihre Antwort", 2022, 5, 90},
    {"Device", "Gerät", "Your answer", "Ihre Antwort", 2022, 5, 10},
    {"IP address", "IP-Adresse", "Your answer", "Ihre Antwort", 2022, 5, 5},
    {"User name", "Benutzername", "Login", "Anmeldung bei Ihnen", 2022, 4, 10},
    {"Phone number", "Telefonnummer", "Receipt 98b4", "Beleg 98b4", 2025, 4, -1},
};

LetterField fieldOf(const Line &line, const QString &language)
{
    const bool german = isGerman(language);
    const QLocale locale(language);
    return {QString::fromUtf8(german ? line.german : line.english),
            QString::fromUtf8(german ? line.knownGerman : line.knownEnglish),
            locale.toString(QDate(line.sinceYear, line.sinceMonth, 1), QStringLiteral("MMM yyyy")),
            line.base >= 50 ? InBreach::Yes : InBreach::Unknown};
}

} // namespace

QDateTime created()
{
    return QDateTime(QDate(2026, 11, 24), QTime(14, 12), Qt::UTC);
}

LetterFacts erasure(const QString &language)
{
    LetterFacts facts;
    facts.kind = LetterKind::Erasure;
    facts.company = {QStringLiteral("Kiesel Telecom Mobile GmbH"),
                     {QStringLiteral("Datenschutzbeauftragte Person"), QStringLiteral("Fördestraße 9"),
                      QStringLiteral("24103 Kiel")}};
    facts.person = maren(language);
    facts.number = QStringLiteral("KTM-2026-1");
    facts.date = QDate(2026, 10, 6);
    facts.answerBy = deadline::answerDue(facts.date);
    facts.breachDate = QDate(2026, 8, 12);
    for (int i = 0; i < 6; ++i)
        facts.held.append(fieldOf(kLines[i * 2], language));
    return facts;
}

LetterFacts access(const QString &language)
{
    LetterFacts facts = erasure(language);
    facts.kind = LetterKind::Access;
    facts.company = haapa();
    facts.number = QStringLiteral("HM-2026-1");
    facts.breachDate = {};
    return facts;
}

LetterFacts reminder(LetterKind kind, const QString &language)
{
    LetterFacts facts = erasure(language);
    facts.kind = kind;
    facts.firstSent = facts.date;
    facts.firstAnswerDue = facts.answerBy;
    facts.date = QDate(2026, 11, 9);
    facts.answerBy = deadline::reminderDue(facts.date);
    return facts;
}

ChargeFacts charge(const QString &language)
{
    ChargeFacts facts;
    facts.letter.kind = LetterKind::Charge;
    facts.letter.company = haapa();
    facts.letter.person = maren(language);
    facts.letter.number = QStringLiteral("HM-2026-3");
    facts.letter.date = QDate(2026, 11, 24);
    facts.letter.answerBy = deadline::answerDue(facts.letter.date);
    facts.letter.breachDate = QDate(2026, 11, 3);
    facts.letter.invitation = true;
    facts.id = QStringLiteral("7f0e6a52-93c1-4b7d-8a60-2d41c9b85e17");
    facts.total = Money::zero(kEuro);
    for (const Line &line : kLines) {
        ChargeEntry entry{fieldOf(line, language), {}, 150, {}};
        if (line.base >= 0) {
            entry.base = Money(line.base, kEuro);
            entry.amount = entry.base->scaled(150, 100);
            facts.total += *entry.amount;
        }
        facts.lines.append(entry);
    }
    facts.given = {{isGerman(language) ? QStringLiteral("60 Freiminuten, 3. März und 2. Mai 2026")
                                       : QStringLiteral("60 free minutes, 3 March and 2 May 2026"),
                    Money(900, kEuro)}};
    facts.balance = facts.total - Money(900, kEuro);
    facts.account = QStringLiteral("DE02 0000 0000 0000 0000 42");
    return facts;
}

ChargeFacts longCharge(const QString &language, int lines)
{
    ChargeFacts facts = charge(language);
    facts.lines.clear();
    facts.given.clear();
    facts.total = Money::zero(kEuro);
    for (int i = 1; i <= lines; ++i) {
        LetterField field = fieldOf(kLines[0], language);
        field.field += QStringLiteral(" %1").arg(i);
        facts.lines.append({field, Money(10, kEuro), 150, Money(15, kEuro)});
        facts.total += Money(15, kEuro);
    }
    facts.balance = facts.total;
    return facts;
}

EmergencySheetFacts emergencySheet()
{
    return {QStringLiteral("Maren’s wallet"), QStringLiteral("/home/maren/Documents/maren.fieldfare"),
            QDate(2026, 11, 24), QDate(2026, 11, 24)};
}

} // namespace fieldfare::samples
