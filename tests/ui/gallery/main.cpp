// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows the parts of ui/ as the look's components picture does. With --shot DIR it saves PNGs and ends.

#include "ComponentsPage.h"
#include "PartsPage.h"
#include "theme/FieldfareStyle.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QTabWidget>

using namespace fieldfare;

namespace {

void shoot(QWidget &page, const QString &path, qreal ratio)
{
    page.ensurePolished();
    page.resize(1280, qMax(page.sizeHint().height(), page.heightForWidth(1280)));
    QPixmap picture(page.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(themeOf(&page).color(Role::Ground));
    page.render(&picture);
    picture.save(path);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    Theme &theme = FieldfareStyle::install(application);
    const QStringList arguments = QApplication::arguments();
    if (arguments.contains(QStringLiteral("--rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    theme.setAppearance(arguments.contains(QStringLiteral("--dark")) ? Appearance::Dark : Appearance::Light);
    theme.setMotion(false);
    ComponentsPage components;
    PartsPage parts;
    const qsizetype shot = arguments.indexOf(QStringLiteral("--shot"));
    if (shot < 0 || shot + 1 >= arguments.size()) {
        QTabWidget tabs;
        tabs.addTab(&components, QStringLiteral("Components"));
        tabs.addTab(&parts, QStringLiteral("Parts"));
        tabs.show();
        return QApplication::exec();
    }
    const QDir folder(arguments.at(shot + 1));
    folder.mkpath(QStringLiteral("."));
    components.show(); // lays out and polishes; the pictures are rendered
    parts.show();
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        theme.setAppearance(appearance);
        QApplication::processEvents();
        const QString name =
            appearance == Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark");
        shoot(components, folder.filePath(QStringLiteral("components-%1.png").arg(name)), 1);
        shoot(parts, folder.filePath(QStringLiteral("parts-%1.png").arg(name)), 1);
    }
    theme.setAppearance(Appearance::Light);
    QApplication::processEvents();
    shoot(components, folder.filePath(QStringLiteral("components-light-200.png")), 2);
    shoot(parts, folder.filePath(QStringLiteral("parts-light-200.png")), 2);
    return 0;
}
