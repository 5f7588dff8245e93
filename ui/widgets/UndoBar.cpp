// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/UndoBar.h"

#include "theme/Paint.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"

namespace fieldfare {

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_what(new ElidedLabel({}, TextStyle::BodySemibold))
    , m_when(new ElidedLabel({}, TextStyle::Small))
    , m_undo(compact(secondaryButton(tr("Undo"))))
{
    setFixedHeight(48);
    m_undo->setIcon(themedIcon(QStringLiteral("undo")));
    m_undo->setShortcut(QKeySequence::Undo);
    setButtonRole(m_undo, "onslate");
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_what);
    words->addWidget(m_when);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(10);
    row->addLayout(words, 1);
    row->addWidget(m_undo);
    colour();
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::tick);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoNewest);
    hide();
}

void UndoBar::push(const QString &id, const QString &what, int milliseconds, const QString &wait)
{
    m_entries.removeIf([&id](const Entry &entry) { return entry.id == id; });
    m_entries.append({id, what, QDeadlineTimer(milliseconds), wait});
    m_timer.start();
    refresh();
}

void UndoBar::remove(const QString &id)
{
    m_entries.removeIf([&id](const Entry &entry) { return entry.id == id; });
    refresh();
}

void UndoBar::setWaitText(const QString &pattern)
{
    m_wait = pattern;
    refresh();
}

bool UndoBar::contains(const QString &id) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [&id](const Entry &entry) { return entry.id == id; });
}

bool UndoBar::undoNewest()
{
    if (m_entries.isEmpty())
        return false;
    const QString id = m_entries.takeLast().id;
    refresh();
    Q_EMIT undone(id);
    return true;
}

void UndoBar::tick()
{
    QStringList over;
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.due.hasExpired())
            over.append(entry.id);
    m_entries.removeIf([](const Entry &entry) { return entry.due.hasExpired(); });
    refresh();
    for (const QString &id : std::as_const(over))
        Q_EMIT elapsed(id);
}

void UndoBar::refresh()
{
    setVisible(!m_entries.isEmpty());
    if (m_entries.isEmpty()) {
        m_timer.stop();
        return;
    }
    const Entry &newest = m_entries.last();
    m_what->setText(newest.what);
    const int seconds = int((newest.due.remainingTime() + 999) / 1000);
    const QString pattern = !newest.wait.isEmpty() ? newest.wait
                            : m_wait.isEmpty()     ? tr("Goes out in %1 s")
                                                   : m_wait;
    QString when = pattern.arg(locale().toString(seconds));
    if (m_entries.size() > 1)
        when += QStringLiteral(" · ") + tr("and %n more", nullptr, int(m_entries.size() - 1));
    m_when->setText(when);
    setAccessibleName(newest.what);
}

void UndoBar::colour()
{
    const Role text = themeOf(this).isDark() ? Role::Text : Role::OnSlate;
    m_what->setRole(text);
    m_when->setRole(text);
}

void UndoBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (theme.isDark())
        paintBox(painter, rect(), 8, theme.color(Role::Raised), theme.color(Role::LineControl));
    else
        paintBox(painter, rect(), 8, theme.color(Role::Slate));
}

} // namespace fieldfare
