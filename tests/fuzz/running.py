"""One case after the other: spoil, read, and see that the outcome is a loaded file or one sentence."""

from __future__ import annotations

import contextlib
import os
import resource
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import IO

from singan_studio.errors import StudioError

from .readers import READERS

SECONDS = 2.0
"""Of processor time that reading may take."""
BYTES = 2**30
"""That a process may grow by while it reads."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one case; `defect` is empty if that is as it should be."""

    number: int
    refusal: str = ""
    """The sentence; empty if the file was loaded."""
    defect: str = ""
    seconds: float = 0.0
    grown: int = 0
    """Bytes of memory at the most while it was read."""


class Cases:
    """The cases of one reader in a folder of its own; number n of a seed is always the same case."""

    def __init__(self, name: str, seed: int, root: Path) -> None:
        self.name, self.seed = name, seed
        self._reader = READERS[name]
        self._root = root
        self._folder = root / "files"
        self._folder.mkdir()
        self._sentinel = root / "was-run"
        self._at_end = contextlib.ExitStack()
        self._stderr = self._at_end.enter_context(tempfile.TemporaryFile())  # noqa: SIM115
        self._case = self._reader.make(self._folder, self._sentinel, self._at_end)

    def close(self) -> None:
        """End what the reader needed."""
        self._at_end.close()

    def run(self, number: int) -> Outcome:
        """Spoil, read and judge."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            read = self._case(Random(f"{self.name} {self.seed} {number}"))  # noqa: S311 to be repeated
        before = self._files()
        refusal = defect = ""
        with _watched(self._stderr) as seen:
            try:
                read()
            except StudioError as error:
                refusal = str(error)
                if not refusal.strip() or "\n" in refusal or len(refusal) > 600:
                    defect = f"no sentence: {refusal[:700]!r}"
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt):
                    raise
                defect = _told(error)
        if seen.words:
            defect = defect or f"on stderr: {seen.words}"
        if self._sentinel.exists():
            defect = "code was run"
            self._sentinel.unlink() if self._sentinel.is_file() else self._sentinel.rmdir()
        defect = defect or self._left(before)
        if seen.seconds > SECONDS:
            defect = defect or f"took {seen.seconds:.1f} s"
        return Outcome(number, refusal, defect, seen.seconds, seen.grown)

    def _files(self) -> dict[str, tuple[int, int]]:
        found = {}
        for folder, _, names in os.walk(self._root):
            for name in names:
                state = os.lstat(path := f"{folder}/{name}")
                found[path] = state.st_mtime_ns, state.st_size
        return found

    def _left(self, before: dict[str, tuple[int, int]]) -> str:
        """Return what reading changed although it may not."""
        after = self._files()
        changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
        pattern = self._reader.may_write
        wrong = [path for path in changed if not (pattern and Path(path).match(pattern))]
        return f"files were changed: {wrong}" if wrong else ""


@dataclass(slots=True)
class _Seen:
    seconds: float = 0.0
    grown: int = 0
    words: str = ""


@contextlib.contextmanager
def _watched(file: IO[bytes]) -> Iterator[_Seen]:
    """Measure time and memory, and catch in a file what is said on stderr, by C libraries too."""
    seen = _Seen()
    sys.stderr.flush()
    file.seek(0)
    file.truncate()
    with _instead_of_stderr(file.fileno()):
        with contextlib.suppress(OSError):
            Path("/proc/self/clear_refs").write_text("5")  # the peak counts from now on
        size, started = _status("VmRSS"), time.process_time()
        yield seen
        seen.seconds = time.process_time() - started
        seen.grown = max(0, _status("VmHWM") - size)
        sys.stderr.flush()
        file.seek(0)
        seen.words = file.read().decode("utf-8", "replace").strip()[:500]


@contextlib.contextmanager
def _instead_of_stderr(file: int) -> Iterator[None]:
    kept = os.dup(2)
    os.dup2(file, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _status(key: str) -> int:
    """Return a size of this process in bytes; 0 where the system does not tell."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith(key + ":"):
                return int(line.split()[1]) * 1024
    return 0


def _told(error: BaseException) -> str:
    lines = traceback.extract_tb(error.__traceback__)
    own = [line for line in lines if "singan_studio" in line.filename] or lines
    at = own[-1]
    return f"{type(error).__name__}: {str(error)[:200]!r} from {Path(at.filename).name}:{at.lineno} {at.name}"


def limit_memory() -> None:
    """Let this process grow by BYTES and no more."""
    size = _status("VmSize") + BYTES
    resource.setrlimit(resource.RLIMIT_AS, (size, resource.getrlimit(resource.RLIMIT_AS)[1]))
