// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PdfTools.h"

#include "documents/Zxing.h"

#include <QProcess>

namespace fieldfare::pdftools {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

QStringList lines(const QString &pdf)
{
    QStringList lines;
    const QByteArray text =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const QString simple = line.simplified();
        if (!simple.isEmpty())
            lines.append(simple);
    }
    return lines;
}

QImage page(const QString &pdf, int number, int dotsPerInch)
{
    const QString at = QString::number(number);
    return QImage::fromData(run(QStringLiteral("pdftoppm"),
                                {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(dotsPerInch),
                                 QStringLiteral("-f"), at, QStringLiteral("-l"), at, pdf}));
}

namespace {

QString codeIn(const QImage &image, ZXing::BarcodeFormat format)
{
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                int(gray.bytesPerLine()));
    const BarcodeOptions options = BarcodeOptions().setFormats(format).setTryHarder(true);
    return QString::fromStdString(ZXing::ReadBarcode(view, options).text());
}

} // namespace

QString qrText(const QImage &image)
{
    return codeIn(image, ZXing::BarcodeFormat::QRCode);
}

QString barcodeText(const QImage &image)
{
    return codeIn(image, ZXing::BarcodeFormat::Code128);
}

} // namespace fieldfare::pdftools
