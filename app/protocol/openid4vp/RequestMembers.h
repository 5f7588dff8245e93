// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "openid4vp/DcqlQuery.h"
#include "openid4vp/RequestObject.h"

#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// The members of a request object, each with its own rules; used by readRequest alone. Unknown ones are
/// ignored. Errors: request…, dcql…
class RequestMembers
{
public:
    /// The object must outlive it.
    explicit RequestMembers(const nlohmann::json &object)
        : m_object(object)
    {
    }

    const nlohmann::json *find(const char *member) const;
    /// As it stands; empty where absent or no text.
    QString text(const char *member) const;
    /// There, and exactly this.
    Result<> require(const char *member, QStringView value) const;
    /// A text of A-Z, a-z, 0-9, "-", ".", "_" and "~" (section 5.2); empty where absent and not required.
    Result<QString> token(const char *member, bool required) const;
    Result<ResponseMode> responseMode() const;
    Result<QUrl> responseUri(bool ownNetwork) const;
    Result<DcqlQuery> query() const;
    Result<> checkAudience(const QString &requestUri) const;
    Result<> checkWalletNonce(const QString &sent) const;
    Result<> checkFormats() const;
    /// exp, nbf and iat; gives exp.
    Result<std::optional<Instant>> checkTimes(Instant now) const;

private:
    Result<std::optional<Instant>> time(const char *member) const;
    const nlohmann::json &m_object;
};

} // namespace fieldfare
