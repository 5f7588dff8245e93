// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rights/Letters.h"

#include <QWidget>

namespace fieldfare {

/// The first page of the letter, small, as it will be printed: white in light and dark alike, because it is
/// what the company gets. A click opens it; its words are its accessible description.
class PaperPreview : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kWidth = 300;

    explicit PaperPreview(QWidget *parent = nullptr);
    /// The words, and an empty sheet until the page comes.
    void setLetter(const LetterDetail &detail);
    void setPage(const QImage &page);
    /// Of the page, so that it is as sharp as the screen.
    double scale() const;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    LetterId m_letter;
    QImage m_page;
};

} // namespace fieldfare
