// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Opener.h"
#include "common/Page.h"
#include "evidence/PromiseEvidence.h"
#include "rewards/CouponCard.h"
#include "rewards/RewardStatement.h"

#include <QTimer>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace fieldfare {

class CopiedCode;
class CouponGrid;
class Panel;
class SearchField;
class SegmentControl;
class StatementPane;
class UndoBar;

/// Discounts and what else came, to be used: at the till the code that ends first, at home the statement.
class RewardsPage : public Page
{
    Q_OBJECT
public:
    /// `opener` outlives the page; none: links open in the person's browser.
    explicit RewardsPage(Wallet &wallet, QWidget *parent = nullptr, Opener *opener = nullptr);

    void show(const Target &target) override;
    void focusSearch() override;
    bool undo() override;
    void setNarrow(bool narrow) override;
    CopiedCode &copied() const { return *m_copied; }

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What one reading brings.
    struct Reading
    {
        QList<RewardRow> rows;
        RewardStatement statement;
        int settled = 0; ///< entries that time has made
    };
    struct Undoable
    {
        RewardId id;
        Quantity amount;
    };

    // what is shown
    QWidget *makeList();
    QWidget *makeEmpty();
    void connectParts();
    void showRows();
    void showStatement();
    void waitForTomorrow();
    void openPane(bool open);
    void placePane();
    Period period() const;

    // what is done
    void act(RewardAct act, const RewardRow &row);
    void done(const Result<> &result);
    void use(const RewardRow &row, bool withCode);
    void markUsed(const RewardRow &row, const Quantity &amount);
    void correct(const RewardRow &row);
    void setCode(const RewardRow &row);
    void copy(const RewardRow &row);
    void openLink(const RewardRow &row);
    void writeLetter(const RewardRow &row);
    void saveEvidence(const RewardRow &row);
    void record();
    void savePdf();
    void saveCsv();
    void save(const QString &suffix, const QString &filter,
              std::function<Result<QByteArray>(const WalletContext &)> make);

    std::unique_ptr<Opener> m_ownOpener;
    Opener &m_opener;
    WorkerRead<Reading> m_reading;
    WorkerRead<QByteArray> m_making;
    WorkerRead<SavedEvidence> m_proving;
    Reading m_read;
    RewardId m_wanted; ///< to be chosen when the list is read
    int m_year = 0;
    QList<Undoable> m_undoable; ///< by the id in the undo bar, the newest last
    QTimer m_tomorrow;          ///< runs only while the page shows and something ends
    bool m_settles = false;     ///< the next reading writes down first what time did
    bool m_narrow = false;
    bool m_paneOpen = false;

    QStackedWidget *m_stack;
    Panel *m_list = nullptr;
    SegmentControl *m_segments = nullptr;
    SearchField *m_search = nullptr;
    QPushButton *m_openPane = nullptr;
    CouponGrid *m_grid = nullptr;
    UndoBar *m_undo = nullptr;
    StatementPane *m_pane;
    CopiedCode *m_copied;
};

} // namespace fieldfare
