// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/RecordWords.h"

#include <QCoreApplication>

namespace fieldfare {

namespace {

struct RecordTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::RecordWords)
};

/// The same after another one: no language but English makes it by a rule.
QString laterEvidenceWord(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Answer:
        return RecordTexts::tr("receipt");
    case EvidenceKind::Import:
        return RecordTexts::tr("login");
    case EvidenceKind::Breach:
        return RecordTexts::tr("breach list");
    case EvidenceKind::Letter:
        return RecordTexts::tr("letter’s answer");
    case EvidenceKind::Word:
        return RecordTexts::tr("your own word");
    }
    return {};
}

} // namespace

QString evidenceWord(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Answer:
        return RecordTexts::tr("Receipt");
    case EvidenceKind::Import:
        return RecordTexts::tr("Login");
    case EvidenceKind::Breach:
        return RecordTexts::tr("Breach list");
    case EvidenceKind::Letter:
        return RecordTexts::tr("Letter’s answer");
    case EvidenceKind::Word:
        return RecordTexts::tr("Your own word");
    }
    return {};
}

QString evidenceWords(unsigned kinds)
{
    QStringList words;
    for (const EvidenceKind kind : {EvidenceKind::Answer, EvidenceKind::Import, EvidenceKind::Letter,
                                    EvidenceKind::Breach, EvidenceKind::Word}) {
        if (!(kinds & (1U << unsigned(kind))))
            continue;
        words.append(words.isEmpty() ? evidenceWord(kind) : laterEvidenceWord(kind));
    }
    return words.join(QStringLiteral(", "));
}

QString rightName(LetterRight right)
{
    switch (right) {
    case LetterRight::Access:
        return RecordTexts::tr("Access");
    case LetterRight::Erasure:
        return RecordTexts::tr("Erasure");
    case LetterRight::Charge:
        return RecordTexts::tr("Charge");
    }
    return {};
}

QString letterStateWord(LetterState state)
{
    switch (state) {
    case LetterState::Draft:
        return RecordTexts::tr("draft");
    case LetterState::Sent:
        return RecordTexts::tr("sent");
    case LetterState::Reminded:
        return RecordTexts::tr("reminded");
    case LetterState::Overdue:
        return RecordTexts::tr("overdue");
    case LetterState::Answered:
        return RecordTexts::tr("answered");
    case LetterState::Abandoned:
        return RecordTexts::tr("abandoned");
    }
    return {};
}

QString letterEventWord(LetterEventKind kind)
{
    switch (kind) {
    case LetterEventKind::Drafted:
        return RecordTexts::tr("Drafted");
    case LetterEventKind::Opened:
        return RecordTexts::tr("Opened to be sent");
    case LetterEventKind::Sent:
        return RecordTexts::tr("Sent, you said so");
    case LetterEventKind::NotSent:
        return RecordTexts::tr("Not sent, you said so");
    case LetterEventKind::Reminded:
        return RecordTexts::tr("Reminded");
    case LetterEventKind::Came:
        return RecordTexts::tr("Something came back");
    case LetterEventKind::Answered:
        return RecordTexts::tr("They did it");
    case LetterEventKind::Abandoned:
        return RecordTexts::tr("Abandoned by you");
    }
    return {};
}

QString previewStateWord(PreviewState state)
{
    switch (state) {
    case PreviewState::New:
        return RecordTexts::tr("New");
    case PreviewState::Known:
        return RecordTexts::tr("Known");
    case PreviewState::Skipped:
        return RecordTexts::tr("Skipped");
    }
    return {};
}

QString previewReasonWords(const PreviewRow &row)
{
    switch (row.reason) {
    case PreviewReason::LoginSince:
        return RecordTexts::tr("Login since %1").arg(row.detail);
    case PreviewReason::LoginToday:
        return RecordTexts::tr("Login, today at the latest");
    case PreviewReason::SeveralLogins:
        return RecordTexts::tr("%n login(s), one company", nullptr, row.detail.toInt());
    case PreviewReason::IdentityOrCard:
        return RecordTexts::tr("Identity or card of that name");
    case PreviewReason::CustomField:
        return RecordTexts::tr("In a field of the login");
    case PreviewReason::AlreadyHeld:
        return RecordTexts::tr("Already held, same value");
    case PreviewReason::IpAddress:
        return RecordTexts::tr("A machine’s address");
    case PreviewReason::OwnNetwork:
        return RecordTexts::tr("Address in your own network");
    case PreviewReason::AppWithoutDomain:
        return RecordTexts::tr("An app without a web address");
    case PreviewReason::NoAddress:
        return RecordTexts::tr("No web address");
    case PreviewReason::Trashed:
        return RecordTexts::tr("In the export’s trash");
    case PreviewReason::NotALogin:
        return RecordTexts::tr("Not a login");
    case PreviewReason::NoValue:
        return RecordTexts::tr("No e-mail or user name");
    }
    return {};
}

} // namespace fieldfare
