// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace fieldfare {

/// One filter of a FilterBar: 26 high, slate when chosen.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString &text, const QString &icon, QWidget *parent);
    void setCount(const QString &count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;

    QString m_icon;
    QString m_count;
};

} // namespace fieldfare
