// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Opener.h"
#include "common/Page.h"
#include "delivery/Delivery.h"
#include "delivery/Reception.h"
#include "inbox/HandOffer.h"
#include "requests/ArrivalPane.h"
#include "requests/CardReading.h"

#include <QSet>

#include <memory>
#include <optional>

class QMimeData;
class QPushButton;
class QStackedWidget;

namespace fieldfare {

class CardNote;
class EmptyState;
class Label;
class PaneList;
struct PaneRow;
class RequestActions;
class RequestCard;
class SearchField;
class SegmentControl;
class UndoBar;

/// What companies ask, and the answers: an inbox to click through, each request held against the person's
/// prices.
class RequestsPage : public Page
{
    Q_OBJECT
public:
    /// `client`, `delivery` and `opener` outlive the page; without an opener addresses open by the desktop.
    RequestsPage(Wallet &wallet, HttpClient &client, Delivery &delivery, QWidget *parent = nullptr,
                 Opener *opener = nullptr);

    void show(const Target &target) override;
    void focusSearch() override;
    bool undo() override;
    void setNarrow(bool narrow) override;

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Filter { Open, Waiting, Answered };
    enum Pane { NotRead, Nobody, NoneHere, Card, Arriving };

    // how it is put together
    QWidget *makeList();
    QWidget *makeReading();
    QWidget *makeHeader();
    void connectParts();
    void connectCard();
    void addKeys();
    void setListWidth();

    // what is shown
    void showRows();
    QList<PaneRow> rowsOf(int filter) const;
    void followChosen();
    bool isHeldBack(const RequestRow &row) const;
    int filterOf(const QString &id) const;
    void choose(const QString &id);
    void showChosen();
    void showPlace();
    void readDetail();
    void showDetail(const CardReading &reading);
    void step(int by);
    QString nextOpen() const;
    RequestId current() const;
    void noteSeen(const RequestId &id);
    void say(bool good, const QString &lead, const QString &rest);

    // the choice on the card
    void toggle(const FieldPath &path, bool on);
    void shareAll(bool on);
    void share(const QSet<FieldPath> &shared);
    void openWays();
    void takeWay(const QString &option);
    void takeLess(const FieldPath &whole, const FieldPath &less);
    QSet<FieldPath> sharedNow() const;

    // what is decided
    void approve();
    void askWith();
    void openCounter();
    void counter(const RequestId &id, const Choice &choice, std::optional<Money> total, int days,
                 bool perField);
    void decline(const QString &reason, bool silent);
    void withdraw();
    void draftLetter();
    void report();
    void reopen();
    void decided(const RequestId &id, const Result<DecisionId> &decision, const QString &what);
    void takeBack(const QString &decision);
    void done(const Result<> &result);
    DecisionId lastDecision() const;

    // what is answered without the person
    void makeRule();
    void writeRule(const Rule &rule);

    // what arrives
    void openSomething();
    void paste();
    void recordByHandForm();
    void recordOffer(const HandOffer &offer);
    bool arriveData(const QMimeData &data);
    void arrivePicture(const std::function<Result<RequestLink>()> &read);
    void arriveText(const QString &text);
    void arriveFile(const QString &path);
    void arrive(const Result<RequestLink> &link);
    void keepLink(const RequestLink &link);
    void fetch();
    void take(const RequestLink &link, const QString &waiting);
    void taken(const Result<ArrivalOutcome> &outcome, const QString &waiting);
    void discard(const QString &waiting);
    void fetchNewOffer();
    void openAddress(const QUrl &url);
    QString seenBefore(const RequestLink &link) const;

    Delivery &m_delivery;
    std::unique_ptr<Opener> m_ownOpener;
    Opener &m_opener;
    Reception m_reception;
    WorkerRead<QList<RequestRow>> m_listing;
    WorkerRead<CardReading> m_reading;
    QList<RequestRow> m_rows;
    WaitingLinks m_links;
    QSet<QString> m_seen;
    bool m_read = false; ///< the rows are there
    std::optional<CardReading> m_detail;
    Choice m_choice;
    QString m_choiceOf; ///< the request that it is for
    QString m_left;     ///< was decided last: it is not followed to the list where it goes
    QString m_wanted;   ///< to be chosen when the list is read
    QHash<QString, RequestId> m_undoable;
    QString m_fetching;
    bool m_narrow = false;

    QWidget *m_side = nullptr;
    SegmentControl *m_segments = nullptr;
    SearchField *m_search = nullptr;
    PaneList *m_list = nullptr;
    Label *m_none = nullptr;
    QWidget *m_nonePart = nullptr;
    UndoBar *m_undo = nullptr;
    QWidget *m_header = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    Label *m_place = nullptr;
    QList<QWidget *> m_keys;
    QPushButton *m_ways = nullptr;
    QPushButton *m_rule = nullptr;
    QPushButton *m_holds = nullptr;
    QPushButton *m_more = nullptr;
    CardNote *m_note = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    RequestActions *m_actions = nullptr;
    RequestCard *m_card = nullptr;
    ArrivalPane *m_arrival = nullptr;
};

} // namespace fieldfare
