// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program itself, with eyes: `probe_window WALLET [overview | companies [WORDS]]` starts as fieldfare
// does and says "painted MEGABYTES" once the unlock screen is there. With "overview" it then unlocks and says
// "overview MILLISECONDS" once the figures are painted. With "companies" it goes on to that page, says
// "companies MEGABYTES" when the rows are there, and "key MILLISECONDS" for every key typed into the search,
// "keys 0" at the end; WORDS is how many words are typed. It stays until its input ends.

#include "Figures.h"
#include "FirstPaint.h"
#include "SampleWallet.h"
#include "companies/CompaniesPage.h"
#include "shell/Application.h"
#include "shell/MainWindow.h"
#include "shell/Targets.h"
#include "shell/UnlockPage.h"
#include "shell/WalletView.h"
#include "widgets/PassphraseField.h"
#include "widgets/SearchField.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QSocketNotifier>
#include <QTableView>

#include <array>
#include <span>

#include <openssl/crypto.h>

#include <unistd.h>

using namespace fieldfare;
using namespace fieldfare::bench;

namespace {

constexpr int kPatience = 600'000;
/// What a person leaves between two keys at the least; the page reads the chosen company meanwhile.
constexpr int kBetweenKeys = 60;

void say(const char *what, double number)
{
    std::printf("%s %.3f\n", what, number);
    std::fflush(stdout);
}

MainWindow &window()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (MainWindow *found = qobject_cast<MainWindow *>(top))
            return *found;
    }
    qFatal("There is no window");
}

void settle(int milliseconds)
{
    const QDeadlineTimer end(milliseconds);
    while (!end.hasExpired())
        QApplication::processEvents(QEventLoop::AllEvents, int(end.remainingTime()));
}

void press(QWidget &widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &down);
    QApplication::sendEvent(&widget, &up);
}

/// Whether anything has been painted since the last question: all that a key changes is painted in one go.
class PaintWatch : public QObject
{
public:
    PaintWatch() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted |= event->type() == QEvent::Paint;
        return false;
    }
    double keyMilliseconds(QWidget &field, int key, const QString &text)
    {
        m_painted = false;
        return milliseconds([&] {
            press(field, key, text);
            const QDeadlineTimer deadline(kPatience);
            while (!m_painted && !deadline.hasExpired())
                QApplication::processEvents();
        });
    }

private:
    bool m_painted = false;
};

void typeInto(SearchField &search, std::size_t words)
{
    PaintWatch watch;
    search.setFocus();
    static constexpr std::array kWords{"mobil", "nordhalm 7", "company4711", "sternbank",
                                       "work",  "a",          "e",           "xyz"};
    for (const char *word : std::span(kWords).first(std::min(words, kWords.size()))) {
        for (const QChar letter : QString::fromLatin1(word)) {
            say("key", watch.keyMilliseconds(search, 0, letter));
            settle(kBetweenKeys);
        }
        while (!search.text().isEmpty()) {
            say("key", watch.keyMilliseconds(search, Qt::Key_Backspace, {}));
            settle(kBetweenKeys);
        }
    }
    say("keys", 0);
}

void openCompanies(std::size_t words)
{
    window().walletView()->go(targetTo(PageId::Companies));
    CompaniesPage *page = window().findChild<CompaniesPage *>();
    QTableView *table = page->findChild<QTableView *>();
    const QDeadlineTimer deadline(kPatience);
    while (table->model()->rowCount() == 0 && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    settle(500);
    say("companies", residentMegabytes());
    typeInto(*page->findChild<SearchField *>(), words);
}

/// Types so many words into Companies' search afterwards; stays on Overview where that is 0.
void unlock(std::size_t words)
{
    PassphraseField *field = window().unlockPage()->findChild<PassphraseField *>();
    field->setText(samples::samplePassphrase());
    window().idleLock().setMinutes(0); // a busy computer may take longer than the lock waits
    QElapsedTimer timer;
    timer.start();
    new FirstPaint("fieldfare::FiguresView", [timer, words] {
        say("overview", double(timer.nsecsElapsed()) / 1e6);
        if (words > 0)
            openCompanies(words);
    });
    press(*field, Qt::Key_Return);
}

} // namespace

int main(int argc, char **argv)
{
    CRYPTO_secure_malloc_init(256 * 1024, 16);
    const QByteArray mode = argc > 2 ? argv[2] : "";
    const std::size_t words = argc > 3 ? QByteArray(argv[3]).toUInt() : 100;
    argc = std::min(argc, 2); // what follows is not for the program
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("fieldfare"));
    Application fieldfare(application);
    FirstPaint painted("fieldfare::UnlockPage", [mode, words] {
        say("painted", residentMegabytes());
        if (!mode.isEmpty())
            QTimer::singleShot(300, qApp, [mode, words] { unlock(mode == "companies" ? words : 0); });
    });
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, [] { QApplication::quit(); });
    const std::optional<int> ended = fieldfare.start();
    return ended ? *ended : QApplication::exec();
}
