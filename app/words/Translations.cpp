// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

namespace fieldfare {

namespace {

QString folder()
{
    return QStringLiteral(":/fieldfare/translations");
}

void install(QCoreApplication &application, const QString &language)
{
    QTranslator *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral("fieldfare_") + language, folder()))
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
    install(application, QStringLiteral("en"));
    const QString name = language.section(u'_', 0, 0).section(u'-', 0, 0);
    if (name != u"en")
        install(application, name);
}

} // namespace fieldfare
