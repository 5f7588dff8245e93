// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptsPage.h"

#include "common/DroppedFile.h"
#include "common/PaneList.h"
#include "receipts/PaperView.h"
#include "receipts/ReceiptPane.h"
#include "receipts/ReceiptShown.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/FilterBar.h"
#include "widgets/Label.h"
#include "widgets/PaneHeader.h"
#include "widgets/SearchField.h"
#include "words/OutcomeWords.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace fieldfare {

ReceiptsPage::ReceiptsPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
{
    setAcceptDrops(true);
    watch({RecordKind::Receipts, RecordKind::Requests, RecordKind::Companies});
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_side = makeList();
    row->addWidget(m_side);
    row->addWidget(makeView(), 1);
    connectParts();
}

void ReceiptsPage::show(const Target &target)
{
    Page::show(target);
    if (target.receipt.isNull())
        return;
    m_wanted = target.receipt.toText();
    if (!m_rows.isEmpty())
        showRows();
}

void ReceiptsPage::focusSearch()
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void ReceiptsPage::setNarrow(bool narrow)
{
    m_side->setFixedWidth(narrow ? metrics::kListMin : metrics::kList);
    m_list->setMonograms(!narrow);
}

void ReceiptsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReceiptsPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    verify(path);
}

void ReceiptsPage::refresh()
{
    m_listing.start(
        wallet(), [](const WalletContext &context, ActivityControl &) { return Receipts(context).list(); },
        [this](const Result<QList<ReceiptRow>> &rows) {
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            m_rows = *rows;
            showRows();
        });
}

bool ReceiptsPage::passes(const ReceiptRow &row) const
{
    switch (m_filters->chosen()) {
    case Live:
        return row.live;
    case Given:
        return row.event == ReceiptEvent::Given || row.event == ReceiptEvent::Granted;
    case Refused:
        return row.event == ReceiptEvent::Refused;
    default:
        return true;
    }
}

void ReceiptsPage::showRows()
{
    const QDate today = context().clock.today();
    const auto wanted =
        std::ranges::find_if(m_rows, [this](const ReceiptRow &row) { return row.id.toText() == m_wanted; });
    // A receipt that another page points to is shown whatever the list was filtered by.
    if (wanted != m_rows.end() && !passes(*wanted)) {
        m_filters->choose(All);
        return showRows();
    }
    const QString text = m_search->text().trimmed();
    QList<PaneRow> rows;
    for (const ReceiptRow &row : std::as_const(m_rows)) {
        if (!passes(row))
            continue;
        const PaneRow shown = shownReceipt(row, today, locale());
        const bool found = text.isEmpty() || shown.title.contains(text, Qt::CaseInsensitive) ||
                           shown.second.contains(text, Qt::CaseInsensitive) ||
                           row.domain.contains(text, Qt::CaseInsensitive) ||
                           shown.id.startsWith(text, Qt::CaseInsensitive);
        if (found)
            rows.append(shown);
    }
    const auto live = std::ranges::count_if(m_rows, &ReceiptRow::live);
    m_list->setRows(rows);
    m_list->setMatch(text);
    m_header->setCount(m_rows.isEmpty() ? QString() : formatCount(m_rows.size(), locale()));
    m_filters->setCount(Live, live > 0 ? formatCount(live, locale()) : QString());
    m_search->setHits(text.isEmpty() ? QString() : tr("%1 found").arg(formatCount(rows.size(), locale())));
    m_export->setEnabled(!m_rows.isEmpty());
    const QStringList ids = m_list->ids();
    QString id = m_list->chosen();
    if (ids.contains(m_wanted))
        id = std::exchange(m_wanted, QString());
    else if (!ids.contains(id))
        id = ids.value(0);
    choose(id);
}

void ReceiptsPage::choose(const QString &id)
{
    m_list->choose(id);
    readDetail();
}

ReceiptId ReceiptsPage::current() const
{
    return ReceiptId::fromText(m_list->chosen()).value_or(ReceiptId());
}

void ReceiptsPage::readDetail()
{
    const ReceiptId id = current();
    if (id.isNull()) {
        m_detail.reset();
        m_stack->setCurrentIndex(0);
        return;
    }
    m_reading.start(
        wallet(),
        [id](const WalletContext &context, ActivityControl &) { return Receipts(context).detail(id); },
        [this](const Result<ReceiptDetail> &detail) {
            if (!detail)
                Q_EMIT failed(detail.error());
            else
                showDetail(*detail);
        });
}

void ReceiptsPage::showDetail(const ReceiptDetail &detail)
{
    const bool other = !m_detail || !(m_detail->row.id == detail.row.id);
    m_detail = detail;
    if (other) {
        // The page of another receipt must not stand beside this one's words.
        m_pageNumber = 0;
        m_paper->setPage({});
    }
    m_paper->setWords(QStringLiteral("%1, %2").arg(
        detail.row.name,
        outcomeWords(detail.row,
                     detail.row.counter ? formatMoney(*detail.row.counter, locale()) : QString())));
    m_pane->setReceipt(detail, context().clock.today());
    m_stack->setCurrentIndex(1);
    readPage();
}

void ReceiptsPage::readPage()
{
    if (!m_detail || m_paper->zoom() <= 0)
        return;
    const double scale = m_paper->zoom() * devicePixelRatioF();
    m_paging.start(
        wallet(),
        [id = m_detail->row.id, number = m_pageNumber, scale](const WalletContext &context,
                                                              ActivityControl &) {
            return Receipts(context).page(id, number, scale);
        },
        [this](const Result<ReceiptPageImage> &page) {
            if (page)
                showPage(*page);
            else
                Q_EMIT failed(page.error());
        });
}

void ReceiptsPage::showPage(const ReceiptPageImage &page)
{
    m_pageCount = page.count;
    m_paper->setPage(page.image);
    m_place->setText(tr("Page %1 of %2, as the file shows it").arg(m_pageNumber + 1).arg(m_pageCount));
    m_zoom->setText(tr("%1 %").arg(qRound(m_paper->zoom() * 100)));
    m_smaller->setEnabled(m_paper->canZoomOut());
    m_larger->setEnabled(m_paper->canZoomIn());
    for (QPushButton *button : {m_pageBack, m_pageOn})
        button->setVisible(m_pageCount > 1);
    m_pageBack->setEnabled(m_pageNumber > 0);
    m_pageOn->setEnabled(m_pageNumber + 1 < m_pageCount);
}

void ReceiptsPage::turn(int by)
{
    m_pageNumber = std::clamp(m_pageNumber + by, 0, m_pageCount - 1);
    readPage();
}

void ReceiptsPage::step(int by)
{
    const QStringList ids = m_list->ids();
    const qsizetype at = ids.indexOf(m_list->chosen()) + by;
    if (at >= 0 && at < ids.size())
        choose(ids[at]);
}

} // namespace fieldfare
