// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace fieldfare {

class ElidedLabel;
class Label;
class Monogram;

/// What a reading pane of Imports is about: an icon in a square, a title, a muted line.
class PaneHead : public QWidget
{
    Q_OBJECT
public:
    explicit PaneHead(QWidget *parent = nullptr);
    void set(const QString &icon, const QString &title, const QString &line);

private:
    Monogram *m_icon;
    Label *m_title;
    ElidedLabel *m_line;
};

/// Figures side by side in a card: label, number; a sentence at the end.
class FigureCard : public QWidget
{
    Q_OBJECT
public:
    explicit FigureCard(QWidget *parent = nullptr);
    void setFigures(const QList<std::pair<QString, QString>> &figures);
    /// With a shield; an empty lead hides it.
    void setProof(const QString &lead, const QString &rest);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::pair<Label *, Label *>> m_figures;
    QWidget *m_proof;
    Label *m_lead;
    Label *m_rest;
    QHBoxLayout *m_row;
};

} // namespace fieldfare
