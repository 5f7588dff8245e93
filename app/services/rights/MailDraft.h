// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode mailToNoReply{"letters.mail-to-no-reply"};  ///< details: the address
inline constexpr ErrorCode mailAddressInvalid{"letters.mail-address"}; ///< details: the address
} // namespace errors

struct MailAttachment
{
    QString name;
    QByteArray mimeType; ///< "application/pdf"
    QByteArray content;
};

/// A mail for the person's own mail program. Nothing here sends.
struct MailDraft
{
    QString to;       ///< one address
    QString from;     ///< empty: the mail program fills it in
    QString fromName; ///< may be empty
    QString subject;
    QString body;
    QDateTime date;
    QList<MailAttachment> attachments;
};

/// An address that nobody reads: "no-reply@…", "bounces.noreply@…", "keineantwort@…".
bool isNoReplyAddress(const QString &address);

/// The draft as a message file (RFC 5322, CRLF) that mail programs open for editing (X-Unsent).
/// The boundary comes from the content, so that the same draft gives the same bytes.
Result<QByteArray> mailDraftFile(const MailDraft &draft);

/// The draft as a mailto: link (RFC 6068), without attachments.
Result<QByteArray> mailtoLink(const MailDraft &draft);

} // namespace fieldfare
