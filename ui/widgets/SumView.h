// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTableView>

class QStandardItemModel;

namespace fieldfare {

/// One line of a sum; all texts as they are shown.
struct SumLine
{
    QString label;
    QString factor; ///< "× 1.5", "+"
    QString amount; ///< the running amount after this line
    QString note;   ///< muted, under the line: when it is paid, the cap, "They say € 4.00"
};

/// How an amount comes about: label, multiplier, running amount, then a rule and the total. Read-only, as
/// high as its lines; opens in place under any amount in 120 ms.
class SumView : public QTableView
{
    Q_OBJECT

public:
    explicit SumView(const QString &name, QWidget *parent = nullptr);
    /// `heading` (with the currency at the end of its line) may be empty.
    void setSum(const QString &heading, const QString &currencySign, const QList<SumLine> &lines,
                const QString &totalLabel, const QString &total);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    /// 21; 25 in tall windows.
    void setLineHeight(int pixels);

private:
    int naturalHeight() const;
    void layOut();

    QStandardItemModel *m_model;
    int m_lineHeight = 21;
    bool m_open = true;
};

} // namespace fieldfare
