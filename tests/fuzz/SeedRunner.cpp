// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzz target without a fuzzer, for compilers that have none: `seeds_NAME COUNT FOLDER` gives it every
// file of the folder, and of each so many copies that are damaged in the same way in every run. That finds no
// new paths as a fuzzer does; it shows in every run of the tests that the targets hold what they promise.

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void give(const QByteArray &bytes)
{
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                 std::size_t(bytes.size()));
}

/// Damages bytes as transport and malice do: other bits, a piece cut out, doubled, or put elsewhere.
class Damage
{
public:
    QByteArray to(QByteArray bytes)
    {
        for (int times = 1 + below(4); times > 0 && !bytes.isEmpty(); --times)
            once(bytes);
        return bytes;
    }

private:
    int below(qsizetype end) { return int(m_random() % std::uint32_t(std::max<qsizetype>(end, 1))); }

    void once(QByteArray &bytes)
    {
        const int at = below(bytes.size());
        const int length = 1 + below(std::min<qsizetype>(bytes.size() - at, 64));
        switch (below(5)) {
        case 0:
            bytes[at] = char(bytes[at] ^ (1 << below(8)));
            return;
        case 1:
            bytes[at] = char(below(256));
            return;
        case 2:
            bytes.remove(at, length);
            return;
        case 3:
            bytes.insert(at, bytes.mid(at, length));
            return;
        default:
            bytes.insert(below(bytes.size()), bytes.mid(at, length));
        }
    }

    // The numbers of this generator are laid down by the language: every run has the same.
    std::mt19937 m_random{20261127};
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const int copies = QByteArray(argv[1]).toInt();
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    int given = 0;
    Damage damage;
    give({});
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray seed = file.readAll();
        give(seed);
        for (int copy = 0; copy < copies; ++copy)
            give(damage.to(seed));
        ++given;
    }
    std::printf("%d seeds, %d damaged copies of each\n", given, copies);
    return given > 0 ? 0 : 1;
}
