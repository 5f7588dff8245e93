// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// That a label's words have exactly the room that they need.

#include "widgets/Label.h"
#include "theme/FieldfareStyle.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QImage>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace fieldfare;

namespace {

constexpr int kWidth = 220;

/// First and last row that something is painted on.
std::pair<int, int> inkOf(Label &label)
{
    const QImage image = label.grab().toImage();
    const QRgb ground = image.pixel(image.width() - 1, 0);
    std::pair<int, int> ink{image.height(), -1};
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground) {
                ink.first = qMin(ink.first, y);
                ink.second = y;
                break;
            }
        }
    }
    return ink;
}

int inkHeight(Label &label)
{
    const auto [first, last] = inkOf(label);
    return last - first;
}

} // namespace

class LabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void widthThatItMayNotHaveDoesNotCount();
    void layoutGivesWhatItNeeds();
};

void LabelTest::nothingIsCutOff_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<QString>("markup");
    const QString one = QStringLiteral("Jagged yprg");
    const QString many =
        QStringLiteral("You chose <b>firm</b>. Change what feels wrong, and say “never” where "
                       "no offer shall change it. Jagged yprg");
    const QList<std::pair<const char *, TextStyle>> styles{{"small", TextStyle::Small},
                                                           {"body", TextStyle::Body},
                                                           {"semibold", TextStyle::BodySemibold},
                                                           {"title", TextStyle::Title},
                                                           {"figure", TextStyle::Figure}};
    for (const auto &[name, style] : styles) {
        QTest::addRow("%s, one line", name) << int(style) << one;
        QTest::addRow("%s, several", name) << int(style) << many;
    }
}

void LabelTest::nothingIsCutOff()
{
    QFETCH(int, style);
    QFETCH(QString, markup);
    Label label({}, TextStyle(style));
    label.setWrapping(true);
    label.setMarkup(markup);
    const int needed = label.heightForWidth(kWidth);
    QCOMPARE(needed % Theme::lineHeight(TextStyle(style)), 0);
    label.resize(kWidth, needed);
    QCOMPARE(label.height(), needed);
    const int ink = inkHeight(label);
    label.resize(kWidth, needed + 60);
    QCOMPARE(ink, inkHeight(label));
}

void LabelTest::widthThatItMayNotHaveDoesNotCount()
{
    Label label(QStringLiteral("Drop the export of your password manager: every login is a company."));
    label.setWrapping(true);
    label.setMaximumWidth(kWidth);
    QVERIFY(label.heightForWidth(kWidth) > Theme::lineHeight(TextStyle::Body));
    QCOMPARE(label.heightForWidth(2 * kWidth), label.heightForWidth(kWidth));
}

/// Nested, aligned and scrolled, where Qt's layouts do not ask for the height that a width needs.
void LabelTest::layoutGivesWhatItNeeds()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    QWidget *content = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(content);
    Label *label = new Label({}, TextStyle::Figure);
    label->setWrapping(true);
    QHBoxLayout *row = new QHBoxLayout;
    QWidget *nested = new QWidget;
    QVBoxLayout *inner = new QVBoxLayout(nested);
    inner->addWidget(label);
    row->addWidget(nested, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addStretch();
    area.setWidget(content);
    area.resize(300, 200);
    area.show();
    label->setMarkup(QStringLiteral("You chose <b>firm</b>. Change what feels wrong, say “never”."));
    QTRY_COMPARE(label->height(), label->heightForWidth(label->width()));
    area.resize(700, 200);
    QTRY_COMPARE(label->height(), label->heightForWidth(label->width()));
    area.resize(2000, 200);
    QTRY_COMPARE(label->height(), Theme::lineHeight(TextStyle::Figure));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    FieldfareStyle::install(application);
    LabelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "LabelTest.moc"
