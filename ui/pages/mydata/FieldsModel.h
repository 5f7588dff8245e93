// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mydata/MyData.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace fieldfare {

/// Which line of the table a person is at, from one reading to the next.
struct FieldPlace
{
    FieldPath path;
    qsizetype value = 0; ///< which of its values
    friend bool operator==(const FieldPlace &, const FieldPlace &) = default;
};

/// The fields under the headings of their groups, a line for each value; beyond the third, a field's values
/// fold behind a line that unfolds them. Fields that say nothing (no value,
/// no holder, a price as a preset had it) hide behind one line at the end until they are searched or wanted.
class FieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Content, LabelColumn, Ask, Holders, ColumnCount };
    enum Roles : int {
        HoldersName = Qt::UserRole + 400, ///< QString: the company that is named, may be elided
        HoldersRest,                      ///< QString: "and 300 more"
        CanReveal                         ///< bool: the content is masked, or was
    };

    FieldsModel(const Catalogue &catalogue, QString language, Currency currency, QObject *parent = nullptr);

    void setFields(const QList<FieldRow> &fields, const QList<ValueHolders> &holders);
    void setSearch(const QString &text);
    void setShowAll(bool all);
    bool showsAll() const { return m_showAll; }

    void setUnfolded(const FieldPath &path, bool unfolded);
    bool isUnfolded(const FieldPath &path) const { return m_unfolded.contains(path); }
    /// The field whose values the line folds or unfolds; empty for every other line.
    FieldPath foldAt(const QModelIndex &index) const;

    /// Null for a heading and for lines that say "more".
    const FieldRow *field(const QModelIndex &index) const;
    const FieldRow *field(const FieldPath &path) const;
    const Value *value(const QModelIndex &index) const;
    bool isMoreLine(const QModelIndex &index) const;
    FieldPlace place(const QModelIndex &index) const;
    QModelIndex indexOf(const FieldPlace &place, int column = Field) const;
    /// Shows one content; everything else is masked.
    void reveal(const QModelIndex &index);
    void mask() { reveal({}); }
    bool isRevealed(const QModelIndex &index) const;
    /// Fields that do not hide, without derived ones.
    int fieldCount() const;
    /// Fields that the search found.
    int hitCount() const { return m_hits; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A typed price: tells priceTyped and changes nothing itself.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void priceTyped(const fieldfare::FieldPath &path, const QString &text);

private:
    static constexpr qsizetype kFoldedValues = 3;
    enum class Kind { Heading, Value, MoreValues, More };
    struct Line
    {
        Kind kind = Kind::Value;
        qsizetype field = 0; ///< of a heading: the first of its group
        qsizetype value = 0;
        int count = 0; ///< of a heading and of the last line: fields; of a fold: hidden values
    };

    void build();
    void appendValues(qsizetype field);
    bool isSoughtBelowFold(const FieldRow &row) const;
    bool isQuiet(const FieldRow &row) const;
    bool isFound(const FieldRow &row) const;
    bool hasOwnPrice(const FieldRow &row) const;
    const Line *line(const QModelIndex &index) const;
    QVariant headingData(const Line &line, int role) const;
    QVariant contentData(const QModelIndex &index, const Line &line, int role) const;
    QVariant askData(const Line &line, int role) const;
    QVariant holdersData(const Line &line, int role) const;
    QString groupLabel(const FieldRow &row) const;
    QString percentWords(const FieldRow &row) const;

    const Catalogue &m_catalogue;
    QString m_language;
    Currency m_currency;
    QHash<FieldPath, QList<Money>> m_presets;
    QList<FieldRow> m_fields;
    QHash<ValueId, ValueHolders> m_holders;
    QList<Line> m_lines;
    QString m_search;
    int m_hits = 0;
    QSet<FieldPath> m_unfolded;
    bool m_showAll = false;
    bool m_allQuiet = false; ///< then none hides
    FieldPlace m_revealed;
};

} // namespace fieldfare
