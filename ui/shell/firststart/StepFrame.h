// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace fieldfare {

class Label;
class Panel;

/// A page of the first start: the bird and a promise at the left, one form at the right. The form scrolls
/// where the window is too low for it.
class StepFrame : public QWidget
{
    Q_OBJECT
public:
    /// `formWidth` is that of the right half, in a wide window.
    StepFrame(int birdSize, const QString &headline, int formWidth, QWidget *parent = nullptr);

    QVBoxLayout *left() const { return m_left; }
    QVBoxLayout *form() const { return m_form; }
    /// A muted paragraph at the left.
    void addParagraph(const QString &text);
    /// A label above a control, in the form.
    void addField(const QString &label, QWidget *control);
    void addToForm(QWidget *widget, int spaceAbove = 0);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_formWidth;
    Panel *m_promise;
    QWidget *m_side;
    QVBoxLayout *m_left;
    QVBoxLayout *m_form;
};

/// The three steps of a new wallet at the left of a frame, `current` from 0.
void addSteps(StepFrame &frame, int current);

} // namespace fieldfare
