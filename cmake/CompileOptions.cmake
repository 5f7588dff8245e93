# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Carried by every target of the project: warnings, hardening, sanitizers.
add_library(fieldfare_options INTERFACE)
target_compile_definitions(fieldfare_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 FIELDFARE_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(fieldfare_options INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(fieldfare_options INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
        -Woverloaded-virtual -Wimplicit-fallthrough -Wformat=2 -Wundef)
    if(FIELDFARE_WERROR)
        target_compile_options(fieldfare_options INTERFACE -Werror)
    endif()
    # The same bytes, and the same compiler cache entries, wherever the checkout lies.
    target_compile_options(fieldfare_options INTERFACE -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
endif()

if(CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo|MinSizeRel)$" AND NOT MSVC AND NOT FIELDFARE_SANITIZE)
    target_compile_options(fieldfare_options INTERFACE -fstack-protector-strong -D_FORTIFY_SOURCE=2
        -D_GLIBCXX_ASSERTIONS)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    if(UNIX AND NOT APPLE)
        target_compile_options(fieldfare_options INTERFACE -fstack-clash-protection)
        target_link_options(fieldfare_options INTERFACE -pie -Wl,-z,relro,-z,now,-z,noexecstack)
    endif()
endif()

if(FIELDFARE_SANITIZE)
    target_compile_options(fieldfare_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer)
    target_link_options(fieldfare_options INTERFACE -fsanitize=address,undefined)
endif()
if(FIELDFARE_FUZZ)
    target_compile_options(fieldfare_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT MSVC)
    # Precompiled headers need the two sloppiness settings, or nothing is ever found in the cache.
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND UNIX AND NOT APPLE)
    add_link_options(-fuse-ld=lld)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT MSVC)
    # Line numbers are what a failing test needs; full debug information doubles the link.
    set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
endif()

# What nearly every file includes. Few on purpose: GCC maps the whole precompiled header into each compilation, and
# one with all of QtCore or a JSON library in it (260 MB) costs more than it saves.
set(FIELDFARE_COMMON_HEADERS <QString> <QStringList> <QList> <QHash> <QDateTime> <QUuid> <functional> <memory>
    <optional> <algorithm> <tl/expected.hpp>)

# fieldfare_floor(NAME dir LINK libs…): one static library that sees its own folder and the floors it links.
function(fieldfare_floor name)
    cmake_parse_arguments(ARG "" "" "LINK;PRECOMPILE" ${ARGN})
    add_library(${name} STATIC)
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC fieldfare_options ${ARG_LINK})
    if(ARG_PRECOMPILE)
        target_precompile_headers(${name} PRIVATE ${ARG_PRECOMPILE})
        target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
endfunction()
