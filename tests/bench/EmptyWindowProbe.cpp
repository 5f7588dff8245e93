// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The yardstick of the window's figures: a Qt main window with nothing in it. Says "painted", and what memory
// it has, once it is on the screen; then stays until its input ends.

#include "Figures.h"
#include "FirstPaint.h"

#include <QApplication>
#include <QMainWindow>
#include <QSocketNotifier>

#include <unistd.h>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    fieldfare::bench::FirstPaint painted("QMainWindow", [] {
        std::printf("painted %.3f\n", fieldfare::bench::residentMegabytes());
        std::fflush(stdout);
    });
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, [] { std::_Exit(0); });
    window.show();
    return QApplication::exec();
}
