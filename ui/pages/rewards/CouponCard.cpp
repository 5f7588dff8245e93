// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/CouponCard.h"

#include "rewards/CodePicture.h"
#include "rewards/RewardShown.h"
#include "theme/Metrics.h"
#include "theme/Paint.h"
#include "widgets/Buttons.h"
#include "widgets/Chip.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconLabel.h"
#include "widgets/Monogram.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace fieldfare {

namespace {

constexpr int kHeight = 196;
constexpr int kHeightOver = 152; ///< without a code to show
constexpr int kHead = 66;
constexpr qreal kNotch = 7;
constexpr qreal kRadius = 8;
constexpr int kCodeHeight = 38;
constexpr int kMostCodeWidth = 196; ///< beside the code's letters, in a coupon of two columns

/// A box with a bite at both ends of its cut.
QPainterPath couponPath(const QRectF &box, qreal cut)
{
    QPainterPath path;
    path.addRoundedRect(box, kRadius, kRadius);
    QPainterPath notches;
    notches.addEllipse(QPointF(box.left(), cut), kNotch, kNotch);
    notches.addEllipse(QPointF(box.right(), cut), kNotch, kNotch);
    return path.subtracted(notches);
}

/// The chip on a tinted head: an edge and no tint of its own.
class EdgeChip : public QWidget
{
public:
    explicit EdgeChip(const QString &text)
        : m_text(text)
    {
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setFixedSize(
            qCeil(QFontMetricsF(themeOf(this).font(TextStyle::SmallMedium)).horizontalAdvance(text)) + 22,
            20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, rect(), 10, QColor(), theme.color(Role::MoneyLine));
        paintText(painter, rect(), m_text, theme.font(TextStyle::SmallMedium), theme.color(Role::MoneyText),
                  Qt::AlignCenter);
    }

private:
    QString m_text;
};

/// A code's letters: left to right in every script, the end of a long one in view.
class CodeText : public QWidget
{
public:
    explicit CodeText(const QString &code)
        : m_code(code)
    {
        setFixedHeight(20);
        setAccessibleName(code);
        setToolTip(code);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        const QFont font = theme.font(TextStyle::Mono);
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.setFont(font);
        painter.setPen(theme.color(Role::Text));
        const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(rect(), int(start | Qt::AlignVCenter),
                         QFontMetrics(font).elidedText(m_code, Qt::ElideMiddle, width()));
    }

private:
    QString m_code;
};

} // namespace

CouponCard::CouponCard(const RewardRow &row, QDate today, bool first, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_isOff(placeOf(row, today) != RewardPlace::ToUse)
    , m_isPromise(placeOf(row, today) == RewardPlace::Promised)
{
    const RewardShown shown = shownReward(row, today, locale());
    setFixedHeight(m_isOff && !m_isPromise ? kHeightOver : kHeight);
    setMinimumWidth(300);
    QStringList said{shown.value, shown.line, shown.chip, shown.end};
    if (!row.reward.code.isEmpty())
        said.append(tr("code %1").arg(row.reward.code));
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead(shown));
    column->addWidget(makeMiddle(shown), 1);
    column->addWidget(makeFoot(shown, first));
}

