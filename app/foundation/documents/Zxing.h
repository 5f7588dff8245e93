// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// ZXing-C++ as its versions from 1.4 to 2.3 have it: the options of a reader got another name, and texts are
// UTF-8 as in the newer ones.

#define ZX_USE_UTF8
#include <ZXing/BarcodeFormat.h>
#include <ZXing/ImageView.h>
#include <ZXing/ReadBarcode.h>

#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#endif

namespace fieldfare {

#if __has_include(<ZXing/ReaderOptions.h>)
using BarcodeOptions = ZXing::ReaderOptions;
#else
using BarcodeOptions = ZXing::DecodeHints;
#endif

} // namespace fieldfare
