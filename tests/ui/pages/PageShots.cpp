// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PageShots.h"

#include "SampleWallet.h"
#include "theme/FieldfareStyle.h"
#include "theme/Theme.h"
#include "words/Translations.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QThreadPool>

namespace fieldfare::samples {

namespace {

constexpr QSize kWide(1072, 800);
constexpr QSize kNarrow(904, 640);

/// Until no worker has anything left and what they delivered is laid out, however slow the machine is.
void settle()
{
    for (int quiet = 0; quiet < 5;) {
        const bool idle = QThreadPool::globalInstance()->waitForDone(10);
        QApplication::processEvents();
        quiet = idle ? quiet + 1 : 0;
    }
}

void save(Page &page, const QString &folder, const QString &name)
{
    page.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace

int takePageShots(int argc, char **argv, const std::function<std::unique_ptr<Page>(Wallet &)> &make,
                  const QList<Shot> &shots)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations(application, QStringLiteral("en"));
    Theme &theme = FieldfareStyle::install(application);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QDir().mkpath(folder);
    const QTemporaryDir temporary;
    FixedClock clock(sampleDay());
    const std::unique_ptr<Wallet> full =
        makeSampleWallet(temporary.filePath(QStringLiteral("Maren’s wallet.fieldfare")), clock);
    const std::unique_ptr<Wallet> empty =
        makeEmptyWallet(temporary.filePath(QStringLiteral("Empty.fieldfare")), clock);
    for (const Shot &shot : shots) {
        theme.setAppearance(Appearance::Light);
        const std::unique_ptr<Page> page = make(shot.emptyWallet ? *empty : *full);
        page->setAttribute(Qt::WA_DontShowOnScreen, false);
        page->resize(kWide);
        page->show(Target{});
        settle();
        shot.prepare(*page);
        settle();
        save(*page, folder, shot.name + QStringLiteral("-light"));
        theme.setAppearance(Appearance::Dark);
        QApplication::processEvents();
        save(*page, folder, shot.name + QStringLiteral("-dark"));
        theme.setAppearance(Appearance::Light);
        page->setNarrow(true);
        page->resize(kNarrow);
        settle();
        save(*page, folder, shot.name + QStringLiteral("-narrow"));
    }
    return 0;
}

} // namespace fieldfare::samples
