// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/formats/CsvReader.h"

#include "imports/ImportErrors.h"

#include <QStringDecoder>

namespace fieldfare {

namespace {

constexpr qsizetype kMostCellBytes = 1024 * 1024;
constexpr std::size_t kMostColumns = 1000;

} // namespace

CsvReader::CsvReader(TextSource &source, char delimiter)
    : m_source(source)
    , m_delimiter(delimiter)
{
}

void CsvReader::keepOnly(const std::vector<bool> &columns)
{
    m_kept = columns;
    m_keepAll = false;
}

void CsvReader::startRecord()
{
    for (QByteArray &cell : m_cells)
        cell.resize(0);
    m_filled.assign(m_filled.size(), false);
    m_columns = 0;
    m_state = State::CellStart;
}

void CsvReader::add(char c)
{
    while (m_cells.size() <= m_columns && m_cells.size() < kMostColumns) {
        m_cells.emplace_back();
        m_filled.push_back(false);
    }
    if (m_columns >= kMostColumns) {
        m_tooLarge = true;
        return;
    }
    m_filled[m_columns] = true;
    if (!isKept(m_columns))
        return;
    if (m_cells[m_columns].size() >= kMostCellBytes)
        m_tooLarge = true;
    else
        m_cells[m_columns].append(c);
}

void CsvReader::endCell()
{
    ++m_columns;
    m_tooLarge = m_tooLarge || m_columns > kMostColumns;
    m_state = State::CellStart;
}

/// True when the character ended a record.
bool CsvReader::take(char c)
{
    if (m_state == State::Quoted) {
        if (c == '"')
            m_state = State::QuoteInQuoted;
        else
            add(c);
        return false;
    }
    if (c == m_delimiter) {
        endCell();
        return false;
    }
    if (c == '\n' || c == '\r') {
        m_skipLineFeed = c == '\r';
        const bool blank = m_columns == 0 && m_state == State::CellStart;
        if (!blank)
            endCell();
        return !blank;
    }
    if (c == '"' && m_state != State::Plain) {
        // Doubled inside quotes it stands for itself; at the start of a cell it opens them.
        if (m_state == State::QuoteInQuoted)
            add(c);
        m_state = State::Quoted;
        return false;
    }
    add(c);
    m_state = State::Plain;
    return false;
}

Result<bool> CsvReader::next()
{
    startRecord();
    for (;;) {
        if (m_at == m_piece.size()) {
            const Result<QByteArrayView> piece = m_source.next();
            if (!piece)
                return failure(piece.error());
            m_piece = *piece;
            m_at = 0;
            if (m_piece.isEmpty())
                return finish();
        }
        const char c = m_piece[m_at++];
        const bool secondOfTwo = m_skipLineFeed && c == '\n';
        m_skipLineFeed = false;
        const bool recordEnded = !secondOfTwo && take(c);
        if (m_tooLarge)
            return failure(errors::importMalformed, {QString::number(line())});
        if (recordEnded)
            return true;
    }
}

Result<bool> CsvReader::finish()
{
    if (m_state == State::Quoted)
        return failure(errors::importCutOff, {QString::number(line())});
    if (m_columns == 0 && m_state == State::CellStart)
        return false;
    endCell();
    m_endedBare = true;
    return true;
}

QString CsvReader::text(std::size_t column) const
{
    if (column >= m_columns || column >= m_cells.size())
        return {};
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(m_cells[column]);
    return utf8.hasError() ? QString::fromLatin1(m_cells[column]) : text;
}

bool CsvReader::hasText(std::size_t column) const
{
    return column < m_columns && column < m_filled.size() && m_filled[column];
}

} // namespace fieldfare
