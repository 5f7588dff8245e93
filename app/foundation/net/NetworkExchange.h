// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/NetworkHttpClient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <optional>

namespace fieldfare {

/// One request on its way, used by NetworkHttpClient alone. Deletes itself when it is done or given up.
class NetworkExchange : public QObject
{
    Q_OBJECT
public:
    NetworkExchange(HttpRequest request, NetworkRules rules, HttpClient::Done done);
    void start();
    /// Nobody is called any more.
    void giveUp();

private:
    std::optional<Error> faultOfUrl() const;
    void takeAddresses(const QList<QHostAddress> &addresses);
    std::optional<Error> faultOf(const QList<QHostAddress> &addresses) const;
    void connectToNext();
    QNetworkRequest networkRequest(const QHostAddress &address) const;
    void takeBytes();
    void takeEnd();
    Error errorOfReply() const;
    void finish(Result<HttpAnswer> result);

    HttpRequest m_request;
    NetworkRules m_rules;
    HttpClient::Done m_done;
    QString m_host; ///< as it is sent, in punycode form
    QList<QHostAddress> m_addresses;
    QNetworkAccessManager m_manager;
    QNetworkReply *m_reply = nullptr; ///< owned by m_manager
    QTimer m_timer;
    QString m_tlsFault;
    QByteArray m_body;
    bool m_sent = false;
    bool m_ended = false;
};

} // namespace fieldfare
