// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Figures.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace fieldfare {

namespace {

constexpr qreal kEndless = 1 << 20; ///< a line is never broken

/// The ten digits of one script in one font. Asking Qt for them anew would shape each of them for every cell.
struct DigitShapes
{
    std::array<qreal, 10> advances{};
    qreal widest = 0;
    QRawFont font; ///< not valid where another font has the digits
    QList<quint32> glyphs;
};

using DigitsOfFonts = QHash<std::pair<QFont, char16_t>, DigitShapes>;

DigitsOfFonts &knownDigits()
{
    static DigitsOfFonts digits;
    static const bool clearedInTime = [] {
        qAddPostRoutine([] { knownDigits().clear(); }); // fonts go before the application
        return true;
    }();
    Q_UNUSED(clearedInTime)
    return digits;
}

char16_t zeroOf(QChar digit)
{
    return char16_t(digit.unicode() - digit.digitValue());
}

DigitShapes shapesOf(const QFont &font, char16_t zero)
{
    DigitShapes shapes;
    const QFontMetricsF metrics(font);
    QString all;
    for (char16_t digit = 0; digit < 10; ++digit) {
        const QChar each(char16_t(zero + digit));
        all.append(each);
        shapes.advances[digit] = metrics.horizontalAdvance(each);
        shapes.widest = std::max(shapes.widest, shapes.advances[digit]);
    }
    const QRawFont raw = QRawFont::fromFont(font);
    shapes.glyphs = raw.glyphIndexesForString(all);
    if (shapes.glyphs.size() == 10 && !shapes.glyphs.contains(0))
        shapes.font = raw;
    return shapes;
}

const DigitShapes &digitsOf(const QFont &font, QChar digit)
{
    const std::pair key(font, zeroOf(digit));
    const auto known = knownDigits().constFind(key);
    return known != knownDigits().cend() ? *known : *knownDigits().insert(key, shapesOf(font, key.second));
}

bool isRightToLeft(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar each) { return each.direction() == QChar::DirR || each.direction() == QChar::DirAL; });
}

std::unique_ptr<QTextLayout> layoutOf(const QString &text, const QFont &font)
{
    std::unique_ptr<QTextLayout> layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout->setTextOption(option);
    layout->beginLayout();
    layout->createLine().setLineWidth(kEndless);
    layout->endLayout();
    return layout;
}

void drawDigits(QPainter &painter, QPointF at, const QString &text, const DigitShapes &shapes)
{
    QList<quint32> glyphs;
    QList<QPointF> places;
    for (const QChar digit : text) {
        const std::size_t value = std::size_t(digit.digitValue());
        const QPointF place(at.x() + (shapes.widest - shapes.advances[value]) / 2, at.y());
        if (!shapes.font.isValid())
            painter.drawText(place, QString(digit));
        else {
            glyphs.append(shapes.glyphs[qsizetype(value)]);
            places.append(place);
        }
        at.rx() += shapes.widest;
    }
    if (glyphs.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(shapes.font);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    painter.drawGlyphRun({}, run);
}

} // namespace

struct FiguresLine::Layout
{
    struct Run
    {
        QString text;
        bool digits = false;
        qreal width = 0;
        std::unique_ptr<QTextLayout> words = {};
    };
    std::vector<Run> runs;

    explicit Layout(const QString &text)
    {
        for (const QChar each : text) {
            const bool digit = each.isDigit();
            if (runs.empty() || runs.back().digits != digit)
                runs.push_back({QString(), digit});
            runs.back().text.append(each);
        }
    }
};

FiguresLine::FiguresLine(const QString &text, const QFont &font)
    : m_text(text)
    , m_font(font)
{
    if (isRightToLeft(text)) { // mixed directions are left to Qt's layout
        m_width = QFontMetricsF(font).horizontalAdvance(text);
        return;
    }
    m_layout = std::make_unique<Layout>(text);
    for (Layout::Run &run : m_layout->runs) {
        if (run.digits) {
            run.width = digitsOf(font, run.text.front()).widest * qreal(run.text.size());
        } else {
            run.words = layoutOf(run.text, font);
            run.width = run.words->lineAt(0).naturalTextWidth();
        }
        m_width += run.width;
    }
}

FiguresLine::~FiguresLine() = default;

void FiguresLine::draw(QPainter &painter, const QRectF &rect, Qt::Alignment alignment) const
{
    painter.setFont(m_font);
    if (!m_layout) {
        painter.drawText(rect, int(alignment | Qt::TextSingleLine), m_text);
        return;
    }
    const QFontMetricsF metrics(m_font, painter.device());
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - m_width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - m_width / 2;
    qreal baseline = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    else if (!(alignment & Qt::AlignTop))
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const Layout::Run &run : m_layout->runs) {
        if (run.digits)
            drawDigits(painter, {x, baseline}, run.text, digitsOf(m_font, run.text.front()));
        else
            run.words->draw(&painter, {x, baseline - run.words->lineAt(0).ascent()});
        x += run.width;
    }
}

qreal figuresWidth(const QString &text, const QFont &font)
{
    return FiguresLine(text, font).width();
}

void paintFigures(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                  Qt::Alignment alignment)
{
    FiguresLine(text, font).draw(painter, rect, alignment);
}

void paintDecimal(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                  const QString &separator, int decimals)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitsOf(font, u'0').widest;
    const qreal point = metrics.horizontalAdvance(separator);
    QRectF place = rect;
    if (text == u"–") {
        place.setRight(rect.right() - digit * decimals - point / 2 + metrics.horizontalAdvance(text) / 2);
    } else if (!text.isEmpty() && text.back().isDigit()) {
        const qsizetype at = text.lastIndexOf(separator);
        const qsizetype own = at < 0 ? 0 : text.size() - at - separator.size();
        place.setRight(rect.right() - digit * (decimals - qreal(own)) - (at < 0 ? point : 0));
    }
    paintFigures(painter, place, text, font, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace fieldfare
