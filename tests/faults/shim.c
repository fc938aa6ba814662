/* Lets the nth change that a process makes to files below a folder fail, or kill the process.
 *
 * Preloaded into the processes of tests/faults. A write that kills has written half of its bytes before.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#define KILL (-9)

static char folder[4096];
static int kind;
static long nth, count;

/* From now on the nth change (from 1) and all after it fail with the errno `what`, or kill. nth 0: none. */
void faults_arm(const char *where, int what, long when)
{
    folder[0] = 0;
    kind = what;
    nth = when;
    count = 0;
    strncpy(folder, where, sizeof folder - 1);
}

/* How many changes there were since. */
long faults_seen(void)
{
    return count;
}

static int below(const char *path)
{
    return folder[0] && path && !strncmp(path, folder, strlen(folder));
}

static int open_below(int file)
{
    char link[64], path[4096];
    if (!folder[0])
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    return below(path);
}

static int strikes(void)
{
    return __sync_add_and_fetch(&count, 1) >= nth && nth > 0;
}

static int fail(void)
{
    if (kind == KILL)
        syscall(SYS_kill, getpid(), SIGKILL);
    errno = kind;
    return -1;
}

ssize_t write(int file, const void *data, size_t size)
{
    if (open_below(file) && strikes()) {
        if (kind == KILL)
            syscall(SYS_write, file, data, size / 2);
        return fail();
    }
    return syscall(SYS_write, file, data, size);
}

static int opened(int at, const char *path, int flags, mode_t mode)
{
    if (flags & (O_WRONLY | O_RDWR | O_CREAT) && below(path) && strikes())
        return fail();
    return syscall(SYS_openat, at, path, flags, mode);
}

#define MODE(flags)                                     \
    mode_t mode = 0;                                    \
    if ((flags) & O_CREAT || ((flags) & O_TMPFILE) == O_TMPFILE) { \
        va_list rest;                                   \
        va_start(rest, flags);                          \
        mode = va_arg(rest, mode_t);                    \
        va_end(rest);                                   \
    }

int open(const char *path, int flags, ...)
{
    MODE(flags)
    return opened(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    MODE(flags)
    return opened(AT_FDCWD, path, flags, mode);
}

int openat(int at, const char *path, int flags, ...)
{
    MODE(flags)
    return opened(at, path, flags, mode);
}

int openat64(int at, const char *path, int flags, ...)
{
    MODE(flags)
    return opened(at, path, flags, mode);
}

int fsync(int file)
{
    if (open_below(file) && strikes())
        return fail();
    return syscall(SYS_fsync, file);
}

int rename(const char *from, const char *to)
{
    if (below(to) && strikes())
        return fail();
    return syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int renameat2(int from_at, const char *from, int to_at, const char *to, unsigned flags)
{
    if (below(to) && strikes())
        return fail();
    return syscall(SYS_renameat2, from_at, from, to_at, to, flags);
}

int unlink(const char *path)
{
    if (below(path) && strikes())
        return fail();
    return syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

int mkdir(const char *path, mode_t mode)
{
    if (below(path) && strikes())
        return fail();
    return syscall(SYS_mkdirat, AT_FDCWD, path, mode);
}
