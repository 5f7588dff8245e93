// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Handover.h"

#include <QObject>

namespace fieldfare {

/// Some desktops (macOS) hand links and files to the running program by an event to it instead of a second
/// start. To be installed as the application's event filter.
class OpenEvents : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void opened(const fieldfare::Handover &handed);
};

} // namespace fieldfare
