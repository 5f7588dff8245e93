// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/WhoHead.h"

#include "net/HostDisplay.h"
#include "theme/Figures.h"
#include "theme/Paint.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Monogram.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QtMath>

namespace fieldfare {

namespace {
constexpr int kIcon = 16;
constexpr int kGap = 4;
constexpr int kDetailGap = 6;
constexpr int kHeight = 20;
} // namespace

ProofLine::ProofLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setToolTip(tr("See what was checked"));
}

void ProofLine::setProof(const ShownVerdict &proof, const QString &detail)
{
    m_proof = proof;
    m_detail = detail;
    setAccessibleName(tr("%1, %2: see what was checked").arg(proof.words, detail));
    updateGeometry();
    update();
}

QSize ProofLine::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const qreal words = figuresWidth(m_proof.words, theme.font(TextStyle::BodyMedium));
    const qreal detail = figuresWidth(m_detail, theme.font(TextStyle::Body));
    return {qCeil(kIcon + kGap + words + kDetailGap + detail) + 2, kHeight};
}

QSize ProofLine::minimumSizeHint() const
{
    return {160, kHeight};
}

void ProofLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const auto place = [&](qreal from, qreal width) {
        const QRectF part(from, 0, width, height());
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), part.toAlignedRect()));
    };
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const QFont medium = theme.font(TextStyle::BodyMedium);
    if (underMouse()) // it opens something
        painter.fillRect(place(kIcon + kGap, width() - kIcon - kGap).adjusted(0, height() - 1, 0, 0),
                         theme.color(Role::LineControl));
    paintIcon(painter, theme, m_proof.icon, place(0, kIcon), kIcon, theme.color(m_proof.role));
    const qreal words = qCeil(figuresWidth(m_proof.words, medium)) + 1;
    paintText(painter, place(kIcon + kGap, words), m_proof.words, medium, theme.color(m_proof.role), start);
    const qreal from = kIcon + kGap + words + kDetailGap - 1;
    paintText(painter, place(from, width() - from), m_detail, theme.font(TextStyle::Body),
              theme.color(Role::TextMuted), start);
}

WhoHead::WhoHead(const WalletContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_monogram(new Monogram(44))
    , m_name(new ElidedLabel({}, TextStyle::Title))
    , m_calls(new Label(tr("is what it calls itself"), TextStyle::Small, Role::TextMuted))
    , m_proof(new ProofLine)
    , m_times(new QWidget)
    , m_received(new Label({}, TextStyle::Small, Role::TextMuted))
    , m_ends(new Label({}, TextStyle::Small, Role::TextMuted))
{
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(14);
    row->addWidget(m_monogram);
    QVBoxLayout *who = new QVBoxLayout;
    who->setSpacing(0);
    QHBoxLayout *name = new QHBoxLayout;
    name->setSpacing(8);
    name->addWidget(m_name);
    m_calls->setAlignment(Qt::AlignBottom);
    m_calls->setFixedHeight(22);
    name->addWidget(m_calls, 0, Qt::AlignTop);
    name->addStretch(1);
    who->addLayout(name);
    QHBoxLayout *proof = new QHBoxLayout;
    proof->setContentsMargins({});
    proof->addWidget(m_proof);
    proof->addStretch(1);
    who->addLayout(proof);
    row->addLayout(who, 1);
    QVBoxLayout *times = new QVBoxLayout(m_times);
    times->setContentsMargins({});
    times->setSpacing(0);
    times->addStretch(1);
    for (Label *label : {m_received, m_ends}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        times->addWidget(label);
    }
    times->addStretch(1);
    row->addWidget(m_times);
    connect(m_proof, &ProofLine::clicked, this, &WhoHead::checksRequested);
}

void WhoHead::setReview(const RequestReview &review)
{
    const QString called = harmless(review.request.calledName);
    const QString domain = review.request.domain.isEmpty() ? QString() : displayDomain(review.request.domain);
    const bool named = !called.isEmpty();
    m_name->setText(named ? called : !domain.isEmpty() ? domain : tr("Nobody, as far as it says"));
    const QString known = review.company ? harmless(review.company->name) : QString();
    const bool otherName = !known.isEmpty() && known.compare(called, Qt::CaseInsensitive) != 0;
    const bool told = named && review.proof != Proof::ByHand; // what the person wrote down is their own word
    m_calls->setText(!told       ? QString()
                     : otherName ? tr("is what it calls itself; you know it as %1").arg(known)
                                 : tr("is what it calls itself"));
    m_monogram->setCompany(m_name->plainText(), review.request.domain);
    m_proof->setProof(shownProof(review.proof, review.request.state), proofDetail(review));
    m_received->setText(shownArrival(review, m_context, locale()));
    m_ends->setText(shownEnd(review, locale()));
}

void WhoHead::setNarrow(bool narrow)
{
    m_times->setVisible(!narrow);
    m_calls->setVisible(!narrow);
}

} // namespace fieldfare
