// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

namespace fieldfare::bench {

/// --quick: everything small and once, to see that the program still runs.
inline bool isQuick(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) { return !std::strcmp(word, "--quick"); });
}

/// Prints one figure as a line of JSON. `yardstick` is what was measured beside it in the same run.
inline void print(const QByteArray &name, double value, const char *unit, const char *against,
                  double yardstick)
{
    std::printf(
        "{\"name\": \"%s\", \"value\": %.3f, \"unit\": \"%s\", \"against\": \"%s\", \"ratio\": %.3f}\n",
        name.constData(), value, unit, against, yardstick > 0 ? value / yardstick : 0.0);
    std::fflush(stdout);
}

/// The value below which that share of the values lies.
inline double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * share))];
}

inline double median(const std::vector<double> &values)
{
    return quantile(values, 0.5);
}

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The median of several runs, in milliseconds.
template <typename Work>
double medianMilliseconds(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(milliseconds(work));
    return median(times);
}

/// A line of /proc/…/status that is a number; 0 where the system does not say.
inline double ofStatus(const QString &path, const QByteArray &line)
{
    QFile status(path);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : status.readAll().split('\n')) {
        if (each.startsWith(line))
            return each.mid(line.size()).simplified().split(' ').first().toDouble();
    }
    return 0;
}

/// Forgets the most memory that this process has had so far.
inline void resetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

/// The most memory that this process has had so far, in megabytes.
inline double peakMegabytes()
{
    return ofStatus(QStringLiteral("/proc/self/status"), "VmHWM:") / 1024;
}

inline double residentMegabytes()
{
    return ofStatus(QStringLiteral("/proc/self/status"), "VmRSS:") / 1024;
}

} // namespace fieldfare::bench
