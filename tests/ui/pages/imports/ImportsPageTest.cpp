// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does on Imports, in a wallet of its own for each test, by accessible names.

#include "imports/ImportsPage.h"

#include "ExportWriter.h"
#include "SampleWallet.h"
#include "common/PaneList.h"
#include "holders/Holders.h"
#include "imports/PlannedValuesModel.h"
#include "imports/PreviewModel.h"
#include "mydata/MyData.h"
#include "theme/FieldfareStyle.h"
#include "widgets/Label.h"
#include "widgets/ListTable.h"
#include "widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

class ImportsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void modelsKeepTheRules();
    void nothingIsTakenInByLooking();
    void filtersAndSearch();
    void discardForgets();
    void enterTakesIn();
    void twiceAddsNothing();
    void onlyChosenValuesGoToMyData();
    void theFileIsDeletedWhenAsked();
    void theFileIsKeptWhenAsked();
    void aFileThatCannotBeDeletedIsSaid();
    void undoShowsWhatWasTakenBack();
    void ctrlZTakesBackTheLast();
    void aDroppedFileIsPreviewed();
    void badFilesAreSaidInThePane_data();
    void badFilesAreSaidInThePane();
    void aBreachListIsRecognised();

private:
    template <typename W>
    W *visible(const QString &name) const
    {
        for (W *widget : m_page->findChildren<W *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &start) const;
    bool press(const QString &name) const;
    bool says(const QString &part) const;
    void preview(const QString &path) const;
    void takeIn();
    qsizetype companies() const;
    QAbstractItemModel *rows() const;
    QString write(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<ImportsPage> m_page;
    QString m_export;
};

void ImportsPageTest::initTestCase()
{
    FieldfareStyle::install(*qApp);
}

void ImportsPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), m_clock);
    m_export = samples::writeSampleExport(m_folder->path(), 40);
    m_page = std::make_unique<ImportsPage>(*m_wallet);
    m_page->resize(1072, 800);
    m_page->show(Target{});
    m_page->activateWindow();
}

void ImportsPageTest::cleanup()
{
    m_page.reset();
    m_wallet.reset();
}

QAbstractButton *ImportsPageTest::button(const QString &start) const
{
    for (QAbstractButton *each : m_page->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text().startsWith(start) || each->accessibleName().startsWith(start)))
            return each;
    }
    return nullptr;
}

/// Waits for the button: what a page shows anew becomes visible a turn of the event loop later.
bool ImportsPageTest::press(const QString &name) const
{
    if (!QTest::qWaitFor([this, &name] { return button(name) != nullptr; }))
        return false;
    button(name)->click();
    return true;
}

bool ImportsPageTest::says(const QString &part) const
{
    for (Label *label : m_page->findChildren<Label *>()) {
        if (label->isVisible() && label->plainText().contains(part))
            return true;
    }
    return false;
}

void ImportsPageTest::preview(const QString &path) const
{
    Target target;
    target.page = PageId::Imports;
    target.file = path;
    m_page->show(target);
}

void ImportsPageTest::takeIn()
{
    preview(m_export);
    QTRY_VERIFY(button(QStringLiteral("Take in")));
    QVERIFY(press(QStringLiteral("Take in")));
    QTRY_VERIFY(button(QStringLiteral("Take this import back")));
    QTRY_VERIFY(m_page->findChild<PaneList *>()->ids().size() == 1);
}

qsizetype ImportsPageTest::companies() const
{
    return Holders(m_wallet->context()).list()->size();
}

QAbstractItemModel *ImportsPageTest::rows() const
{
    return visible<ListTable>(QStringLiteral("What the file would bring"))->model();
}

QString ImportsPageTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

