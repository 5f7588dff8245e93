// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Barcode.h"
#include "documents/QrCode.h"

#include <QWidget>

#include <variant>

namespace fieldfare {

/// A code for a scanner: black on white whatever the theme, with the white around it that scanners need. Bars
/// where they fit and the text allows them, else a QR code, else nothing: the words beside it are the code.
class CodePicture : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { None, Bars, Square };
    /// `module` is the width of the narrowest bar and the side of a square, in pixels; nothing wider than
    /// `mostWidth` is made of bars.
    CodePicture(int module, int height, int mostWidth, QWidget *parent = nullptr);
    /// `preferSquare` where the person asked for a QR code.
    void setCode(const QString &code, bool preferSquare = false);
    Kind kind() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize measure() const;

    int m_module;
    int m_height;
    int m_mostWidth;
    std::variant<std::monostate, Barcode, QrCode> m_code;
};

} // namespace fieldfare
