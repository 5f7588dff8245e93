// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Tool.h"

#include "words/Translations.h"

#include <QGuiApplication>
#include <QLocale>

#include <array>

using namespace fieldfare;
using namespace fieldfare::company;

namespace {

std::array<Tool, 4> tools()
{
    return {requestTool(), checkTool(), grantTool(), formTool()};
}

QString helpText()
{
    QString text =
        company::Words::tr("fieldfare-company COMMAND [OPTION…]: for shops that ask Fieldfare wallets. It "
                           "opens no connection: what it makes, you hand out yourself.\n\n");
    for (const Tool &tool : tools())
        text +=
            QStringLiteral("  %1\n      %2\n").arg(QLatin1String(tool.name), company::Words::tr(tool.help));
    return text +
           company::Words::tr("\nfieldfare-company COMMAND --help lists its options; --json prints one JSON "
                              "document. Ends with 0 when done, 1 when refused, 2 for wrong usage.\n");
}

int answer(const Reply &reply, bool json)
{
    if (json) {
        const std::string text = reply.document.dump(2, ' ', false, Json::error_handler_t::replace);
        terminal::printOut(QString::fromStdString(text) + u'\n');
    } else if (!reply.lines.isEmpty()) {
        terminal::printOut(reply.lines.join(u'\n') + u'\n');
    }
    return 0;
}

int run(const Tool &tool, const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(company::Words::tr(tool.help));
    tool.describe(parser);
    const QCommandLineOption json(QStringLiteral("json"), company::Words::tr("Prints one JSON document"));
    const QCommandLineOption help(QStringLiteral("help"), company::Words::tr("Prints this"));
    parser.addOption(json);
    parser.addOption(help);
    if (!parser.parse(words))
        return terminal::refuse(terminal::usage(parser.errorText().remove(u'.')).value());
    if (parser.isSet(help)) {
        terminal::printOut(parser.helpText());
        return 0;
    }
    const Result<Reply> reply = tool.run(parser);
    return reply ? answer(*reply, parser.isSet(json)) : terminal::refuse(reply.error());
}

/// Remarks of the libraries are no words for people and must not stand among them.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        terminal::printError(message + u'\n');
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepQuiet);
    // QR codes are painted, which needs a platform, but never a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fieldfare-company"));
    const QString language = QLocale().name().section(u'_', 0, 0);
    if (programLanguages().contains(language))
        installTranslations(application, language);
    QStringList words = QCoreApplication::arguments();
    const QString name = words.value(1);
    if (name == u"--version") {
        terminal::printOut(QStringLiteral("fieldfare-company " FIELDFARE_VERSION "\n"));
        return 0;
    }
    if (name == u"--help" || name == u"help") {
        terminal::printOut(helpText());
        return 0;
    }
    for (const Tool &tool : tools()) {
        if (name == QLatin1String(tool.name)) {
            words.removeAt(1);
            return run(tool, words);
        }
    }
    const QString fault = name.isEmpty()
                              ? company::Words::tr("No command was given; --help lists them")
                              : company::Words::tr("There is no command “%1”; --help lists them").arg(name);
    return terminal::refuse(terminal::usage(fault).value());
}
