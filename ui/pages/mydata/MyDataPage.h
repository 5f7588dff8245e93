// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"
#include "mydata/FieldPane.h"
#include "mydata/FieldsModel.h"
#include "mydata/MyDataEdits.h"
#include "mydata/OwnPricesDialog.h"

#include <QTimer>

class QHBoxLayout;
class QPushButton;

namespace fieldfare {

class EmptyState;
class FactorsPane;
class FieldsDelegate;
class FieldsTable;
class PaneHeader;
class Panel;
class SearchField;

/// What the page reads at once.
struct MyDataReading
{
    QList<FieldRow> fields;
    QList<ValueHolders> holders;
    Factors factors;
    QList<CombinationAsk> combinations;
};

/// The person's values and prices: a price list that can be read aloud.
class MyDataPage : public Page
{
    Q_OBJECT
public:
    explicit MyDataPage(Wallet &wallet, QWidget *parent = nullptr);

    void focusSearch() override;
    bool undo() override;
    void setNarrow(bool narrow) override;

protected:
    void refresh() override;
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeList();
    void makeHeader(PaneHeader *header);
    void makePane();
    void connectTable();
    void addPresetAction(QMenu *menu, PricePreset preset, const QString &name, const QString &factor);

    void take(const Result<MyDataReading> &reading);
    void readField();
    void showEmpty();
    void chooseFirst();
    /// Emits what failed.
    void report(const Result<> &result);

    void onClicked(const QModelIndex &index);
    /// Whether it was a line that folds or unfolds others.
    bool unfoldAt(const QModelIndex &index);
    void onContextMenu(const QPoint &at);
    void onPriceTyped(const FieldPath &path, const QString &text);
    void setNever();
    void setReveal(bool shown);
    void openHolders(const QModelIndex &index);
    void openAddValue(const FieldPath &path);
    void openChangeValue();
    void withdrawValue();
    void saveValue(const Value &value);
    void openCombinations();
    void openOwnPrices();
    void showOwnPrices(const QList<CompanyChoice> &companies);
    void confirmPreset(PricePreset preset, const QString &name, const QString &factor);
    void setPaneShown(bool shown);
    void placePane();

    MyDataEdits m_edits;
    FieldsModel m_model;
    MyDataReading m_reading;
    FieldReading m_field;
    FieldPlace m_chosen;
    QTimer m_hide; ///< masks again
    bool m_narrow = false;

    QHBoxLayout *m_row;
    PaneHeader *m_header;
    SearchField *m_search;
    QPushButton *m_paneButton;
    FieldsTable *m_table;
    FieldsDelegate *m_delegate;
    EmptyState *m_empty;
    Panel *m_pane;
    FactorsPane *m_factors;
    FieldPane *m_fieldPane;

    WorkerRead<MyDataReading> m_read;
    WorkerRead<FieldReading> m_readField;
    WorkerRead<QList<CompanyChoice>> m_readCompanies;
};

} // namespace fieldfare
