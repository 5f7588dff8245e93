// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "imports/TextSource.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fieldfare {

/// Comma-separated values (RFC 4180), one record after another, in flat memory: quotes, line breaks inside
/// quotes, CRLF, LF or CR, records of differing length. Columns that are not kept are never stored.
class CsvReader
{
public:
    CsvReader(TextSource &source, char delimiter);
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    /// From the next record on, only these columns are stored; at the start all are.
    void keepOnly(const std::vector<bool> &columns);
    /// To the next record that is no blank line; false at the end. errors::importCutOff when the file ends
    /// inside quotes, importMalformed for a cell of more than 1 MiB or more than 1,000 columns.
    Result<bool> next();

    std::size_t columns() const { return m_columns; }
    /// UTF-8, or Latin-1 where the bytes are no UTF-8; empty for a column that is not kept or not there.
    QString text(std::size_t column) const;
    /// Whether anything stood there, kept or not.
    bool hasText(std::size_t column) const;
    /// The file ended within this record, without a line break.
    bool endedBare() const { return m_endedBare; }
    qint64 line() const { return m_source.lineAt(m_at); }

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };

    bool take(char c);
    void add(char c);
    void endCell();
    void startRecord();
    bool isKept(std::size_t column) const { return m_keepAll || (column < m_kept.size() && m_kept[column]); }
    Result<bool> finish();

    TextSource &m_source;
    char m_delimiter;
    QByteArrayView m_piece;
    qsizetype m_at = 0;
    State m_state = State::CellStart;
    std::vector<QByteArray> m_cells;
    std::vector<bool> m_filled;
    std::vector<bool> m_kept;
    std::size_t m_columns = 0;
    bool m_keepAll = true;
    bool m_skipLineFeed = false;
    bool m_tooLarge = false;
    bool m_endedBare = false;
};

} // namespace fieldfare
