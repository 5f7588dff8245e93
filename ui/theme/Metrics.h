// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes of the look in device-independent pixels, as tokens.json has them (tests/ui/theme compares the two).
namespace fieldfare::metrics {

// The steps of space: inside a card 16 or 20, between cards 20, pane margin 20 (list) or 28 (reading).
inline constexpr int kSpace2 = 2;
inline constexpr int kSpace4 = 4;
inline constexpr int kSpace8 = 8;
inline constexpr int kSpace12 = 12;
inline constexpr int kSpace16 = 16;
inline constexpr int kSpace20 = 20;
inline constexpr int kSpace24 = 24;
inline constexpr int kSpace28 = 28;
inline constexpr int kSpace32 = 32;

inline constexpr int kRadiusSmall = 4;
inline constexpr int kRadiusControl = 6;
inline constexpr int kRadiusCard = 8;

inline constexpr int kWindowMinWidth = 960;
inline constexpr int kWindowMinHeight = 640;
inline constexpr int kSidebar = 208;
inline constexpr int kSidebarNarrow = 56;
inline constexpr int kList = 304;
inline constexpr int kListMin = 264;
inline constexpr int kListMax = 380;
inline constexpr int kDetail = 380;
inline constexpr int kDetailNarrow = 312;
inline constexpr int kMeasure = 720; ///< widest reading content
inline constexpr int kContentMax = 1440;

inline constexpr int kToolbar = 52;
inline constexpr int kActionBar = 64;
inline constexpr int kButton = 32;
inline constexpr int kButtonSmall = 26;
inline constexpr int kField = 32;
inline constexpr int kCheck = 16;
inline constexpr int kSidebarRow = 30;
inline constexpr int kRow = 32;
inline constexpr int kRowTwoLine = 44; ///< a table row of two lines
inline constexpr int kRowRequest = 76;
inline constexpr int kRowField = 30;
inline constexpr int kRowFieldTall = 38;
inline constexpr int kHitMin = 24;
inline constexpr int kClockCell = 10;

/// How far a row's hover and selection reach beyond its text, on both sides.
inline constexpr int kRowReach = 12;

inline constexpr int kHoverMs = 80;
inline constexpr int kExpandMs = 120;
inline constexpr int kUndoMs = 8000;

} // namespace fieldfare::metrics
