// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandLine.h"

#include <array>
#include <vector>

namespace fieldfare::cli {

namespace {

std::vector<const Command *> allCommands()
{
    std::vector<const Command *> all;
    for (const std::span<const Command> group :
         {walletCommands(), profileCommands(), priceCommands(), worthCommands(), importCommands(),
          companyCommands(), holdingCommands(), breachCommands(), letterCommands(), requestCommands(),
          checkCommands(), outboxCommands(), ruleCommands(), rewardCommands(), receiptCommands(),
          exportCommands(), demoCommands()}) {
        for (const Command &command : group)
            all.push_back(&command);
    }
    return all;
}

QStringList split(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

struct OptionSpec
{
    QString name;
    bool required = false;
    bool takesValue = false;
    QStringList choices;
};

QList<OptionSpec> optionSpecs(const Command &command)
{
    QList<OptionSpec> specs;
    for (QString word : split(command.options)) {
        const bool optional = word.startsWith(u'[');
        word.remove(u'[').remove(u']');
        if (word.startsWith(QLatin1String("--"))) {
            specs.append({word.mid(2), !optional, false, {}});
        } else {
            specs.last().takesValue = true;
            if (word.contains(u'|'))
                specs.last().choices = word.split(u'|');
        }
    }
    return specs;
}

std::pair<qsizetype, qsizetype> argumentCounts(const Command &command)
{
    qsizetype least = 0;
    qsizetype most = 0;
    bool open = false;
    for (const QString &word : split(command.arguments)) {
        least += word.startsWith(u'[') ? 0 : 1;
        ++most;
        open |= word.contains(u'…');
    }
    return {least, open ? 10'000 : most};
}

QString usageLine(const Command &command)
{
    QStringList parts{QString::fromUtf8(command.words)};
    for (const char *part : {command.arguments, command.options}) {
        if (*part)
            parts.append(QString::fromUtf8(part));
    }
    return parts.join(u' ');
}

/// The command whose words the line begins with, the longest first; they are taken off.
const Command *takeCommand(QStringList &words)
{
    for (const qsizetype length : {2, 1}) {
        if (words.size() < length)
            continue;
        const QString typed = words.first(length).join(u' ');
        for (const Command *command : allCommands()) {
            if (typed == QLatin1String(command->words)) {
                words.remove(0, length);
                return command;
            }
        }
    }
    return nullptr;
}

bool isOption(const QString &word)
{
    return word.startsWith(QLatin1String("--")) && word.size() > 2;
}

class Reader
{
public:
    explicit Reader(const QStringList &words)
        : m_words(words)
    {
    }

    /// Sorts the line into global options, options of the command (still as words) and the rest.
    Result<Parsed> read();

private:
    Result<bool> readGlobal(const QString &name, const QString &attached, bool hasAttached);
    Result<> readOptions(const Command &command);
    Result<QString> valueOf(const QString &name, const QString &attached, bool hasAttached);

    QStringList m_words;
    qsizetype m_at = 0;
    Parsed m_parsed;
    QStringList m_plain;
    QList<std::pair<QString, QString>> m_options; ///< with what was attached by "="
    bool m_help = false;
};

Result<QString> Reader::valueOf(const QString &name, const QString &attached, bool hasAttached)
{
    if (hasAttached)
        return attached;
    if (m_at >= m_words.size())
        return usage(Words::tr("--%1 wants a value").arg(name));
    return m_words[m_at++];
}

Result<bool> Reader::readGlobal(const QString &name, const QString &attached, bool hasAttached)
{
    GlobalOptions &global = m_parsed.call.global;
    if (name == QLatin1String("wallet") || name == QLatin1String("passphrase-file")) {
        const Result<QString> value = valueOf(name, attached, hasAttached);
        if (!value)
            return failure(value.error());
        (name == QLatin1String("wallet") ? global.wallet : global.passphraseFile) = *value;
        return true;
    }
    const std::array<std::pair<const char *, bool *>, 4> flags{{{"keychain", &global.keychain},
                                                                {"json", &global.json},
                                                                {"help", &m_help},
                                                                {"version", &m_parsed.version}}};
    for (const auto &[flag, target] : flags) {
        if (name == QLatin1String(flag)) {
            *target = true;
            return true;
        }
    }
    return false;
}

Result<Parsed> Reader::read()
{
    // The command is known by its plain words, so options are kept aside until it is.
    QStringList kept;
    bool onlyPlain = false;
    while (m_at < m_words.size()) {
        const QString word = m_words[m_at++];
        if (onlyPlain || !isOption(word)) {
            onlyPlain |= word == QLatin1String("--");
            kept.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const Result<bool> global = readGlobal(name, word.mid(equals + 1), equals >= 0);
        if (!global)
            return failure(global.error());
        if (!*global)
            kept.append(word);
    }
    if (m_parsed.version)
        return m_parsed;
    const bool helpCommand = kept.value(0) == QLatin1String("help");
    if (m_help || helpCommand || kept.isEmpty()) {
        if (helpCommand)
            kept.removeFirst();
        if (kept.isEmpty() && !m_help && !helpCommand)
            return usage(Words::tr("No command was given; --help lists them"));
        m_parsed.helpFor = kept;
        return m_parsed;
    }
    const Command *command = takeCommand(kept);
    if (!command)
        return usage(Words::tr("There is no command “%1”; --help lists them")
                         .arg(kept.first(std::min<qsizetype>(kept.size(), 2)).join(u' ')));
    m_words = kept;
    m_at = 0;
    const Result<> read = readOptions(*command);
    if (!read)
        return failure(read.error());
    m_parsed.command = command;
    return m_parsed;
}

Result<> Reader::readOptions(const Command &command)
{
    const QList<OptionSpec> specs = optionSpecs(command);
    Call &call = m_parsed.call;
    bool onlyPlain = false;
    while (m_at < m_words.size()) {
        const QString word = m_words[m_at++];
        if (onlyPlain || !isOption(word)) {
            if (!onlyPlain && word == QLatin1String("--"))
                onlyPlain = true;
            else
                call.arguments.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto spec = std::find_if(specs.cbegin(), specs.cend(),
                                       [&](const OptionSpec &each) { return each.name == name; });
        if (spec == specs.cend())
            return usage(Words::tr("“%1” has no option --%2").arg(QLatin1String(command.words), name));
        QString value;
        if (spec->takesValue) {
            const Result<QString> given = valueOf(name, word.mid(equals + 1), equals >= 0);
            if (!given)
                return failure(given.error());
            value = *given;
        }
        if (!spec->choices.isEmpty() && !spec->choices.contains(value))
            return usage(Words::tr("--%1 is one of %2").arg(name, spec->choices.join(QLatin1String(", "))));
        call.options.insert(name, value);
    }
    for (const OptionSpec &spec : specs) {
        if (spec.required && !call.options.contains(spec.name))
            return usage(Words::tr("“%1” wants --%2").arg(QLatin1String(command.words), spec.name));
    }
    const auto [least, most] = argumentCounts(command);
    if (call.arguments.size() < least || call.arguments.size() > most)
        return usage(Words::tr("Written so: %1").arg(usageLine(command)));
    return {};
}

} // namespace

Result<Parsed> parseCommandLine(const QStringList &words)
{
    return Reader(words).read();
}

QString helpText(const QStringList &words)
{
    QString commands;
    for (const Command *command : allCommands()) {
        const QStringList own = split(command->words);
        const QStringList wanted = words.first(std::min(words.size(), own.size()));
        if (own.first(wanted.size()) != wanted)
            continue;
        commands += QStringLiteral("  %1\n      %2\n").arg(usageLine(*command), Words::tr(command->help));
    }
    if (commands.isEmpty() || !words.isEmpty())
        return commands;
    return Words::tr(
               "fieldfare-cli --wallet FILE [--passphrase-file FILE | --keychain] [--json] COMMAND …\n\n"
               "The passphrase is asked for without echo, or is the first line of a file, or comes from "
               "the keychain; it is never an argument. Ends with 0 when done, 1 when refused or not "
               "found, 2 for wrong usage.\n\n") +
           commands;
}

} // namespace fieldfare::cli
