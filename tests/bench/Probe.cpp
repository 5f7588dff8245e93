// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Probe.h"

#include "Figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

namespace fieldfare::bench {

namespace {
constexpr int kPatience = 600'000;
}

Probe::Probe(const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "TMPDIR"})
        environment.insert(QString::fromLatin1(place), m_home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                       qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_timer.start();
    m_process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
}

Probe::~Probe()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kPatience))
        m_process.kill();
}

std::optional<double> Probe::numberOrEnd(const QByteArray &word)
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatience))
            qFatal("%s said no \"%s\"", qPrintable(m_process.program()), word.constData());
    }
    const QByteArray line = m_process.readLine().trimmed();
    if (!line.startsWith(word + ' '))
        return std::nullopt;
    return line.mid(word.size() + 1).toDouble();
}

double Probe::number(const QByteArray &word)
{
    const std::optional<double> found = numberOrEnd(word);
    if (!found)
        qFatal("%s said something else than \"%s\"", qPrintable(m_process.program()), word.constData());
    return *found;
}

qint64 Probe::switches() const
{
    const QDir threads(QStringLiteral("/proc/%1/task").arg(m_process.processId()));
    double sum = 0;
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        sum += ofStatus(threads.filePath(thread + QStringLiteral("/status")), "voluntary_ctxt_switches:");
    return qint64(sum);
}

qint64 Probe::wakeups(int seconds) const
{
    const qint64 before = switches();
    QThread::sleep(static_cast<unsigned long>(seconds));
    return switches() - before;
}

} // namespace fieldfare::bench
