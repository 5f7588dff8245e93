// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandLine.h"
#include "Opening.h"
#include "terminal/Console.h"
#include "words/Translations.h"

#include <QGuiApplication>
#include <QLocale>

using namespace fieldfare;
using namespace fieldfare::cli;

namespace {

QString systemLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

/// In the language that the wallet has set, else in the system's; documents for programs not in that one.
void speakAs(Wallet &wallet, bool json)
{
    const Result<QString> set = wallet.setting(QStringLiteral("language"), QString());
    const QString language = set && !set->isEmpty() ? *set : json ? QStringLiteral("en") : systemLanguage();
    if (!programLanguages().contains(language))
        return;
    installTranslations(*QCoreApplication::instance(), language);
    wallet.setLanguage(language);
}

Result<Reply> run(Parsed &parsed)
{
    const bool isNamed = !parsed.call.global.wallet.isEmpty();
    if (!isNamed && parsed.command->needsName)
        return usage(Words::tr("--wallet FILE says which wallet"));
    if (!isNamed || !parsed.command->run)
        return parsed.command->runWithoutWallet(parsed.call);
    const Result<std::unique_ptr<Wallet>> wallet = openWallet(parsed.call.global);
    if (!wallet)
        return failure(wallet.error());
    speakAs(**wallet, parsed.call.global.json);
    return parsed.command->run(parsed.call, **wallet);
}

int answer(const Reply &reply, bool json)
{
    if (json) {
        const std::string text = reply.document.dump(2, ' ', false, Json::error_handler_t::replace);
        terminal::printOut(QString::fromStdString(text) + u'\n');
    } else if (!reply.lines.isEmpty()) {
        terminal::printOut(reply.lines.join(u'\n') + u'\n');
    }
    return reply.bad ? 1 : 0;
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
    // Letters and sheets are painted, which needs a platform, but never a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fieldfare-cli"));
    installTranslations(application, systemLanguage());
    Result<Parsed> parsed = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!parsed)
        return terminal::refuse(parsed.error());
    if (parsed->version) {
        terminal::printOut(QStringLiteral("fieldfare-cli " FIELDFARE_VERSION "\n"));
        return 0;
    }
    if (!parsed->command) {
        const QString help = helpText(parsed->helpFor);
        if (help.isEmpty())
            return terminal::refuse(
                {cli::errors::usage,
                 {Words::tr("There is no command “%1”").arg(parsed->helpFor.join(u' '))}});
        terminal::printOut(help);
        return 0;
    }
    const Result<Reply> reply = run(*parsed);
    return reply ? answer(*reply, parsed->call.global.json) : terminal::refuse(reply.error());
}
