// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/OutboxWords.h"

#include <QCoreApplication>

namespace fieldfare {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::OutboxWords)
};

} // namespace

QString outboxProblemWords(const OutboxMessage &message)
{
    if (message.problem == QLatin1String("perhaps-had-it"))
        return Words::tr("Perhaps it had the answer already: an earlier try may have arrived.");
    if (message.problem.startsWith(QLatin1String("http-")))
        return Words::tr("It answered with %1.").arg(message.problem.mid(5));
    if (message.problem == QLatin1String("net.timeout"))
        return Words::tr("It did not answer in time.");
    return message.problem.isEmpty() ? QString() : Words::tr("It could not be reached.");
}

} // namespace fieldfare
