// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <cstdlib>
#include <cstring>

namespace {

constexpr char kSecret[] = "a value of the person’s";

/// Whether freshly given memory still has the secret; the first bytes are the C library's own notes.
bool hasSecret(const void *block, std::size_t size)
{
    return QByteArray(static_cast<const char *>(block), qsizetype(size)).contains(kSecret);
}

char *filled(std::size_t size)
{
    char *block = static_cast<char *>(std::malloc(size));
    std::memset(block, 'x', size);
    std::memcpy(block + size / 2, kSecret, sizeof kSecret);
    return block;
}

} // namespace

/// Memory that was let go is empty when it is given out again.
class WipedHeapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freed_data();
    void freed();
    void grown_data();
    void grown();
    void shrunk();
    void oddRequestsAreAnswered();
};

void WipedHeapTest::freed_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {64, 600, 5'000, 90'000})
        QTest::addRow("%d", size) << size;
}

void WipedHeapTest::freed()
{
    QFETCH(const int, size);
    const std::size_t bytes = std::size_t(size);
    char *volatile before = filled(bytes);
    QVERIFY(hasSecret(before, bytes));
    std::free(before);
    void *volatile again = std::malloc(bytes);
    QCOMPARE(again, static_cast<void *>(before)); // else nothing was looked at
    QVERIFY(!hasSecret(again, bytes));
    std::free(again);
}

void WipedHeapTest::grown_data()
{
    freed_data();
}

void WipedHeapTest::grown()
{
    QFETCH(const int, size);
    const std::size_t bytes = std::size_t(size);
    char *volatile before = filled(bytes);
    void *volatile guard = std::malloc(32); // so that it cannot grow where it is
    char *volatile larger = static_cast<char *>(std::realloc(before, bytes * 3));
    QVERIFY(larger != before);
    QVERIFY(hasSecret(larger, bytes * 3));
    void *volatile again = std::malloc(bytes);
    QCOMPARE(again, static_cast<void *>(before));
    QVERIFY(!hasSecret(again, bytes));
    for (void *block : {static_cast<void *>(larger), static_cast<void *>(guard), static_cast<void *>(again)})
        std::free(block);
}

void WipedHeapTest::shrunk()
{
    char *volatile block = static_cast<char *>(std::malloc(5'000));
    std::memset(block, 'x', 5'000);
    std::memcpy(block + 4'000, kSecret, sizeof kSecret);
    char *volatile smaller = static_cast<char *>(std::realloc(block, 100));
    QVERIFY(smaller);
    QCOMPARE(smaller[99], 'x');
    char *volatile rest = static_cast<char *>(std::malloc(4'000));
    QVERIFY(!hasSecret(rest, 4'000));
    std::free(smaller);
    std::free(rest);
}

void WipedHeapTest::oddRequestsAreAnswered()
{
    std::free(nullptr);
    void *volatile made = std::realloc(nullptr, 10);
    QVERIFY(made);
    QVERIFY(!std::realloc(made, 0));
    char *volatile zeros = static_cast<char *>(std::calloc(100, 3));
    QCOMPARE(QByteArray(zeros, 300), QByteArray(300, '\0'));
    std::free(zeros);
    void *volatile aligned = std::aligned_alloc(256, 1'024);
    QCOMPARE(reinterpret_cast<quintptr>(aligned) % 256, quintptr(0));
    std::free(aligned);
}

QTEST_GUILESS_MAIN(WipedHeapTest)
#include "WipedHeapTest.moc"
