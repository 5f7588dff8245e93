// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoCompanies.h"
#include "net/HttpClient.h"

#include <QObject>

namespace fieldfare {

/// Reaches the made-up companies without a network: for their past, in which there was none. Lives on one
/// thread with an event loop, as the real one does.
class DemoShortcut final : public HttpClient
{
public:
    /// They outlive it.
    explicit DemoShortcut(const DemoCompanies &companies)
        : m_companies(companies)
    {
    }

    [[nodiscard]] std::unique_ptr<HttpCall> send(const HttpRequest &request, Done done) override;

private:
    const DemoCompanies &m_companies;
    QObject m_here; ///< of the thread that answers come on
};

} // namespace fieldfare
