// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "widgets/Banner.h"

namespace fieldfare {

/// What went wrong, at the window's foot: what happened, what it means, what next. It stays until it is
/// closed.
class FailureBar : public QWidget
{
    Q_OBJECT
public:
    explicit FailureBar(QWidget *parent = nullptr);
    void showError(const Error &error);
    void showNote(const QString &note);

private:
    Banner *makeBanner(BannerKind kind);

    Banner *m_failure;
    Banner *m_note;
};

} // namespace fieldfare
