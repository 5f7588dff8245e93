// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace fieldfare {

/// What is not here and how it would come: icon, sentence, one button, centred at 40 % of the height.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);
    /// The state takes the button.
    void setButton(QPushButton *button);

private:
    QVBoxLayout *m_column;
};

} // namespace fieldfare
