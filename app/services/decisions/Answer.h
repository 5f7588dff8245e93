// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fieldfare {

/// What a company said to an answer (protocol.md, section 5): JSON, every member optional, never to be
/// trusted. What is not there, no text or too long is empty.
struct CompanyAnswer
{
    QString redirectUri;
    QString requestUri; ///< a new offer after a counter-offer
    QByteArray grant;   ///< compact JWS

    /// Unreadable bytes say nothing.
    static CompanyAnswer read(const QByteArray &body);
};

} // namespace fieldfare
