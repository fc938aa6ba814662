"""Real processes for the moments, that can be killed, starved and cut off."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import resource
import shutil
import signal
import subprocess
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Any

KILL = -9
_HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Answer:
    """How a command to a process ended."""

    value: Any = None
    died: int | None = None
    """The exit code of a process that ended over it."""
    trace: str = ""
    """Of an exception that nobody caught."""


class Process:
    """One program at work in a folder; `moment` is a name in moments.MOMENTS."""

    def __init__(self, moment: str, folder: Path, home: Path) -> None:
        self._mine, theirs = multiprocessing.Pipe()
        self._process = _context().Process(target=_serve, args=(theirs, moment, folder, home))
        self._process.start()
        theirs.close()

    @property
    def number(self) -> int:
        """Of the process."""
        assert self._process.pid is not None
        return self._process.pid

    def ask(self, *command: object) -> Answer:
        """Do one of the commands of `_serve`, and wait for its end."""
        self.begin(*command)
        return self.answer()

    def begin(self, *command: object) -> None:
        """Do one of the commands."""
        with suppress(ConnectionError):  # it has died: the answer says so
            self._mine.send(command)

    def answer(self, seconds: float = 120.0) -> Answer:
        """Wait for the end of the one begun last."""
        try:
            if not self._mine.poll(seconds):
                self.end()
                return Answer(trace=f"hung for {seconds:.0f} s")
            answer: Answer = self._mine.recv()
        except (EOFError, ConnectionError):
            self._process.join(10)
            return Answer(died=self._process.exitcode)
        return answer

    def end(self) -> None:
        """Kill the process, if it is there still."""
        self._process.kill()
        self._process.join(10)
        self._mine.close()


def read(moment: str, folder: Path, home: Path) -> Answer:
    """Return the version that a new process finds."""
    process = Process(moment, folder, home)
    try:
        return process.ask("read")
    finally:
        process.end()


@cache
def _context() -> ForkServerContext:
    """Return where processes come from: one that has imported everything, with the shim in it."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.moments"])
    before, shim = dict(os.environ), _shim()
    # Nothing is kept in reserve, so that a limit of memory is one for whatever comes later.
    os.environ |= {"MALLOC_MMAP_THRESHOLD_": "65536", "MALLOC_ARENA_MAX": "1", "OMP_NUM_THREADS": "1"}
    if shim is not None:
        os.environ["LD_PRELOAD"] = str(shim)
    try:
        multiprocessing.forkserver.ensure_running()
    finally:
        os.environ.clear()
        os.environ |= before
    return context


@cache
def _shim() -> Path | None:
    """Return the library made of shim.c; None where there is no compiler, or no Linux."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or os.uname().sysname != "Linux":
        return None
    path = Path(tempfile.mkdtemp(prefix="faults-")) / "shim.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", str(path), str(_HERE / "shim.c")], check=True)
    return path


def can_strike() -> bool:
    """Return whether single changes of files can be made to fail here."""
    return _shim() is not None


def _serve(pipe: Connection, name: str, folder: Path, home: Path) -> None:
    """Do what comes through the pipe: in the process."""
    from tests.faults.moments import MOMENTS  # noqa: PLC0415 is there already

    _be_nobody_special()
    shim = ctypes.CDLL(None) if can_strike_here() else None
    moment: Any = None
    try:
        while True:
            command, *rest = pipe.recv()
            try:
                value: Any = None
                if command == "write":
                    moment = moment or MOMENTS[name](folder, home)
                    value = moment.write(*rest)
                elif command == "read":
                    value = MOMENTS[name].read(folder)
                elif command == "arm" and shim is not None:
                    shim.faults_arm(os.fsencode(folder), *rest)
                elif command == "seen" and shim is not None:
                    value = shim.faults_seen()
                elif command == "memory":
                    _limit_memory(*rest)
                elif command == "clock":
                    _move_clock(*rest)
                elif command == "close":
                    moment.close()
                answer = Answer(value)
            except Exception:
                answer = Answer(trace=traceback.format_exc())
            pipe.send(answer)
            if command == "close":
                return
    except EOFError:
        os._exit(0)


def can_strike_here() -> bool:
    """Return whether the shim is in this process."""
    return hasattr(ctypes.CDLL(None), "faults_arm")


def _be_nobody_special() -> None:
    """Give up what root may do beyond others: permissions would mean nothing."""
    if os.geteuid() == 0 and os.uname().sysname == "Linux":
        version, everything = 0x20080522, (ctypes.c_uint32 * 6)()
        header = (ctypes.c_uint32 * 2)(version, 0)
        ctypes.CDLL(None, use_errno=True).capset(header, everything)


def _limit_memory(megabytes: float | None) -> None:
    """Let the process have so much more memory than now; None: as much as there is."""
    most = resource.RLIM_INFINITY
    if megabytes is not None:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        most = pages * resource.getpagesize() + int(megabytes * 2**20)
    resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))


_TIME = time.time


def _move_clock(days: float) -> None:
    time.time = lambda: _TIME() + 86400 * days


@contextmanager
def place(megabytes: float | None = None) -> Iterator[tuple[Path, Path]]:
    """Yield a folder on a drive of its own, of a size if that can be had, and one for all else."""
    root = Path(tempfile.mkdtemp(prefix="faults-"))
    outer, home = root / "media", root / "home"
    folder = outer / "drive"
    folder.mkdir(parents=True)
    home.mkdir()
    mounted = megabytes is not None and can_mount()
    if mounted:
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={int(megabytes * 1024)}k", "faults", str(folder)],  # type: ignore[operator]
            check=True,
        )
    outer.chmod(0o555)
    try:
        yield folder, home
    finally:
        outer.chmod(0o755)
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)
        for path in [root, *root.rglob("*")]:
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        shutil.rmtree(root, ignore_errors=True)


def can_mount() -> bool:
    """Return whether small file systems can be had here."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("mount") is not None


def pause(number: int, seconds: float) -> None:
    """Let a process sleep, as when a lid is closed."""
    os.kill(number, signal.SIGSTOP)
    time.sleep(seconds)
    os.kill(number, signal.SIGCONT)
