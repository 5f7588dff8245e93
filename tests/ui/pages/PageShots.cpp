// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PageShots.h"

#include "SampleWallet.h"
#include "SpokenLanguage.h"
#include "theme/FieldfareStyle.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QThreadPool>

namespace fieldfare::samples {

namespace {

constexpr QSize kWide(1072, 800);
constexpr QSize kNarrow(904, 640);
constexpr int kQuietMs = 300;

/// The page, and a dialog where it has one open, as it would stand over it.
QPixmap pictureOf(Page &page)
{
    QPixmap picture = page.grab();
    for (QDialog *dialog : page.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        QPainter painter(&picture);
        const QPixmap over = dialog->grab();
        const QSize size = over.deviceIndependentSize().toSize();
        const QPoint at((page.width() - size.width()) / 2, (page.height() - size.height()) / 2);
        painter.drawPixmap(at, over);
        painter.setPen(FieldfareStyle::installed().theme().color(Role::LineControl));
        painter.drawRect(QRect(at, size).adjusted(0, 0, -1, -1));
    }
    return picture;
}

void save(Page &page, const QString &folder, const QString &name)
{
    pictureOf(page).save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace

void settle()
{
    // Workers deliver through the event loop; one that is done may start the next.
    QDeadlineTimer late(20'000);
    QDeadlineTimer quiet(kQuietMs);
    while (!late.hasExpired() && !quiet.hasExpired()) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        if (QThreadPool::globalInstance()->activeThreadCount() > 0)
            quiet.setRemainingTime(kQuietMs);
    }
}

int takePageShots(int argc, char **argv, const std::function<std::unique_ptr<Page>(Wallet &)> &make,
                  const QList<Shot> &shots)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString language = qEnvironmentVariable("FIELDFARE_LANGUAGE", QStringLiteral("en"));
    speak(application, language);
    Theme &theme = FieldfareStyle::install(application);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QDir().mkpath(folder);
    const QTemporaryDir temporary;
    FixedClock clock(sampleDay());
    const std::unique_ptr<Wallet> full =
        makeSampleWallet(temporary.filePath(QStringLiteral("Maren’s wallet.fieldfare")), clock);
    const std::unique_ptr<Wallet> empty =
        makeEmptyWallet(temporary.filePath(QStringLiteral("Empty.fieldfare")), clock);
    for (Wallet *wallet : {full.get(), empty.get()})
        wallet->setLanguage(language);
    for (const Shot &shot : shots) {
        if (argc > 2 && !shot.name.startsWith(QString::fromLocal8Bit(argv[2])))
            continue;
        theme.setAppearance(Appearance::Light);
        const std::unique_ptr<Page> page = make(shot.emptyWallet ? *empty : *full);
        page->setAttribute(Qt::WA_DontShowOnScreen, false);
        page->resize(kWide);
        page->show(Target{});
        settle();
        shot.prepare(*page);
        if (shot.settles)
            settle();
        save(*page, folder, shot.name + QStringLiteral("-light"));
        theme.setAppearance(Appearance::Dark);
        QApplication::processEvents();
        save(*page, folder, shot.name + QStringLiteral("-dark"));
        theme.setAppearance(Appearance::Light);
        if (!shot.settles)
            continue; // what runs will be over
        page->setNarrow(true);
        page->resize(kNarrow);
        settle();
        save(*page, folder, shot.name + QStringLiteral("-narrow"));
        page->setNarrow(false);
        page->resize(kWide);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        settle();
        save(*page, folder, shot.name + QStringLiteral("-rtl"));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    return 0;
}

} // namespace fieldfare::samples
