// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

#include <QHostAddress>
#include <QList>
#include <QSslCertificate>

#include <chrono>

namespace fieldfare {

/// Finds the addresses of a host name (in punycode form) and calls back, at once or later; with none where
/// there is no such host. `context` going away means that nobody wants to know any more.
using HostLookup = std::function<void(const QString &host, QObject *context,
                                      std::function<void(const QList<QHostAddress> &)> found)>;

struct NetworkRules
{
    /// The setting network.local: private addresses too, and plain http to this computer.
    bool ownNetwork = false;
    qint64 mostBytes = qint64(1024) * 1024;
    std::chrono::milliseconds longest{15'000}; ///< from the look-up to the last byte
    QList<QSslCertificate> furtherAuthorities; ///< trusted besides the system's
    HostLookup lookup;                         ///< the system's where empty
    /// What https connects to in place of the address's own port, where not 0: who answers for a
    /// demonstration's names cannot have port 443.
    quint16 securePort = 0;
};

/// The real network. Each request goes out for itself, with nothing that ties it to another: no cookie, no
/// referrer, no kept connection or TLS session, no proxy, no language of the person's. A host is looked up
/// once, every address is checked, and the connection goes to a checked address, so that a name which changes
/// its mind between check and connection gains nothing.
class NetworkHttpClient final : public HttpClient
{
public:
    explicit NetworkHttpClient(NetworkRules rules = {});
    ~NetworkHttpClient() override;

    [[nodiscard]] std::unique_ptr<HttpCall> send(const HttpRequest &request, Done done) override;
    void setOwnNetwork(bool allowed) { m_rules.ownNetwork = allowed; }

private:
    NetworkRules m_rules;
};

} // namespace fieldfare
