// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/HoldingWords.h"

#include <QCoreApplication>

namespace fieldfare {

namespace {

struct HoldingTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::HoldingWords)
};

} // namespace

QString certaintyWord(HeldCertainty certainty)
{
    switch (certainty) {
    case HeldCertainty::Sure:
        break;
    case HeldCertainty::Possibly:
        return HoldingTexts::tr("possibly");
    case HeldCertainty::NotYet:
        return HoldingTexts::tr("not sent yet");
    }
    return {};
}

QString certaintyReason(HeldCertainty certainty, const std::optional<OutboxState> &delivery)
{
    if (certainty == HeldCertainty::Sure || !delivery)
        return {};
    switch (*delivery) {
    case OutboxState::Held:
        return HoldingTexts::tr("Nothing has left: you can still take your answer back.");
    case OutboxState::Waiting:
        return HoldingTexts::tr("Nothing has left: your answer waits to be sent.");
    case OutboxState::Sending:
        return HoldingTexts::tr("Your answer is on its way.");
    case OutboxState::Refused:
        return HoldingTexts::tr("They refused your answer, but they had it in their hands.");
    case OutboxState::Unknown:
        return HoldingTexts::tr(
            "Your answer was sent, and nothing tells whether it arrived. It is tried again until "
            "the request ends.");
    case OutboxState::GivenUp:
        return HoldingTexts::tr("Your answer was given up, and nothing tells whether it had arrived before.");
    case OutboxState::Delivered:
        break;
    }
    return {};
}

} // namespace fieldfare
