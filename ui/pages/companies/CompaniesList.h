// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/CompaniesModel.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace fieldfare {

class CompaniesTable;
class ElidedLabel;
class FilterBar;
class PaneHeader;
class SearchField;
class UndoBar;

/// The list's pane: title and count, search, filters, table, foot.
class CompaniesList : public QWidget
{
    Q_OBJECT

public:
    explicit CompaniesList(Currency currency, QWidget *parent = nullptr);
    /// Takes new rows and keeps what is chosen; chooses the first where nothing is left of it.
    void setIndex(HolderIndex index);
    /// Only those that hold a field of a group of the catalogue; -1 and no name for all.
    void setGroup(int group, const QString &name);
    /// Only these, which hold the field of that name.
    void setHolding(const QSet<CompanyId> &companies, const QString &field);
    void setFilter(HolderFilter filter);
    void choose(const CompanyId &id);
    /// Of several only the first stays chosen.
    void chooseOne();
    /// Empties search and filters, so that a company that is asked for is in the list.
    void showAll();
    QList<HolderRow> chosen() const;
    const CompaniesModel &model() const { return *m_model; }
    void focusSearch();
    void focusTable();
    UndoBar &undoBar() { return *m_undo; }

Q_SIGNALS:
    void chosenChanged();
    /// Enter, a double click or a click: in a narrow window the pane opens.
    void opened();
    void addRequested();
    void importRequested();
    /// The person wants all again, whatever they hold.
    void anyFieldRequested();

private:
    void buildHeader();
    void buildFilters();
    void buildFoot();
    QWidget *buildEmpty();
    void query();
    void showHolds(const QString &what);
    void keepChosen();
    void showCounts();
    void showFoot();
    void noteChosen();

    CompaniesModel *m_model;
    PaneHeader *m_header;
    SearchField *m_search;
    QWidget *m_filterRow;
    FilterBar *m_filters;
    QPushButton *m_group;
    ElidedLabel *m_hint;
    QStackedWidget *m_stack;
    CompaniesTable *m_table;
    UndoBar *m_undo;
    QWidget *m_foot;
    ElidedLabel *m_footStart;
    ElidedLabel *m_footEnd;
    HolderQuery m_query;
    QList<CompanyId> m_chosen;
    bool m_restoring = false;
};

} // namespace fieldfare
