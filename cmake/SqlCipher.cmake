# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later

# sqlcipher.pc states SQLite's version, not SQLCipher's, so the library itself is asked.
find_path(SQLCIPHER_INCLUDE_DIR sqlcipher/sqlite3.h REQUIRED)
if(FIELDFARE_STATIC_SQLCIPHER)
    find_library(SQLCIPHER_LIBRARY NAMES libsqlcipher.a sqlcipher REQUIRED)
else()
    find_library(SQLCIPHER_LIBRARY NAMES sqlcipher REQUIRED)
endif()

find_package(Threads REQUIRED)
# As an imported library, so that what a static SQLCipher needs stands after it on the linker's line.
add_library(fieldfare_sqlcipher_library UNKNOWN IMPORTED)
set_target_properties(fieldfare_sqlcipher_library PROPERTIES IMPORTED_LOCATION ${SQLCIPHER_LIBRARY}
    INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;Threads::Threads;${CMAKE_DL_LIBS}$<$<BOOL:${UNIX}>:;m>")

add_library(fieldfare_sqlcipher INTERFACE)
target_include_directories(fieldfare_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE_DIR})
target_compile_definitions(fieldfare_sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_link_libraries(fieldfare_sqlcipher INTERFACE fieldfare_sqlcipher_library)

if(CMAKE_CROSSCOMPILING)
    set(FIELDFARE_SQLCIPHER_VERSION "unknown (cross build)")
elseif(NOT DEFINED FIELDFARE_SQLCIPHER_VERSION)
    try_run(ran compiled ${CMAKE_BINARY_DIR}/sqlcipher-version ${CMAKE_SOURCE_DIR}/cmake/sqlcipher_version.c
        CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${SQLCIPHER_INCLUDE_DIR}"
        COMPILE_DEFINITIONS -DSQLITE_HAS_CODEC
        LINK_LIBRARIES ${SQLCIPHER_LIBRARY} OpenSSL::Crypto ${CMAKE_DL_LIBS} Threads::Threads m
        RUN_OUTPUT_VARIABLE version)
    if(NOT compiled OR NOT ran EQUAL 0)
        message(FATAL_ERROR "The SQLCipher found at ${SQLCIPHER_LIBRARY} does not answer PRAGMA cipher_version: "
            "it is no SQLCipher, and a wallet would be written unencrypted. Install SQLCipher 4.5 or newer.")
    endif()
    string(STRIP "${version}" version)
    set(FIELDFARE_SQLCIPHER_VERSION "${version}" CACHE INTERNAL "Version that SQLCipher gives itself")
endif()
string(REGEX MATCH "^[0-9.]+" sqlcipher_number "${FIELDFARE_SQLCIPHER_VERSION}")
if(sqlcipher_number AND sqlcipher_number VERSION_LESS 4.5)
    message(FATAL_ERROR "SQLCipher ${sqlcipher_number} is too old: Fieldfare needs 4.5 or newer, whose file format "
        "today's tools open. On Debian 12 it is in bookworm-backports; `packaging/dev.sh build` installs it.")
endif()
message(STATUS "SQLCipher ${FIELDFARE_SQLCIPHER_VERSION}")
