// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

namespace fieldfare {

/// A receipt's sheet as it will be printed: white in light and dark alike. Its words are its accessible
/// description.
class PaperSheet : public QWidget
{
    Q_OBJECT
public:
    explicit PaperSheet(QWidget *parent = nullptr);
    void setPage(const QImage &page);
    void setWords(const QString &words);
    /// 1 is 96 dpi.
    void setZoom(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_page;
};

/// The sheet on its ground, at any size: as wide as there is room until the person chooses another.
class PaperView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);

    void setPage(const QImage &page) { m_sheet->setPage(page); }
    void setWords(const QString &words) { m_sheet->setWords(words); }
    double zoom() const { return m_zoom; }
    bool canZoomIn() const;
    bool canZoomOut() const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    /// The page is wanted in another size.
    void zoomChanged(double zoom);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setZoom(double zoom);
    double fitting() const;

    PaperSheet *m_sheet;
    double m_zoom = 0;
    bool m_fits = true;
};

} // namespace fieldfare
