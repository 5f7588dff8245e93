// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/LookAlikes.h"

#include "companies/NameFolding.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace fieldfare {

namespace {

// Below these lengths of the folded name a likeness is chance.
constexpr qsizetype kLeastLetters = 4;
constexpr qsizetype kLeastLettersElsewhere = 6; ///< under another ending
constexpr qsizetype kLeastEnding = 5;
constexpr qsizetype kLeastOneLetter = 6;
constexpr qsizetype kLeastOneLetterElsewhere = 8;
constexpr qsizetype kLeastFirstLetter = 10; ///< the first letter is the one that nobody overlooks

constexpr int kMostEdits = 1;
const QString kPlaces = QStringLiteral("-.0123456789_abcdefghijklmnopqrstuvwxyz");

/// Words that many unrelated companies are named after.
bool isCommon(const QString &label)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const char *word :
             {"account",  "apotheke", "backup",   "center",   "cloud",    "computer", "connect",  "digital",
              "direct",   "energie",  "energy",   "events",   "express",  "fashion",  "finance",  "fitness",
              "garten",   "global",   "health",   "hosting",  "hotel",    "hotels",   "jobs",     "kontakt",
              "market",   "media",    "medien",   "mobile",   "mobil",    "music",    "musik",    "network",
              "online",   "outlet",   "partner",  "pharma",   "photo",    "photos",   "portal",   "radio",
              "reisen",   "secure",   "service",  "services", "shopping", "software", "sports",   "status",
              "storage",  "store",    "stores",   "studio",   "support",  "systems",  "technik",  "tickets",
              "trading",  "travel",   "verlag",   "versand",  "wallet",   "wetter",   "wohnen",   "zeitung"})
            set.insert(QString::fromLatin1(word));
        return set;
    }();
    return words.contains(label);
}

bool isSame(QChar a, QChar b)
{
    return a == b || foldedLetter(a) == foldedLetter(b);
}

} // namespace

LookAlikes::Name LookAlikes::nameOf(const QString &domain)
{
    Name name;
    const qsizetype dot = domain.indexOf(u'.');
    const QString label = dot < 0 ? domain : domain.left(dot);
    name.label = label.startsWith(QLatin1String("xn--"))
                     ? QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist)
                     : label;
    name.ending = dot < 0 ? QString() : domain.mid(dot + 1);
    name.folded = foldedName(name.label);
    return name;
}

LookAlikes::LookAlikes(const QString &domain)
    : m_domain(domain)
    , m_name(nameOf(domain))
{
}

std::optional<Likeness> LookAlikes::likenessTo(const QString &other) const
{
    if (other == m_domain)
        return std::nullopt;
    const Name name = nameOf(other);
    const bool sameEnding = name.ending == m_name.ending;
    const qsizetype length = std::min(name.folded.size(), m_name.folded.size());
    if (name.label == m_name.label) {
        const bool counts = length >= kLeastEnding && !isCommon(name.label);
        return counts ? std::optional<Likeness>(Likeness::Ending) : std::nullopt;
    }
    if (name.folded == m_name.folded) {
        const bool counts = length >= (sameEnding ? kLeastLetters : kLeastLettersElsewhere);
        return counts ? std::optional<Likeness>(Likeness::Letters) : std::nullopt;
    }
    const bool counts = length >= (sameEnding ? kLeastOneLetter : kLeastOneLetterElsewhere) &&
                        !isCommon(name.label) && !isCommon(m_name.label);
    return counts ? oneLetterFrom(name) : std::nullopt;
}

