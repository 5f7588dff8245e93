// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QWidget>

namespace fieldfare {

class Label;
class PaneHead;

/// A file that cannot be taken in: what happened, what it means, what to do.
class ErrorPane : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorPane(QWidget *parent = nullptr);
    void setError(const Error &error, const QString &path);

Q_SIGNALS:
    void chooseRequested();

private:
    PaneHead *m_head;
    Label *m_happened;
    Label *m_meaning;
    Label *m_next;
};

} // namespace fieldfare
