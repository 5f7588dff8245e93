// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace fieldfare {

/// The icons of resources/icons and the bird, drawn sharp for a size, a colour and a screen, and kept. The
/// only place that knows SVG.
class Icons
{
public:
    /// The icon `name` ("search") in one colour; `size` in device-independent pixels. The stroke is thickened
    /// at small sizes so that it stays near 1.25 px. A null pixmap when there is no such icon.
    QPixmap pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio);
    /// The bird alone, without its tile.
    QPixmap bird(int size, const BirdColors &colors, qreal devicePixelRatio);
    /// The program's icon: the bird on its tile, in all usual sizes.
    QIcon appIcon();
    static QStringList names();

private:
    QHash<QString, QPixmap> m_drawn;
};

/// A QIcon that follows the theme: drawn in `role`'s colour of the moment, and where the style paints a
/// button or a menu, in that control's text colour. Its QIcon::name() is `name`.
QIcon themedIcon(const QString &name, Role role = Role::TextMuted);

} // namespace fieldfare
