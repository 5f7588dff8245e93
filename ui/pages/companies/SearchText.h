// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace fieldfare {

/// The folded texts of many rows, one behind the other, searched with every key. What was found last is kept:
/// a longer text can only be found among it.
class SearchText
{
public:
    /// `folded`: what can be found of the next row, case-folded.
    void add(const QString &folded);
    void squeeze() { m_text.squeeze(); }
    /// For each row whether it has the text, which is as typed.
    const std::vector<bool> &find(const QString &search);

private:
    QByteArrayView row(std::size_t place) const;
    void searchAll(const QByteArray &needle);
    void searchFound(const QByteArray &needle);

    QByteArray m_text;             ///< UTF-8, each row's text with a newline behind it
    std::vector<quint32> m_starts; ///< of each row in it
    QByteArray m_needle;           ///< looked for last
    std::vector<quint32> m_found;  ///< the rows that have it
    std::vector<bool> m_has;
};

} // namespace fieldfare
