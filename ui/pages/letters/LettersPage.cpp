// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/LettersPage.h"

#include "common/DroppedFile.h"
#include "common/PaneList.h"
#include "letters/ChargeView.h"
#include "letters/LetterActions.h"
#include "letters/LetterShown.h"
#include "letters/LetterView.h"
#include "letters/PaperPreview.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Monogram.h"
#include "widgets/SearchField.h"
#include "widgets/SegmentControl.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <tuple>
#include <utility>

namespace fieldfare {

LettersPage::LettersPage(Wallet &wallet, QWidget *parent, Opener *opener)
    : Page(wallet, parent)
    , m_ownOpener(opener ? nullptr : std::make_unique<DesktopOpener>())
    , m_opener(opener ? *opener : *m_ownOpener)
{
    setAcceptDrops(true);
    watch({RecordKind::Letters, RecordKind::Companies});
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_side = makeList();
    row->addWidget(m_side);
    row->addWidget(makeReading(), 1);
    connectParts();
}

void LettersPage::show(const Target &target)
{
    Page::show(target);
    if (target.letter.isNull())
        return;
    m_wanted = target.letter.toText();
    if (!m_rows.isEmpty())
        showRows();
}

void LettersPage::focusSearch()
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void LettersPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_side->setFixedWidth(narrow ? metrics::kListMin : metrics::kList);
    m_list->setMonograms(!narrow);
    m_course->setNarrow(narrow);
    m_deadline->setNarrow(narrow);
    m_charge->setNarrow(narrow);
    m_actions->setNarrow(narrow);
}

void LettersPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_detail && m_detail->row.sent.isValid() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LettersPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty() || !m_detail)
        return;
    event->acceptProposedAction();
    came(path);
}

void LettersPage::refresh()
{
    m_listing.start(
        wallet(), [](const WalletContext &context, ActivityControl &) { return Letters(context).list(); },
        [this](const Result<QList<LetterRow>> &rows) {
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            m_rows = *rows;
            showRows();
        });
}

void LettersPage::showRows()
{
    const QDate today = context().clock.today();
    const auto wanted =
        std::ranges::find_if(m_rows, [this](const LetterRow &row) { return row.id.toText() == m_wanted; });
    const int filter = m_segments->chosen();
    // A letter that another page points to is shown whatever the list was filtered by.
    if (wanted != m_rows.end() && filter != All && isOver(*wanted) != (filter == Over)) {
        m_segments->choose(All);
        return showRows();
    }
    // What waits for the person comes first, then what is due first.
    const auto urgency = [](const LetterRow &row) {
        return std::tuple(isOver(row), row.state == LetterState::Draft,
                          isOver(row) ? -row.closed.toJulianDay() : row.due.toJulianDay());
    };
    QList<LetterRow> sorted = m_rows;
    std::ranges::stable_sort(sorted, {}, urgency);
    QList<PaneRow> rows;
    const QString text = m_search->text().trimmed();
    bool overHeading = false;
    int badge = 0;
    int open = 0;
    for (const LetterRow &row : sorted) {
        const bool over = isOver(row);
        open += over ? 0 : 1;
        badge += row.state == LetterState::Overdue || row.askWhetherSent ? 1 : 0;
        if (filter != All && over != (filter == Over))
            continue;
        const PaneRow shown = shownLetter(row, today, locale());
        if (!text.isEmpty() && !shown.title.contains(text, Qt::CaseInsensitive) &&
            !shown.second.contains(text, Qt::CaseInsensitive) &&
            !row.number.contains(text, Qt::CaseInsensitive))
            continue;
        if (filter == All && over && !overHeading && !rows.isEmpty()) {
            PaneRow heading;
            heading.title = tr("Over");
            heading.heading = true;
            rows.append(heading);
        }
        overHeading = overHeading || over;
        rows.append(shown);
    }
    m_list->setRows(rows);
    m_list->setMatch(text);
    m_segments->setCount(Open, formatCount(open, locale()));
    m_segments->setCount(Over, formatCount(m_rows.size() - open, locale()));
    m_search->setHits(text.isEmpty() ? QString()
                                     : tr("%1 found").arg(formatCount(m_list->ids().size(), locale())));
    Q_EMIT badgeChanged(badge);
    const QStringList ids = m_list->ids();
    QString id = m_list->chosen();
    // One that was drafted a moment ago comes with the next reading: it stays wanted until then.
    if (ids.contains(m_wanted))
        id = std::exchange(m_wanted, QString());
    else if (!ids.contains(id))
        id = ids.value(0);
    choose(id);
}

void LettersPage::choose(const QString &id)
{
    m_list->choose(id);
    readDetail();
}

LetterId LettersPage::current() const
{
    return LetterId::fromText(m_list->chosen()).value_or(LetterId());
}

void LettersPage::readDetail()
{
    const LetterId id = current();
    if (id.isNull()) {
        m_detail.reset();
        m_stack->setCurrentIndex(0);
        return;
    }
    m_reading.start(
        wallet(),
        [id](const WalletContext &context, ActivityControl &) { return Letters(context).detail(id); },
        [this](const Result<LetterDetail> &detail) {
            if (!detail)
                Q_EMIT failed(detail.error());
            else
                showDetail(*detail);
        });
}

void LettersPage::showDetail(const LetterDetail &detail)
{
    const bool other = !m_detail || !(m_detail->row.id == detail.row.id);
    m_detail = detail;
    const QDate today = context().clock.today();
    const bool isCharge = detail.row.right == LetterRight::Charge;
    m_monogram->setCompany(detail.row.companyName, detail.row.domain);
    m_title->setText(letterTitle(detail.row));
    m_line->setText(letterLine(detail));
    m_deadline->setVisible(!isCharge || detail.row.sent.isValid());
    m_charge->setVisible(isCharge);
    m_course->setVisible(!isCharge || detail.row.sent.isValid());
    m_deadline->setLetter(detail, today);
    if (isCharge)
        m_charge->setLetter(detail);
    m_course->setLetter(detail, today);
    m_actions->setLetter(detail);
    const bool isDraft = detail.row.state == LetterState::Draft;
    m_pdf->setVisible(!isDraft); // a draft's is below
    m_wording->setVisible(isDraft);
    m_abandon->setVisible(isOpen(detail.row.state));
    readPaper();
    const QStringList ids = m_list->ids();
    const qsizetype at = ids.indexOf(detail.row.id.toText());
    m_place->setText(tr("%1 of %2").arg(at + 1).arg(ids.size()));
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < ids.size());
    m_stack->setCurrentIndex(1);
    if (other)
        clearBanner();
    showQuestion(detail);
}

void LettersPage::readPaper()
{
    if (m_course->isHidden()) // a charge that was not sent shows its lines instead
        return;
    m_paging.start(
        wallet(),
        [id = m_detail->row.id, scale = m_course->paper()->scale()](
            const WalletContext &context, ActivityControl &) { return Letters(context).page(id, 0, scale); },
        [this](const Result<LetterPage> &page) {
            if (page)
                m_course->paper()->setPage(page->image);
            else
                Q_EMIT failed(page.error());
        });
}

void LettersPage::step(int by)
{
    const QStringList ids = m_list->ids();
    const qsizetype at = ids.indexOf(m_list->chosen()) + by;
    if (at >= 0 && at < ids.size())
        choose(ids[at]);
}

} // namespace fieldfare
