// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QR codes that reach Requests as files, dropped or copied; grants by every way in which they may come.

#include "QrPicture.h"
#include "RequestsWindow.h"

#include "decisions/Decisions.h"
#include "inbox/Trust.h"
#include "mydata/MyData.h"
#include "requests/DecisionStore.h"
#include "rewards/RewardStore.h"
#include "theme/FieldfareStyle.h"
#include "words/ErrorWords.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace fieldfare;
using namespace fieldfare::samples;

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aPictureFileIsRead();
    void aDroppedPictureIsRead();
    void aCopiedPictureIsPasted();
    void theEmptyPageHasAButtonForIt();
    void nothingToPasteIsSaid();
    void whatIsWrongIsSaid();
    void aGrantComes_data();
    void aGrantComes();

private:
    QString write(const QString &name, const QByteArray &content) const;
    void open(const QString &path) const;
    bool drop(QMimeData *data) const;
    QString happened() const;
    RequestWish wish() const;

    std::unique_ptr<RequestsWindow> m_window;
    std::unique_ptr<RequestMaker> m_maker;
    std::unique_ptr<QSignalSpy> m_failed;
};

namespace {

QString nordwind()
{
    return QStringLiteral("openid4vp://?client_id=x509_san_dns%3Anordwind.example&request_uri="
                          "https%3A%2F%2Fnordwind.example%2Fr%2F5f1c09");
}

} // namespace

void PicturesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
}

void PicturesTest::init()
{
    m_window = std::make_unique<RequestsWindow>(false);
    m_maker = std::make_unique<RequestMaker>(m_window->clock);
    m_failed = std::make_unique<QSignalSpy>(m_window->page.get(), &Page::failed);
    QVERIFY(addTrust(m_window->context(), m_maker->authorityPem()));
    QTRY_VERIFY(m_window->says(QStringLiteral("No company asks you yet")));
}

void PicturesTest::cleanup()
{
    m_failed.reset();
    m_window.reset();
    QGuiApplication::clipboard()->clear();
}

QString PicturesTest::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_window->folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return path;
}

void PicturesTest::open(const QString &path) const
{
    Target target;
    target.page = PageId::Requests;
    target.file = path;
    m_window->page->show(target);
}

/// As from a file manager or a browser; false where the page does not take it.
bool PicturesTest::drop(QMimeData *data) const
{
    const std::unique_ptr<QMimeData> kept(data);
    const QPoint middle = m_window->page->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_window->page.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(middle, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window->page.get(), &dropped);
    return true;
}

/// The last failure, in words.
QString PicturesTest::happened() const
{
    return m_failed->isEmpty() ? QString() : wordsFor(m_failed->last().first().value<Error>()).happened;
}

RequestWish PicturesTest::wish() const
{
    RequestWish wish = quellhofWish();
    wish.name = QStringLiteral("Nordwind");
    wish.domain = QStringLiteral("nordwind.example");
    return wish;
}

void PicturesTest::aPictureFileIsRead()
{
    open(write(QStringLiteral("code.png"), encodedPicture(qrPicture(nordwind()))));
    QTRY_VERIFY(m_window->says(QStringLiteral("nordwind.example wants to ask you")));
    QVERIFY(m_window->says(QStringLiteral("Nothing has been loaded.")));
    QVERIFY(m_window->http.sent().isEmpty());
    // From there it is a link like any other.
    m_window->http.answerNext(
        HttpAnswer{200, "application/oauth-authz-req+jwt", m_maker->signedText(wish())});
    QVERIFY(m_window->press(QStringLiteral("Fetch from nordwind.example")));
    QTRY_VERIFY(m_window->says(QStringLiteral("is what it calls itself")));
}

void PicturesTest::aDroppedPictureIsRead()
{
    QMimeData *file = new QMimeData;
    file->setUrls({QUrl::fromLocalFile(
        write(QStringLiteral("photo.jpg"), encodedPicture(turned(qrPicture(nordwind()), 12), "JPG")))});
    QVERIFY(drop(file));
    QTRY_VERIFY(m_window->says(QStringLiteral("nordwind.example wants to ask you")));
    QVERIFY(m_window->press(QStringLiteral("Throw the link away")));
    QTRY_VERIFY(m_window->says(QStringLiteral("No company asks you yet")));
    QMimeData *image = new QMimeData; // out of a browser it is no file
    image->setImageData(qrPicture(nordwind()));
    QVERIFY(drop(image));
    QTRY_VERIFY(m_window->says(QStringLiteral("nordwind.example wants to ask you")));
    QMimeData *text = new QMimeData;
    text->setText(QStringLiteral("good morning"));
    QVERIFY(!drop(text));
}

void PicturesTest::aCopiedPictureIsPasted()
{
    QGuiApplication::clipboard()->setImage(qrPicture(nordwind()));
    m_window->list().setFocus();
    QTest::keySequence(m_window->page.get(), QKeySequence::Paste);
    QTRY_VERIFY(m_window->says(QStringLiteral("nordwind.example wants to ask you")));
    QVERIFY(m_window->http.sent().isEmpty());
    QVERIFY(m_window->pick(QStringLiteral("Paste a link or QR code"))); // the same twice is one
    QTRY_COMPARE(m_window->list().ids().size(), 1);
}

