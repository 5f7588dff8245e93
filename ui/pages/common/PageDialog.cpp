// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/PageDialog.h"

#include "theme/Metrics.h"
#include "theme/Theme.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

/// Dims the window behind a dialog, however that window changes meanwhile.
class Scrim : public QWidget
{
public:
    explicit Scrim(QWidget *window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(window->rect());
        window->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        else if (event->type() == QEvent::LayoutRequest)
            raise(); // a page may have come on top
        return QWidget::eventFilter(watched, event);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QColor scrim = themeOf(this).color(Role::Scrim);
        scrim.setAlphaF(0.4F);
        QPainter(this).fillRect(rect(), scrim);
    }
};

} // namespace

PageDialog::PageDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_close(secondaryButton(tr("Cancel")))
{
    setWindowTitle(title);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kSpace24, metrics::kSpace20, metrics::kSpace24, metrics::kSpace20);
    column->setSpacing(0);
    column->addWidget(new Label(title, TextStyle::Title));
    column->addSpacing(metrics::kSpace8);
    m_body->setSpacing(metrics::kSpace8);
    column->addLayout(m_body, 1);
    column->addSpacing(metrics::kSpace20);
    m_foot->setSpacing(metrics::kSpace8);
    m_foot->addStretch();
    m_foot->addWidget(m_close);
    column->addLayout(m_foot);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    // Some window managers give the keys to nobody once a dialog is gone.
    if (parent)
        connect(this, &QDialog::finished, parent->window(), &QWidget::activateWindow);
    setMinimumWidth(440);
}

void PageDialog::addSentence(const QString &sentence)
{
    Label *words = new Label(sentence, TextStyle::Body, Role::TextMuted);
    words->setWrapping(true);
    m_body->addWidget(words);
}

void PageDialog::addField(const QString &label, QWidget *control)
{
    Label *words = new Label(label, TextStyle::Small, Role::TextMuted);
    words->setBuddy(control);
    control->setAccessibleName(label);
    QVBoxLayout *pair = new QVBoxLayout;
    pair->setSpacing(metrics::kSpace4);
    pair->addWidget(words);
    pair->addWidget(control);
    m_body->addLayout(pair);
}

void PageDialog::setAction(QPushButton *button)
{
    m_foot->addWidget(button);
    button->setDefault(true);
}

void PageDialog::setClosing(const QString &text)
{
    m_close->setText(text);
}

void PageDialog::setClosable(bool closable)
{
    m_close->setEnabled(closable);
}

void PageDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Role::Raised));
}

void PageDialog::showEvent(QShowEvent *event)
{
    if (parentWidget() && !m_scrim) {
        m_scrim = new Scrim(parentWidget()->window());
        m_scrim->show();
    }
    QDialog::showEvent(event);
}

void PageDialog::hideEvent(QHideEvent *event)
{
    delete m_scrim;
    QDialog::hideEvent(event);
}

} // namespace fieldfare
