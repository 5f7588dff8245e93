// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/Arrivals.h"
#include "FakeKeychain.h"
#include "FixedClock.h"
#include "SampleRequest.h"
#include "SampleWallet.h"
#include "openid4vp/RequestLink.h"
#include "platform/SessionEvents.h"
#include "settings/WindowSettings.h"
#include "shell/MainWindow.h"
#include "shell/OpenEvents.h"
#include "shell/SingleInstance.h"
#include "shell/Targets.h"
#include "shell/UnlockPage.h"
#include "shell/WalletView.h"
#include "theme/FieldfareStyle.h"
#include "widgets/PassphraseField.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileOpenEvent>
#include <QLocalSocket>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace fieldfare;

namespace {

constexpr int kWait = 20'000; ///< the key's derivation on a busy machine; never waited for in full

const QString kLink = QStringLiteral(
    "openid4vp://?client_id=x509_san_dns%3Ashop.example&request_uri=https%3A%2F%2Fshop.example%2Fr");
const QString kOther = QStringLiteral("fieldfare://grant?grant_uri=https%3A%2F%2Fshop.example%2Fg");

} // namespace

/// Links and files from outside: into a first start, a running window, a locked one.
class ArrivalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tellsLinksFromFiles_data();
    void tellsLinksFromFiles();
    void longLinkIsCutWhereItStillIsTooLong();
    void messagesComeBack();
    void hostileMessagesAreNothing_data();
    void hostileMessagesAreNothing();
    void secondStartHandsItsLinkOver();
    void hostileProgramsChangeNothing();
    void filesAreToldByContent_data();
    void filesAreToldByContent();
    void orderIsKept();
    void linkWaitsForUnlocking();
    void linkWaitsForTheFirstStart();
    void unlockPageStaysAsItIs();
    void secondLinkIsShownToo();
    void droppedRequestGoesToRequests();
    void droppedLinkGoesToRequests();
    void droppedExportGoesToImports();
    void requestDroppedOnImportsGoesToRequests();
    void desktopsEventOpensALink();

private:
    QString makeWallet();
    void unlock();
    void openWallet();
    QString write(const QString &name, const QByteArray &content);
    void drop(const QUrl &url, QWidget *on);

    samples::FixedClock m_clock{samples::sampleDay()};
    samples::FakeKeychain m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<SessionEvents> m_events;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void ArrivalsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
}

void ArrivalsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<WindowSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_events = std::make_unique<SessionEvents>();
    m_session = std::make_unique<Session>(m_clock, m_keychain);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_events);
    m_window->show();
}

void ArrivalsTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_events.reset();
    m_settings.reset();
    m_folder.reset();
}

QString ArrivalsTest::makeWallet()
{
    const QString path = m_folder->filePath(QStringLiteral("Maren’s wallet.fieldfare"));
    samples::makeEmptyWallet(path, m_clock);
    return path;
}

void ArrivalsTest::unlock()
{
    PassphraseField *field = m_window->unlockPage()->findChild<PassphraseField *>();
    QTest::keyClicks(field, samples::samplePassphrase());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
}

void ArrivalsTest::openWallet()
{
    m_window->openFile(makeWallet());
    unlock();
}

QString ArrivalsTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

void ArrivalsTest::drop(const QUrl &url, QWidget *on)
{
    QMimeData data;
    data.setUrls({url});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &event);
}

void ArrivalsTest::tellsLinksFromFiles_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<Handover::Kind>("kind");
    QTest::addColumn<QString>("text");
    using Kind = Handover::Kind;
    QTest::newRow("link") << kLink << Kind::Link << kLink;
    QTest::newRow("ours") << kOther << Kind::Link << kOther;
    QTest::newRow("any case") << QStringLiteral("OpenID4VP://?x=1") << Kind::Link
                              << QStringLiteral("OpenID4VP://?x=1");
    QTest::newRow("space around") << u' ' + kLink + u'\n' << Kind::Link << kLink;
    QTest::newRow("file") << QStringLiteral("/tmp/a b.json") << Kind::File << QStringLiteral("/tmp/a b.json");
    QTest::newRow("address of a file")
        << QStringLiteral("file:///tmp/a%20b.json") << Kind::File << QStringLiteral("/tmp/a b.json");
    QTest::newRow("here") << QStringLiteral("a.json") << Kind::File
                          << QDir::current().filePath(QStringLiteral("a.json"));
    QTest::newRow("wallet") << QStringLiteral("/tmp/openid4vp.fieldfare") << Kind::File
                            << QStringLiteral("/tmp/openid4vp.fieldfare");
    QTest::newRow("nothing") << QString() << Kind::Nothing << QString();
}

