// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportFormat.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace fieldfare {

enum class CsvColumn {
    Title,
    Url,
    UserName,
    Group,
    Kind,
    CustomFields,
    Created,
    Archived,
    Password,
    OneTimeSeed,
    Notes
};

/// A column under the names that exports give it, in lower case.
struct CsvColumnNames
{
    CsvColumn column;
    QStringList names;
    bool required = false;
};

/// What the columns that are kept say in one record; an absent column is empty.
using CsvRecord = QHash<CsvColumn, QString>;

/// An export with one login a line. What a format adds is its columns, and what it makes of a record
/// beyond title, address and user name. Columns may come in any order; unknown ones are skipped. Semicolon
/// and tab are taken as separators where the header is recognised only with them.
class CsvFormat : public ImportFormat
{
public:
    QString id() const override { return m_id; }
    QString displayName() const override { return m_displayName; }
    bool recognises(const FileHead &head) const override;
    Result<ReadSummary> read(QIODevice &device, const ItemSink &sink,
                             ActivityControl &control) const override;

protected:
    /// `foreign`: columns, in lower case, that show another program's export.
    CsvFormat(QString id, QString displayName, QList<CsvColumnNames> columns, QStringList foreign);

    virtual void complete(ImportedItem &item, const CsvRecord &record) const;

private:
    struct Header
    {
        char delimiter = ',';
        QList<std::optional<CsvColumn>> columns;
    };
    std::optional<Header> findHeader(const FileHead &head) const;
    std::optional<QList<std::optional<CsvColumn>>> matchColumns(const QStringList &names) const;
    ImportedItem itemOf(const CsvRecord &record) const;

    QString m_id;
    QString m_displayName;
    QList<CsvColumnNames> m_columns;
    QStringList m_foreign;
};

} // namespace fieldfare
