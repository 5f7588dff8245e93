// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace fieldfare {

namespace {

/// The keys that stand on buttons and in menus; Qt looks their names up here too.
[[maybe_unused]] constexpr const char *kKeys[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),  QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),  QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Space")};

QString folder()
{
    return QStringLiteral(":/fieldfare/translations");
}

void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    QTranslator *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList programLanguages()
{
    QStringList languages{QStringLiteral("en")};
    for (const QString &file :
         QDir(folder()).entryList({QStringLiteral("fieldfare_*.qm")}, QDir::Files, QDir::Name)) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    for (QTranslator *old : application.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly)) {
        application.removeTranslator(old);
        delete old;
    }
    // The one installed last is asked first.
    install(application, QStringLiteral("fieldfare_en"), folder());
    const QString name = language.section(u'_', 0, 0).section(u'-', 0, 0);
    if (!programLanguages().contains(name))
        return;
    // Keys' names, and menus of text fields: Qt's own words, where the system has them.
    install(application, QStringLiteral("qtbase_") + name,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (name != u"en")
        install(application, QStringLiteral("fieldfare_") + name, folder());
}

} // namespace fieldfare
