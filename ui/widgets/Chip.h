// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fieldfare {

enum class ChipKind { Plain, Meets, Refuses, Warning, Money };

/// A word in a tint, 20 high; with an icon where its colour says something.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, ChipKind kind = ChipKind::Plain, const QString &icon = {},
                  QWidget *parent = nullptr);
    void set(const QString &text, ChipKind kind, const QString &icon = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    ChipKind m_kind;
};

} // namespace fieldfare
