// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/FaultReport.h"

#include "openid4vp/RequestObject.h"

#include <algorithm>

namespace fieldfare {

namespace {

/// The outcome of a check as it was when the request arrived; what is wrong is told by reading it again.
void restore(RequestChecks &checks, CheckName name, const QList<KeptCheck> &kept)
{
    if (checks.isWaived(name))
        return;
    const QString key = checkKey(name);
    const auto found = std::ranges::find(kept, key, &KeptCheck::name);
    if (found == kept.end())
        checks.reset(name);
    else if (found->ok)
        checks.pass(name);
    else if (!checks.at(name).fault)
        checks.record(name, std::optional(Error{errors::requestMalformed, {key}}));
}

} // namespace

FaultReport FaultReport::forRequest(const Request &request)
{
    if (request.state != RequestState::Refused || request.source != RequestSource::Signed)
        return {};
    RequestContext context;
    context.requestUri = request.fetchedFrom;
    context.now = request.arrivedAt;
    context.ownNetwork = true; // whether it may be reached was a check of its own
    RequestReading reading = readRequest(request.raw, context);
    for (int i = 0; i < checkCount; ++i)
        restore(reading.checks, CheckName(i), request.checks);
    if (!reading.mayAnswerError())
        return {};
    return {reading.protocolError(), reading.request.responseUri, reading.request.state};
}

} // namespace fieldfare
