// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A receipt's file from anybody: a PDF, a signed text or JSON.

#include "context/Facts.h"
#include "receipts/ReceiptCheck.h"

#include <QGuiApplication>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fieldfare;

namespace {

/// The page of a receipt that is signed well is printed anew, which needs a platform.
const Facts &facts()
{
    static int argc = 1;
    static char name[] = "fuzz_receipt";
    static char *argv[] = {name, nullptr};
    static const bool offscreen = qputenv("QT_QPA_PLATFORM", "offscreen");
    // Never let go: Qt's own statics go before ours.
    static const QGuiApplication *const application = new QGuiApplication(argc, argv);
    static const Result<std::shared_ptr<const Facts>> loaded = Facts::load();
    if (!offscreen || !application || !loaded)
        std::abort();
    return **loaded;
}

} // namespace

/// What fontconfig keeps for the length of a process is no finding.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const TrustAnchors nobody;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<ReceiptVerdict> verdict = ReceiptCheck({facts().purposes(), nobody}).check(bytes);
    // Nobody is trusted: nothing a company signed can be proven, and what proves nothing says why.
    if (!verdict || verdict->level > ProofLevel::SelfConsistent)
        std::abort();
    if (verdict->level == ProofLevel::Nothing && verdict->problems.isEmpty())
        std::abort();
    if (verdict->level == ProofLevel::SelfConsistent && !verdict->record)
        std::abort();
    return 0;
}
