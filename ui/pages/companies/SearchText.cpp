// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/SearchText.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <cstring>

namespace fieldfare {

namespace {

constexpr char kBehindRow = '\n'; // never typed

/// Looks for one text again and again; for a single byte in the way that processors are good at.
class Finder
{
public:
    explicit Finder(const QByteArray &needle)
        : m_needle(needle)
        , m_matcher(needle)
    {
    }
    /// -1 where it is not.
    qsizetype in(QByteArrayView text, qsizetype from) const
    {
        if (m_needle.size() > 1)
            return m_matcher.indexIn(text, from);
        const void *found =
            std::memchr(text.data() + from, m_needle.front(), std::size_t(text.size() - from));
        return found ? static_cast<const char *>(found) - text.data() : -1;
    }

private:
    const QByteArray &m_needle;
    QByteArrayMatcher m_matcher;
};

} // namespace

void SearchText::add(const QString &folded)
{
    m_starts.push_back(quint32(m_text.size()));
    m_text += folded.toUtf8();
    m_text += kBehindRow;
}

QByteArrayView SearchText::row(std::size_t place) const
{
    const qsizetype start = m_starts[place];
    const qsizetype end = place + 1 < m_starts.size() ? m_starts[place + 1] : m_text.size();
    return QByteArrayView(m_text).sliced(start, end - start);
}

const std::vector<bool> &SearchText::find(const QString &search)
{
    const QByteArray needle = search.toCaseFolded().toUtf8();
    if (needle == m_needle && m_has.size() == m_starts.size())
        return m_has;
    const bool longer = !m_needle.isEmpty() && needle.contains(m_needle);
    m_has.assign(m_starts.size(), needle.isEmpty());
    if (longer)
        searchFound(needle);
    else if (!needle.isEmpty())
        searchAll(needle);
    m_needle = needle;
    for (const quint32 place : m_found)
        m_has[place] = true;
    return m_has;
}

void SearchText::searchAll(const QByteArray &needle)
{
    m_found.clear();
    const Finder finder(needle);
    std::size_t place = 0;
    qsizetype at = m_text.isEmpty() ? -1 : finder.in(m_text, 0);
    while (at >= 0) {
        while (place + 1 < m_starts.size() && qsizetype(m_starts[place + 1]) <= at)
            ++place;
        m_found.push_back(quint32(place));
        if (++place == m_starts.size())
            break;
        at = finder.in(m_text, m_starts[place]);
    }
}

void SearchText::searchFound(const QByteArray &needle)
{
    const Finder finder(needle);
    std::erase_if(m_found, [&](quint32 place) { return finder.in(row(place), 0) < 0; });
}

} // namespace fieldfare
