// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace fieldfare {

class Label;

/// A dashed area that takes one file, by drop or by the button in it.
class DropField : public QWidget
{
    Q_OBJECT

public:
    /// `text` says what may be dropped, `button` what the button opens ("Choose a file").
    DropField(const QString &text, const QString &button, QWidget *parent = nullptr);
    /// A column instead of a row, as on the first day: icon, `title`, the text small, a primary button.
    void setTall(const QString &title);
    /// Two lines without a button, for a list's head: `title`, and below it the text, in which %1 is the link
    /// that the button would have been.
    void setLinked(const QString &title);

Q_SIGNALS:
    void fileDropped(const QString &path);
    /// The page opens the file dialog.
    void chooseRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setHot(bool hot);

    Label *m_words;
    QPushButton *m_choose; ///< none once it is a link
    bool m_hot = false;
};

} // namespace fieldfare
