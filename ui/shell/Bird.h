// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fieldfare {

/// The bird alone, 76 or 128 px; a picture without words.
class Bird : public QWidget
{
    Q_OBJECT
public:
    explicit Bird(int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
};

} // namespace fieldfare
