// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/PassphraseField.h"

#include "theme/Icons.h"
#include "theme/Paint.h"
#include "widgets/Buttons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace fieldfare {

namespace {
constexpr int kEye = 32; ///< the room for the eye at the end
} // namespace

PassphraseField::PassphraseField(const QString &name, int height, QWidget *parent)
    : QLineEdit(parent)
    , m_eye(compact(iconButton(QStringLiteral("eye"), tr("Show the passphrase"), this)))
{
    setAccessibleName(name);
    setFixedHeight(height);
    setTextMargins(2, 0, kEye, 0);
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                        Qt::ImhSensitiveData);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_eye->setCheckable(true);
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &QPushButton::toggled, this, &PassphraseField::setShown);
}

SecureBytes PassphraseField::take()
{
    QString typed = text();
    wipe();
    SecureBytes passphrase = SecureBytes::fromPassphrase(typed);
    SecureBytes::wipe(typed);
    return passphrase;
}

void PassphraseField::wipe()
{
    setText(QString(text().size(), QLatin1Char('x')));
    clear();
    m_eye->setChecked(false);
}

void PassphraseField::setTicked(bool ticked)
{
    m_ticked = ticked;
    m_eye->setVisible(!ticked);
    update();
}

void PassphraseField::showRepeats(const PassphraseField &first)
{
    const QString typed = text();
    const bool same = !typed.isEmpty() && typed == first.text();
    setTicked(same);
    setProperty("invalid", !typed.isEmpty() && !same && typed.size() >= first.text().size());
    update();
}

void PassphraseField::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(themedIcon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    const QString name = shown ? tr("Hide the passphrase") : tr("Show the passphrase");
    m_eye->setAccessibleName(name);
    m_eye->setToolTip(name);
}

void PassphraseField::noteCapsLock(const QKeyEvent &event)
{
    bool on = m_capsLock;
    const QString text = event.text();
    if (event.key() == Qt::Key_CapsLock)
        on = false;
    else if (text.size() == 1 && text.at(0).isLetter() && text.at(0).toLower() != text.at(0).toUpper())
        on = text.at(0).isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

void PassphraseField::keyPressEvent(QKeyEvent *event)
{
    noteCapsLock(*event);
    QLineEdit::keyPressEvent(event);
}

void PassphraseField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QRect place(width() - kEye - 2, (height() - 26) / 2, 26, 26);
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void PassphraseField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_ticked)
        return;
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRect place(width() - kEye - 2, 0, 26, height());
    paintIcon(painter, theme, QStringLiteral("check"), QStyle::visualRect(layoutDirection(), rect(), place),
              18, theme.color(Role::Meets));
}

} // namespace fieldfare
