// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever picture or text arrives, reading it ends in a link or an error, and what is to be fetched has a
// host that can be shown.

#include "inbox/RequestFile.h"

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
    if (fetches && (link->host().ace.isEmpty() || !link->address.userInfo().isEmpty()))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    check(fieldfare::linkInContent(bytes));
    // What a code may say, without having to draw one.
    check(fieldfare::linkInCodes(QString::fromUtf8(bytes).split(u'\n')));
    return 0;
}