void PicturesTest::theEmptyPageHasAButtonForIt()
{
    QGuiApplication::clipboard()->setImage(qrPicture(nordwind()));
    QVERIFY(m_window->press(QStringLiteral("Paste a link or QR code")));
    QTRY_VERIFY(m_window->says(QStringLiteral("nordwind.example wants to ask you")));
}

void PicturesTest::nothingToPasteIsSaid()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("good morning"));
    QVERIFY(m_window->pick(QStringLiteral("Paste a link or QR code")));
    QTRY_VERIFY(m_window->says(QStringLiteral("Neither a link nor a picture of a QR code was copied.")));
    QVERIFY(m_failed->isEmpty());
}

void PicturesTest::whatIsWrongIsSaid()
{
    QImage empty(200, 200, QImage::Format_RGB32);
    empty.fill(Qt::white);
    open(write(QStringLiteral("empty.png"), encodedPicture(empty)));
    QTRY_COMPARE(happened(), QStringLiteral("There is no QR code in the picture that can be read."));
    open(write(QStringLiteral("torn.png"), encodedPicture(empty).left(40)));
    QTRY_COMPARE(happened(), QStringLiteral("The picture cannot be read."));
    open(
        write(QStringLiteral("menu.png"), encodedPicture(qrPicture(QStringLiteral("https://example.org/")))));
    QTRY_COMPARE(happened(), QStringLiteral("The QR code in the picture is for something else."));
    QString other = nordwind();
    other.replace(QStringLiteral("5f1c09"), QStringLiteral("2"));
    open(write(QStringLiteral("two.png"),
               encodedPicture(sideBySide({qrPicture(nordwind()), qrPicture(other)}))));
    QTRY_COMPARE(happened(),
                 QStringLiteral("There is more than one QR code in the picture that could be meant."));
    QVERIFY(m_window->says(QStringLiteral("No company asks you yet")));
}

void PicturesTest::aGrantComes_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("valid");
    for (const char *way : {"file", "link", "picture", "signed picture"}) {
        QTest::addRow("as a %s", way) << QString::fromLatin1(way) << true;
        QTest::addRow("as a %s, not valid", way) << QString::fromLatin1(way) << false;
    }
}

/// Booked for its approval, or kept with it and shown as not valid.
void PicturesTest::aGrantComes()
{
    QFETCH(QString, way);
    QFETCH(bool, valid);
    const RequestWish asked = wish();
    const RequestId id = m_maker->takeIn(m_window->context(), asked);
    for (const char *name : {"email", "given_name", "gender"})
        QVERIFY(MyData(m_window->context())
                    .addValue(FieldPath({QString::fromLatin1(name)}), QStringLiteral("x"), {}));
    const Result<DecisionId> decision =
        Decisions(m_window->context()).approve(id, {.sending = Sending::AtOnce});
    QVERIFY(decision);
    QByteArray presentation = DecisionStore(m_window->context().connection).presentations(*decision)->first();
    QByteArray grant = m_maker->grantText(asked, {presentation});
    if (!valid) // somebody changed its signature
        grant.back() = grant.back() == 'A' ? 'Q' : 'A';
    const QString link =
        QStringLiteral("fieldfare://grant?grant_uri=https%3A%2F%2Fnordwind.example%2Fgrant%2F7");
    const bool whole = way == QLatin1String("file") || way == QLatin1String("signed picture");
    if (way == QLatin1String("file")) {
        open(write(QStringLiteral("thanks.jwt"), grant));
    } else if (whole) {
        open(write(QStringLiteral("thanks.png"), encodedPicture(qrPicture(QString::fromLatin1(grant)))));
    } else if (way == QLatin1String("link")) {
        Target target;
        target.page = PageId::Requests;
        target.link = link;
        m_window->page->show(target);
    } else {
        open(write(QStringLiteral("thanks.png"), encodedPicture(qrPicture(link))));
    }
    if (!whole) {
        QTRY_VERIFY(m_window->says(QStringLiteral("nordwind.example wants to give you something")));
        QVERIFY(m_window->http.sent().isEmpty()); // nothing before the click
        m_window->http.answerNext(HttpAnswer{200, "application/jwt", grant});
        QVERIFY(m_window->press(QStringLiteral("Fetch from nordwind.example")));
    }
    QTRY_VERIFY(m_window->says(valid ? QStringLiteral("came with it and are booked")
                                     : QStringLiteral("What the company granted is not valid.")));
    const QList<StoredGrant> grants = *RewardStore(m_window->context().connection).grants(id);
    QCOMPARE(grants.size(), 1);
    QCOMPARE(grants[0].valid, valid);
    QCOMPARE(grants[0].problems.isEmpty(), valid);
    const QList<Reward> rewards = *RewardStore(m_window->context().connection).ofDecision(*decision);
    const bool booked = std::any_of(rewards.cbegin(), rewards.cend(), [](const Reward &reward) {
        return reward.code == QStringLiteral("THANKS1");
    });
    QCOMPARE(booked, valid);
}

QTEST_MAIN(PicturesTest)
#include "PicturesTest.moc"
