// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/HttpClient.h"

#include <algorithm>
#include <array>

namespace fieldfare {

HttpRequest HttpRequest::get(const QUrl &url, const QByteArray &accept)
{
    return {Method::Get, url, accept, {}, {}};
}

HttpRequest HttpRequest::postForm(const QUrl &url, const QByteArray &body, const QByteArray &accept)
{
    return {Method::Post, url, accept, QByteArrayLiteral("application/x-www-form-urlencoded"), body};
}

bool mayHaveArrived(const Error &error)
{
    const std::array unclear{errors::netCutOff, errors::netTimeout, errors::netRedirect, errors::netTooLarge};
    return std::ranges::find(unclear, error.code) != unclear.end();
}

} // namespace fieldfare