void ImportsPageTest::modelsKeepTheRules()
{
    PreviewModel *preview = m_page->findChild<PreviewModel *>();
    PlannedValuesModel *values = m_page->findChild<PlannedValuesModel *>();
    const QAbstractItemModelTester first(preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(values, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester third(m_page->findChild<PaneListModel *>(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    takeIn();
    preview->setFilter(PreviewState::Skipped);
    preview->setSearch(QStringLiteral("a"));
    values->chooseAll(false);
    QVERIFY(values->chosen().isEmpty());
}

void ImportsPageTest::nothingIsTakenInByLooking()
{
    preview(m_export);
    QTRY_VERIFY(button(QStringLiteral("Take in")));
    QVERIFY(says(QStringLiteral("Nothing is taken in until you say so.")));
    QVERIFY(says(QStringLiteral("dropped")));
    QCOMPARE(companies(), 0);
}

void ImportsPageTest::filtersAndSearch()
{
    preview(m_export);
    QTRY_VERIFY(button(QStringLiteral("Skipped")));
    const int all = rows()->rowCount();
    QVERIFY(press(QStringLiteral("Skipped")));
    const int skipped = rows()->rowCount();
    QVERIFY(skipped > 0 && skipped < all);
    for (int row = 0; row < skipped; ++row)
        QCOMPARE(rows()->index(row, PreviewModel::WillBe).data().toString(), QStringLiteral("Skipped"));
    QVERIFY(press(QStringLiteral("All")));
    const QString company = rows()->index(0, PreviewModel::Company).data().toString();
    m_page->focusSearch();
    m_page->findChild<SearchField *>()->setText(company);
    QVERIFY(rows()->rowCount() >= 1 && rows()->rowCount() < all);
    QVERIFY(rows()->index(0, PreviewModel::Company).data().toString().contains(company));
}

void ImportsPageTest::discardForgets()
{
    preview(m_export);
    QTRY_VERIFY(button(QStringLiteral("Discard")));
    QVERIFY(press(QStringLiteral("Discard")));
    QVERIFY(says(QStringLiteral("No file is open here")));
    QCOMPARE(companies(), 0);
    QVERIFY(m_page->findChild<PaneList *>()->ids().isEmpty());
}

void ImportsPageTest::enterTakesIn()
{
    QSignalSpy changes(m_wallet.get(), &Wallet::changed);
    preview(m_export);
    QTRY_VERIFY(button(QStringLiteral("Take in")));
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(m_page.get(), Qt::Key_Return);
    QTRY_VERIFY(button(QStringLiteral("Take this import back")));
    QVERIFY(companies() > 10);
    QVERIFY(says(QStringLiteral("New companies")));
    QVERIFY(changes.size() >= 3);
}

void ImportsPageTest::twiceAddsNothing()
{
    takeIn();
    preview(m_export);
    QTRY_VERIFY(button(QStringLiteral("Nothing new to take in")));
    QVERIFY(!button(QStringLiteral("Nothing new to take in"))->isEnabled());
}

void ImportsPageTest::onlyChosenValuesGoToMyData()
{
    preview(m_export);
    QTRY_VERIFY(button(QStringLiteral("Take in")));
    ListTable *table = visible<ListTable>(QStringLiteral("From your identities, for My data"));
    QVERIFY(table);
    const PlannedValuesModel *values = m_page->findChild<PlannedValuesModel *>();
    const qsizetype offered = values->chosen().size();
    QVERIFY(offered > 1);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    const PlannedValue left = values->chosen().first();
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(values->chosen().size(), offered - 1);
    for (const PlannedValue &value : values->chosen())
        QVERIFY(!(value.path == left.path && value.content == left.content));
}

void ImportsPageTest::theFileIsDeletedWhenAsked()
{
    const QString other = write(QStringLiteral("other.json"), "{}");
    takeIn();
    QVERIFY(says(QStringLiteral("Your passwords still lie in")));
    QVERIFY(press(QStringLiteral("Delete the file")));
    QVERIFY(!QFile::exists(m_export));
    QVERIFY(QFile::exists(other));
    QTRY_VERIFY(says(QStringLiteral("is deleted")));
}

void ImportsPageTest::theFileIsKeptWhenAsked()
{
    takeIn();
    QVERIFY(press(QStringLiteral("Keep it")));
    QVERIFY(QFile::exists(m_export));
    QVERIFY(!says(QStringLiteral("Your passwords still lie in")));
}

void ImportsPageTest::aFileThatCannotBeDeletedIsSaid()
{
    takeIn();
    // A folder in its place cannot be removed as a file, also by the root user.
    QVERIFY(QFile::remove(m_export));
    QVERIFY(QDir().mkpath(m_export));
    QVERIFY(press(QStringLiteral("Delete the file")));
    QTRY_VERIFY(says(QStringLiteral("could not be deleted")));
    QVERIFY(QFile::exists(m_export));
}

void ImportsPageTest::undoShowsWhatWasTakenBack()
{
    takeIn();
    QVERIFY(press(QStringLiteral("Take this import back")));
    QTRY_VERIFY(says(QStringLiteral("Taken back:")));
    QVERIFY(!says(QStringLiteral("Taking it back removes"))); // it is done
    QCOMPARE(companies(), 0);
    QTRY_VERIFY(m_page->findChild<PaneList *>()->ids().isEmpty());
}

void ImportsPageTest::ctrlZTakesBackTheLast()
{
    QVERIFY(!m_page->undo());
    takeIn();
    QVERIFY(m_page->undo());
    QTRY_VERIFY(says(QStringLiteral("Taken back:")));
    QCOMPARE(companies(), 0);
}

void ImportsPageTest::aDroppedFileIsPreviewed()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_export)});
    // A drop counts only where something was dragged in before.
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);
    QTRY_VERIFY(button(QStringLiteral("Take in")));
}

