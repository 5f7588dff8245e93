// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/Arrivals.h"

#include "inbox/RequestFile.h"
#include "shell/Targets.h"

#include <algorithm>

namespace fieldfare {

namespace {

/// A page that opens links without end shall not fill the memory.
constexpr qsizetype kMostWaiting = 100;

} // namespace

Arrivals::Arrivals(QObject *parent)
    : QObject(parent)
{
}

Arrivals::~Arrivals() = default;

void Arrivals::add(const Handover &handed)
{
    switch (handed.kind) {
    case Handover::Kind::Link:
        append(targetToLink(handed.text), true);
        break;
    case Handover::Kind::File:
        append(targetToImport(handed.text), false);
        break;
    case Handover::Kind::Nothing:
        break;
    }
}

void Arrivals::add(const Target &target)
{
    append(target, true);
}

void Arrivals::append(const Target &target, bool isKnown)
{
    const bool waits = std::ranges::any_of(m_waiting, [&target](const Waiting &each) {
        return each.target.link == target.link && each.target.file == target.file;
    });
    if (waits || m_waiting.size() >= kMostWaiting)
        return;
    m_waiting.append({target, isKnown});
    if (isKnown)
        Q_EMIT ready();
    else
        look();
}

void Arrivals::look()
{
    const auto next =
        std::ranges::find_if(m_waiting, [](const Waiting &each) { return !each.isKnown; });
    if (next == m_waiting.end() || m_looking.isRunning())
        return;
    m_looking.run<bool>([file = next->target.file](
                            ActivityControl &) -> Result<bool> { return isForInbox(file); },
                        [this](const Result<bool> &isRequest) { noteLook(isRequest.value_or(false)); });
}

void Arrivals::noteLook(bool isRequest)
{
    const auto next =
        std::ranges::find_if(m_waiting, [](const Waiting &each) { return !each.isKnown; });
    if (next == m_waiting.end())
        return;
    next->isKnown = true;
    if (isRequest)
        next->target.page = PageId::Requests;
    look();
    Q_EMIT ready();
}

QList<Target> Arrivals::take()
{
    QList<Target> targets;
    while (!m_waiting.isEmpty() && m_waiting.first().isKnown)
        targets.append(m_waiting.takeFirst().target);
    return targets;
}

} // namespace fieldfare
