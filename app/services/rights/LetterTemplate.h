// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "rights/LetterFacts.h"

#include <QByteArray>
#include <QHash>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode letterTemplateMissing{"letters.template-missing"}; ///< details: law, language
inline constexpr ErrorCode letterTemplateBroken{"letters.template-broken"}; ///< details: language, the member
} // namespace errors

struct TemplateParagraph
{
    QString when; ///< condition, "!" in front turns it round; empty: always
    QString text;
    bool heldFollows = false;
    bool fixed = false; ///< the person cannot put other words in its place
};

struct TemplateLetter
{
    QString kind;
    QString reference;
    QString stage;
    QString title;
    QString subtitle;
    QString subject;
    QString closing;
    QList<TemplateParagraph> body;
};

/// One file of resources/letters: a law in a language. Its README says what each member is.
struct LetterTemplate
{
    QString law;
    QString language; ///< "en", "de"
    QString dateFormat;
    QString monthFormat;
    QString moneyFormat;
    QHash<QString, QString> words;
    QHash<QString, QString> known;
    QHash<QString, QString> charge;
    QHash<QString, TemplateLetter> letters;
    QList<TemplateParagraph> chargeRights;

    const TemplateLetter letter(LetterKind kind) const;
};

/// Languages in which the program can write letters after this law, sorted.
QStringList letterLanguages(const QString &law = QStringLiteral("gdpr"));
Result<LetterTemplate> loadLetterTemplate(const QString &language,
                                          const QString &law = QStringLiteral("gdpr"));
/// Every member that the program uses must be there.
Result<LetterTemplate> readLetterTemplate(const QByteArray &json);

} // namespace fieldfare
