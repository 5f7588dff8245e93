// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/FieldsDelegate.h"

#include "mydata/FieldsModel.h"
#include "mydata/PriceText.h"
#include "theme/Figures.h"
#include "theme/Paint.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

namespace fieldfare {

namespace {
constexpr int kEye = 16;
} // namespace

FieldsDelegate::FieldsDelegate(Currency currency, QObject *parent)
    : RowDelegate(parent)
    , m_currency(currency)
{
    setColumn(FieldsModel::Field, Cell::Subject);
    setColumn(FieldsModel::Content, Cell::Text);
    setColumn(FieldsModel::LabelColumn, Cell::Small);
    setColumn(FieldsModel::Ask, Cell::Amount);
    setColumn(FieldsModel::Holders, Cell::Small);
}

QRectF FieldsDelegate::eyeRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != FieldsModel::Content || !index.data(FieldsModel::CanReveal).toBool())
        return {};
    const QRectF cell = contents(option, index);
    const qreal words =
        figuresWidth(index.data().toString(), themeOf(option.widget).font(TextStyle::Body)) + 10;
    const qreal left = qMin(cell.left() + words, cell.right() - kEye);
    const QRectF eye(left, cell.top(), kEye, cell.height());
    return QStyle::visualRect(option.direction, cell.toAlignedRect(), eye.toAlignedRect());
}

void FieldsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const FieldsModel *model = static_cast<const FieldsModel *>(index.model());
    if (index.column() == FieldsModel::Holders && model->field(index)) {
        paintHolders(*painter, option, index);
        return;
    }
    const QRectF eye = option.state & QStyle::State_Selected ? eyeRect(option, index) : QRectF();
    QStyleOptionViewItem narrowed = option;
    if (!eye.isEmpty()) // a long content gives way to the eye
        narrowed.rect.adjust(option.direction == Qt::RightToLeft ? kEye + 8 : 0, 0,
                             option.direction == Qt::RightToLeft ? 0 : -kEye - 8, 0);
    RowDelegate::paint(painter, narrowed, index);
    if (!eye.isEmpty())
        paintIcon(*painter, themeOf(option.widget),
                  model->isRevealed(index) ? QStringLiteral("eye-off") : QStringLiteral("eye"), eye, kEye,
                  themeOf(option.widget).color(Role::AccentText));
}

void FieldsDelegate::paintHolders(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QFont font = theme.font(TextStyle::Small);
    const QColor color = theme.color(Role::TextMuted);
    const QRectF rect = contents(option, index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QString name = index.data(FieldsModel::HoldersName).toString();
    const QString rest = index.data(FieldsModel::HoldersRest).toString();
    const qreal restWidth = rest.isEmpty() ? 0 : qCeil(figuresWidth(rest, font)) + 4;
    const qreal width = qMin(qreal(qCeil(figuresWidth(name, font))), rect.width() - restWidth);
    const QRectF first(mirrored ? rect.right() - width : rect.left(), rect.top(), width, rect.height());
    const QRectF second(mirrored ? first.left() - restWidth : first.right() + 4, rect.top(), restWidth,
                        rect.height());
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    paintText(painter, first, name, font, color, start);
    paintText(painter, second, rest, font, color, start);
}

bool FieldsDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPointF at = static_cast<QMouseEvent *>(event)->position();
        if (eyeRect(option, index).adjusted(-4, 0, 4, 0).contains(at)) {
            Q_EMIT eyeClicked(index);
            return true;
        }
    }
    return RowDelegate::editorEvent(event, model, option, index);
}

QWidget *FieldsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    QLineEdit *editor = new QLineEdit(parent);
    editor->setAccessibleName(
        tr("Ask for %1").arg(index.siblingAtColumn(FieldsModel::Field).data().toString()));
    editor->setAlignment(Qt::AlignRight);
    editor->setFont(themeOf(option.widget).font(TextStyle::Body));
    editor->setValidator(priceValidator(m_currency, editor->locale(), editor));
    return editor;
}

void FieldsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    QString text = index.data(Qt::EditRole).toString();
    text.remove(editor->locale().groupSeparator());
    static_cast<QLineEdit *>(editor)->setText(text);
}

void FieldsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text());
}

void FieldsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(4, 1, 4, -1));
}

} // namespace fieldfare
