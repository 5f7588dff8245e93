// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context/WalletContext.h"
#include "imports/Imports.h"

#include <QWidget>

class QPushButton;

namespace fieldfare {

class Card;
class FigureCard;
class FilterBar;
class Label;
class ListTable;
class PaneHead;
class PlannedValuesModel;
class PreviewModel;
class RowDelegate;
class SearchField;

/// What a file would bring, row by row, before anything is taken in.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(const WalletContext &context, QWidget *parent = nullptr);
    void setPlan(const ImportPlan &plan);
    const ImportPlan &plan() const { return m_plan; }
    QList<PlannedValue> chosenValues() const;
    void setNarrow(bool narrow);
    /// While it is taken in nothing can be pressed twice.
    void setBusy(bool busy);
    void focusSearch();

Q_SIGNALS:
    void takeInRequested();
    void discardRequested();

private:
    void build();
    void showFilter(int id);
    void showHits();
    void showAction();

    ImportPlan m_plan;
    PreviewModel *m_rows;
    PlannedValuesModel *m_values;
    PaneHead *m_head;
    FigureCard *m_figures;
    Card *m_valuesCard;
    ListTable *m_valuesTable;
    FilterBar *m_filters;
    SearchField *m_search;
    ListTable *m_table;
    RowDelegate *m_delegate;
    QPushButton *m_takeIn;
    QPushButton *m_discard;
    Label *m_note;
    bool m_busy = false;
};

} // namespace fieldfare
