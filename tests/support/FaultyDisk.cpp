// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FaultyDisk.h"

#include <QtGlobal>

#include <sqlcipher/sqlite3.h>

namespace fieldfare::samples {

/// An SQLite file system over the default one. SQLite knows it as two tables of functions.
struct FaultyDisk::Driver
{
    /// SQLite makes room for this and, behind it, for the real file system's own.
    struct File
    {
        sqlite3_file base;
        Driver *driver;
    };

    sqlite3_vfs system{};
    sqlite3_vfs *real = nullptr;
    Fault fault = Fault::IoError;
    int failing = 0; ///< 0: none
    bool lasting = false;
    bool readOnly = false;
    int writes = 0;
    bool failed = false;

    bool fails()
    {
        ++writes;
        const bool now = failing > 0 && (lasting ? writes >= failing : writes == failing);
        failed = failed || now;
        return now;
    }

    static Driver &of(sqlite3_vfs *system) { return *static_cast<Driver *>(system->pAppData); }
    static Driver &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file)->driver; }
    static sqlite3_file *under(sqlite3_file *file)
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
    }

    // The file's functions
    static int close(sqlite3_file *file) { return under(file)->pMethods->xClose(under(file)); }
    static int read(sqlite3_file *file, void *to, int size, sqlite3_int64 place)
    {
        return under(file)->pMethods->xRead(under(file), to, size, place);
    }
    static int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 place)
    {
        Driver &driver = of(file);
        if (!driver.fails())
            return under(file)->pMethods->xWrite(under(file), from, size, place);
        (void)under(file)->pMethods->xWrite(under(file), from, size / 2, place);
        return driver.fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        return of(file).fails() ? SQLITE_IOERR_TRUNCATE : under(file)->pMethods->xTruncate(under(file), size);
    }
    /// Nobody cuts the power in a test: a sync that works need not wait for the disk.
    static int sync(sqlite3_file *file, int) { return of(file).fails() ? SQLITE_IOERR_FSYNC : SQLITE_OK; }
    static int size(sqlite3_file *file, sqlite3_int64 *result)
    {
        return under(file)->pMethods->xFileSize(under(file), result);
    }
    static int lock(sqlite3_file *file, int level)
    {
        return under(file)->pMethods->xLock(under(file), level);
    }
    static int unlock(sqlite3_file *file, int level)
    {
        return under(file)->pMethods->xUnlock(under(file), level);
    }
    static int isReserved(sqlite3_file *file, int *result)
    {
        return under(file)->pMethods->xCheckReservedLock(under(file), result);
    }
    static int control(sqlite3_file *file, int what, void *argument)
    {
        return under(file)->pMethods->xFileControl(under(file), what, argument);
    }
    static int sectorSize(sqlite3_file *file) { return under(file)->pMethods->xSectorSize(under(file)); }
    static int traits(sqlite3_file *file)
    {
        return under(file)->pMethods->xDeviceCharacteristics(under(file));
    }
    static int shareMap(sqlite3_file *file, int region, int size, int extend, void volatile **result)
    {
        return under(file)->pMethods->xShmMap(under(file), region, size, extend, result);
    }
    static int shareLock(sqlite3_file *file, int offset, int count, int flags)
    {
        return under(file)->pMethods->xShmLock(under(file), offset, count, flags);
    }
    static void shareBarrier(sqlite3_file *file) { under(file)->pMethods->xShmBarrier(under(file)); }
    static int shareUnmap(sqlite3_file *file, int remove)
    {
        return under(file)->pMethods->xShmUnmap(under(file), remove);
    }

    // The file system's functions
    static int open(sqlite3_vfs *system, const char *name, sqlite3_file *file, int flags, int *got)
    {
        static const sqlite3_io_methods calls{
            2,         close,        read,       write,   truncate,   sync,   size,
            lock,      unlock,       isReserved, control, sectorSize, traits, shareMap,
            shareLock, shareBarrier, shareUnmap, nullptr, nullptr};
        Driver &driver = of(system);
        file->pMethods = nullptr;
        if (driver.readOnly) {
            if (!(flags & SQLITE_OPEN_MAIN_DB))
                return SQLITE_CANTOPEN;
            flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
        }
        const int code = driver.real->xOpen(driver.real, name, under(file), flags, got);
        if (under(file)->pMethods) {
            reinterpret_cast<File *>(file)->driver = &driver;
            file->pMethods = &calls;
        }
        return code;
    }
    static int remove(sqlite3_vfs *system, const char *name, int syncFolder)
    {
        return of(system).real->xDelete(of(system).real, name, syncFolder);
    }
    static int access(sqlite3_vfs *system, const char *name, int flags, int *result)
    {
        return of(system).real->xAccess(of(system).real, name, flags, result);
    }
    static int fullName(sqlite3_vfs *system, const char *name, int room, char *result)
    {
        return of(system).real->xFullPathname(of(system).real, name, room, result);
    }
    static int randomness(sqlite3_vfs *system, int count, char *bytes)
    {
        return of(system).real->xRandomness(of(system).real, count, bytes);
    }
    static int sleep(sqlite3_vfs *system, int microseconds)
    {
        return of(system).real->xSleep(of(system).real, microseconds);
    }
    static int lastError(sqlite3_vfs *system, int room, char *text)
    {
        return of(system).real->xGetLastError(of(system).real, room, text);
    }
    static int now(sqlite3_vfs *system, sqlite3_int64 *milliseconds)
    {
        return of(system).real->xCurrentTimeInt64(of(system).real, milliseconds);
    }
};

FaultyDisk::FaultyDisk()
    : m_driver(std::make_unique<Driver>())
{
    Driver &driver = *m_driver;
    driver.real = sqlite3_vfs_find(nullptr);
    driver.system.iVersion = 2;
    driver.system.szOsFile = int(sizeof(Driver::File)) + driver.real->szOsFile;
    driver.system.mxPathname = driver.real->mxPathname;
    driver.system.zName = "faulty";
    driver.system.pAppData = m_driver.get();
    driver.system.xOpen = Driver::open;
    driver.system.xDelete = Driver::remove;
    driver.system.xAccess = Driver::access;
    driver.system.xFullPathname = Driver::fullName;
    driver.system.xRandomness = Driver::randomness;
    driver.system.xSleep = Driver::sleep;
    driver.system.xGetLastError = Driver::lastError;
    driver.system.xCurrentTimeInt64 = Driver::now;
    if (sqlite3_vfs_register(&driver.system, 1) != SQLITE_OK)
        qFatal("the faulty disk could not be put in");
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_driver->system);
    sqlite3_vfs_register(m_driver->real, 1);
}

void FaultyDisk::failAt(int n, Fault fault, bool lasting)
{
    mend();
    m_driver->failing = n;
    m_driver->fault = fault;
    m_driver->lasting = lasting;
}

void FaultyDisk::makeReadOnly()
{
    mend();
    m_driver->readOnly = true;
}

void FaultyDisk::mend()
{
    m_driver->failing = 0;
    m_driver->readOnly = false;
    m_driver->writes = 0;
    m_driver->failed = false;
}

int FaultyDisk::writes() const
{
    return m_driver->writes;
}

bool FaultyDisk::hasFailed() const
{
    return m_driver->failed;
}

} // namespace fieldfare::samples
