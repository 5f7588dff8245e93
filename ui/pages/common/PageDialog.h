// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace fieldfare {

/// A dialog of a page: title, what the page puts into its body, buttons at the foot; the window behind is
/// dimmed while it shows. Open it with open(): it is window-modal and deletes itself.
class PageDialog : public QDialog
{
    Q_OBJECT

public:
    PageDialog(const QString &title, QWidget *parent);
    QVBoxLayout *body() const { return m_body; }
    /// A muted sentence as the next row of the body.
    void addSentence(const QString &sentence);
    /// A label above a control, as the next row of the body; the label is the control's accessible name.
    void addField(const QString &label, QWidget *control);
    /// What Enter does. The dialog takes the button; nothing is connected.
    void setAction(QPushButton *button);
    /// "Cancel" unless said otherwise.
    void setClosing(const QString &text);
    /// Whether the closing button can be pressed.
    void setClosable(bool closable);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
    QPushButton *m_close;
    QPointer<QWidget> m_scrim;
};

} // namespace fieldfare
