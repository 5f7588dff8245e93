// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace fieldfare::samples {

/// The terms of the W3C Data Privacy Vocabulary, as "pd:EmailAddress", out of the tables that W3C publishes.
/// They lie beside the project, or where FIELDFARE_DPV says, and are no part of it; empty where there are
/// none.
inline QSet<QString> dpvTerms()
{
    const QString named = qEnvironmentVariable("FIELDFARE_DPV");
    const QDir folder(named.isEmpty() ? QStringLiteral(FIELDFARE_SOURCE_DIR "/../shared/data/dpv") : named);
    // "term","type","iri",…
    static const QRegularExpression row(
        QStringLiteral("^\"[^\"]*\",\"[^\"]*\",\"https://w3id\\.org/dpv(/pd|/legal/eu/gdpr)?#([^\"]+)\""));
    QSet<QString> terms;
    for (const QString &name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const QRegularExpressionMatch match = row.match(QString::fromUtf8(file.readLine()));
            if (!match.hasMatch())
                continue;
            const QString space = match.captured(1);
            const QString prefix = space.isEmpty()   ? QStringLiteral("dpv:")
                                   : space == u"/pd" ? QStringLiteral("pd:")
                                                     : QStringLiteral("eu-gdpr:");
            terms.insert(prefix + match.captured(2));
        }
    }
    return terms;
}

} // namespace fieldfare::samples
