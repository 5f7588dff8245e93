// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/LetterActions.h"

#include "theme/Icons.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"

#include <QPushButton>

namespace fieldfare {

namespace {

QPushButton *withIcon(QPushButton *button, const QString &icon)
{
    button->setIcon(themedIcon(icon));
    return button;
}

} // namespace

LetterActions::LetterActions(QWidget *parent)
    : ActionBar(parent)
    , m_mail(withIcon(primaryButton(tr("Open in mail")), QStringLiteral("letters")))
    , m_savePdf(withIcon(secondaryButton(tr("Save as PDF")), QStringLiteral("print")))
    , m_saveMail(quietButton({}, tr("Save as .eml")))
    , m_eraseInstead(quietButton({}, tr("Erase instead")))
    , m_remind(primaryButton(tr("Remind")))
    , m_didIt(secondaryButton(tr("They did it")))
    , m_came(quietButton({}, tr("Record what came")))
    , m_note(new ElidedLabel(tr("After sending: “Did you send it?”"), TextStyle::Small, Role::TextMuted))
    , m_abandon(quietButton({}, tr("Abandon")))
{
    for (QPushButton *button : {m_mail, m_savePdf, m_remind, m_didIt, m_came, m_eraseInstead, m_saveMail}) {
        addWidget(button);
        button->hide(); // or the window makes room for all of them at first
    }
    for (QWidget *note : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_abandon)}) {
        setNote(note);
        note->hide();
    }
    connect(m_mail, &QPushButton::clicked, this, &LetterActions::mailRequested);
    connect(m_savePdf, &QPushButton::clicked, this, &LetterActions::savePdfRequested);
    connect(m_saveMail, &QPushButton::clicked, this, &LetterActions::saveMailRequested);
    connect(m_eraseInstead, &QPushButton::clicked, this, &LetterActions::eraseInsteadRequested);
    connect(m_remind, &QPushButton::clicked, this, &LetterActions::mailRequested);
    connect(m_didIt, &QPushButton::clicked, this, &LetterActions::didItRequested);
    connect(m_came, &QPushButton::clicked, this, &LetterActions::cameRequested);
    connect(m_abandon, &QPushButton::clicked, this, &LetterActions::abandonRequested);
}

void LetterActions::setLetter(const LetterDetail &detail)
{
    const LetterState state = detail.row.state;
    const bool addressed = !detail.recipient.isEmpty();
    const bool waits = isOpen(state) && state != LetterState::Draft;
    m_isDraft = state == LetterState::Draft;
    setButtonRole(m_savePdf, addressed ? "secondary" : "primary");
    m_isCharge = detail.row.right == LetterRight::Charge;
    m_addressed = addressed;
    const std::initializer_list<std::pair<QWidget *, bool>> wanted{
        {m_mail, m_isDraft && addressed},
        {m_savePdf, m_isDraft},
        {m_eraseInstead, m_isDraft && m_isCharge},
        {m_remind, state == LetterState::Overdue},
        {m_didIt, waits},
        {m_came, detail.row.sent.isValid()},
        {m_abandon, waits}}; // a draft's is in the menu above
    // What goes makes room for what comes, or the window grows for both.
    for (const bool shown : {false, true}) {
        for (const auto &[widget, visible] : wanted) {
            if (visible == shown)
                widget->setVisible(shown);
        }
    }
    setNarrow(m_narrow);
}

void LetterActions::setNarrow(bool narrow)
{
    m_narrow = narrow;
    // What finds no room here is in the menu above.
    m_saveMail->setVisible(m_isDraft && m_addressed && !m_isCharge && !narrow);
    m_note->setVisible(m_isDraft && !narrow && !m_saveMail->isVisibleTo(this));
}

} // namespace fieldfare