void ImportsPageTest::badFilesAreSaidInThePane_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("The file is empty.");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QStringLiteral("no export that Fieldfare knows");
    QTest::newRow("encrypted") << QByteArray(
                                      R"({"encrypted": true, "passwordProtected": true, "data": "2.abc"})")
                               << QStringLiteral("This is an encrypted export");
    QTest::newRow("cut off") << QByteArray(R"({"encrypted": false, "items": [{"type": 1, "name": "a)")
                             << QStringLiteral("ends too early");
}

void ImportsPageTest::badFilesAreSaidInThePane()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    preview(write(QStringLiteral("bad.json"), content));
    QTRY_VERIFY(says(said));
    QVERIFY(says(QStringLiteral("Nothing was taken in.")));
    QVERIFY(button(QStringLiteral("Choose another file")));
    preview(m_export);
    QTRY_VERIFY(button(QStringLiteral("Take in")));
}

void ImportsPageTest::aBreachListIsRecognised()
{
    takeIn();
    const QString domain = [this] {
        const QList<HolderRow> rows = *Holders(m_wallet->context()).list();
        for (const HolderRow &row : rows) {
            if (!row.domain.isEmpty() && !row.breach.isValid())
                return row.domain;
        }
        return QString();
    }();
    QVERIFY(!domain.isEmpty());
    const QByteArray list =
        QStringLiteral(R"([{"Name":"Sample","Title":"Sample","Domain":"%1","BreachDate":"2026-11-20",)"
                       R"("AddedDate":"2026-11-21T00:00:00Z","ModifiedDate":"2026-11-21T00:00:00Z",)"
                       R"("PwnCount":1000,"Description":"","LogoPath":"","DataClasses":["Email addresses",)"
                       R"("Usernames"],"IsVerified":true,"IsFabricated":false,"IsSensitive":false,)"
                       R"("IsRetired":false,"IsSpamList":false,"IsMalware":false,"IsStealerLog":false}])")
            .arg(domain)
            .toUtf8();
    preview(write(QStringLiteral("whatever.txt"), list));
    QTRY_VERIFY(button(QStringLiteral("Take in the list")));
    QVERIFY(press(QStringLiteral("Take in the list")));
    QTRY_VERIFY(button(QStringLiteral("Take this import back")));
    const auto isBreached = [&] {
        const QList<HolderRow> after = *Holders(m_wallet->context()).list();
        return std::any_of(after.begin(), after.end(), [&](const HolderRow &row) {
            return row.domain == domain && row.breach == QDate(2026, 11, 20);
        });
    };
    QVERIFY(isBreached());
    QVERIFY(press(QStringLiteral("Take this import back")));
    QTRY_VERIFY(says(QStringLiteral("What it alone said of breaches is gone")));
    QVERIFY(!isBreached());
}

QTEST_MAIN(ImportsPageTest)
#include "ImportsPageTest.moc"
