// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/Console.h"

#include "words/ErrorWords.h"

#include <QFile>

#include <cstdio>
#include <iostream>
#include <string>

#include <openssl/crypto.h>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace fieldfare::terminal {

namespace {

void print(std::FILE *file, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    (void)std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), file);
    (void)std::fflush(file);
}

/// The terminal without echo, until it goes.
class SilentTerminal
{
public:
#ifdef Q_OS_WIN
    SilentTerminal()
        : m_handle(GetStdHandle(STD_INPUT_HANDLE))
        , m_there(GetConsoleMode(m_handle, &m_before) != 0)
    {
        if (m_there)
            SetConsoleMode(m_handle, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~SilentTerminal()
    {
        if (m_there)
            SetConsoleMode(m_handle, m_before);
    }
#else
    SilentTerminal()
        : m_there(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_there)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_there)
            (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
#endif
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    bool isThere() const
    {
        return m_there;
    }

private:
#ifdef Q_OS_WIN
    HANDLE m_handle;
    DWORD m_before = 0;
#else
    termios m_before = {};
#endif
    bool m_there;
};

} // namespace

void printOut(const QString &text)
{
    print(stdout, text);
}

void printError(const QString &text)
{
    print(stderr, text);
}

int refuse(const Error &error)
{
    if (error.code == errors::usage) {
        printError(error.details.value(0) + QStringLiteral(".\n"));
        return 2;
    }
    printError(wordsFor(error).text() + u'\n');
    return 1;
}

QByteArray readAllInput(qsizetype most)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return input.read(most);
}

Result<SecureBytes> askPassphrase(const QString &prompt)
{
    const SilentTerminal terminal;
    if (!terminal.isThere())
        return failure(errors::noTerminal);
    printError(prompt);
    std::string line;
    const bool read = bool(std::getline(std::cin, line));
    printError(QStringLiteral("\n"));
    if (!read)
        return failure(errors::noTerminal);
    QString typed = QString::fromUtf8(line.data(), qsizetype(line.size()));
    OPENSSL_cleanse(line.data(), line.size());
    SecureBytes passphrase = SecureBytes::fromPassphrase(typed);
    SecureBytes::wipe(typed);
    return passphrase;
}

} // namespace fieldfare::terminal
