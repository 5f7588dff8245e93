// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/SearchText.h"

#include <cstring>

namespace fieldfare {

namespace {

constexpr char kBehindRow = '\n'; // never typed
constexpr std::size_t kBlock = 64;
constexpr std::size_t kPart = 16;

/// Whether `first` is followed by `second` where one of so many bytes begins. Without a branch, so that the
/// compiler looks at many bytes at a time.
template <std::size_t Size>
bool pairIn(const char *bytes, char first, char second)
{
    unsigned char any = 0;
    for (std::size_t i = 0; i < Size; ++i)
        any |= static_cast<unsigned char>((bytes[i] == first) & (bytes[i + 1] == second));
    return any != 0;
}

/// Looks for one text, which is not empty. Most blocks lack the rarest two bytes of it and are passed over
/// whole.
class Finder
{
public:
    Finder(QByteArrayView needle, const std::array<quint32, 256> &counts)
        : m_needle(needle)
    {
        const auto often = [&](std::size_t at) { return double(counts[quint8(needle[qsizetype(at)])]); };
        double rarest = 0;
        for (std::size_t at = 0; at + 1 < std::size_t(needle.size()); ++at) {
            const double both = often(at) * often(at + 1);
            if (at > 0 && both >= rarest)
                continue;
            rarest = both;
            m_offset = at;
        }
    }
    /// Null where it is not.
    const char *in(const char *from, const char *end) const
    {
        if (m_needle.size() == 1)
            return static_cast<const char *>(std::memchr(from, m_needle[0], std::size_t(end - from)));
        if (std::size_t(end - from) < std::size_t(m_needle.size()))
            return nullptr;
        const char *at = from + m_offset; // where the pair may begin
        const auto scan = [&](std::size_t size) -> const char * {
            for (const char *last = at + size; at < last; ++at) {
                if (isHere(at, end))
                    return at - m_offset;
            }
            return nullptr;
        };
        while (std::size_t(end - at) > kBlock) {
            if (!pairIn<kBlock>(at, first(), second())) {
                at += kBlock;
                continue;
            }
            for (std::size_t part = 0; part < kBlock / kPart; ++part) {
                if (!pairIn<kPart>(at, first(), second()))
                    at += kPart;
                else if (const char *const found = scan(kPart))
                    return found;
            }
        }
        return scan(std::size_t(end - at));
    }

private:
    char first() const { return m_needle[qsizetype(m_offset)]; }
    char second() const { return m_needle[qsizetype(m_offset) + 1]; }
    bool isHere(const char *pair, const char *end) const
    {
        const std::size_t length = std::size_t(m_needle.size());
        return *pair == first() && std::size_t(end - pair) >= length - m_offset &&
               std::memcmp(pair - m_offset, m_needle.data(), length) == 0;
    }

    QByteArrayView m_needle;
    std::size_t m_offset = 0; ///< of the pair that is looked for in it
};

} // namespace

void SearchText::add(const QString &folded)
{
    m_starts.push_back(quint32(m_text.size()));
    const QByteArray bytes = folded.toUtf8();
    for (const char byte : bytes)
        ++m_counts[quint8(byte)];
    m_text += bytes;
    m_text += kBehindRow;
}

void SearchText::squeeze()
{
    m_text.squeeze();
    m_starts.shrink_to_fit();
}

std::vector<quint8> SearchText::find(const QString &search) const
{
    const QByteArray needle = search.toCaseFolded().toUtf8();
    std::vector<quint8> has(m_starts.size(), needle.isEmpty() ? 1 : 0);
    if (needle.isEmpty() || m_starts.empty())
        return has;
    const Finder finder(needle, m_counts);
    const char *const start = m_text.constData();
    const char *const end = start + m_text.size();
    std::size_t place = 0;
    const char *at = finder.in(start, end);
    while (at) {
        while (place + 1 < m_starts.size() && start + m_starts[place + 1] <= at)
            ++place;
        has[place] = 1;
        if (++place == m_starts.size())
            break;
        at = finder.in(start + m_starts[place], end);
    }
    return has;
}

} // namespace fieldfare
