// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

#include <QCoreApplication>
#include <QList>

#include <memory>

namespace fieldfare::samples {

/// The test implementation of HttpClient: notes what is sent, and answers in order what the test has put in.
/// With nothing left to answer, a request stays open.
class ScriptedHttp final : public HttpClient
{
public:
    void answerNext(const Result<HttpAnswer> &answer) { m_answers.append(answer); }
    const QList<HttpRequest> &sent() const { return m_sent; }
    int cancelled() const { return m_cancelled; }

    [[nodiscard]] std::unique_ptr<HttpCall> send(const HttpRequest &request, Done done) override
    {
        m_sent.append(request);
        auto call = std::make_unique<Call>(m_cancelled);
        if (!m_answers.isEmpty()) {
            // Later, as the real one does; a call that was let go meanwhile is not answered.
            const auto answerOpen = [answer = m_answers.takeFirst(), done = std::move(done),
                                     open = call->open] {
                if (*open) {
                    *open = false;
                    done(answer);
                }
            };
            QMetaObject::invokeMethod(QCoreApplication::instance(), answerOpen, Qt::QueuedConnection);
        }
        return call;
    }

private:
    struct Call final : HttpCall
    {
        explicit Call(int &cancelledCalls)
            : cancelled(cancelledCalls)
        {
        }
        ~Call() override
        {
            cancelled += *open ? 1 : 0;
            *open = false;
        }
        std::shared_ptr<bool> open = std::make_shared<bool>(true);
        int &cancelled;
    };

    QList<Result<HttpAnswer>> m_answers;
    QList<HttpRequest> m_sent;
    int m_cancelled = 0;
};

} // namespace fieldfare::samples