QWidget *CouponCard::makeHead(const RewardShown &shown)
{
    QWidget *head = new QWidget;
    head->setFixedHeight(kHead);
    QHBoxLayout *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 8, 0);
    row->setSpacing(metrics::kSpace12);
    Monogram *monogram = new Monogram(32);
    monogram->setCompany(m_row.company, m_row.domain);
    QHBoxLayout *first = new QHBoxLayout;
    first->setSpacing(metrics::kSpace4);
    first->addWidget(new ElidedLabel(shown.value, TextStyle::Title, m_isOff ? Role::TextMuted : Role::Text),
                     1);
    if (!shown.chip.isEmpty()) {
        QWidget *chip = m_isOff ? static_cast<QWidget *>(
                                      new Chip(shown.chip, shown.isBad ? ChipKind::Refuses : ChipKind::Plain))
                                : new EdgeChip(shown.chip);
        first->addWidget(chip);
    }
    first->addWidget(makeMenu());
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(first);
    words->addWidget(new ElidedLabel(shown.line, TextStyle::Small, Role::TextMuted));
    words->addStretch(1);
    row->addWidget(monogram, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

QPushButton *CouponCard::makeMenu()
{
    QMenu *menu = new QMenu;
    const auto add = [this, menu](const QString &text, RewardAct act) {
        menu->addAction(text, this, [this, act] { Q_EMIT requested(act); });
    };
    const QString host = linkHost(m_row.reward.redeemUri);
    if (!m_isOff && !m_row.reward.code.isEmpty())
        add(tr("Show the code large"), RewardAct::Use);
    if (!host.isEmpty())
        add(tr("Open %1…").arg(host), RewardAct::Redeem);
    const bool canHaveCode = !m_row.archived || m_row.state == RewardState::Broken;
    if (canHaveCode)
        add(m_row.reward.code.isEmpty() ? tr("Type in the code…") : tr("Change the code…"),
            RewardAct::SetCode);
    if (usedOf(m_row.reward).count > 0)
        add(tr("The till took less…"), RewardAct::Correct);
    if (!m_row.receipt.isNull())
        add(tr("Receipt %1").arg(m_row.receipt.toText().first(4)), RewardAct::Receipt);
    if (m_row.state == RewardState::Broken && !m_row.receipt.isNull())
        add(tr("Save the evidence…"), RewardAct::Evidence);
    add(tr("About %1").arg(m_row.company), RewardAct::Company);
    return moreButton(menu, tr("More about %1 of %2").arg(m_row.reward.terms, m_row.company));
}

QWidget *CouponCard::makeMiddle(const RewardShown &shown)
{
    QWidget *middle = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(middle);
    row->setContentsMargins(16, 2, 16, 0);
    row->setSpacing(metrics::kSpace12);
    if (m_row.reward.code.isEmpty() || m_isOff) {
        Label *words = new Label(shown.how.isEmpty() ? tr("It has no code.") : shown.how, TextStyle::Body,
                                 Role::TextMuted);
        words->setWrapping(true);
        row->addWidget(words, 1);
        if (m_row.state == RewardState::Broken && m_isPromise && !m_row.receipt.isNull())
            addButton(row, compact(secondaryButton(tr("Save the evidence"))),
                      tr("Save the evidence against %1").arg(m_row.company), RewardAct::Evidence);
        return middle;
    }
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(new CodeText(m_row.reward.code));
    if (!shown.how.isEmpty())
        words->addWidget(new ElidedLabel(shown.how, TextStyle::Small, Role::TextMuted));
    words->addStretch(1);
    CodePicture *picture = new CodePicture(1, kCodeHeight, kMostCodeWidth);
    picture->setCode(m_row.reward.code);
    row->addLayout(words, 1);
    row->addWidget(picture);
    return middle;
}

QWidget *CouponCard::makeFoot(const RewardShown &shown, bool first)
{
    QWidget *foot = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 8, 10);
    row->setSpacing(6);
    row->addWidget(new IconLabel(shown.endIcon, 16, shown.isSoon ? Role::Text : Role::TextMuted));
    row->addWidget(new ElidedLabel(shown.end, shown.isSoon ? TextStyle::SmallSemibold : TextStyle::Small,
                                   shown.isSoon ? Role::Text : Role::TextMuted),
                   1);
    const QString company = m_row.company;
    const bool hasCode = !m_row.reward.code.isEmpty();
    if (!m_isOff && hasCode) {
        m_copy = compact(quietButton(QStringLiteral("copy"), tr("Copy")));
        addButton(row, m_copy, tr("Copy the code of %1").arg(company), RewardAct::Copy);
    }
    if (!m_isOff && first && hasCode) {
        addButton(row, compact(primaryButton(tr("Use now"))), tr("Use now: %1").arg(company), RewardAct::Use);
    } else if (!m_isOff) {
        addButton(row, compact(secondaryButton(tr("Mark used"))), tr("Mark used: %1").arg(company),
                  RewardAct::MarkUsed);
    } else if (m_row.state == RewardState::Broken && m_isPromise) {
        addButton(row, compact(secondaryButton(tr("Write a letter"))),
                  tr("Write a letter to %1").arg(company), RewardAct::Letter);
    } else if (m_isPromise && !m_row.receipt.isNull()) {
        addButton(row, compact(quietButton({}, tr("Receipt %1").arg(m_row.receipt.toText().first(4)))),
                  tr("The receipt of what %1 promised").arg(company), RewardAct::Receipt);
    } else if (m_isPromise) {
        addButton(row, compact(quietButton({}, tr("It has come"))), tr("It has come from %1").arg(company),
                  RewardAct::SetCode);
    }
    return foot;
}

void CouponCard::addButton(QHBoxLayout *row, QPushButton *button, const QString &name, RewardAct act)
{
    button->setAccessibleName(name);
    row->addWidget(button);
    if (!m_first)
        m_first = button;
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT requested(act); });
}

void CouponCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void CouponCard::setCopied(bool copied)
{
    if (m_copy)
        m_copy->setText(copied ? tr("Copied") : tr("Copy"));
}

QWidget *CouponCard::firstButton() const
{
    return m_first ? m_first : findChild<QPushButton *>();
}

void CouponCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal cut = kHead + 0.5;
    const QPainterPath path = couponPath(box, cut);
    if (!m_isOff) {
        painter.fillPath(path, theme.color(Role::Surface));
        painter.save();
        painter.setClipRect(QRectF(0, 0, width(), kHead));
        painter.fillPath(path, theme.color(Role::MoneyTint));
        painter.restore();
    }
    const QColor edge = theme.color(m_isOff ? Role::LineControl : Role::MoneyLine);
    QPen pen(m_chosen ? theme.color(Role::Slate) : edge, m_chosen ? 2 : 1,
             m_isOff && !m_chosen ? Qt::CustomDashLine : Qt::SolidLine);
    if (m_isOff && !m_chosen)
        pen.setDashPattern({4, 3});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(path);
    QPen dashes(m_isOff ? theme.color(Role::LineControl) : edge, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.drawLine(QPointF(14, cut), QPointF(width() - 14, cut));
}

} // namespace fieldfare