void ArrivalsTest::tellsLinksFromFiles()
{
    QFETCH(QString, argument);
    QFETCH(Handover::Kind, kind);
    QFETCH(QString, text);
    const Handover handed = Handover::fromArgument(argument);
    QCOMPARE(int(handed.kind), int(kind));
    QCOMPARE(handed.text, text);
}

void ArrivalsTest::longLinkIsCutWhereItStillIsTooLong()
{
    const Handover handed =
        Handover::fromArgument(QStringLiteral("openid4vp://?x=") + QString(2'000'000, u'ä'));
    QVERIFY(handed.text.toUtf8().size() <= RequestLink::kMostLinkBytes + 4);
    const Result<RequestLink> link = RequestLink::fromLink(handed.text);
    QVERIFY(!link);
    QCOMPARE(link.error().code, errors::linkTooLarge);
    QVERIFY(handover::message(handed).size() < handover::kMostBytes);
}

void ArrivalsTest::messagesComeBack()
{
    Handover withToken = Handover::fromArgument(kLink);
    withToken.activation = "mutter-4711-host-fieldfare_TIME12345";
    for (const Handover &handed : {Handover(), Handover::fromArgument(kLink), withToken,
                                   Handover::file(QStringLiteral("/home/m/Größe ’1’\n.json"))}) {
        const QByteArray message = handover::message(handed);
        Handover read{Handover::Kind::Link, QStringLiteral("before")};
        for (qsizetype length = 0; length < message.size(); ++length)
            QCOMPARE(int(handover::read(QByteArrayView(message).first(length), read)),
                     int(handover::Reading::Incomplete));
        QCOMPARE(int(handover::read(message, read)), int(handover::Reading::Done));
        QVERIFY(read == handed);
    }
}

void ArrivalsTest::hostileMessagesAreNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\xff\xfe\0\x01GET / HTTP/1.1\r\n\r\n", 22);
    QTest::newRow("other kind") << QByteArray("wallet 3\nabc");
    QTest::newRow("no number") << QByteArray("link abc\nabc");
    QTest::newRow("negative") << QByteArray("link -1\nabc");
    QTest::newRow("huge") << QByteArray("link 99999999999999999999\nabc");
    QTest::newRow("above the limit") << QByteArray("link 300000\nopenid4vp:");
    QTest::newRow("more than said") << QByteArray("link 10\nopenid4vp:x");
    QTest::newRow("link that is none") << QByteArray("link 11\nhttps://x.y");
    QTest::newRow("nothing with text") << QByteArray("nothing 3\nabc");
    QTest::newRow("link without text") << QByteArray("link 0\n");
    QTest::newRow("no UTF-8") << QByteArray("file 3\n/\xff\xfe");
    QTest::newRow("NUL in a path") << QByteArray("file 4\n/a\0b", 11);
    QTest::newRow("endless line") << QByteArray(1000, 'a');
    QTest::newRow("token of several words") << QByteArray("link 10 a b\nopenid4vp:");
    QTest::newRow("empty token") << QByteArray("link 10 \nopenid4vp:");
    QTest::newRow("token with a control character") << QByteArray("link 10 a\x1b[0m\nopenid4vp:");
    QTest::newRow("endless token") << "link 10 " + QByteArray(300, 'a') + "\nopenid4vp:";
}

void ArrivalsTest::hostileMessagesAreNothing()
{
    QFETCH(QByteArray, bytes);
    Handover handed;
    QCOMPARE(int(handover::read(bytes, handed)), int(handover::Reading::Wrong));
    QVERIFY(handed == Handover());
}

