// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/Review.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace fieldfare {

/// Something in a field's row that can be pressed.
struct FieldLink
{
    enum class Kind { Instead, OtherValue };
    Kind kind = Kind::Instead;
    QString text;
    FieldPath path; ///< Instead: of what would do
};

/// The fields of a request with the person's values, asks and what is offered for each; the last row is the
/// request as a whole. Below the row that is open stands an empty one, which the table fills with its sum.
class FieldRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kBoxRoom = 26; ///< a box and the gap behind it
    enum Column { Share, ValueColumn, Ask, Offered, ColumnCount };

    explicit FieldRowsModel(const WalletContext &context, QObject *parent = nullptr);
    /// `editable`: the boxes can be ticked.
    void setReview(const RequestReview &review, const QLocale &locale, bool editable);
    void setNarrow(bool narrow);
    /// Contents as they are, or masked.
    void setRevealed(bool revealed);
    bool isRevealed() const { return m_revealed; }
    bool isEditable() const { return m_editable; }
    /// Of all fields that can be shared.
    Qt::CheckState allState() const;

    /// The field of a row; null for the whole request and for the row of the sum.
    const ReviewField *field(int row) const;
    QList<FieldLink> links(int row) const;
    /// Muted words behind the value: "They can do without".
    QString note(int row) const;
    /// How a value of that field looks now.
    QString shownContent(const FieldPath &path, const QString &content) const;

    /// The row of the sum, -1 when none is open.
    int sumRow() const { return m_open < 0 ? -1 : m_open + 1; }
    /// Opens below `row`; -1 closes.
    void openBelow(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The person ticked a box.
    void toggled(const fieldfare::FieldPath &path, bool on);

private:
    int at(int row) const;
    QString text(const ReviewField &field, int column) const;
    QString wholeText(int column) const;
    bool canShare(const ReviewField &field) const;
    QVariant look(const ReviewField *field, int column, int role) const;

    const WalletContext &m_context;
    QList<ReviewField> m_fields;
    QString m_given;
    QString m_worth;
    bool m_worthPromised = false;
    bool m_hasOffer = false;
    QLocale m_locale;
    int m_open = -1;
    bool m_editable = false;
    bool m_narrow = false;
    bool m_revealed = false;
    bool m_byHand = false;
};

} // namespace fieldfare
