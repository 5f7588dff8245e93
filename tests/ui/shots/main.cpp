// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// fieldfare-shots DIR [--light] [--mirrored] [--language de]: whole windows of every page, light, dark and
// small, as PNG. QT_SCALE_FACTOR=2 makes them at 200 %; --light leaves dark and small out; --mirrored has the
// direction and the numbers of Arabic; --language has another language of the program's.

#include "FixedClock.h"
#include "SampleWallet.h"
#include "Shots.h"
#include "SpokenLanguage.h"

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
    QString language = QStringLiteral("en");
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--language")); at >= 0) {
        language = arguments.value(at + 1);
        arguments.remove(at, qMin<qsizetype>(2, arguments.size() - at));
    }
    if (arguments.size() != 1 || !programLanguages().contains(language)) {
        QTextStream(stderr) << "fieldfare-shots DIR [--light] [--mirrored] [--language de]\n";
        return 2;
    }
    QLocale::setDefault(mirrored ? QLocale(QLocale::Arabic, QLocale::Egypt)
                                 : QLocale(QLocale::English, QLocale::Ireland));
    samples::speak(application, language);
    FieldfareStyle::install(application).setMotion(false);
    const QTemporaryDir folder;
    if (mirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    samples::Shots shots(arguments.first(), folder.path(), language, lightOnly);
    shots.takeUnlock();
    shots.takeFirstStart();
    shots.takePages();
    shots.takeNewcomer();
    shots.takeDialogs();
    return shots.failures();
}