void ArrivalsTest::secondStartHandsItsLinkOver()
{
    const QString name = QStringLiteral("fieldfare-arrivals-%1").arg(QCoreApplication::applicationPid());
    SingleInstance first(name);
    QVERIFY(first.listen());
    QSignalSpy activated(&first, &SingleInstance::activated);
    const Handover link = Handover::fromArgument(kLink + QStringLiteral("&state=") + QString(200'000, u'x'));
    QFuture<bool> second = QtConcurrent::run([name, link] { return SingleInstance(name).handOver(link); });
    QTRY_COMPARE(activated.count(), 1);
    QVERIFY(activated.first().first().value<Handover>() == link);
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result());
}

void ArrivalsTest::hostileProgramsChangeNothing()
{
    const QString name = QStringLiteral("fieldfare-hostile-%1").arg(QCoreApplication::applicationPid());
    SingleInstance first(name);
    QVERIFY(first.listen());
    QSignalSpy activated(&first, &SingleInstance::activated);
    for (const QByteArray &bytes :
         {QByteArray("link 5\n") + QByteArray(1'000'000, 'x'), QByteArray(400'000, '\0'),
          QByteArray("file 200000\n") + QByteArray(10, 'x')}) {
        QLocalSocket socket;
        socket.connectToServer(name);
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(bytes);
        if (bytes.size() > 1000)
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }
    // It still listens to whoever speaks properly.
    QFuture<bool> second =
        QtConcurrent::run([name] { return SingleInstance(name).handOver(Handover::fromArgument(kLink)); });
    QTRY_COMPARE(activated.count(), 1);
    QTRY_VERIFY(second.isFinished());
}

void ArrivalsTest::filesAreToldByContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<PageId>("page");
    const QByteArray signedText = samples::SampleCompany().signedRequest();
    const QByteArray receipt = QByteArray(R"({"typ":"fieldfare-receipt+jwt","alg":"ES256"})")
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                               ".e30.AAAA";
    QTest::newRow("signed request") << "a.bin" << signedText + '\n' << PageId::Requests;
    QTest::newRow("text with a link") << "mail.txt"
                                      << "Please answer:\n" + kLink.toUtf8() + "\nThanks" << PageId::Requests;
    QTest::newRow("two links") << "two.txt" << kLink.toUtf8() + '\n' + kOther.toUtf8() << PageId::Requests;
    QTest::newRow("broken, but named so") << "x.fieldfare-request" << QByteArray("%PDF") << PageId::Requests;
    QTest::newRow("broken jwt") << "x.jwt" << QByteArray("eyJ") << PageId::Requests;
    QTest::newRow("receipt") << "receipt.jwt" << receipt << PageId::Imports;
    QTest::newRow("export with a link in a note")
        << "chrome.csv"
        << "name,url,username,password,note\nShop,https://shop.example,mira,pw," + kLink.toUtf8() + '\n'
        << PageId::Imports;
    QTest::newRow("JSON with a link") << "x.json"
                                      << "{\"a\":\"" + kLink.toUtf8() + "\"}" << PageId::Imports;
    QTest::newRow("text") << "x.txt" << QByteArray("nothing in particular") << PageId::Imports;
    QTest::newRow("binary") << "x" << QByteArray("\0\xff\xfe openid4vp:", 14) << PageId::Imports;
    QTest::newRow("empty") << "x.txt" << QByteArray() << PageId::Imports;
    QTest::newRow("large") << "x.txt" << kLink.toUtf8() + QByteArray(2'000'000, ' ') << PageId::Imports;
}

void ArrivalsTest::filesAreToldByContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(PageId, page);
    const QString path = write(name, content);
    Arrivals arrivals;
    QSignalSpy ready(&arrivals, &Arrivals::ready);
    arrivals.add(Handover::file(path));
    QVERIFY(ready.wait());
    const QList<Target> targets = arrivals.take();
    QCOMPARE(targets.size(), 1);
    QCOMPARE(targets.first().page, page);
    QCOMPARE(targets.first().file, path);
}

void ArrivalsTest::orderIsKept()
{
    Arrivals arrivals;
    const QString file = write(QStringLiteral("a.txt"), "text");
    arrivals.add(Handover::file(file));
    arrivals.add(Handover::fromArgument(kLink));
    arrivals.add(Handover::fromArgument(kOther));
    arrivals.add(Handover::fromArgument(kLink)); // a double click
    QVERIFY(arrivals.take().isEmpty());          // the file is looked at first
    QSignalSpy ready(&arrivals, &Arrivals::ready);
    QVERIFY(ready.wait());
    const QList<Target> targets = arrivals.take();
    QCOMPARE(targets.size(), 3);
    QCOMPARE(targets.at(0).file, file);
    QCOMPARE(targets.at(1).link, kLink);
    QCOMPARE(targets.at(2).link, kOther);
    QVERIFY(arrivals.isEmpty());
}

void ArrivalsTest::linkWaitsForUnlocking()
{
    m_settings->setLastWallet(makeWallet());
    m_window->open(Handover::fromArgument(kLink));
    m_window->open(Handover::fromArgument(kOther));
    QVERIFY(!m_window->walletView());
    QCOMPARE(m_window->waiting(), 2);
    unlock();
    QCOMPARE(m_window->walletView()->currentId(), PageId::Requests);
    QCOMPARE(m_window->waiting(), 0);
    // Nothing of it is written down.
    QFile settings(m_folder->filePath(QStringLiteral("settings.ini")));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("shop.example"));
}

