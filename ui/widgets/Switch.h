// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace fieldfare {

/// On or off for what stays on; in Settings alone. `name` is its accessible name: the words beside it are a
/// label of the row.
class Switch : public QCheckBox
{
    Q_OBJECT

public:
    explicit Switch(const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
};

} // namespace fieldfare
