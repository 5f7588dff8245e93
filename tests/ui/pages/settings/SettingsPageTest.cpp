// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/SettingsPage.h"
#include "SampleWallet.h"
#include "TestCa.h"
#include "common/PageDialog.h"
#include "crypto/CryptoErrors.h"
#include "decisions/Rules.h"
#include "inbox/Trust.h"
#include "settings/TrustDialogs.h"
#include "settings/TrustSection.h"
#include "theme/FieldfareStyle.h"
#include "vault/SystemKeychain.h"
#include "vault/VaultErrors.h"
#include "widgets/Label.h"
#include "widgets/Switch.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

namespace {

template <typename T>
T *named(QWidget &parent, const QString &name)
{
    for (T *each : parent.findChildren<T *>())
        if (each->accessibleName() == name || each->property("text").toString() == name)
            return each;
    return nullptr;
}

bool shows(QWidget &parent, const QString &words)
{
    for (const Label *label : parent.findChildren<Label *>())
        if (label->isVisibleTo(&parent) && label->plainText().contains(words))
            return true;
    return false;
}

} // namespace

/// Whom the person trusts to say who asks, and what may be connected to.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void certificateIsShownBeforeItIsTrusted_data();
    void certificateIsShownBeforeItIsTrusted();
    void sayingNoTrustsNobody();
    void whatVouchesForNobodyIsNamed();
    void hostileNameTurnsNothingRound();
    void fileThatIsNoneIsSaid();
    void trustIsTakenBackWithAWord();
    void whatTheCommandLineAddsIsShown();
    void ownNetworkIsOffUntilItIsTurnedOn();
    void aRuleIsTurnedOffAndRemoved();

private:
    QString write(const QString &name, const QByteArray &content) const;
    PageDialog *dialogFor(const QString &path);
    void press(QWidget *in, const QString &button);

    samples::FixedClock m_clock{samples::sampleDay()};
    SystemKeychain m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<SettingsPage> m_page;
};

void SettingsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    FieldfareStyle::install(*qApp);
}

void SettingsPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<WindowSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), m_clock);
    m_page = std::make_unique<SettingsPage>(*m_wallet, *m_settings, m_keychain, true);
    m_page->resize(1072, 800);
    m_page->show(Target{});
}

void SettingsPageTest::cleanup()
{
    m_page.reset();
    m_wallet.reset();
    m_settings.reset();
    m_folder.reset();
}

QString SettingsPageTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

PageDialog *SettingsPageTest::dialogFor(const QString &path)
{
    TrustSection *section = m_page->findChild<TrustSection *>();
    section->lookAt(path);
    [&] { QTRY_VERIFY(section->findChild<PageDialog *>()); }();
    return section->findChild<PageDialog *>();
}

void SettingsPageTest::press(QWidget *in, const QString &button)
{
    QPushButton *found = nullptr;
    QTRY_VERIFY((found = named<QPushButton>(*in, button)) && found->isVisibleTo(in));
    found->click();
}

void SettingsPageTest::certificateIsShownBeforeItIsTrusted_data()
{
    QTest::addColumn<bool>("der");
    QTest::newRow("PEM") << false;
    QTest::newRow("DER") << true;
}

void SettingsPageTest::certificateIsShownBeforeItIsTrusted()
{
    QFETCH(bool, der);
    const samples::Issued authority =
        samples::selfSigned(samples::authorityWish(QStringLiteral("Nordhalm root")));
    const Certificate &certificate = authority.certificate;
    const QString fingerprint = groupedFingerprint(QString::fromLatin1(certificate.sha256().toHex()));
    PageDialog *dialog =
        dialogFor(write(QStringLiteral("root"), der ? certificate.der() : certificate.toPem()));
    QVERIFY(dialog);
    QVERIFY(shows(*dialog, QStringLiteral("Nordhalm root")));
    QVERIFY(shows(*dialog, QStringLiteral("1 Jan 2028")));
    QVERIFY(shows(*dialog, fingerprint));
    QVERIFY(shows(*dialog, QStringLiteral("any domain")));
    QVERIFY(ownAnchors(m_wallet->context())->isEmpty());
    press(dialog, QStringLiteral("Trust to say who asks"));
    QTRY_VERIFY(shows(*m_page, fingerprint));
    QVERIFY(shows(*m_page, QStringLiteral("Nordhalm root")));
    const Result<QList<AnchorFacts>> anchors = ownAnchors(m_wallet->context());
    QCOMPARE(anchors->size(), 1);
    QVERIFY(anchors->first().selfSigned);
    // A shop's certificate from it is good now.
    const samples::Issued shop =
        samples::issuedBy(authority, samples::shopWish({QStringLiteral("shop.example")}));
    QVERIFY(verifyChain({shop.certificate, certificate}, *trustAnchors(m_wallet->context()), m_clock.now()));
}

void SettingsPageTest::sayingNoTrustsNobody()
{
    const samples::Issued authority = samples::selfSigned(samples::authorityWish(QStringLiteral("Root")));
    PageDialog *dialog = dialogFor(write(QStringLiteral("root.pem"), authority.certificate.toPem()));
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return); // what is shown wants to be read: Enter trusts nobody
    QVERIFY(ownAnchors(m_wallet->context())->isEmpty());
    press(dialog, QStringLiteral("Cancel"));
    QVERIFY(ownAnchors(m_wallet->context())->isEmpty());
}

