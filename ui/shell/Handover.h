// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUrl>

namespace fieldfare {

/// What another start, the desktop or a drop hands to the window. Nothing of it is loaded or believed.
struct Handover
{
    enum class Kind {
        Nothing, ///< only: come to the front
        Link,    ///< openid4vp:… or fieldfare:…
        File     ///< a whole path
    };
    Kind kind = Kind::Nothing;
    QString text = {};
    /// With which the desktop lets the window come to the front (xdg-activation-v1, which leaves it in the
    /// environment of a start); empty where there is none.
    QByteArray activation = {};
    friend bool operator==(const Handover &, const Handover &) = default;

    /// A program's argument: a link, a file: address, or a path from the working folder. A link longer than
    /// any may be is cut where whoever reads it still sees that it is too long.
    static Handover fromArgument(const QString &argument);
    /// A link or a local file; Nothing for any other address.
    static Handover fromUrl(const QUrl &url);
    static Handover file(const QString &path);
};

/// From one start of the program to another, over a socket that any program of the same person can write to:
/// a line that says the kind, the number of bytes and the activation token if there is one, then these bytes.
namespace handover {
enum class Reading { Incomplete, Done, Wrong };
/// The longest message that is taken.
inline constexpr qsizetype kMostBytes = qsizetype(257) * 1024;

QByteArray message(const Handover &handed);
Reading read(QByteArrayView bytes, Handover &handed);
} // namespace handover

} // namespace fieldfare
