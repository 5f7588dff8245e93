// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

namespace fieldfare {

/// One letter as a quick eye reads it, whatever stands beside it: 0 is o; 1 and i are l.
inline QChar foldedLetter(QChar letter)
{
    if (letter == u'0')
        return u'o';
    return letter == u'1' || letter == u'i' ? QChar(u'l') : letter;
}

/// Whether two letters side by side are read as `one`: rn as m, vv as w.
inline bool isPairFor(QChar first, QChar second, QChar one)
{
    return (first == u'r' && second == u'n' && one == u'm') ||
           (first == u'v' && second == u'v' && one == u'w');
}

/// Whether `first` may begin such a pair.
inline bool beginsPairFor(QChar first, QChar one)
{
    return (first == u'r' && one == u'm') || (first == u'v' && one == u'w');
}

/// A label as a quick eye reads it: folded letter by letter, pairs as the one letter that they look like,
/// letters of other scripts and with accents as the Latin ones, no hyphens. Two digits or more that do not
/// stand between letters stay a number.
QString foldedName(const QString &label);

/// Every number in it as one sign: names of a row (check24, check25) become the same.
QString withoutNumbers(const QString &label);

} // namespace fieldfare