std::optional<Likeness> LookAlikes::oneLetterFrom(const Name &other) const
{
    const QString &a = m_name.folded;
    const QString &b = other.folded;
    if (std::abs(a.size() - b.size()) > 1)
        return std::nullopt;
    qsizetype start = 0;
    while (start < std::min(a.size(), b.size()) && a[start] == b[start])
        ++start;
    qsizetype end = 0;
    while (end < std::min(a.size(), b.size()) - start && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    const QString inA = a.mid(start, a.size() - start - end);
    const QString inB = b.mid(start, b.size() - start - end);
    if (withoutNumbers(m_name.label) == withoutNumbers(other.label))
        return std::nullopt;
    const bool changed = inA.size() <= 1 && inB.size() <= 1;
    const bool swapped = inA.size() == 2 && inB.size() == 2 && inA[0] == inB[1] && inA[1] == inB[0];
    if (!changed && !swapped)
        return std::nullopt;
    if (start == 0 && std::min(a.size(), b.size()) < kLeastFirstLetter)
        return std::nullopt;
    return Likeness::OneLetter;
}

LookAlikes::Row LookAlikes::firstRow() const
{
    Row row(m_name.folded.size() + 1);
    for (int i = 0; i < row.size(); ++i)
        row[i] = i;
    return row;
}

/// The row after the last letter of `text`; `rows` has one for each letter before it, and the first.
LookAlikes::Row LookAlikes::nextRow(const QString &text, const QList<Row> &rows) const
{
    const QString &name = m_name.folded;
    const QChar letter = text.back();
    const Row &before = rows.last();
    if (letter == u'-' || letter == u'_')
        return before;
    Row row(before.size());
    row[0] = before[0] + 1;
    const QChar last = text.size() > 1 ? text[text.size() - 2] : QChar();
    for (qsizetype i = 1; i < row.size(); ++i) {
        const bool same = isSame(letter, name[i - 1]);
        row[i] = std::min({before[i - 1] + (same ? 0 : 1), before[i] + 1, row[i - 1] + 1});
        if (rows.size() < 2)
            continue;
        const Row &second = rows[rows.size() - 2];
        if (i > 1 && isSame(letter, name[i - 2]) && isSame(last, name[i - 1]))
            row[i] = std::min(row[i], second[i - 2] + 1);
        if (isPairFor(last, letter, name[i - 1]))
            row[i] = std::min(row[i], second[i - 1]);
    }
    return row;
}

/// Whether a text that goes on from here may still resemble.
bool LookAlikes::isOpen(const QString &text, const QList<Row> &rows) const
{
    const Row &row = rows.last();
    if (text.back() == u'.')
        return rows[rows.size() - 2].last() <= kMostEdits;
    if (std::ranges::any_of(row, [](int edits) { return edits <= kMostEdits; }))
        return true;
    const Row &before = rows[rows.size() - 2];
    for (qsizetype i = 0; i < m_name.folded.size(); ++i) {
        if (before[i] <= kMostEdits && beginsPairFor(text.back(), m_name.folded[i]))
            return true;
    }
    return false;
}

bool LookAlikes::mayResemble(const QString &other) const
{
    if (other.startsWith(QLatin1String("xn--")))
        return true;
    QList<Row> rows{firstRow()};
    for (qsizetype i = 0; i < other.size() && other[i] != u'.'; ++i) {
        const QString text = other.left(i + 1);
        rows.append(nextRow(text, rows));
        if (!isOpen(text, rows))
            return false;
    }
    return rows.last().last() <= kMostEdits;
}

QString LookAlikes::nextPlace(const QString &domain) const
{
    // As far as the domain's beginning may lead to a likeness.
    QList<Row> rows{firstRow()};
    qsizetype length = 0;
    for (; length < domain.size(); ++length) {
        const QString text = domain.left(length + 1);
        rows.append(nextRow(text, rows));
        if (!isOpen(text, rows))
            break;
        if (domain[length] == u'.')
            return domain + u'-'; // nothing lies between a name and the next one that begins with it
    }
    if (length == domain.size())
        return domain + u'-';
    return placeAfter(domain, length, rows);
}

/// The next letter that may lead to a likeness: in place of the one at `length`, or further in front.
QString LookAlikes::placeAfter(const QString &domain, qsizetype length, QList<Row> &rows) const
{
    for (; length >= 0; --length) {
        rows.resize(length + 1);
        for (const QChar letter : kPlaces) {
            if (letter <= domain[length])
                continue;
            const QString text = domain.left(length) + letter;
            rows.append(nextRow(text, rows));
            if (isOpen(text, rows))
                return text;
            rows.removeLast();
        }
    }
    return {};
}

} // namespace fieldfare
