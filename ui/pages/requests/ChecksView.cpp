// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/ChecksView.h"

#include "net/HostDisplay.h"
#include "requests/RequestShown.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/IconLabel.h"
#include "widgets/Label.h"
#include "words/CheckWords.h"
#include "words/ErrorWords.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kDialogHeight = 420;

std::optional<CheckName> checkOf(const QString &key)
{
    for (int i = 0; i < checkCount; ++i) {
        if (checkKey(CheckName(i)) == key)
            return CheckName(i);
    }
    return std::nullopt;
}

/// The words of an error that was kept as "code: details".
QString faultWords(const QString &kept)
{
    const qsizetype colon = kept.indexOf(QStringLiteral(": "));
    const QByteArray code = (colon < 0 ? kept : kept.left(colon)).toLatin1();
    Error error{ErrorCode{std::string_view(code.constData(), std::size_t(code.size()))}, {}};
    if (colon >= 0)
        error.details = kept.mid(colon + 2).split(QStringLiteral(", "));
    return harmless(wordsFor(error).happened);
}

} // namespace

QList<ShownCheck> shownChecks(const RequestReview &review, const QLocale &locale)
{
    using Outcome = ShownCheck::Outcome;
    QList<ShownCheck> checks;
    QList<ShownCheck> passed;
    for (const KeptCheck &check : review.request.checks) {
        const std::optional<CheckName> name = checkOf(check.name);
        const QString what = name ? checkWords(*name) : harmless(check.name);
        if (check.ok)
            passed.append({Outcome::Passed, what, {}});
        else
            checks.append({Outcome::Failed, what, faultWords(check.detail)});
    }
    if (review.proof == Proof::Unproven && review.request.state != RequestState::Refused)
        checks.append({Outcome::Failed, ChecksView::tr("Who asks is proven"),
                       ChecksView::tr("No certificate stands behind it: anyone could have written this "
                                      "request.")});
    if (!review.host.isEmpty() && hostDisplay(review.host).isLookAlike)
        checks.append({Outcome::Failed, ChecksView::tr("The name cannot pass for another"),
                       ChecksView::tr("%1 is written with letters that look like others.").arg(review.host)});
    checks.append(passed);
    if (review.proof == Proof::ByHand) {
        checks.append({Outcome::Note, ChecksView::tr("You wrote it down yourself: nothing was checked"), {}});
        return checks;
    }
    if (review.known)
        checks.append({Outcome::Note,
                       ChecksView::tr("It asked before, first on %1")
                           .arg(formatDate(localTime(review.firstSeen).date(), locale)),
                       {}});
    else if (review.request.party)
        checks.append({Outcome::Note, ChecksView::tr("It asks for the first time"), {}});
    checks.append({Outcome::Note, ChecksView::tr("Whether a certificate was revoked is not checked"), {}});
    return checks;
}

ChecksView::ChecksView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("What was checked"));
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void ChecksView::setChecks(const QList<ShownCheck> &checks)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    int row = 0;
    for (const ShownCheck &check : checks) {
        const bool failed = check.outcome == ShownCheck::Outcome::Failed;
        const bool note = check.outcome == ShownCheck::Outcome::Note;
        IconLabel *icon = new IconLabel(failed ? QStringLiteral("cross")
                                        : note ? QStringLiteral("info")
                                               : QStringLiteral("check"),
                                        16,
                                        failed ? Role::Refuses
                                        : note ? Role::TextMuted
                                               : Role::Meets);
        icon->setAccessibleName(failed ? tr("no") : note ? tr("note") : tr("yes"));
        QWidget *words = new QWidget;
        QVBoxLayout *column = new QVBoxLayout(words);
        column->setContentsMargins({});
        column->setSpacing(0);
        Label *what = new Label(check.what, failed ? TextStyle::BodyMedium : TextStyle::Body,
                                note ? Role::TextMuted : Role::Text);
        what->setWrapping(true);
        column->addWidget(what);
        if (!check.detail.isEmpty()) {
            Label *detail = new Label(check.detail, TextStyle::Small, Role::TextMuted);
            detail->setWrapping(true);
            column->addWidget(detail);
        }
        QVBoxLayout *place = new QVBoxLayout;
        place->setContentsMargins(0, 2, 0, 0);
        place->addWidget(icon);
        place->addStretch(1);
        QWidget *holder = new QWidget;
        holder->setLayout(place);
        m_grid->addWidget(holder, row, 0);
        m_grid->addWidget(words, row, 1);
        m_cells.append(holder);
        m_cells.append(words);
        ++row;
    }
}

PageDialog *checksDialog(const RequestReview &review, QWidget *parent)
{
    PageDialog *dialog = new PageDialog(ChecksView::tr("What was checked"), parent);
    ChecksView *checks = new ChecksView;
    checks->setChecks(shownChecks(review, dialog->locale()));
    QScrollArea *scroll = new QScrollArea;
    scroll->setAccessibleName(ChecksView::tr("What was checked"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(checks);
    checks->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFixedHeight(kDialogHeight);
    dialog->body()->addWidget(scroll);
    dialog->setClosing(ChecksView::tr("Close"));
    dialog->setMinimumWidth(520);
    return dialog;
}

} // namespace fieldfare
