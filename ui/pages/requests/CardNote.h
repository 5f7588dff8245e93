// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Banner.h"

#include <QWidget>

class QVBoxLayout;

namespace fieldfare {

/// What has just happened, said above the card until the person closes it. It takes no room before.
class CardNote : public QWidget
{
    Q_OBJECT

public:
    explicit CardNote(QWidget *parent = nullptr);
    /// `about` is the request that it is said of; empty: none.
    void say(BannerKind kind, const QString &lead, const QString &rest, const QString &about = {});
    void clear();
    const QString &about() const { return m_about; }

private:
    QVBoxLayout *m_column;
    Banner *m_banner = nullptr;
    QString m_about;
};

} // namespace fieldfare
