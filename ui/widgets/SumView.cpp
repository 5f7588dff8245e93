// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/SumView.h"

#include "theme/Figures.h"
#include "theme/Paint.h"
#include "widgets/ListTable.h"

namespace fieldfare {

namespace {

constexpr int kKind = Qt::UserRole + 1;
enum LineKind { Heading, Line, Note, Total };
constexpr int kNoteHeight = 17;
constexpr int kTotalHeight = 31;
constexpr int kFactorWidth = 44;
constexpr int kAmountWidth = 48;

class SumDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const int kind = index.data(kKind).toInt();
        QRectF rect(option.rect);
        if (kind == Total) {
            painter->fillRect(QRectF(rect.left(), rect.top() + 4, rect.width(), 1),
                              theme.color(Role::LineControl));
            rect.setTop(rect.top() + 10);
        }
        const bool muted = kind == Heading || kind == Note || index.column() == 1;
        const TextStyle style = kind == Total                     ? TextStyle::BodySemibold
                                : kind == Heading || kind == Note ? TextStyle::Small
                                                                  : TextStyle::Body;
        const Qt::Alignment side = index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight;
        paintText(*painter, rect, index.data().toString(), theme.font(style),
                  theme.color(muted ? Role::TextMuted : Role::Text),
                  QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter));
    }
};

QList<QStandardItem *> rowOf(int kind, const QString &label, const QString &factor, const QString &amount)
{
    QList<QStandardItem *> row;
    for (const QString &text : {label, factor, amount}) {
        QStandardItem *item = new QStandardItem(text);
        item->setData(kind, kKind);
        item->setEditable(false);
        row.append(item);
    }
    return row;
}

} // namespace

SumView::SumView(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(0, 3, this))
{
    makeBare(*this);
    setAccessibleName(name);
    horizontalHeader()->hide();
    setItemDelegate(new SumDelegate(this));
    setModel(m_model);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRing", true);
}

void SumView::setSum(const QString &heading, const QString &currencySign, const QList<SumLine> &lines,
                     const QString &totalLabel, const QString &total)
{
    m_model->removeRows(0, m_model->rowCount());
    clearSpans();
    if (!heading.isEmpty())
        m_model->appendRow(rowOf(Heading, heading, {}, currencySign));
    for (const SumLine &line : lines) {
        m_model->appendRow(rowOf(Line, line.label, line.factor, line.amount));
        if (line.factor.isEmpty()) // the words have the factor's room
            setSpan(m_model->rowCount() - 1, 0, 1, 2);
        if (line.note.isEmpty())
            continue;
        m_model->appendRow(rowOf(Note, line.note, {}, {}));
        setSpan(m_model->rowCount() - 1, 0, 1, 3);
    }
    m_model->appendRow(rowOf(Total, totalLabel, {}, total));
    layOut();
}

void SumView::setLineHeight(int pixels)
{
    m_lineHeight = pixels;
    layOut();
}

void SumView::layOut()
{
    const Theme &theme = themeOf(this);
    qreal factor = kFactorWidth;
    qreal amount = kAmountWidth;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int kind = m_model->item(row)->data(kKind).toInt();
        setRowHeight(row, kind == Note ? kNoteHeight : kind == Total ? kTotalHeight : m_lineHeight);
        factor = qMax(factor, figuresWidth(m_model->item(row, 1)->text(), theme.font(TextStyle::Body)) + 12);
        amount = qMax(amount,
                      figuresWidth(m_model->item(row, 2)->text(), theme.font(TextStyle::BodySemibold)) + 12);
    }
    setColumnWidth(1, qCeil(factor));
    setColumnWidth(2, qCeil(amount));
    setFixedHeight(m_open ? naturalHeight() : 0);
}

int SumView::naturalHeight() const
{
    return verticalHeader()->length();
}

void SumView::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    const int duration = themeOf(this).duration(120);
    if (duration == 0 || !isVisible()) {
        setFixedHeight(open ? naturalHeight() : 0);
        return;
    }
    QVariantAnimation *growth = new QVariantAnimation(this);
    growth->setDuration(duration);
    growth->setEasingCurve(QEasingCurve::OutCubic);
    growth->setStartValue(height());
    growth->setEndValue(open ? naturalHeight() : 0);
    connect(growth, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { setFixedHeight(value.toInt()); });
    growth->start(QAbstractAnimation::DeleteWhenStopped);
}

} // namespace fieldfare
