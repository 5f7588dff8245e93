// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace fieldfare {

/// The folded texts of many rows, one behind the other, looked through from the start with every key: that is
/// faster than keeping account of what was found before.
class SearchText
{
public:
    /// `folded`: what can be found of the next row, case-folded.
    void add(const QString &folded);
    void squeeze();
    /// For each row 1 where it has the text, which is as typed, else 0.
    std::vector<quint8> find(const QString &search) const;

private:
    QByteArray m_text;                   ///< UTF-8, each row's text with a newline behind it
    std::vector<quint32> m_starts;       ///< of each row in it
    std::array<quint32, 256> m_counts{}; ///< how often each byte occurs
};

} // namespace fieldfare
