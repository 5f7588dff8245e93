// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/HostDisplay.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace fieldfare {

namespace {

using Scripts = QSet<int>;

bool isOneWritingSystem(Scripts scripts)
{
    if (scripts.size() <= 1)
        return true;
    // Japanese, Korean and Chinese write with several scripts, and with Latin beside.
    scripts.remove(QChar::Script_Latin);
    static const std::array<Scripts, 3> together{
        Scripts{QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana},
        Scripts{QChar::Script_Han, QChar::Script_Hangul}, Scripts{QChar::Script_Han, QChar::Script_Bopomofo}};
    return std::ranges::any_of(together, [&scripts](const Scripts &set) { return set.contains(scripts); });
}

bool readsAsLatin(const QList<uint> &label)
{
    static const QSet<uint> lookAlikes = [] {
        const QList<uint> letters = QStringLiteral("аеорсухіјѕһԁԛԝвкмнтгпьєёїҽӏѵԍοαινρυκτγωϲϳ").toUcs4();
        return QSet<uint>(letters.begin(), letters.end());
    }();
    return std::ranges::all_of(label, [](uint c) { return c < 128 || lookAlikes.contains(c); });
}

bool isSafeToShow(const QString &label, bool underLatin)
{
    const QList<uint> letters = label.toUcs4();
    Scripts scripts;
    for (const uint letter : letters) {
        const QChar::Script script = QChar::script(letter);
        if (script == QChar::Script_Unknown || !QChar::isPrint(letter))
            return false;
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(script);
    }
    const bool couldPass = scripts.contains(QChar::Script_Cyrillic) || scripts.contains(QChar::Script_Greek);
    return isOneWritingSystem(scripts) && !(couldPass && underLatin && readsAsLatin(letters));
}

QString unicodeOf(const QString &ace)
{
    return QUrl::fromAce(ace.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

/// Calls `each` with every label, in both forms, and whether it is safe to show in Unicode.
template <typename Each>
void forEachLabel(const QString &ace, Each each)
{
    const QStringList labels = ace.split(QLatin1Char('.'));
    const QString top = unicodeOf(labels.last());
    const bool underLatin = std::ranges::all_of(top, [](QChar c) { return c.unicode() < 128; });
    for (const QString &label : labels) {
        const QString unicode = unicodeOf(label);
        each(label, unicode, isSafeToShow(unicode, underLatin));
    }
}

} // namespace

HostDisplay hostDisplay(const QString &ace)
{
    HostDisplay display{ace, {}, false};
    QStringList shown;
    forEachLabel(ace, [&](const QString &, const QString &unicode, bool safe) {
        shown.append(unicode);
        display.isLookAlike = display.isLookAlike || !safe;
    });
    display.unicode = shown.join(QLatin1Char('.'));
    return display;
}

QString displayDomain(const QString &ace)
{
    QStringList shown;
    forEachLabel(ace, [&shown](const QString &label, const QString &unicode, bool safe) {
        shown.append(safe ? unicode : label);
    });
    return shown.join(QLatin1Char('.'));
}

} // namespace fieldfare
