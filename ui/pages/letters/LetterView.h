// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rights/Letters.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace fieldfare {

class ClockBar;
class Label;
class PaperPreview;
class Timeline;

/// The deadline of an access or erasure letter and why it was written.
class DeadlineCard : public QWidget
{
    Q_OBJECT
public:
    explicit DeadlineCard(QWidget *parent = nullptr);
    void setLetter(const LetterDetail &detail, const QDate &today);

private:
    void showClock(const LetterRow &row, const QDate &today);

    Label *m_lead;
    Label *m_figure;
    ClockBar *m_clock;
    Label *m_right;
    Label *m_because;
    Label *m_names;
    Label *m_then;
};

/// What happened to a letter, what is kept with it, and the letter itself.
class LetterCourse : public QWidget
{
    Q_OBJECT
public:
    explicit LetterCourse(QWidget *parent = nullptr);
    void setLetter(const LetterDetail &detail, const QDate &today);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void openLetterRequested();
    void openKeptRequested(const QString &attachment);
    void addRequested();

private:
    void showTimeline(const LetterDetail &detail, const QDate &today);
    void showKept(const LetterDetail &detail);

    QBoxLayout *m_columns;
    QWidget *m_letter;
    Timeline *m_timeline;
    Label *m_keptTitle;
    QVBoxLayout *m_kept;
    QWidget *m_add;
    PaperPreview *m_paper;
};

} // namespace fieldfare
