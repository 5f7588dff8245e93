// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// fieldfare-shots DIR [--light] [--mirrored]: whole windows of every page, light, dark and small, as PNG.
// QT_SCALE_FACTOR=2 makes them at 200 %; --light leaves dark and small out; --mirrored has the direction and
// the numbers of Arabic.

#include "FixedClock.h"
#include "SampleWallet.h"
#include "Shots.h"

#include "theme/FieldfareStyle.h"
#include "words/Translations.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace fieldfare;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(FIELDFARE_VERSION));
    QStringList arguments = QApplication::arguments().sliced(1);
    const bool lightOnly = arguments.removeAll(QStringLiteral("--light")) > 0;
    const bool mirrored = arguments.removeAll(QStringLiteral("--mirrored")) > 0;
    if (arguments.size() != 1) {
        QTextStream(stderr) << "fieldfare-shots DIR [--light] [--mirrored]\n";
        return 2;
    }
    QLocale::setDefault(mirrored ? QLocale(QLocale::Arabic, QLocale::Egypt)
                                 : QLocale(QLocale::English, QLocale::Ireland));
    installTranslations(application, QStringLiteral("en"));
    FieldfareStyle::install(application).setMotion(false);
    const QTemporaryDir folder;
    if (mirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    samples::Shots shots(arguments.first(), folder.path(), lightOnly);
    shots.takeUnlock();
    shots.takeFirstStart();
    shots.takePages();
    shots.takeNewcomer();
    shots.takeDialogs();
    return shots.failures();
}
