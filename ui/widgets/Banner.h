// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace fieldfare {

class IconLabel;
class Label;

enum class BannerKind { Info, Warning, Refuses, Meets };

/// One sentence in a tint with an icon and at most one small button; wraps to two lines.
class Banner : public QWidget
{
    Q_OBJECT

public:
    /// `icon` empty takes the kind's own.
    explicit Banner(BannerKind kind, const QString &icon = {}, QWidget *parent = nullptr);
    /// `lead` is 600; `rest` may be empty. A lead alone is plain.
    void setText(const QString &lead, const QString &rest = {});
    /// The banner takes the button and makes it small.
    void setButton(QPushButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BannerKind m_kind;
    QHBoxLayout *m_row;
    Label *m_text;
    QPushButton *m_button = nullptr;
};

} // namespace fieldfare
