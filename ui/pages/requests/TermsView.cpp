// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/TermsView.h"

#include "common/Shown.h"
#include "requests/RequestShown.h"
#include "widgets/ElidedLabel.h"
#include "words/RecordWords.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace fieldfare {

namespace {
constexpr int kTermsLabelWidth = 110;
constexpr int kMostHeld = 8;
constexpr qsizetype kMostTerms = 1200; ///< characters of further terms that are shown
} // namespace

TermsView::TermsView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Terms, as they sent them"));
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, kTermsLabelWidth);
    m_grid->setColumnStretch(1, 1);
}

void TermsView::addRow(const QString &label, const QString &text, bool muted)
{
    Label *name = new Label(label, TextStyle::Body, Role::TextMuted);
    Label *what = new Label(text, TextStyle::Body, muted ? Role::TextMuted : Role::Text);
    what->setWrapping(true);
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(what, row, 1);
    m_cells.append({name, what});
}

void TermsView::setReview(const RequestReview &review)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    if (review.offers.isEmpty())
        return addRow(tr("Offer"), tr("none: purpose, retention and recipients were not said"), true);
    for (const Offer &offer : review.offers) {
        addRow(tr("Offer"), harmless(offer.id));
        addRow(tr("Contact"),
               offer.controller.contact.isEmpty() ? tr("not said") : harmless(offer.controller.contact),
               offer.controller.contact.isEmpty());
        const QString notice = harmless(offer.controller.privacyPolicyUri);
        addRow(tr("Privacy notice"), notice.isEmpty() ? tr("not said") : tr("%1 (not opened)").arg(notice),
               notice.isEmpty());
        addRow(tr("Withdraw"), offer.withdrawalUri.isEmpty() ? tr("at any time by a letter, free")
                                                             : tr("at any time, here or by a letter, free"));
        addRow(tr("Further terms"),
               offer.furtherTerms.isEmpty() ? tr("none") : harmless(offer.furtherTerms).left(kMostTerms),
               offer.furtherTerms.isEmpty());
    }
}

PageDialog *termsDialog(const RequestReview &review, QWidget *parent)
{
    PageDialog *dialog = new PageDialog(TermsView::tr("Terms, as they sent them"), parent);
    TermsView *terms = new TermsView;
    terms->setReview(review);
    dialog->body()->addWidget(terms);
    dialog->setClosing(TermsView::tr("Close"));
    dialog->setMinimumWidth(520);
    return dialog;
}

HeldView::HeldView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(14);
    m_grid->setColumnStretch(1, 1);
    setAccessibleName(tr("What they hold already"));
}

void HeldView::setHolder(const HolderDetail &holder)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    int row = 0;
    for (const HolderLine &line : holder.lines) {
        unsigned kinds = 0;
        for (const Evidence &evidence : line.holding.evidence)
            kinds |= 1U << unsigned(evidence.kind);
        Label *field = new Label(line.label);
        ElidedLabel *how = new ElidedLabel(evidenceWords(kinds), TextStyle::Body, Role::TextMuted);
        const QString day = shownSince(line.holding.since, locale());
        Label *from =
            new Label(day.isEmpty() ? QString() : tr("since %1").arg(day), TextStyle::Body, Role::TextMuted);
        from->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(field, row, 0);
        m_grid->addWidget(how, row, 1);
        m_grid->addWidget(from, row, 2);
        m_cells.append({field, how, from});
        if (++row == kMostHeld)
            break;
    }
    const int more = int(holder.lines.size()) - row;
    if (more > 0 || row == 0) {
        Label *rest =
            new Label(row == 0 ? tr("Nothing, as far as you know") : tr("and %n more", nullptr, more),
                      TextStyle::Body, Role::TextMuted);
        m_grid->addWidget(rest, row, 0, 1, 3);
        m_cells.append(rest);
    }
}

} // namespace fieldfare
