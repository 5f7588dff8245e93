// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program lets go is overwritten before the C library has it again, whoever allocated it: a label's
// text, a row of the database, an answer on its way. So locking leaves no value behind in freed memory. These
// stand in for the C library's own in the whole process, libraries included, as glibc's manual has it
// ("Replacing malloc"): all memory still comes from glibc, under its second names.

#include <cstddef>
#include <cstring>

#include <malloc.h>

extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);
void __libc_free(void *block);

void *malloc(std::size_t size) noexcept
{
    return __libc_malloc(size);
}

void *calloc(std::size_t count, std::size_t size) noexcept
{
    return __libc_calloc(count, size);
}

void free(void *block) noexcept
{
    if (!block)
        return;
    std::memset(block, 0, malloc_usable_size(block));
    __libc_free(block);
}

void *realloc(void *block, std::size_t size) noexcept
{
    if (!block)
        return __libc_malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t had = malloc_usable_size(block);
    if (size <= had) {
        // What is cut off may be given away at once.
        std::memset(static_cast<char *>(block) + size, 0, had - size);
        return __libc_realloc(block, size);
    }
    void *larger = __libc_malloc(size);
    if (!larger)
        return nullptr;
    std::memcpy(larger, block, had);
    free(block);
    return larger;
}

} // extern "C"
