// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rights/Letters.h"

#include <QWidget>

namespace fieldfare {

/// The letter as it begins, small, on white paper in light and dark alike: it is what the company gets. Its
/// words are its accessible description.
class PaperPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PaperPreview(QWidget *parent = nullptr);
    void setLetter(const LetterDetail &detail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_company;
    QString m_number;
    QString m_date;
    QString m_subject;
    QStringList m_paragraphs;
};

} // namespace fieldfare
