// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/OutboxWords.h"

#include <QCoreApplication>

namespace fieldfare {

namespace {

struct OutboxTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::OutboxWords)
};

} // namespace

QString outboxProblemWords(const OutboxMessage &message)
{
    if (message.problem == QLatin1String("perhaps-had-it"))
        return OutboxTexts::tr("Perhaps it had the answer already: an earlier try may have arrived.");
    if (message.problem.startsWith(QLatin1String("http-")))
        return OutboxTexts::tr("It answered with %1.").arg(message.problem.mid(5));
    if (message.problem == QLatin1String("net.timeout"))
        return OutboxTexts::tr("It did not answer in time.");
    return message.problem.isEmpty() ? QString() : OutboxTexts::tr("It could not be reached.");
}

} // namespace fieldfare
