// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Build tool: IconPngs ICON.svg FOLDER SIZE… writes FOLDER/SIZE.png, for desktops that take no SVG icon.
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    QSvgRenderer icon(arguments.at(1));
    if (!icon.isValid())
        return 1;
    for (const QString &word : arguments.sliced(3)) {
        const int size = word.toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        icon.render(&painter);
        painter.end();
        if (!image.save(QStringLiteral("%1/%2.png").arg(arguments.at(2), word)))
            return 1;
    }
    return 0;
}
