# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg Network Concurrent PrintSupport LinguistTools)
# What a later Qt than the oldest that is built with finds old-fashioned often has no newer way in that one.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    target_compile_definitions(fieldfare_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
find_package(OpenSSL 3.0 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(ZXing REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(PSL REQUIRED IMPORTED_TARGET libpsl)

find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h PATH_SUFFIXES zxcvbn REQUIRED)
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
add_library(fieldfare_zxcvbn INTERFACE)
target_include_directories(fieldfare_zxcvbn SYSTEM INTERFACE ${ZXCVBN_INCLUDE_DIR})
target_link_libraries(fieldfare_zxcvbn INTERFACE ${ZXCVBN_LIBRARY})

include(SqlCipher)
