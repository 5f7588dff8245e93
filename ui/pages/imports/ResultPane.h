// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportedFile.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace fieldfare {

class Banner;
class FigureCard;
class Label;
class PaneHead;

/// What was taken in: just now, or at some time before. Also an error and what was taken back: whatever a
/// file has come to.
class ResultPane : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPane(QWidget *parent = nullptr);
    /// `leftFile`: a file that still has passwords in it, asked about; empty when there is none.
    void showTaken(const TakenFile &file, const QString &leftFile);
    /// A list of breaches that was not taken in yet.
    void showBreaches(const BreachFile &file);
    /// Replaces the banner by a sentence about something that was done.
    void say(const QString &lead, const QString &rest, bool bad = false);

Q_SIGNALS:
    void undoRequested();
    void companiesRequested();
    void takeBreachesRequested();
    void discardRequested();
    void deleteFileRequested();
    void keepFileRequested();

private:
    void setBanner(Banner *banner);
    void showFigures(const TakenFile &file);
    void askAboutFile(const QString &path);

    PaneHead *m_head;
    FigureCard *m_figures;
    Label *m_sentence;
    QVBoxLayout *m_bannerPlace;
    QWidget *m_banner = nullptr;
    QPushButton *m_takeBreaches;
    QPushButton *m_discard;
    QPushButton *m_companies;
    QPushButton *m_undo;
};

} // namespace fieldfare
