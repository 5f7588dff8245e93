// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"

namespace fieldfare {

/// A page, and nothing in particular on it.
inline Target targetTo(PageId page)
{
    Target target;
    target.page = page;
    return target;
}

/// Imports, with a file to be previewed.
inline Target targetToImport(const QString &file)
{
    Target target = targetTo(PageId::Imports);
    target.file = file;
    return target;
}

/// Requests, with a link that waits for the person's click.
inline Target targetToLink(const QString &link)
{
    Target target = targetTo(PageId::Requests);
    target.link = link;
    return target;
}

} // namespace fieldfare
