// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "context/WalletContext.h"
#include "letters/Letter.h"
#include "pricing/Sum.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode nothingHeld{"letter.nothing-held"}; ///< details: company
inline constexpr ErrorCode chargeEmpty{"letter.charge-empty"};
inline constexpr ErrorCode letterNoDraft{"letter.no-draft"}; ///< it was sent or abandoned; details: number
inline constexpr ErrorCode noAddress{
    "letter.no-address"}; ///< only a no-reply address or none; details: company
} // namespace errors

/// A letter in the list.
struct LetterRow
{
    LetterId id;
    CompanyId company;
    QString companyName;
    QString domain;
    LetterRight right = LetterRight::Access;
    QString number;
    QString language;
    LetterState state = LetterState::Draft;
    QDate drafted;
    QDate sent;       ///< invalid for a draft
    QDate due;        ///< invalid for a draft
    QDate closed;     ///< answered or abandoned on
    int daysLeft = 0; ///< negative: over; only while it waits for an answer
    int reminders = 0;
    bool askWhetherSent =
        false; ///< it was opened in the mail program or saved, and nobody said whether it went out
    std::optional<Money> balance; ///< of a charge
};

/// A line of a charge as people read it.
struct ChargeRow
{
    QString label;
    QString howKnown; ///< in the letter's language, as all its words
    QString since;
    std::optional<Money> amount; ///< nothing: only by erasing
    Sum sum;
    HoldingId holding;
    bool leftOut = false; ///< by the person: neither named nor counted
};

/// A paragraph of a draft as plain text.
struct DraftParagraph
{
    QString given; ///< the template's words
    QString text;  ///< as it is, perhaps in the person's own words; empty: left out
    bool fixed = false;
};

/// A page as it will be printed.
struct LetterPage
{
    QImage image;
    int count = 0; ///< pages of the letter
};

struct LetterDetail
{
    LetterRow row;
    QList<LetterEvent> events; ///< newest first
    QString subject;
    QString body;                     ///< the letter's paragraphs as plain text
    QString recipient;                ///< e-mail address; empty: only to be printed
    QStringList namedLabels;          ///< fields that identify the person, all held by the company
    int fields = 0;                   ///< that it names as held
    QDate breachDate;                 ///< of the breach that is its occasion; invalid without one
    QList<DraftParagraph> paragraphs; ///< of a draft, those of a charge's last paragraph one by one
    QList<ChargeRow> lines;
    Money held;
    Money given;
    Money balance;
    QList<std::pair<AttachmentId, QString>> kept;
};

struct DraftOptions
{
    LetterRight right = LetterRight::Access;
    QString language;          ///< empty: the context's, or English where there is no such letter
    QList<HoldingId> leaveOut; ///< of a charge: holdings that it does not name until they are put back
};

/// Rights requests and charges: drafted, sent by the person's own means, reminded, answered or abandoned.
class Letters
{
public:
    explicit Letters(const WalletContext &context)
        : m_context(context)
    {
    }

    /// Newest first.
    Result<QList<LetterRow>> list() const;
    Result<LetterDetail> detail(const LetterId &id) const;
    Result<LetterId> draft(const CompanyId &company, const DraftOptions &options) const;

    /// Of a charge that was not sent: exactly these holdings are not named. Fails with chargeEmpty,
    /// letterNoDraft.
    Result<> leaveOut(const LetterId &id, const QList<HoldingId> &holdings) const;
    /// What each of LetterDetail::paragraphs shall say, as plain text. Fails with letterNoDraft.
    Result<> setWording(const LetterId &id, const QStringList &paragraphs) const;

    /// The page as the file has it, for a screen: `number` counts from 0, `scale` 1 is 96 dpi. For a worker.
    Result<LetterPage> page(const LetterId &id, int number, double scale) const;
    /// The printed letter. May take some 100 ms: for a worker where many are made.
    Result<QByteArray> pdf(const LetterId &id) const;
    /// A draft for any mail program, with the PDF in it. Fails with noAddress.
    Result<QByteArray> mailDraft(const LetterId &id) const;
    /// Subject and text only: mail programs drop attachments of a link. Fails with noAddress.
    Result<QUrl> mailLink(const LetterId &id) const;

    /// It was opened in the mail program or saved: next time the window opens, it is asked whether it was
    /// sent.
    Result<> markOpened(const LetterId &id) const;
    Result<> markSent(const LetterId &id, QDate day) const;
    Result<> markNotSent(const LetterId &id) const;
    Result<> markReminded(const LetterId &id, QDate day) const;
    Result<> recordCame(const LetterId &id, const QString &note, const QString &fileName,
                        const QByteArray &content) const;
    Result<> markAnswered(const LetterId &id, QDate day) const;
    Result<> abandon(const LetterId &id) const;
    Result<Attachment> kept(const AttachmentId &id) const;

private:
    const WalletContext &m_context;
};

} // namespace fieldfare
