// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace fieldfare::samples {

/// A disk between the wallet and the real one that fails when it is told to. Connections that are opened
/// while this lives use it; close them before. One at a time.
class FaultyDisk
{
public:
    enum class Fault { IoError, Full };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The n-th write, sync or cut from now on fails, half written; `lasting`: and each after it.
    void failAt(int n, Fault fault, bool lasting);
    /// Files can be read only, and no new ones made.
    void makeReadOnly();
    void mend();
    /// Writes, syncs and cuts since failAt or mend.
    int writes() const;
    /// Whether the one that was to fail did.
    bool hasFailed() const;

private:
    struct Driver;
    std::unique_ptr<Driver> m_driver;
};

} // namespace fieldfare::samples
