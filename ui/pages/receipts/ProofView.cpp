// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ProofView.h"

#include "receipts/ReceiptDocument.h"
#include "receipts/ReceiptShown.h"
#include "theme/Metrics.h"
#include "theme/Paint.h"
#include "widgets/Banner.h"
#include "widgets/IconLabel.h"
#include "widgets/Label.h"
#include "words/ErrorWords.h"

#include <QFrame>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

/// A level's icon, name and meaning, with a hairline over every one but the first.
class LevelRow : public QWidget
{
public:
    LevelRow(const ShownLevel &level, bool ruled)
        : m_ruled(ruled)
    {
        QGridLayout *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 10, 0, 10);
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(1, 1);
        IconLabel *icon = new IconLabel(level.reached ? QStringLiteral("check") : QStringLiteral("minus"), 20,
                                        level.reached ? Role::Meets : Role::TextMuted);
        grid->addWidget(icon, 0, 0, Qt::AlignTop);
        grid->addWidget(
            new Label(level.name, TextStyle::BodyMedium, level.reached ? Role::Text : Role::TextMuted), 0, 1);
        Label *meaning = new Label(level.meaning, TextStyle::Small, Role::TextMuted);
        meaning->setWrapping(true);
        grid->addWidget(meaning, 1, 1);
        setAccessibleName(level.reached ? ProofView::tr("%1: yes. %2").arg(level.name, level.meaning)
                                        : ProofView::tr("%1: no. %2").arg(level.name, level.meaning));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_ruled)
            QPainter(this).fillRect(QRect(0, 0, width(), 1), themeOf(this).color(Role::Line));
    }

private:
    bool m_ruled;
};

BannerKind kindOf(const ReceiptVerdict &verdict)
{
    const bool onlyDrawn =
        verdict.problems.size() == 1 && verdict.problems.first().code == errors::receiptPageRedrawn;
    if (onlyDrawn)
        return BannerKind::Warning;
    if (!verdict.problems.isEmpty())
        return BannerKind::Refuses;
    return verdict.level >= ProofLevel::OfferProven ? BannerKind::Meets : BannerKind::Info;
}

} // namespace

ProofView::ProofView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void ProofView::setVerdict(const ReceiptVerdict &verdict)
{
    delete m_content;
    m_content = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    Banner *banner = new Banner(kindOf(verdict));
    const QPair<QString, QString> sentence = verdictSentence(verdict);
    banner->setText(sentence.first, sentence.second);
    column->addWidget(banner);
    for (const Error &problem : verdict.problems.mid(1)) {
        column->addSpacing(metrics::kSpace8);
        Banner *more = new Banner(BannerKind::Refuses);
        const ErrorWords words = wordsFor(problem);
        more->setText(words.happened, words.meaning);
        column->addWidget(more);
    }
    if (!verdict.problems.isEmpty()) {
        Label *next = new Label(wordsFor(verdict.problems.first()).next, TextStyle::Small, Role::TextMuted);
        next->setWrapping(true);
        column->addSpacing(metrics::kSpace8);
        column->addWidget(next);
    }
    column->addSpacing(metrics::kSpace16);
    column->addWidget(new Label(tr("How much is proven"), TextStyle::BodySemibold));
    const QList<ShownLevel> levels = shownLevels(verdict, locale());
    for (qsizetype i = 0; i < levels.size(); ++i)
        column->addWidget(new LevelRow(levels[i], i > 0));
    m_column->addWidget(m_content);
}

VerdictDialog::VerdictDialog(const QString &fileName, const ReceiptVerdict &verdict, QWidget *parent)
    : PageDialog(tr("Verify a file"), parent)
{
    setClosing(tr("Close"));
    QString what = fileName;
    if (verdict.record) {
        const QString number = receiptTitle(verdict.record->id);
        what = verdict.inWallet == InWallet::Same
                   ? tr("%1: %2, as your own wallet has it.").arg(fileName, number)
                   : tr("%1: %2 about %3.").arg(fileName, number, verdict.record->controller.name.left(80));
    }
    addSentence(what);
    ProofView *proof = new ProofView;
    proof->setVerdict(verdict);
    body()->addWidget(proof);
    addSentence(tr("Only the attachments of a receipt are signed; its page is for reading."));
    body()->addStretch(1);
    setMinimumWidth(520);
}

} // namespace fieldfare
