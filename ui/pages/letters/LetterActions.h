// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rights/Letters.h"
#include "widgets/ActionBar.h"

class QPushButton;

namespace fieldfare {

class Label;

/// What can be done with a letter, by its state.
class LetterActions : public ActionBar
{
    Q_OBJECT
public:
    explicit LetterActions(QWidget *parent = nullptr);
    void setLetter(const LetterDetail &detail);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void mailRequested();
    void savePdfRequested();
    void saveMailRequested();
    void eraseInsteadRequested();
    void didItRequested();
    void cameRequested();
    void abandonRequested();

private:
    QPushButton *m_mail;
    QPushButton *m_savePdf;
    QPushButton *m_saveMail;
    QPushButton *m_eraseInstead;
    QPushButton *m_remind;
    QPushButton *m_didIt;
    QPushButton *m_came;
    Label *m_note;
    QPushButton *m_abandon;
    bool m_narrow = false;
    bool m_isDraft = false;
    bool m_isCharge = false;
    bool m_addressed = false;
};

} // namespace fieldfare
