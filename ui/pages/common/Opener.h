// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace fieldfare {

/// How a page hands a file or an address to another program. False when no program took it. Tests record
/// instead of opening.
class Opener
{
public:
    virtual ~Opener() = default;
    virtual bool openFile(const QString &path) = 0;
    virtual bool openUrl(const QUrl &url) = 0;
};

/// By the program that the person's desktop has chosen for it.
class DesktopOpener final : public Opener
{
public:
    bool openFile(const QString &path) override;
    bool openUrl(const QUrl &url) override;
};

} // namespace fieldfare
