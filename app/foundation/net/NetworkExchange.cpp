// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/NetworkExchange.h"

#include "net/PublicAddress.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

namespace fieldfare {

namespace {

void lookUpInSystem(const QString &host, QObject *context,
                    std::function<void(const QList<QHostAddress> &)> found)
{
    QHostInfo::lookupHost(host, context, [found = std::move(found)](const QHostInfo &info) {
        found(info.error() == QHostInfo::NoError ? info.addresses() : QList<QHostAddress>());
    });
}

QSslConfiguration tlsWith(const QList<QSslCertificate> &furtherAuthorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    tls.addCaCertificates(furtherAuthorities);
    return tls;
}

/// Below 100 the connection failed, 101 to 199 a proxy, 399 the other side speaks no HTTP; what is above is
/// an HTTP status that Qt takes for an error.
bool isNoAnswer(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied) ||
           error == QNetworkReply::ProtocolFailure;
}

} // namespace

NetworkExchange::NetworkExchange(HttpRequest request, NetworkRules rules, HttpClient::Done done)
    : m_request(std::move(request))
    , m_rules(std::move(rules))
    , m_done(std::move(done))
    , m_host(m_request.url.host(QUrl::FullyEncoded))
{
    // Through a proxy it would be the proxy that looks the name up, and no check of ours would hold.
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(failure(errors::netTimeout, {m_host})); });
}

std::optional<Error> NetworkExchange::faultOfUrl() const
{
    const QUrl &url = m_request.url;
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || m_host.isEmpty() || !url.userInfo().isEmpty() || !isHttp)
        return Error{errors::netUrl, {url.toDisplayString()}};
    if (url.scheme() != u"https" && !m_rules.ownNetwork)
        return Error{errors::netNotHttps, {m_host}};
    return std::nullopt;
}

void NetworkExchange::start()
{
    m_timer.start(m_rules.longest);
    if (const std::optional<Error> fault = faultOfUrl())
        return finish(failure(*fault));
    // "[::1]" is written with brackets in an address, but is none to QHostAddress with them.
    QString literal = m_host;
    literal.remove(u'[').remove(u']');
    if (const QHostAddress address(literal); !address.isNull())
        return takeAddresses({address});
    const HostLookup &lookup = m_rules.lookup ? m_rules.lookup : HostLookup(lookUpInSystem);
    lookup(m_host, this, [this](const QList<QHostAddress> &addresses) { takeAddresses(addresses); });
}

std::optional<Error> NetworkExchange::faultOf(const QList<QHostAddress> &addresses) const
{
    if (addresses.isEmpty())
        return Error{errors::netHostUnknown, {m_host}};
    const auto refused = std::ranges::find_if_not(addresses, [this](const QHostAddress &address) {
        return m_rules.ownNetwork || isPublicAddress(address);
    });
    if (refused != addresses.end())
        return Error{errors::netOwnNetwork, {m_host, refused->toString()}};
    const bool loopback =
        std::ranges::all_of(addresses, [](const QHostAddress &address) { return address.isLoopback(); });
    if (m_request.url.scheme() != u"https" && !loopback)
        return Error{errors::netNotHttps, {m_host}};
    return std::nullopt;
}

void NetworkExchange::takeAddresses(const QList<QHostAddress> &addresses)
{
    if (m_ended)
        return;
    if (const std::optional<Error> fault = faultOf(addresses))
        return finish(failure(*fault));
    m_addresses = addresses;
    connectToNext();
}

QNetworkRequest NetworkExchange::networkRequest(const QHostAddress &address) const
{
    // The address stands in the URL, so that nobody looks the name up again; the name goes into Host and into
    // TLS, for which version 1.1 of HTTP is needed.
    QUrl url = m_request.url;
    const QByteArray authority = url.authority(QUrl::FullyEncoded).toLatin1();
    url.setHost(address.toString());
    if (m_rules.securePort != 0 && url.scheme() == u"https")
        url.setPort(m_rules.securePort);
    url.setFragment(QString());
    QNetworkRequest request(url);
    if (QHostAddress(m_host).isNull() && !m_host.startsWith(u'['))
        request.setPeerVerifyName(m_host);
    request.setSslConfiguration(tlsWith(m_rules.furtherAuthorities));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Host", authority);
    request.setRawHeader("User-Agent", "Mozilla/5.0");
    // Qt would tell the person's language, and unpack what grows a thousandfold.
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("Accept-Encoding", "identity");
    if (!m_request.accept.isEmpty())
        request.setRawHeader("Accept", m_request.accept);
    if (m_request.method == HttpRequest::Method::Post)
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
    return request;
}

void NetworkExchange::connectToNext()
{
    const QNetworkRequest request = networkRequest(m_addresses.takeFirst());
    const bool isPost = m_request.method == HttpRequest::Method::Post;
    m_reply = isPost ? m_manager.post(request, m_request.body) : m_manager.get(request);
    m_reply->setReadBufferSize(m_rules.mostBytes + 1);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &faults) { m_tlsFault = faults.first().errorString(); });
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkExchange::takeEnd);
}

void NetworkExchange::takeBytes()
{
    if (m_ended)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > m_rules.mostBytes)
        finish(failure(errors::netTooLarge, {m_host, QString::number(m_rules.mostBytes)}));
}

Error NetworkExchange::errorOfReply() const
{
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return {errors::netNotSecure, {m_host, m_tlsFault.isEmpty() ? m_reply->errorString() : m_tlsFault}};
    return {m_sent ? errors::netCutOff : errors::netNoConnection, {m_host, m_reply->errorString()}};
}

void NetworkExchange::takeEnd()
{
    if (m_ended)
        return;
    if (isNoAnswer(m_reply->error())) {
        const Error error = errorOfReply();
        if (error.code == errors::netNoConnection && !m_addresses.isEmpty())
            return connectToNext();
        return finish(failure(error));
    }
    takeBytes();
    if (m_ended)
        return;
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status >= 300 && answer.status < 400) {
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        return finish(failure(errors::netRedirect, {m_host, target.toDisplayString().left(200)}));
    }
    const QByteArray type = m_reply->rawHeader("Content-Type");
    answer.contentType = type.split(';').constFirst().trimmed().toLower();
    answer.body = m_body;
    finish(answer);
}

void NetworkExchange::giveUp()
{
    m_ended = true;
    m_done = {};
    m_timer.stop();
    if (m_reply)
        m_reply->abort();
    deleteLater();
}

void NetworkExchange::finish(Result<HttpAnswer> result)
{
    if (m_ended)
        return;
    const HttpClient::Done done = std::move(m_done);
    giveUp();
    done(std::move(result));
}

} // namespace fieldfare
