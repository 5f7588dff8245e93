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
    , m_words(new Label(text, TextStyle::Body, Role::TextMuted))
    , m_choose(secondaryButton(button))
{
    setAcceptDrops(true);
    setAccessibleName(text);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 14, 14);
    row->setSpacing(12);
    m_words->setWrapping(true);
    row->addWidget(new IconLabel(QStringLiteral("imports"), 20, Role::AccentText));
    row->addWidget(m_words, 1);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &DropField::chooseRequested);
}

void DropField::setTall(const QString &title)
{
    delete layout();
    qDeleteAll(findChildren<IconLabel *>());
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(0);
    column->addWidget(new IconLabel(QStringLiteral("imports"), 24, Role::AccentText), 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(new Label(title, TextStyle::BodySemibold), 0, Qt::AlignHCenter);
    m_words->setWordWrap(false);
    m_words->setTextStyle(TextStyle::Small);
    column->addWidget(m_words, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    setButtonRole(m_choose, "primary");
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
}

void DropField::setLinked(const QString &title)
{
    delete layout();
    const QString link = QStringLiteral("<a href=\"#\">%1</a>").arg(m_choose->text().toHtmlEscaped());
    const QString line = m_words->plainText().toHtmlEscaped().arg(link);
    setAccessibleName(title);
    delete m_choose;
    m_choose = nullptr;
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 12, 14);
    row->setSpacing(14);
    for (IconLabel *icon : findChildren<IconLabel *>())
        row->addWidget(icon);
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(title, TextStyle::BodySemibold));
    m_words->setTextStyle(TextStyle::Small);
    m_words->setMarkup(line);
    words->addWidget(m_words);
    row->addLayout(words, 1);
    connect(m_words, &QLabel::linkActivated, this, &DropField::chooseRequested);
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
