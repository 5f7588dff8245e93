// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Money.h"
#include "base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode receiptWordsBroken{"receipt.words-broken"}; ///< details: language, the member
} // namespace errors

/// What a printed receipt says in one language: resources/receipts. Not the window's translation, because the
/// page of an old receipt must come out the same wherever it is printed anew. Plain text, not markup, but for
/// what text() gives.
class ReceiptWords
{
public:
    /// Languages that there are words for, sorted.
    static QStringList languages();
    /// Read once each; English where the language is missing. May be shared by threads.
    static Result<std::shared_ptr<const ReceiptWords>> of(const QString &language);
    static Result<ReceiptWords> fromJson(const QByteArray &json);

    const QString &language() const { return m_language; }
    /// Markup, its placeholders filled in with `arguments` as they are: what comes from outside must have
    /// gone through literalText().
    QString text(const char *name, const QStringList &arguments = {}) const;
    QString date(QDate date) const;                 ///< "24 November 2026"
    QString shortDate(QDate date) const;            ///< "24 Nov 2026"
    QString moment(Instant at) const;               ///< "24 Nov 2026, 14:12", UTC
    QString factors(const QString &working) const;  ///< "0.60 × 1.5" with the language's decimal sign
    QString amount(const Money &amount) const;      ///< "1,284.60"
    QString money(const Money &amount) const;       ///< "€ 1,284.60"
    bool signFirst() const;                         ///< of money
    QString fields(qsizetype count) const;          ///< "one field", "4 fields"
    QString period(const QString &retention) const; ///< of an ISO 8601 duration: "2 years"; empty for none
    QString list(const QStringList &parts) const;   ///< "a, b and c"
    /// "price" as "the price"; "dpv:Consent" as "Consent"; "DE" as "Germany"; else as it is.
    QString reason(const QString &name) const;
    QString basis(const QString &name) const;
    QString country(const QString &code) const;

private:
    ReceiptWords() = default;

    QString m_language;
    QLocale m_locale;
    QString m_dateFormat;
    QString m_shortDateFormat;
    QString m_momentFormat;
    QString m_moneyFormat;
    QHash<QString, QString> m_words;
    QHash<QString, QString> m_reasons;
    QHash<QString, QString> m_bases;
    QHash<QString, QString> m_countries;
};

} // namespace fieldfare
