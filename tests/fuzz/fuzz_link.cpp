// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever text or file arrives, reading it ends in a link or an error, and what is to be fetched has a host
// that can be shown.

#include "openid4vp/RequestLink.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void check(const fieldfare::Result<fieldfare::RequestLink> &link)
{
    using Kind = fieldfare::RequestLink::Kind;
    if (!link)
        return;
    const bool fetches = link->kind == Kind::Reference || link->kind == Kind::GrantReference;
    const bool isWeb = link->address.scheme() == u"https" || link->address.scheme() == u"http";
    if (fetches && (!isWeb || link->host().ace.isEmpty() || !link->address.userInfo().isEmpty()))
        std::abort();
    if (link->kind == Kind::SignedText && link->signedText.size() > fieldfare::RequestLink::kMostFileBytes)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    check(fieldfare::RequestLink::fromFile(bytes));
    check(fieldfare::RequestLink::fromLink(QString::fromUtf8(bytes)));
    if (const auto fields = fieldfare::fromFormText(bytes)) {
        if (fieldfare::fromFormText(fieldfare::toFormText(*fields)) != fields)
            std::abort();
    }
    return 0;
}
