// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/Request.h"
#include "requests/Decision.h"
#include "requests/Rule.h"

#include <array>

namespace fieldfare {

QString requestStateName(RequestState state)
{
    static const std::array names{QStringLiteral("open"),      QStringLiteral("approved"),
                                  QStringLiteral("countered"), QStringLiteral("declined"),
                                  QStringLiteral("withdrawn"), QStringLiteral("superseded"),
                                  QStringLiteral("refused")};
    return names[std::size_t(state)];
}

QString decisionKindName(DecisionKind kind)
{
    static const std::array names{QStringLiteral("approve"), QStringLiteral("counter"),
                                  QStringLiteral("decline"), QStringLiteral("withdraw"),
                                  QStringLiteral("report")};
    return names[std::size_t(kind)];
}

QString ruleKindName(RuleKind kind)
{
    static const std::array names{QStringLiteral("decline"), QStringLiteral("only_when_met"),
                                  QStringLiteral("approve")};
    return names[std::size_t(kind)];
}

QString outboxStateName(OutboxState state)
{
    static const std::array names{QStringLiteral("held"),    QStringLiteral("waiting"),
                                  QStringLiteral("sending"), QStringLiteral("delivered"),
                                  QStringLiteral("refused"), QStringLiteral("unknown"),
                                  QStringLiteral("given_up")};
    return names[std::size_t(state)];
}

bool isFinal(OutboxState state)
{
    return state == OutboxState::Delivered || state == OutboxState::Refused || state == OutboxState::GivenUp;
}

} // namespace fieldfare
