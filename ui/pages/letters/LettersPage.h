// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Opener.h"
#include "common/Page.h"
#include "rights/Letters.h"

#include <QSet>
#include <QTemporaryDir>

#include <memory>
#include <optional>

class QAction;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace fieldfare {

class Banner;
class ChargeView;
class DeadlineCard;
class ElidedLabel;
class Label;
class LetterActions;
class LetterCourse;
class Monogram;
class PaneList;
class SearchField;
class SegmentControl;

/// Rights requests and charges: drafted here, sent by the person's own means, followed until they are over.
class LettersPage : public Page
{
    Q_OBJECT
public:
    /// `opener` outlives the page; none: files open by the desktop.
    explicit LettersPage(Wallet &wallet, QWidget *parent = nullptr, Opener *opener = nullptr);

    void show(const Target &target) override;
    void focusSearch() override;
    void setNarrow(bool narrow) override;

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Filter { Open, Over, All };

    // what is shown
    QWidget *makeList();
    QWidget *makeReading();
    QWidget *makeHeader();
    QWidget *makeContent();
    void connectParts();
    void showRows();
    void choose(const QString &id);
    void readDetail();
    void readPaper();
    void showDetail(const LetterDetail &detail);
    void showQuestion(const LetterDetail &detail);
    void clearBanner();
    void say(const QString &lead, const QString &rest, bool bad = false);
    void step(int by);

    // what is done
    LetterId current() const;
    void done(const Result<> &result);
    void newLetter();
    void draft(const QString &company, LetterRight right, const QString &language);
    void openInMail();
    void openAsLink();
    void openLetter();
    void openKept(const QString &attachment);
    void savePdf();
    void saveMail();
    void save(const QString &suffix, const QString &filter,
              std::function<Result<QByteArray>(const WalletContext &)> make);
    void make(std::function<Result<QByteArray>(const WalletContext &)> make,
              std::function<void(const QByteArray &)> then);
    void openTemporary(const QString &name, const QByteArray &bytes, bool toBeSent);
    void markOpened();
    void answerSent(const QDate &day);
    void answerNotSent();
    void askDay();
    void didIt();
    void came(const QString &file);
    void abandon();
    void changeWording();
    void leaveOut(const QList<HoldingId> &holdings);
    void eraseInstead();
    void seeHoldings();

    std::unique_ptr<Opener> m_ownOpener;
    Opener &m_opener;
    /// Letters that other programs are to open have to be files, and have personal data in them: they lie in
    /// a folder that this account alone can read, and go with the page.
    std::unique_ptr<QTemporaryDir> m_temporary;

    WorkerRead<QList<LetterRow>> m_listing;
    WorkerRead<LetterDetail> m_reading;
    WorkerRead<LetterPage> m_paging;
    WorkerRead<QByteArray> m_making;
    QList<LetterRow> m_rows;
    std::optional<LetterDetail> m_detail;
    QString m_wanted; ///< to be chosen when the list is read
    QSet<QString> m_remindersOpened;
    bool m_narrow = false;

    QWidget *m_side = nullptr;
    SegmentControl *m_segments = nullptr;
    SearchField *m_search = nullptr;
    PaneList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    Label *m_place = nullptr;
    QPushButton *m_holdings = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_wording = nullptr;
    QAction *m_abandon = nullptr;
    Monogram *m_monogram = nullptr;
    Label *m_title = nullptr;
    ElidedLabel *m_line = nullptr;
    DeadlineCard *m_deadline = nullptr;
    ChargeView *m_charge = nullptr;
    QVBoxLayout *m_bannerPlace = nullptr;
    QWidget *m_banner = nullptr;
    LetterCourse *m_course = nullptr;
    LetterActions *m_actions = nullptr;
};

} // namespace fieldfare
