// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The look's promises that a program can check: contrast, icons, figures, sizes.

#include "theme/Theme.h"
#include "theme/FieldfareStyle.h"
#include "theme/Figures.h"
#include "theme/Metrics.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <optional>

using namespace fieldfare;

namespace {

QJsonObject tokenFile()
{
    QFile file(QStringLiteral(":/fieldfare/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject part(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toObject();
}

std::optional<Role> roleOf(const QString &name)
{
    for (std::size_t i = 0; i < kRoleCount; ++i)
        if (name == roleName(Role(i)))
            return Role(i);
    return {};
}

/// WCAG 2.1 relative luminance and contrast.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

bool hasInk(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 128)
                return true;
    return false;
}

/// First and last column of `image` that differ from white.
std::pair<int, int> inkColumns(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (qGray(image.pixel(x, y)) < 128) {
                first = qMin(first, x);
                last = x;
            }
    return {first, last};
}

QImage figures(const QString &text, const QFont &font)
{
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFigures(painter, image.rect(), text, font, Qt::AlignRight | Qt::AlignVCenter);
    return image;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastPairsHold();
    void everyTokenHasARole();
    void appearanceMovesThePalette();
    void everyIconDraws();
    void birdFollowsTheAppearance();
    void interIsThere();
    void figuresAreTabular();
    void decimalPointsAlign();
    void metricsAreTheTokens();
};

void ThemeTest::contrastPairsHold()
{
    const Tokens tokens = Tokens::load();
    const QJsonArray pairs = part(tokenFile(), "contrast").value(QLatin1StringView("pairs")).toArray();
    QVERIFY(pairs.size() > 20);
    for (const QJsonValue &value : pairs) {
        const QJsonObject pair = value.toObject();
        const std::optional<Role> text = roleOf(pair.value(QLatin1StringView("fg")).toString());
        QVERIFY(text);
        for (const QJsonValue &ground : pair.value(QLatin1StringView("on")).toArray()) {
            const std::optional<Role> on = roleOf(ground.toString());
            QVERIFY(on);
            for (const bool dark : {false, true}) {
                const double got = contrast(tokens.color(*text, dark), tokens.color(*on, dark));
                const QString message = QStringLiteral("%1 on %2 %3: %4")
                                            .arg(roleName(*text), roleName(*on),
                                                 dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                            .arg(got);
                QVERIFY2(got >= pair.value(QLatin1StringView("min")).toDouble(), qPrintable(message));
            }
        }
    }
}

void ThemeTest::everyTokenHasARole()
{
    const QJsonObject light = part(part(tokenFile(), "color"), "light");
    QCOMPARE(std::size_t(light.size()), kRoleCount);
    const Tokens tokens = Tokens::load();
    for (auto it = light.begin(); it != light.end(); ++it) {
        const std::optional<Role> role = roleOf(it.key());
        QVERIFY2(role, qPrintable(it.key()));
        QCOMPARE(tokens.color(*role, false), QColor(it.value().toString()));
    }
}

void ThemeTest::appearanceMovesThePalette()
{
    Theme &theme = themeOf(nullptr);
    theme.setAppearance(Appearance::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.tokens().color(Role::Ground, false));
    theme.setAppearance(Appearance::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.tokens().color(Role::Ground, true));
    theme.setAppearance(Appearance::System);
    theme.setSystemDark(false);
    QVERIFY(!theme.isDark());
}

void ThemeTest::everyIconDraws()
{
    Icons icons;
    const QStringList names = Icons::names();
    QVERIFY(names.size() >= 79);
    for (const QString &name : names)
        for (const int size : {14, 16, 18, 20, 24})
            QVERIFY2(hasInk(icons.pixmap(name, size, Qt::black, 2)), qPrintable(name));
    QVERIFY(icons.pixmap(QStringLiteral("no-such-icon"), 16, Qt::black, 1).isNull());
    QCOMPARE(icons.pixmap(QStringLiteral("search"), 16, Qt::black, 2).size(), QSize(32, 32));
}

void ThemeTest::birdFollowsTheAppearance()
{
    Icons icons;
    const Tokens tokens = Tokens::load();
    const QImage light = icons.bird(76, tokens.bird(false), 1).toImage();
    const QImage dark = icons.bird(76, tokens.bird(true), 1).toImage();
    QVERIFY(light != dark);
    QCOMPARE(qAlpha(light.pixel(0, 0)), 0); // no tile
    QVERIFY(!icons.appIcon().isNull());
}

void ThemeTest::interIsThere()
{
    if (!QFile::exists(QStringLiteral(":/fieldfare/fonts/Inter-Regular.otf")))
        QSKIP("built without Inter");
    const Theme &theme = themeOf(nullptr);
    QCOMPARE(QFontInfo(theme.font(TextStyle::Body)).family(), QStringLiteral("Inter"));
    QCOMPARE(QFontInfo(theme.font(TextStyle::Figure)).family(), QStringLiteral("Inter Display"));
    QCOMPARE(QFontInfo(theme.font(TextStyle::BodySemibold)).weight(), int(QFont::DemiBold));
    QCOMPARE(theme.font(TextStyle::Title).pixelSize(), 18);
    // Three weights, not two: Medium is drawn as itself.
    const auto width = [&theme](TextStyle style) {
        return QFontMetricsF(theme.font(style)).horizontalAdvance(QStringLiteral("Domain proven"));
    };
    QVERIFY(width(TextStyle::Body) < width(TextStyle::BodyMedium));
    QVERIFY(width(TextStyle::BodyMedium) < width(TextStyle::BodySemibold));
}

void ThemeTest::figuresAreTabular()
{
    const QFont font = themeOf(nullptr).font(TextStyle::Body);
    QCOMPARE(figuresWidth(QStringLiteral("1111"), font), figuresWidth(QStringLiteral("4444"), font));
    QCOMPARE(figuresWidth(QStringLiteral("11.11"), font), figuresWidth(QStringLiteral("80.08"), font));
    QVERIFY(figuresWidth(QStringLiteral("111"), font) >
            3 * QFontMetricsF(font).horizontalAdvance(u'1') - 0.01);
    // What is drawn takes what is promised: the eights of 8.8 and 811.8 stand under each other.
    QCOMPARE(inkColumns(figures(QStringLiteral("8.8"), font)).second,
             inkColumns(figures(QStringLiteral("811.8"), font)).second);
}

void ThemeTest::decimalPointsAlign()
{
    const QFont font = themeOf(nullptr).font(TextStyle::Body);
    const auto drawn = [&font](const QString &text) {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintDecimal(painter, image.rect(), text, font, QStringLiteral("."));
        painter.end();
        return inkColumns(image);
    };
    const int whole = drawn(QStringLiteral("8")).second;
    const int withCents = drawn(QStringLiteral("8.88")).second;
    QVERIFY(whole < withCents - 15); // the yen ends where the euro's point is
    QVERIFY(drawn(QStringLiteral("–")).second < withCents - 8);
    QVERIFY(drawn(QStringLiteral("never")).second > withCents - 4); // words are right-aligned
}

void ThemeTest::metricsAreTheTokens()
{
    const QJsonObject root = tokenFile();
    const QJsonObject sizes = part(root, "size");
    const auto size = [&sizes](const char *name) { return sizes.value(QLatin1StringView(name)).toInt(); };
    QCOMPARE(metrics::kSidebar, size("sidebar"));
    QCOMPARE(metrics::kList, size("list"));
    QCOMPARE(metrics::kListMin, size("list-min"));
    QCOMPARE(metrics::kListMax, size("list-max"));
    QCOMPARE(metrics::kToolbar, size("toolbar"));
    QCOMPARE(metrics::kActionBar, size("action-bar"));
    QCOMPARE(metrics::kButton, size("button"));
    QCOMPARE(metrics::kButtonSmall, size("button-small"));
    QCOMPARE(metrics::kField, size("field"));
    QCOMPARE(metrics::kRow, size("row"));
    QCOMPARE(metrics::kRowRequest, size("row-request"));
    QCOMPARE(metrics::kRowField, size("row-field"));
    QCOMPARE(metrics::kMeasure, size("measure"));
    QCOMPARE(metrics::kRadiusCard, part(root, "radius").value(QLatin1StringView("card")).toInt());
    QCOMPARE(metrics::kExpandMs, part(root, "motion").value(QLatin1StringView("expand-ms")).toInt());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    FieldfareStyle::install(application);
    ThemeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ThemeTest.moc"