void SettingsPageTest::whatVouchesForNobodyIsNamed()
{
    const samples::Issued authority = samples::selfSigned(samples::authorityWish(QStringLiteral("Root")));
    const samples::Issued shop =
        samples::issuedBy(authority, samples::shopWish({QStringLiteral("shop.example")}));
    m_clock.advance(500);
    PageDialog *dialog =
        dialogFor(write(QStringLiteral("two.pem"), authority.certificate.toPem() + shop.certificate.toPem()));
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Trust all of these certificates?"));
    QVERIFY(shows(*dialog, QStringLiteral("proves nothing any more")));
    QVERIFY(shows(*dialog, QStringLiteral("Not every one is an authority")));
    m_clock.advance(-500);
}

void SettingsPageTest::hostileNameTurnsNothingRound()
{
    const samples::Issued authority = samples::selfSigned(
        samples::authorityWish(QStringLiteral("Root \u202Egro.elpmaxe\u2066 <b>bold</b>")));
    PageDialog *dialog = dialogFor(write(QStringLiteral("root.pem"), authority.certificate.toPem()));
    QVERIFY(dialog);
    QVERIFY(shows(*dialog, QStringLiteral("Root gro.elpmaxe <b>bold</b>")));
}

void SettingsPageTest::fileThatIsNoneIsSaid()
{
    QSignalSpy failed(m_page.get(), &Page::failed);
    TrustSection *section = m_page->findChild<TrustSection *>();
    section->lookAt(write(QStringLiteral("a.pem"), "no certificate"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.takeFirst().first().value<Error>().code, errors::certificateUnreadable);
    section->lookAt(write(QStringLiteral("b.der"), QByteArray("\x30\x82\xff\xff", 4)));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.takeFirst().first().value<Error>().code, errors::certificateUnreadable);
    section->lookAt(m_folder->path());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.takeFirst().first().value<Error>().code, errors::fileUnreadable);
    QVERIFY(!section->findChild<PageDialog *>());
}

void SettingsPageTest::trustIsTakenBackWithAWord()
{
    const samples::Issued first = samples::selfSigned(samples::authorityWish(QStringLiteral("First")));
    const samples::Issued second = samples::selfSigned(samples::authorityWish(QStringLiteral("Second")));
    QVERIFY(addTrust(m_wallet->context(), first.certificate.toPem() + second.certificate.toPem()));
    press(m_page.get(), QStringLiteral("Remove the trust in First"));
    PageDialog *dialog = m_page->findChild<PageDialog *>();
    QVERIFY(dialog);
    QVERIFY(shows(*dialog, QStringLiteral("receipts stay")));
    QCOMPARE(ownAnchors(m_wallet->context())->size(), 2);
    press(dialog, QStringLiteral("Remove the trust"));
    QTRY_COMPARE(ownAnchors(m_wallet->context())->size(), 1);
    QCOMPARE(ownAnchors(m_wallet->context())->first().name, QStringLiteral("Second"));
    QTRY_VERIFY(!shows(*m_page, QStringLiteral("First")));
    QTRY_VERIFY(shows(*m_page, QStringLiteral("Second")));
}

void SettingsPageTest::whatTheCommandLineAddsIsShown()
{
    const samples::Issued authority = samples::selfSigned(samples::authorityWish(QStringLiteral("Later")));
    QVERIFY(!shows(*m_page, QStringLiteral("Later")));
    QVERIFY(addTrust(m_wallet->context(), authority.certificate.toPem()));
    QTRY_VERIFY(shows(*m_page, QStringLiteral("Later")));
}

void SettingsPageTest::ownNetworkIsOffUntilItIsTurnedOn()
{
    Switch *own = named<Switch>(*m_page, QStringLiteral("Requests from your own network"));
    QVERIFY(own);
    QVERIFY(!own->isChecked());
    QVERIFY(!*ownNetworkAllowed(m_wallet->context()));
    own->click();
    QVERIFY(*ownNetworkAllowed(m_wallet->context()));
    QCOMPARE(*m_wallet->setting(QStringLiteral("network.local"), {}), QStringLiteral("on"));
    QVERIFY(m_wallet->setSetting(QStringLiteral("network.local"), QStringLiteral("off")));
    QTRY_VERIFY(!own->isChecked());
}

void SettingsPageTest::aRuleIsTurnedOffAndRemoved()
{
    QTRY_VERIFY(shows(*m_page, QStringLiteral("Nothing: you have no rule.")));
    const Rules rules(m_wallet->context());
    QVERIFY(rules.add({.kind = RuleKind::Decline, .classes = {PurposeClass::Profiling}}));
    const QString words = rules.list()->first().words;
    QTRY_VERIFY(shows(*m_page, words));
    QVERIFY(shows(*m_page, QStringLiteral("Not used yet")));
    Switch *on = named<Switch>(*m_page, words);
    QVERIFY(on && on->isChecked());
    on->click();
    QVERIFY(!rules.list()->first().rule.on);
    // The row is made anew, and there once the old one has gone.
    const auto shownButton = [this, &words]() -> QPushButton * {
        const QString name = QStringLiteral("Remove the rule: ") + words;
        for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
            if (each->accessibleName() == name && each->isVisibleTo(m_page.get()))
                return each;
        }
        return nullptr;
    };
    QPushButton *remove = nullptr;
    QTRY_VERIFY((remove = shownButton()));
    remove->click();
    QVERIFY(rules.list()->isEmpty());
    QTRY_VERIFY(!shows(*m_page, words));
}

QTEST_MAIN(SettingsPageTest)
#include "SettingsPageTest.moc"
