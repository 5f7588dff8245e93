// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleVault.h"

#include <QRandomGenerator>

#include <array>

namespace fieldfare::samples {

namespace {

struct Service
{
    const char *title;
    const char *address;
    const char *domain;
    int createdYear; ///< some before and some after the service's known breach
};

// Breaches of the public list: adobe.com 2013-10, linkedin.com 2012-05 and 2021-04, dropbox.com 2012-07,
// myfitnesspal.com 2018-02, canva.com 2019-05, last.fm 2012-03, deezer.com 2019-04, …
constexpr std::array<Service, 24> kServices{{
    {"Adobe", "https://auth.services.adobe.com/en_US/deeplink.html", "adobe.com", 2011},
    {"LinkedIn", "https://www.linkedin.com/uas/login", "linkedin.com", 2010},
    {"Dropbox", "https://www.dropbox.com/login", "dropbox.com", 2014},
    {"MyFitnessPal", "https://www.myfitnesspal.com/account/login", "myfitnesspal.com", 2016},
    {"Canva", "https://www.canva.com/login", "canva.com", 2018},
    {"Last.fm", "https://www.last.fm/login", "last.fm", 2009},
    {"Deezer", "https://www.deezer.com/login", "deezer.com", 2020},
    {"MyHeritage", "https://www.myheritage.com/", "myheritage.com", 2015},
    {"Tumblr", "https://www.tumblr.com/login", "tumblr.com", 2012},
    {"Houzz", "https://www.houzz.com/signin", "houzz.com", 2021},
    {"Zynga", "https://www.zynga.com/", "zynga.com", 2017},
    {"Wattpad", "https://www.wattpad.com/login", "wattpad.com", 2019},
    {"Chegg", "https://www.chegg.com/auth", "chegg.com", 2019},
    {"Gravatar", "https://gravatar.com/connect/", "gravatar.com", 2013},
    {"Internet Archive", "https://archive.org/account/login", "archive.org", 2020},
    {"Poshmark", "https://poshmark.com/login", "poshmark.com", 2017},
    {"Dailymotion", "https://www.dailymotion.com/signin", "dailymotion.com", 2018},
    {"Neopets", "http://www.neopets.com/login/", "neopets.com", 2004},
    {"LiveJournal", "https://www.livejournal.com/login.bml", "livejournal.com", 2006},
    {"CafePress", "https://members.cafepress.com/login.aspx", "cafepress.com", 2016},
    {"GitHub", "https://github.com/login", "github.com", 2015},
    {"Wikipedia", "https://de.wikipedia.org/wiki/Spezial:Anmelden", "wikipedia.org", 2008},
    {"OpenStreetMap", "https://www.openstreetmap.org/login", "openstreetmap.org", 2013},
    {"Gemeinde-Blog", "https://nachbarn.github.io/login", "nachbarn.github.io", 2022},
}};

constexpr std::array<const char *, 12> kFirstWords{"Blaubeer", "Nordwind", "Laternen", "Copper",
                                                   "Harbour",  "Sieben",   "Quince",   "Meadow",
                                                   "Silber",   "Otter",    "Birken",   "Juniper"};
constexpr std::array<const char *, 10> kSecondWords{"Versand",  "Books",  "Kiosk", "Garden", "Tickets",
                                                    "Apotheke", "Cinema", "Moden", "Bikes",  "Markt"};

class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    SampleVault make(int logins)
    {
        SampleVault vault;
        vault.identityTitle = QStringLiteral("Adobe");
        vault.cardTitle = QStringLiteral("booking.com");
        vault.notes = {
            {QStringLiteral("Alarm code"), QStringLiteral("note-SECRET-alarm, \"in quotes\"\nand a line")}};
        addOdd(vault);
        for (const Service &service : kServices)
            add(vault, service);
        for (int number = 0; vault.logins.size() < logins; ++number)
            addShop(vault, number);
        vault.logins.resize(logins);
        return vault;
    }

private:
    SampleLogin start(const QString &title, const QStringList &uris, int year)
    {
        SampleLogin login;
        const int number = m_number++;
        login.title = title;
        login.uris = uris;
        login.password = QStringLiteral("pw-SECRET-%1-%2").arg(number).arg(m_random.bounded(1000000));
        // What a careless reader of CSV stumbles over.
        if (number % 7 == 2)
            login.password += QStringLiteral(",\"x\";\n'");
        if (number % 5 == 0)
            login.oneTimeSeed = QStringLiteral("otpauth://totp/x?secret=SECRET%1").arg(number);
        if (number % 4 == 0)
            login.note = QStringLiteral("note-SECRET-%1\nsecond line, with \"quotes\"").arg(number);
        login.created = QDateTime(QDate(year, 1 + m_random.bounded(12), 1 + m_random.bounded(28)),
                                  QTime(m_random.bounded(24), m_random.bounded(60)), Qt::UTC);
        setUser(login, number);
        return login;
    }

