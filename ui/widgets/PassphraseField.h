// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SecureBytes.h"

#include <QLineEdit>

class QPushButton;

namespace fieldfare {

/// A passphrase as it is typed: hidden, shown with the eye, and handed out once.
class PassphraseField : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int kHeight = 36; ///< in a form

    PassphraseField(const QString &name, int height, QWidget *parent = nullptr);

    /// The passphrase; the field is empty and hidden afterwards.
    SecureBytes take();
    /// Overwrites what was typed and empties the field.
    void wipe();
    bool isCapsLockOn() const { return m_capsLock; }
    /// A tick where the eye is, for the repeated passphrase.
    void setTicked(bool ticked);
    /// As the field in which `first` is typed once more: ticked when it is the same, marked as wrong when it
    /// can no longer become it.
    void showRepeats(const PassphraseField &first);

Q_SIGNALS:
    /// A guess from the letters that come: no system is asked.
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setShown(bool shown);
    void noteCapsLock(const QKeyEvent &event);

    QPushButton *m_eye;
    bool m_capsLock = false;
    bool m_ticked = false;
};

} // namespace fieldfare
