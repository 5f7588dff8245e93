// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QPainter;

namespace fieldfare {

class Theme;

/// The first two words' initials that start with a letter; of a single word its first two letters.
QString monogramLetters(const QString &name);
/// Which of the five tints a company has: a hash of its main domain. It says nothing.
int monogramTint(const QString &mainDomain);
/// Draws into a square of 20 to 44 px. `icon` instead of letters where nothing is known yet ("link").
void paintMonogram(QPainter &painter, const Theme &theme, const QRectF &square, const QString &name,
                   const QString &mainDomain, const QString &icon = {});

/// A company's monogram beside its name, which says the same: accessibly it is a picture without words.
class Monogram : public QWidget
{
    Q_OBJECT

public:
    /// 24, 32 or 44 px.
    explicit Monogram(int size, QWidget *parent = nullptr);
    void setCompany(const QString &name, const QString &mainDomain);
    /// An icon on sunken ground instead.
    void setIcon(const QString &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_domain;
    QString m_icon;
};

} // namespace fieldfare
