// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

namespace fieldfare::samples {

/// Public test vectors lie beside the project, or where FIELDFARE_VECTORS says; they are no part of it. A
/// test that finds none says "skipped: no vectors".
inline QString vectorsFolder()
{
    const QString named = qEnvironmentVariable("FIELDFARE_VECTORS");
    return named.isEmpty() ? QStringLiteral(FIELDFARE_SOURCE_DIR "/../shared/vectors") : named;
}

/// The file as text, empty where it is absent.
inline QByteArray vectorText(const QString &path)
{
    QFile file(vectorsFolder() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The file as JSON, null where it is absent or no JSON.
inline nlohmann::json vectorJson(const QString &path)
{
    const Result<nlohmann::json> parsed = parseJson(vectorText(path));
    return parsed ? *parsed : nlohmann::json();
}

} // namespace fieldfare::samples
