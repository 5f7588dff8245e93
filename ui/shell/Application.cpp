// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/Application.h"

#include "platform/SessionEvents.h"
#include "platform/SystemAppearance.h"
#include "shell/CaretRest.h"
#include "shell/MainWindow.h"
#include "shell/Session.h"
#include "shell/SingleInstance.h"
#include "theme/FieldfareStyle.h"
#include "words/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QTimer>

namespace fieldfare {

namespace {

/// Where a desktop leaves it for a program that it starts, and where Qt looks for it.
constexpr const char *kActivationToken = "XDG_ACTIVATION_TOKEN";

Handover handedByCommandLine(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    return arguments.isEmpty() ? Handover() : Handover::fromArgument(arguments.first());
}

} // namespace

Application::Application(QApplication &application)
    : m_application(application)
    , m_settings(std::make_unique<WindowSettings>())
{
}

Application::~Application() = default;

std::optional<int> Application::start()
{
    // "C" is no language: numbers and dates without a locale are English ones.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString language = m_settings->contentLanguage();
    // Who chose another language than the system's reads numbers and dates in that one too.
    if (QLocale().name().section(u'_', 0, 0) != language && !m_settings->language().isEmpty())
        QLocale::setDefault(QLocale(language));
    installTranslations(m_application, language);
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "fieldfare::Application", "A personal-data wallet. Every field of your data has a fare."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("FILE|LINK"),
        QCoreApplication::translate("fieldfare::Application",
                                    "A wallet to open, an export or a request to look at, or the link of a "
                                    "company that asks (openid4vp:…, fieldfare:…). Nothing is loaded."),
        QStringLiteral("[FILE|LINK]"));
    parser.process(m_application);
    Handover handed = handedByCommandLine(parser);
    handed.activation = qgetenv(kActivationToken);

    m_instance = std::make_unique<SingleInstance>(SingleInstance::nameForUser());
    if (m_instance->handOver(handed))
        return 0;
    m_instance->listen();

    Theme &theme = FieldfareStyle::install(m_application);
    m_appearance = std::make_unique<SystemAppearance>(m_settings->systemDark());
    applyAppearance();
    QObject::connect(m_appearance.get(), &SystemAppearance::changed, m_settings.get(),
                     [this] { m_settings->setSystemDark(m_appearance->isDark()); });
    QObject::connect(m_appearance.get(), &SystemAppearance::changed, &theme, [this] { applyAppearance(); });
    QObject::connect(m_settings.get(), &WindowSettings::changed, &theme, [this] { applyAppearance(); });

    m_events = std::make_unique<SessionEvents>();
    m_caret = std::make_unique<CaretRest>();
    m_session = std::make_unique<Session>(m_clock, m_keychain);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_events);
    QObject::connect(m_instance.get(), &SingleInstance::activated, m_window.get(),
                     [this](const Handover &other) { take(other); });
    QObject::connect(&m_openEvents, &OpenEvents::opened, m_window.get(),
                     [this](const Handover &other) { take(other); });
    m_application.installEventFilter(&m_openEvents);
    m_window->open(handed);
    m_window->show();
    QTimer::singleShot(0, m_window.get(), [this] { finishStart(); });
    return std::nullopt;
}

/// What nobody waits for, once the window is there.
void Application::finishStart()
{
    QApplication::setWindowIcon(FieldfareStyle::installed().theme().icons().appIcon());
    m_appearance->begin();
    m_events->begin();
}

void Application::take(const Handover &handed)
{
    // The desktop let the other start come to the front: this window asks with that one's word.
    if (!handed.activation.isEmpty())
        qputenv(kActivationToken, handed.activation);
    m_window->comeToFront();
    m_window->open(handed);
}

void Application::applyAppearance()
{
    Theme &theme = FieldfareStyle::installed().theme();
    theme.setSystemDark(m_appearance->isDark());
    theme.setMotion(!m_appearance->reducesMotion());
    theme.setAppearance(m_settings->appearance());
}

} // namespace fieldfare
