// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HolderShapes.h"

namespace fieldfare::cli {

namespace {

QString heldCertaintyName(HeldCertainty certainty)
{
    switch (certainty) {
    case HeldCertainty::Sure:
        return QStringLiteral("sure");
    case HeldCertainty::Possibly:
        return QStringLiteral("possibly");
    case HeldCertainty::NotYet:
        return QStringLiteral("not_yet");
    }
    return {};
}

} // namespace

Json toJson(const HolderLine &line, const WalletContext &context)
{
    return {{"id", toJson(line.holding.id.toText())},
            {"field", toJson(line.holding.path)},
            {"name", toJson(line.label)},
            {"value", line.holding.value ? toJson(line.content) : Json(nullptr)},
            {"evidence", evidenceNames(line.holding.evidence)},
            {"since", toJson(line.holding.since)},
            {"certainty", toJson(heldCertaintyName(line.certainty))},
            {"ask", toJson(line.ask)},
            {"sum", line.ask ? toJson(line.sum, context) : Json(nullptr)}};
}

Json toJson(const HolderBreach &breach)
{
    return {{"incident", toJson(breach.incident.name)},
            {"title", toJson(breach.incident.title)},
            {"date", toJson(breach.incident.date)},
            {"certainty", toJson(certaintyName(breach.certainty))},
            {"fields", toJson(breach.incident.fields)},
            {"passwords", breach.incident.passwords},
            {"open", breach.open()}};
}

} // namespace fieldfare::cli
