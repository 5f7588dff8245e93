// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/NameFolding.h"

#include <QHash>

#include <algorithm>

namespace fieldfare {

namespace {

/// Letters of other scripts, and Latin ones that do not come apart into a letter and an accent.
const QHash<uint, QString> &latinLooks()
{
    static const QHash<uint, QString> looks = [] {
        QHash<uint, QString> table;
        const QList<uint> others =
            QStringLiteral("аеорсухіјѕһԁԛԝвкмнтгпьєӏѵԍοαινρυκτγωϲϳıłøđħŧɡ").toUcs4();
        const QString latin = QStringLiteral("aeopcyxijshdqwbkmhtrnbelvgoalvpuktywcjllodhtg");
        for (qsizetype i = 0; i < others.size() && i < latin.size(); ++i)
            table.insert(others[i], latin.mid(i, 1));
        table.insert(0x00DF, QStringLiteral("ss"));
        table.insert(0x00E6, QStringLiteral("ae"));
        table.insert(0x0153, QStringLiteral("oe"));
        return table;
    }();
    return looks;
}

QString asLatin(const QString &label)
{
    QString latin;
    const QList<uint> letters = label.normalized(QString::NormalizationForm_KD).toLower().toUcs4();
    for (const uint letter : letters) {
        if (QChar::category(letter) == QChar::Mark_NonSpacing)
            continue;
        const char32_t one = letter;
        latin += latinLooks().value(letter, QString::fromUcs4(&one, 1));
    }
    return latin;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Where the run of digits at `start` ends.
qsizetype endOfDigits(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end;
}

/// Two digits or more, not between letters.
bool isNumber(const QString &text, qsizetype start, qsizetype end)
{
    const bool between = start > 0 && end < text.size() && text[start - 1].isLetterOrNumber() &&
                         text[end].isLetterOrNumber();
    return end - start >= 2 && !between;
}

} // namespace

QString foldedName(const QString &label)
{
    const QString latin = asLatin(label);
    QString folded;
    for (qsizetype i = 0; i < latin.size(); ++i) {
        const qsizetype end = endOfDigits(latin, i);
        if (isNumber(latin, i, end)) {
            folded += latin.mid(i, end - i);
            i = end - 1;
            continue;
        }
        const QChar letter = foldedLetter(latin[i]);
        const QChar last = folded.isEmpty() ? QChar() : folded.back();
        if (isPairFor(last, letter, u'm'))
            folded.back() = u'm';
        else if (isPairFor(last, letter, u'w'))
            folded.back() = u'w';
        else
            folded += letter;
    }
    return folded.remove(u'-').remove(u'_');
}

QString withoutNumbers(const QString &label)
{
    QString rest;
    for (qsizetype i = 0; i < label.size(); ++i) {
        const qsizetype end = endOfDigits(label, i);
        rest += end > i ? QChar(u'#') : label[i];
        i = std::max(i, end - 1);
    }
    return rest;
}

} // namespace fieldfare
