// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rights/Letters.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
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
    void setNarrow(bool narrow);

private:
    void showClock(const LetterRow &row, const QDate &today);

    /// What is so, and muted why or what follows.
    struct Fact
    {
        Label *words = nullptr;
        Label *rest = nullptr;
    };
    static Fact addFact(QGridLayout *grid, const QString &label);
    static void setFact(const Fact &fact, const QString &words, const QString &rest = {});

    QWidget *m_clockCell;
    Label *m_lead;
    Label *m_figure;
    ClockBar *m_clock;
    Fact m_right;
    Fact m_because;
    Fact m_names;
    Fact m_then;
};

/// What happened to a letter, what is kept with it, and the letter itself.
class LetterCourse : public QWidget
{
    Q_OBJECT
public:
    explicit LetterCourse(QWidget *parent = nullptr);
    void setLetter(const LetterDetail &detail, const QDate &today);
    void setNarrow(bool narrow);
    PaperPreview *paper() const { return m_paper; }

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
