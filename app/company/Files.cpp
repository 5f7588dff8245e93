// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Files.h"

#include "documents/PdfDocument.h"
#include "documents/QrCode.h"
#include "vault/VaultErrors.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>

namespace fieldfare::company {

namespace {

constexpr qsizetype kMostBytes = qsizetype(4) * 1024 * 1024;
constexpr int kQuietZone = 4;         // modules (ISO/IEC 18004)
constexpr int kPixels = 8;            // a module
constexpr qsizetype kEasyLink = 1200; // beyond that, phones and printers make a game of it

QByteArray pngOf(const QrCode &code)
{
    const int side = (code.side + 2 * kQuietZone) * kPixels;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    const int edge = kQuietZone * kPixels;
    code.paint(painter, QRectF(edge, edge, side - 2 * edge, side - 2 * edge));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

QByteArray svgOf(const QrCode &code)
{
    QString path;
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side; ++x) {
            const int start = x;
            while (x < code.side && code.isDark(x, y))
                ++x;
            if (x > start)
                path += QStringLiteral("M%1 %2h%3v1H%1z")
                            .arg(start + kQuietZone)
                            .arg(y + kQuietZone)
                            .arg(x - start);
        }
    }
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\" "
                          "shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%1v%1H0z\"/>"
                          "<path d=\"%2\"/></svg>\n")
        .arg(code.side + 2 * kQuietZone)
        .arg(path)
        .toUtf8();
}

} // namespace

Result<QByteArray> contentOf(const QString &path)
{
    if (path == u"-")
        return terminal::readAllInput(kMostBytes);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(fieldfare::errors::fileUnreadable, {path, file.errorString()});
    return file.read(kMostBytes);
}

Result<QUrl> hostedAt(const QCommandLineParser &parser, const QString &name)
{
    const QString base = parser.value(QStringLiteral("host-at"));
    if (base.isEmpty())
        return QUrl();
    QUrl url(base.endsWith(u'/') ? base : base + u'/', QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return terminal::usage(Words::tr("--host-at wants a web address: https://shop.example/fieldfare/"));
    url.setPath(url.path() + name + QStringLiteral(".jwt"));
    return url;
}

Result<Reply> handOut(const QCommandLineParser &parser, const HandedOut &out)
{
    const QDir folder(parser.value(QStringLiteral("out")));
    if (!folder.mkpath(QStringLiteral(".")))
        return failure(fieldfare::errors::placeReadOnly, {folder.path()});
    QList<std::pair<QString, QByteArray>> files{{QStringLiteral(".jwt"), out.jws}};
    Reply reply;
    reply.document["link"] = out.link.isEmpty() ? Json(nullptr) : Json(out.link.toStdString());
    reply.document["qr"] = false;
    if (!out.link.isEmpty()) {
        files.append({QStringLiteral(".link.txt"), out.link.toUtf8() + '\n'});
        const Result<QrCode> code = out.link.size() <= kEasyLink
                                        ? encodeQr(out.link)
                                        : Result<QrCode>(failure(fieldfare::errors::qrTooLong));
        if (code) {
            files.append({QStringLiteral(".png"), pngOf(*code)});
            files.append({QStringLiteral(".svg"), svgOf(*code)});
            reply.document["qr"] = true;
        } else {
            reply.lines.append(
                Words::tr("No QR code: the link is too long for one. With --host-at it is short."));
        }
    }
    Json paths = Json::array();
    for (const auto &[ending, bytes] : files) {
        const QString path = folder.filePath(out.name + ending);
        if (const Result<> written = writeFileAtomically(path, bytes); !written)
            return failure(written.error());
        paths.push_back(path.toStdString());
        reply.lines.append(path);
    }
    reply.document["files"] = paths;
    return reply;
}

} // namespace fieldfare::company