void ArrivalsTest::linkWaitsForTheFirstStart()
{
    m_window->open(Handover::fromArgument(kLink));
    QVERIFY(m_window->firstStart());
    QCOMPARE(m_window->waiting(), 1);
    const QString path = m_folder->filePath(QStringLiteral("new.fieldfare"));
    m_session->create(path, SecureBytes::fromPassphrase(samples::samplePassphrase()),
                      NewWallet{Currency::of("EUR"), std::nullopt});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walletView(), kWait);
    QCOMPARE(m_window->walletView()->currentId(), PageId::Requests);
}

void ArrivalsTest::unlockPageStaysAsItIs()
{
    m_settings->setLastWallet(makeWallet());
    m_window->open({});
    PassphraseField *field = m_window->unlockPage()->findChild<PassphraseField *>();
    QTest::keyClicks(field, QStringLiteral("drossel"));
    m_window->open(Handover::fromArgument(kLink));
    m_window->open({});
    QCOMPARE(field->text(), QStringLiteral("drossel")); // what was typed is not lost to a second start
    QVERIFY(field->accessibleDescription().contains(QStringLiteral("unlocked")));
}

void ArrivalsTest::secondLinkIsShownToo()
{
    openWallet();
    QCOMPARE(m_window->walletView()->currentId(), PageId::Overview);
    QSignalSpy went(m_window->walletView(), &WalletView::went);
    m_window->open(Handover::fromArgument(kLink));
    m_window->open(Handover::fromArgument(kOther));
    QCOMPARE(went.count(), 2);
    QCOMPARE(went.at(0).first().value<Target>().link, kLink);
    QCOMPARE(went.at(1).first().value<Target>().link, kOther);
    QCOMPARE(went.at(1).first().value<Target>().page, PageId::Requests);
}

void ArrivalsTest::droppedRequestGoesToRequests()
{
    openWallet();
    QSignalSpy went(m_window->walletView(), &WalletView::went);
    const QString path = write(QStringLiteral("offer.txt"), samples::SampleCompany().signedRequest());
    drop(QUrl::fromLocalFile(path), m_window.get());
    QTRY_COMPARE(went.count(), 1);
    const Target target = went.first().first().value<Target>();
    QCOMPARE(target.page, PageId::Requests);
    QCOMPARE(target.file, path);
}

void ArrivalsTest::droppedLinkGoesToRequests()
{
    openWallet();
    QSignalSpy went(m_window->walletView(), &WalletView::went);
    drop(QUrl(kLink), m_window.get());
    QCOMPARE(went.count(), 1);
    QCOMPARE(went.first().first().value<Target>().link, kLink);
}

void ArrivalsTest::droppedExportGoesToImports()
{
    openWallet();
    QSignalSpy went(m_window->walletView(), &WalletView::went);
    drop(QUrl::fromLocalFile(samples::writeSampleExport(m_folder->path(), 5)), m_window.get());
    QTRY_COMPARE(went.count(), 1);
    QCOMPARE(went.first().first().value<Target>().page, PageId::Imports);
}

void ArrivalsTest::requestDroppedOnImportsGoesToRequests()
{
    openWallet();
    m_window->walletView()->go(targetTo(PageId::Imports));
    const QString path = write(QStringLiteral("offer.txt"), kLink.toUtf8());
    drop(QUrl::fromLocalFile(path), m_window->walletView()->currentPage());
    QTRY_COMPARE(m_window->walletView()->currentId(), PageId::Requests);
}

void ArrivalsTest::desktopsEventOpensALink()
{
    OpenEvents events;
    qApp->installEventFilter(&events);
    QSignalSpy opened(&events, &OpenEvents::opened);
    QFileOpenEvent link{QUrl(kLink)};
    QApplication::sendEvent(qApp, &link);
    QFileOpenEvent file{QStringLiteral("/tmp/a b.json")};
    QApplication::sendEvent(qApp, &file);
    QFileOpenEvent other{QUrl(QStringLiteral("https://shop.example/"))};
    QApplication::sendEvent(qApp, &other);
    QCOMPARE(opened.count(), 3);
    QVERIFY(opened.at(0).first().value<Handover>() == Handover::fromArgument(kLink));
    QVERIFY(opened.at(1).first().value<Handover>() == Handover::file(QStringLiteral("/tmp/a b.json")));
    QVERIFY(opened.at(2).first().value<Handover>() == Handover());
}

QTEST_MAIN(ArrivalsTest)
#include "ArrivalsTest.moc"
