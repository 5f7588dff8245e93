// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace fieldfare {

/// A search: magnifier, the count of hits at the end, Esc empties it. searchChanged comes with every change,
/// trimmed. A page gives it focus on Ctrl F; the rows underline what matched (RowDelegate).
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    /// "13 found" at the end; empty shows nothing.
    void setHits(const QString &text);
    QString hits() const { return m_hits; }

Q_SIGNALS:
    void searchChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hits;
};

} // namespace fieldfare
