// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// fieldfare-shots DIR: whole windows of every page, light, dark and small, as PNG. QT_SCALE_FACTOR=2 makes
// them at 200 %.

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
    if (argc != 2) {
        QTextStream(stderr) << "fieldfare-shots DIR\n";
        return 2;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    installTranslations(application, QStringLiteral("en"));
    FieldfareStyle::install(application).setMotion(false);
    const QTemporaryDir folder;
    samples::Shots shots(QString::fromLocal8Bit(argv[1]), folder.path());
    shots.takeUnlock();
    shots.takeFirstStart();
    shots.takePages();
    shots.takeNewcomer();
    return shots.failures();
}
