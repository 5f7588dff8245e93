// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace fieldfare {

class Label;
class StepNumber;

/// One of the first steps: its number in a circle, title, what it is, and at the end what belongs to it.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    StepRow(int number, const QString &title, const QString &text, QWidget *parent = nullptr);
    /// The step to take now: its number is filled.
    void setCurrent(bool current);
    void setText(const QString &markup);
    /// Below the text.
    void addBelow(QWidget *widget);
    /// At the end, 300 wide.
    void setAside(QWidget *widget, Qt::Alignment alignment = {});

private:
    StepNumber *m_number;
    Label *m_text;
    QVBoxLayout *m_words;
    QHBoxLayout *m_row;
};

} // namespace fieldfare
