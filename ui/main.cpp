// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/Application.h"

#include <QApplication>

#include <openssl/crypto.h>

int main(int argc, char **argv)
{
    // Keys and passphrases lie in memory that is never written to the disk.
    CRYPTO_secure_malloc_init(256 * 1024, 16);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("fieldfare"));
    QApplication::setApplicationDisplayName(QStringLiteral("Fieldfare"));
    QApplication::setApplicationVersion(QStringLiteral(FIELDFARE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.fieldfare.Fieldfare"));
    fieldfare::Application fieldfare(application);
    const std::optional<int> ended = fieldfare.start();
    return ended ? *ended : QApplication::exec();
}
