// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/Request.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace fieldfare {

/// What a company may be told of a request of its own that was refused.
struct FaultReport
{
    QByteArray code; ///< of the specification (OpenID4VP 1.0, section 8.5); empty: it may be told nothing
    QUrl uri;
    QString state;

    /// From what was kept of the request and of its checks: that a certificate was trusted is known from when
    /// it arrived and not looked at again. Nothing where the answer's address is not proven to be the
    /// asker's, where no check failed, or where the request is too long to have been kept whole.
    static FaultReport forRequest(const Request &request);
};

} // namespace fieldfare
