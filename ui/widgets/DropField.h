// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fieldfare {

/// A dashed area that takes one file, by drop or by the button in it.
class DropField : public QWidget
{
    Q_OBJECT

public:
    /// `text` says what may be dropped, `button` what the button opens ("Choose a file").
    DropField(const QString &text, const QString &button, QWidget *parent = nullptr);

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

    bool m_hot = false;
};

} // namespace fieldfare
