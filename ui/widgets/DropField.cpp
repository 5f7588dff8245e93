// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/DropField.h"

#include "theme/Paint.h"
#include "widgets/Buttons.h"
#include "widgets/IconLabel.h"
#include "widgets/Label.h"

namespace fieldfare {

namespace {

/// The first local file of what is dragged; empty when there is none.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const auto local =
        std::find_if(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return local == urls.end() ? QString() : local->toLocalFile();
}

} // namespace

DropField::DropField(const QString &text, const QString &button, QWidget *parent)
    : QWidget(parent)
{
    setAcceptDrops(true);
    setAccessibleName(text);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 14, 14);
    row->setSpacing(12);
    Label *words = new Label(text, TextStyle::Body, Role::TextMuted);
    words->setWrapping(true);
    QPushButton *choose = secondaryButton(button);
    row->addWidget(new IconLabel(QStringLiteral("imports"), 20, Role::AccentText));
    row->addWidget(words, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &DropField::chooseRequested);
}

void DropField::setHot(bool hot)
{
    m_hot = hot;
    update();
}

void DropField::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setHot(true);
}

void DropField::dragLeaveEvent(QDragLeaveEvent *)
{
    setHot(false);
}

void DropField::dropEvent(QDropEvent *event)
{
    setHot(false);
    const QString path = fileOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

void DropField::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), 8, m_hot ? theme.color(Role::AccentTint) : QColor(),
             theme.color(m_hot ? Role::Accent : Role::LineStrong), 1, Qt::DashLine);
}

} // namespace fieldfare
