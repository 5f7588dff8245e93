// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/RecordWords.h"

#include <QCoreApplication>

namespace fieldfare {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::RecordWords)
};

/// The same after another one: no language but English makes it by a rule.
QString laterEvidenceWord(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Answer:
        return Words::tr("receipt");
    case EvidenceKind::Import:
        return Words::tr("login");
    case EvidenceKind::Breach:
        return Words::tr("breach list");
    case EvidenceKind::Letter:
        return Words::tr("letter’s answer");
    case EvidenceKind::Word:
        return Words::tr("your own word");
    }
    return {};
}

} // namespace

QString evidenceWord(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Answer:
        return Words::tr("Receipt");
    case EvidenceKind::Import:
        return Words::tr("Login");
    case EvidenceKind::Breach:
        return Words::tr("Breach list");
    case EvidenceKind::Letter:
        return Words::tr("Letter’s answer");
    case EvidenceKind::Word:
        return Words::tr("Your own word");
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
        return Words::tr("Access");
    case LetterRight::Erasure:
        return Words::tr("Erasure");
    case LetterRight::Charge:
        return Words::tr("Charge");
    }
    return {};
}

QString letterStateWord(LetterState state)
{
    switch (state) {
    case LetterState::Draft:
        return Words::tr("draft");
    case LetterState::Sent:
        return Words::tr("sent");
    case LetterState::Reminded:
        return Words::tr("reminded");
    case LetterState::Overdue:
        return Words::tr("overdue");
    case LetterState::Answered:
        return Words::tr("answered");
    case LetterState::Abandoned:
        return Words::tr("abandoned");
    }
    return {};
}

QString letterEventWord(LetterEventKind kind)
{
    switch (kind) {
    case LetterEventKind::Drafted:
        return Words::tr("Drafted");
    case LetterEventKind::Opened:
        return Words::tr("Opened to be sent");
    case LetterEventKind::Sent:
        return Words::tr("Sent, you said so");
    case LetterEventKind::NotSent:
        return Words::tr("Not sent, you said so");
    case LetterEventKind::Reminded:
        return Words::tr("Reminded");
    case LetterEventKind::Came:
        return Words::tr("Something came back");
    case LetterEventKind::Answered:
        return Words::tr("They did it");
    case LetterEventKind::Abandoned:
        return Words::tr("Abandoned by you");
    }
    return {};
}

QString previewStateWord(PreviewState state)
{
    switch (state) {
    case PreviewState::New:
        return Words::tr("New");
    case PreviewState::Known:
        return Words::tr("Known");
    case PreviewState::Skipped:
        return Words::tr("Skipped");
    }
    return {};
}

QString previewReasonWords(const PreviewRow &row)
{
    switch (row.reason) {
    case PreviewReason::LoginSince:
        return Words::tr("Login since %1").arg(row.detail);
    case PreviewReason::LoginToday:
        return Words::tr("Login, today at the latest");
    case PreviewReason::SeveralLogins:
        return Words::tr("%n login(s), one company", nullptr, row.detail.toInt());
    case PreviewReason::IdentityOrCard:
        return Words::tr("Identity or card of that name");
    case PreviewReason::CustomField:
        return Words::tr("In a field of the login");
    case PreviewReason::AlreadyHeld:
        return Words::tr("Already held, same value");
    case PreviewReason::IpAddress:
        return Words::tr("A machine’s address");
    case PreviewReason::OwnNetwork:
        return Words::tr("Address in your own network");
    case PreviewReason::AppWithoutDomain:
        return Words::tr("An app without a web address");
    case PreviewReason::NoAddress:
        return Words::tr("No web address");
    case PreviewReason::Trashed:
        return Words::tr("In the export’s trash");
    case PreviewReason::NotALogin:
        return Words::tr("Not a login");
    case PreviewReason::NoValue:
        return Words::tr("No e-mail or user name");
    }
    return {};
}

} // namespace fieldfare
