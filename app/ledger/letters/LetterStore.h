// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "letters/Letter.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QList>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode letterUnknown{"letter.unknown"}; ///< details: what was looked for
} // namespace errors

/// Letters, what happened to them, and what was kept with them. Events are only ever added.
class LetterStore
{
public:
    explicit LetterStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Newest first, each with its events.
    Result<QList<Letter>> all() const;
    Result<QList<Letter>> ofCompanies(const QList<CompanyId> &companies) const;
    Result<std::optional<Letter>> letter(const LetterId &id) const;
    /// By number or id, as a person names one.
    Result<LetterId> named(const QString &text) const;
    Result<QList<StoredChargeLine>> chargeLines(const LetterId &id) const;
    Result<std::optional<Attachment>> attachment(const AttachmentId &id) const;
    /// True when a letter has that number already.
    Result<bool> numberTaken(const QString &number) const;
    /// How many letters the company has had in a year, any right.
    Result<int> countInYear(const CompanyId &company, int year) const;

    static Result<LetterId> add(Transaction &transaction, const Letter &letter,
                                const QList<StoredChargeLine> &lines);
    /// Another content and other lines for a letter that was not sent yet.
    static Result<> rewrite(Transaction &transaction, const LetterId &id, const QString &content,
                            const QList<StoredChargeLine> &lines);
    static Result<> addEvent(Transaction &transaction, const LetterEvent &event);
    static Result<AttachmentId> addAttachment(Transaction &transaction, const QString &name,
                                              const QByteArray &content);

private:
    Connection &m_connection;
};

} // namespace fieldfare
