// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace fieldfare {

/// Languages that the program's own texts have, "en" first.
QStringList programLanguages();

/// Makes tr() speak `language` ("de", "de_AT"); English where it is missing, which has its plural forms from
/// a file too. May be called again when the person changes the language.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace fieldfare
