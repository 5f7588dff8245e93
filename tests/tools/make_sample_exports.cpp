// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes one sample export per format: make_sample_exports DIR [--logins N] [--seed S]

#include "ExportWriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace fieldfare::samples;

namespace {

bool writeFile(const QString &path, SampleFormat format, const SampleVault &vault)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        QTextStream(stderr) << path << ": " << file.errorString() << '\n';
        return false;
    }
    writeExport(format, vault, file);
    return file.flush();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("Folder for the files"));
    const QCommandLineOption logins(QStringLiteral("logins"), QStringLiteral("How many logins"),
                                    QStringLiteral("N"), QStringLiteral("60"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Another seed, other people"),
                                  QStringLiteral("S"), QStringLiteral("1"));
    parser.addOptions({logins, seed});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir directory(parser.positionalArguments().first());
    if (!directory.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << directory.path() << ": cannot be made\n";
        return 1;
    }
    const SampleVault vault = makeVault(parser.value(logins).toInt(), parser.value(seed).toUInt());
    for (const SampleFormat format : kSampleFormats) {
        const QString path = directory.filePath(fileName(format));
        if (!writeFile(path, format, vault))
            return 1;
        QTextStream(stdout) << path << '\n';
    }
    return 0;
}
