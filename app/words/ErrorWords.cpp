// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/ErrorWords.h"

#include "words/ErrorEntries.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldfare {

namespace {

/// Each table is sorted by code, so that an entry is found by halving.
const ErrorEntry *find(ErrorCode code)
{
    for (const std::span<const ErrorEntry> entries :
         {commonErrorEntries(), vaultErrorEntries(), protocolErrorEntries(), requestErrorEntries(),
          decisionErrorEntries(), receiptErrorEntries(), checkErrorEntries()}) {
        const auto found = std::ranges::lower_bound(entries, code.name, {}, &ErrorEntry::code);
        if (found != entries.end() && found->code == code.name)
            return &*found;
    }
    return nullptr;
}

QString filled(const char *text, const QStringList &details);

/// What was found wrong inside a receipt is named by its own code, with its details behind it: as a sentence.
QString inside(const QStringList &details)
{
    const QByteArray code = details.value(0).toUtf8();
    const ErrorEntry *entry = find(ErrorCode{std::string_view(code.constData(), std::size_t(code.size()))});
    if (!entry)
        return details.value(0);
    QString happened = filled(entry->happened, details.mid(1));
    if (happened.endsWith(u'.'))
        happened.chop(1);
    return happened;
}

/// Details are put in by number; a text that names more than there are keeps nothing of the placeholder.
QString filled(const char *text, const QStringList &details)
{
    const QString translated = QCoreApplication::translate("fieldfare::ErrorWords", text);
    QString result;
    for (qsizetype i = 0; i < translated.size(); ++i) {
        const bool isPlace =
            translated[i] == u'%' && i + 1 < translated.size() && translated[i + 1].isDigit();
        if (!isPlace) {
            result.append(translated[i]);
            continue;
        }
        ++i;
        result.append(details.value(translated[i].digitValue() - 1));
    }
    return result;
}

} // namespace

QString ErrorWords::text() const
{
    QStringList sentences{happened, meaning, next};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

bool hasWords(ErrorCode code)
{
    return find(code) != nullptr;
}

ErrorWords wordsFor(const Error &error)
{
    if (const ErrorEntry *entry = find(error.code)) {
        const bool isAbout = error.code.name.starts_with("receipt.") && !error.details.isEmpty();
        const QStringList details =
            isAbout ? QStringList(inside(error.details)) + error.details.mid(1) : error.details;
        return {filled(entry->happened, details), filled(entry->meaning, details),
                filled(entry->next, details)};
    }
    const QString name = QString::fromUtf8(error.code.name.data(), qsizetype(error.code.name.size()));
    return {QCoreApplication::translate("fieldfare::ErrorWords", "Something went wrong (%1).").arg(name),
            QCoreApplication::translate("fieldfare::ErrorWords", "Your wallet’s file is as it was."),
            QCoreApplication::translate("fieldfare::ErrorWords", "Try again.")};
}

} // namespace fieldfare
