// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Icons.h"

#include "theme/Theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace fieldfare {

namespace {

QByteArray svgTextOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const char *strokeOf(int size)
{
    if (size >= 24)
        return "1.5";
    if (size >= 20)
        return "1.6";
    return size >= 18 ? "1.7" : "1.9";
}

QPixmap drawn(const QByteArray &svg, int size, qreal devicePixelRatio)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return {};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(const QString &name, Role role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, draw(qMin(rect.width(), rect.height()), mode, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return draw(qMin(size.width(), size.height()), mode, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt hands over device pixels here.
        return draw(qRound(qMin(size.width(), size.height()) / scale), mode, scale);
    }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    QPixmap draw(int size, QIcon::Mode mode, qreal ratio) const
    {
        Theme &theme = themeOf(nullptr);
        const Role role = mode == QIcon::Disabled ? Role::TextDisabled : m_role;
        return theme.icons().pixmap(m_name, size, theme.color(role), ratio);
    }

    QString m_name;
    Role m_role;
};

} // namespace

QPixmap Icons::pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    const QString key =
        QStringLiteral("%1/%2/%3/%4").arg(name).arg(size).arg(color.rgba(), 0, 16).arg(devicePixelRatio);
    const auto found = m_drawn.constFind(key);
    if (found != m_drawn.constEnd())
        return *found;
    QByteArray svg = svgTextOf(QStringLiteral(":/fieldfare/icons/%1.svg").arg(name));
    if (svg.isEmpty())
        return {};
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"1.5\"", QByteArray("stroke-width=\"") + strokeOf(size) + '"');
    const QPixmap pixmap = drawn(svg, size, devicePixelRatio);
    m_drawn.insert(key, pixmap);
    return pixmap;
}

QPixmap Icons::bird(int size, const BirdColors &colors, qreal devicePixelRatio)
{
    QString svg = QString::fromUtf8(svgTextOf(QStringLiteral(":/fieldfare/app-icon.svg")));
    static const QRegularExpression tile(QStringLiteral("<rect[^>]*/>"));
    static const QRegularExpression box(QStringLiteral("viewBox=\"[^\"]*\""));
    svg.remove(tile);
    svg.replace(box, QStringLiteral("viewBox=\"6 10 118 110\""));
    svg.replace(QStringLiteral("stroke=\"#36424F\""),
                QStringLiteral("stroke=\"%1\"").arg(colors.mark.name()));
    svg.replace(QStringLiteral("fill=\"#36424F\""), QStringLiteral("fill=\"%1\"").arg(colors.head.name()));
    svg.replace(QStringLiteral("#8A4B2D"), colors.back.name());
    svg.replace(QStringLiteral("#D69E2E"), colors.breast.name());
    svg.replace(QStringLiteral("#FAF8F5"), colors.eye.name());
    return drawn(svg.toUtf8(), size, devicePixelRatio);
}

QIcon Icons::appIcon()
{
    QIcon icon;
    const QByteArray svg = svgTextOf(QStringLiteral(":/fieldfare/app-icon.svg"));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(drawn(svg, size, 1));
    return icon;
}

QStringList Icons::names()
{
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/fieldfare/icons")).entryList({QStringLiteral("*.svg")}))
        names.append(file.chopped(4));
    return names;
}

QIcon themedIcon(const QString &name, Role role)
{
    return QIcon(new ThemedIconEngine(name, role));
}

} // namespace fieldfare