    void setUser(SampleLogin &login, int number)
    {
        login.field = QStringLiteral("email");
        switch (number % 6) {
        case 3:
            login.userName = QStringLiteral("mira+%1@holm-post.example").arg(number);
            break;
        case 4:
            login.field = QStringLiteral("preferred_username");
            login.userName = QStringLiteral("mira_hölm_%1").arg(number % 7);
            break;
        case 5:
            login.field = QStringLiteral("phone_number");
            login.userName = QStringLiteral("+49 170 5550123");
            break;
        default:
            login.userName = number % 2 == 0 ? QStringLiteral("mira.holm@post.example")
                                             : QStringLiteral("m.holm@work.example");
            break;
        }
        login.content = login.userName;
        if (number % 6 == 5)
            login.content = QStringLiteral("+491705550123");
    }

    void add(SampleVault &vault, const Service &service)
    {
        SampleLogin login = start(QString::fromUtf8(service.title), {QString::fromUtf8(service.address)},
                                  service.createdYear);
        login.domains = QStringList{QString::fromUtf8(service.domain)};
        vault.logins.append(login);
    }

    void addShop(SampleVault &vault, int number)
    {
        const QString first =
            QString::fromUtf8(kFirstWords[std::size_t(m_random.bounded(int(kFirstWords.size())))]);
        const QString second =
            QString::fromUtf8(kSecondWords[std::size_t(m_random.bounded(int(kSecondWords.size())))]);
        const QString domain =
            QStringLiteral("%1-%2-%3.example").arg(first.toLower(), second.toLower()).arg(number);
        SampleLogin login = start(QStringLiteral("%1 %2, No. %3").arg(first, second).arg(number),
                                  {QStringLiteral("https://konto.%1/anmelden?weiter=%2F&a=1").arg(domain)},
                                  2005 + m_random.bounded(20));
        login.domains = QStringList{domain};
        vault.logins.append(login);
    }

    void addOdd(SampleVault &vault)
    {
        const auto odd = [this, &vault](const char *title, const QStringList &uris,
                                        const QStringList &domains) {
            SampleLogin login = start(QString::fromUtf8(title), uris, 2019);
            login.domains = domains;
            vault.logins.append(login);
        };
        odd("Router", {QStringLiteral("http://192.168.178.1/")}, {});
        odd("Development", {QStringLiteral("http://localhost:8080/admin")}, {});
        odd("Bank app", {QStringLiteral("android://Tm90QVJlYWxIYXNo==@com.example.bank/")}, {});
        odd("Stadt München", {QStringLiteral("https://www.münchen.example/konto")},
            {QStringLiteral("xn--mnchen-3ya.example")});
        odd("Bookshop",
            {QStringLiteral("https://www.quince-books.example/"),
             QStringLiteral("https://quince-books.test/")},
            {QStringLiteral("quince-books.example"), QStringLiteral("quince-books.test")});
        odd("Old forum", {QStringLiteral("https://forum.copper-bikes.example/")}, {});
        vault.logins.last().trashed = true;
        odd("Versandhaus", {QStringLiteral("https://laternen-versand.example/")},
            {QStringLiteral("laternen-versand.example")});
        vault.logins.last().textFields = {
            {QStringLiteral("Geburtsdatum"), QStringLiteral("3.4.1987")},
            {QStringLiteral("Customer name"), QStringLiteral("Mira Holm")},
            {QStringLiteral("Lieblingsfarbe"), QStringLiteral("text-SECRET-grün")}};
        vault.logins.last().hiddenFields = {
            {QStringLiteral("Vorname"), QStringLiteral("hidden-SECRET-name")},
            {QStringLiteral("E-Mail"), QStringLiteral("hidden-SECRET@x.example")},
            {QStringLiteral("PIN"), QStringLiteral("hidden-SECRET-pin")}};
    }

    QRandomGenerator m_random;
    int m_number = 0;
};

} // namespace

SampleVault makeVault(int logins, quint32 seed)
{
    return Maker(seed).make(logins);
}

} // namespace fieldfare::samples
