// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/LookAlikes.h"

#include "companies/NameFolding.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <vector>

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
             {"account", "apotheke", "backup",  "center",   "cloud",    "computer", "connect", "digital",
              "direct",  "energie",  "energy",  "events",   "express",  "fashion",  "finance", "fitness",
              "garten",  "global",   "health",  "hosting",  "hotel",    "hotels",   "jobs",    "kontakt",
              "market",  "media",    "medien",  "mobile",   "mobil",    "music",    "musik",   "network",
              "online",  "outlet",   "partner", "pharma",   "photo",    "photos",   "portal",  "radio",
              "reisen",  "secure",   "service", "services", "shopping", "software", "sports",  "status",
              "storage", "store",    "stores",  "studio",   "support",  "systems",  "technik", "tickets",
              "trading", "travel",   "verlag",  "versand",  "wallet",   "wetter",   "wohnen",  "zeitung"})
            set.insert(QString::fromLatin1(word));
        return set;
    }();
    return words.contains(label);
}

bool isSame(QChar a, QChar b)
{
    return a == b || foldedLetter(a) == foldedLetter(b);
}

/// How many edits lead from a text, letter by letter as it is written, to each beginning of a folded name.
class EditTable
{
public:
    explicit EditTable(const QString &name)
        : m_name(name)
        , m_width(std::size_t(name.size()) + 1)
    {
        m_cells.reserve(m_width * 72); // a label has 63 letters
        for (std::size_t i = 0; i < m_width; ++i)
            m_cells.push_back(int(i));
    }

    void push(QChar letter);
    void pop()
    {
        m_cells.resize(m_cells.size() - m_width);
        m_text.pop_back();
    }
    /// From the whole text to the whole name.
    int edits() const { return m_cells.back(); }
    /// Whether a text that goes on from here may still come near enough.
    bool isOpen() const;

private:
    /// The row `back` rows before the last.
    const int *row(std::size_t back) const { return m_cells.data() + m_cells.size() - (back + 1) * m_width; }

    const QString &m_name;
    std::size_t m_width;
    std::vector<int> m_cells; ///< a row for the empty text, and one for each letter
    std::vector<QChar> m_text;
};

void EditTable::push(QChar letter)
{
    const QChar last = m_text.empty() ? QChar() : m_text.back();
    const bool hasTwo = !m_text.empty();
    m_text.push_back(letter);
    m_cells.resize(m_cells.size() + m_width);
    int *now = m_cells.data() + m_cells.size() - m_width;
    const int *before = row(1);
    if (letter == u'-' || letter == u'_') {
        std::copy_n(before, m_width, now);
        return;
    }
    const bool pair = hasTwo && isPair(last, letter);
    now[0] = pair ? before[0] : before[0] + 1;
    for (std::size_t i = 1; i < m_width; ++i) {
        const QChar wanted = m_name[qsizetype(i) - 1];
        const int changed = isSame(letter, wanted) ? 0 : 1;
        now[i] = std::min({before[i - 1] + changed, before[i] + 1, now[i - 1] + 1});
        if (!hasTwo)
            continue;
        const int *second = row(2);
        const bool swapped = i > 1 && isSame(letter, m_name[qsizetype(i) - 2]) && isSame(last, wanted);
        if (swapped)
            now[i] = std::min(now[i], second[i - 2] + 1);
        if (pair)
            now[i] =
                std::min({now[i], second[i - 1] + (isPairFor(last, letter, wanted) ? 0 : 1), second[i] + 1});
    }
}

bool EditTable::isOpen() const
{
    const int *before = row(1);
    if (m_text.back() == u'.')
        return before[m_width - 1] <= kMostEdits;
    const int *now = row(0);
    for (std::size_t i = 0; i < m_width; ++i) {
        const bool pairBegins =
            i + 1 < m_width && before[i] <= kMostEdits && beginsPairFor(m_text.back(), m_name[qsizetype(i)]);
        if (now[i] <= kMostEdits || pairBegins)
            return true;
    }
    return false;
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
    // A pair that is read as one letter and swapped with its neighbour is three letters off.
    const bool isPair = (inB.contains(u'm') && other.label.contains(QLatin1String("rn"))) ||
                        (inB.contains(u'w') && other.label.contains(QLatin1String("vv")));
    const bool swapped =
        !isPair && inA.size() == 2 && inB.size() == 2 && inA[0] == inB[1] && inA[1] == inB[0];
    if (!changed && !swapped)
        return std::nullopt;
    if (start == 0 && std::min(a.size(), b.size()) < kLeastFirstLetter)
        return std::nullopt;
    return Likeness::OneLetter;
}

QString LookAlikes::foldedDomain(const QString &domain)
{
    return nameOf(domain).folded;
}

bool LookAlikes::mayResembleFolded(const QString &folded) const
{
    // One letter more, less or other, or two that changed places: what is the same at both ends leaves at
    // most two letters between.
    const QString &own = m_name.folded;
    const qsizetype shorter = std::min(folded.size(), own.size());
    if (std::abs(folded.size() - own.size()) > 1)
        return false;
    const qsizetype start =
        std::mismatch(own.cbegin(), own.cbegin() + shorter, folded.cbegin()).first - own.cbegin();
    qsizetype end = 0;
    while (end < shorter - start && own[own.size() - 1 - end] == folded[folded.size() - 1 - end])
        ++end;
    return shorter - start - end <= 2;
}

bool LookAlikes::mayResemble(const QString &other) const
{
    if (other.startsWith(QLatin1String("xn--")))
        return true;
    EditTable table(m_name.folded);
    for (qsizetype i = 0; i < other.size() && other[i] != u'.'; ++i) {
        table.push(other[i]);
        if (!table.isOpen())
            return false;
    }
    return table.edits() <= kMostEdits;
}

QString LookAlikes::nextPlace(const QString &domain) const
{
    // As far as the domain's beginning may lead to a likeness …
    EditTable table(m_name.folded);
    qsizetype length = 0;
    for (; length < domain.size(); ++length) {
        table.push(domain[length]);
        if (!table.isOpen())
            break;
        if (domain[length] == u'.')
            return domain + u'-'; // nothing lies between a name and the next one that begins with it
    }
    if (length == domain.size())
        return domain + u'-';
    // … and then the next letter that may, there or further in front.
    for (; length >= 0; --length) {
        table.pop();
        for (const QChar letter : kPlaces) {
            if (letter <= domain[length])
                continue;
            table.push(letter);
            if (table.isOpen())
                return domain.left(length) + letter;
            table.pop();
        }
    }
    return {};
}

} // namespace fieldfare
