// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoShortcut.h"

namespace fieldfare {

namespace {

struct ShortCall final : HttpCall
{
    ~ShortCall() override { *open = false; }
    std::shared_ptr<bool> open = std::make_shared<bool>(true);
};

DemoHttpRequest asTheyGetIt(const HttpRequest &request)
{
    QUrl target;
    target.setPath(request.url.path());
    target.setQuery(request.url.query(QUrl::FullyEncoded));
    return {request.method == HttpRequest::Method::Post, request.url.host(QUrl::FullyEncoded).toLatin1(),
            target, request.contentType, request.body};
}

} // namespace

std::unique_ptr<HttpCall> DemoShortcut::send(const HttpRequest &request, Done done)
{
    std::unique_ptr<ShortCall> call = std::make_unique<ShortCall>();
    const auto answer = [this, asked = asTheyGetIt(request), done = std::move(done), open = call->open] {
        if (!*open)
            return;
        const DemoHttpReply reply = m_companies.answer(asked);
        done(HttpAnswer{reply.status, reply.contentType, reply.body});
    };
    QMetaObject::invokeMethod(&m_here, answer, Qt::QueuedConnection);
    return call;
}

} // namespace fieldfare
