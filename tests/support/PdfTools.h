// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

// What other programs make of our documents (poppler-utils, ZXing's reader).
namespace fieldfare::pdftools {

/// The program's output; empty when it failed.
QByteArray run(const QString &program, const QStringList &arguments);
/// pdftotext's lines with single spaces, without empty ones.
QStringList lines(const QString &pdf);
QImage page(const QString &pdf, int number, int dotsPerInch);
/// The text of the first QR code in the picture; empty when there is none.
QString qrText(const QImage &image);
/// The text of the first Code 128 in the picture; empty when there is none.
QString barcodeText(const QImage &image);

} // namespace fieldfare::pdftools
