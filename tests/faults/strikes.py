"""What is done to a moment, and what has to be true afterwards."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from .processes import KILL, Answer, Process, can_mount, can_strike, pause, place, read

OLD, NEW, LATER = 1, 2, 3
_MOST = 24
"""Strikes at single changes of files, evenly spread where there would be more."""
_SILENT = ("writing the log", "writing settings")
"""Whose failures nobody is troubled with; of the settings the log tells."""
_UNPLAIN = ("Traceback", "Something went wrong", "fault in the program", "\n")
Inflict = Callable[[Process, Path], object]


@dataclass(slots=True)
class Cell:
    """What became of one moment under one fault."""

    strikes: int = 0
    old: int = 0
    new: int = 0
    died: int = 0
    told: list[str] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)
    skipped: str = ""


@dataclass(frozen=True, slots=True)
class Strike:
    """One fault at one place: `inflict` before the second version is written, `lift` afterwards."""

    name: str
    inflict: Inflict
    lift: Inflict
    megabytes: float | None = None
    leaves: bool = False
    """Nothing can be deleted while it lasts: a hidden part of a file may stay (see imaging.save)."""
    kills: bool = False
    harmless: bool = False
    """Nothing may be lost by it, and nothing told."""
    while_writing: Callable[[Process], None] | None = None


def nothing(_process: Process, _folder: Path) -> None:
    """Do nothing."""


def strike(moment: str, what: Strike, cell: Cell) -> bool:
    """Let a fault strike, judge what is left of it, and return whether the process lived on."""
    cell.strikes += 1
    with place(what.megabytes) as (folder, home):
        process = Process(moment, folder, home)
        try:
            first = process.ask("write", OLD)
            if first != Answer([]):
                cell.defects.append(f"{what.name}: the first version failed: {_short(first)}")
                return True
            what.inflict(process, folder)
            process.begin("write", NEW)
            if what.while_writing is not None:
                what.while_writing(process)
            answer = process.answer()
            lifted = what.lift(process, folder)
            if isinstance(lifted, Answer) and lifted.died is not None:
                answer = lifted
            _judge(moment, what, cell, answer, read(moment, folder, home))
            if answer.died is not None:
                process.end()
                process = Process(moment, folder, home)
            _judge_again(moment, what, cell, process, folder, home)
        finally:
            process.end()
    return answer.died is None


def _judge(moment: str, what: Strike, cell: Cell, answer: Answer, found: Answer) -> None:
    if found.trace or found.died is not None or found.value not in (OLD, NEW):
        cell.defects.append(f"{what.name}: neither version is whole: {_short(found)}")
        return
    cell.old += found.value == OLD
    cell.new += found.value == NEW
    if answer.died is not None:
        cell.died += 1
        if not what.kills:
            cell.defects.append(f"{what.name}: the program died ({answer.died})")
        return
    if answer.trace:
        cell.defects.append(f"{what.name}: {_short(answer)}")
        return
    for text in map(_without_places, answer.value):
        if text not in cell.told:
            cell.told.append(text)
        if any(words in text for words in _UNPLAIN):
            cell.defects.append(f"{what.name}: not plain: {text[-300:]!r}")
    if found.value == OLD and not answer.value and moment not in _SILENT:
        cell.defects.append(f"{what.name}: lost, and nothing was told")
    if what.harmless and (found.value != NEW or answer.value):
        cell.defects.append(f"{what.name}: {found.value}, {answer.value}")


def _judge_again(moment: str, what: Strike, cell: Cell, process: Process, folder: Path, home: Path) -> None:
    """Check that the program goes on as if nothing had been, when the fault is gone."""
    again = process.ask("write", LATER)
    closed = process.ask("close")
    found = read(moment, folder, home)
    latest = NEW if moment == "learning" else LATER
    if again != Answer([]) or closed != Answer() or found != Answer(latest):
        cell.defects.append(f"{what.name}: afterwards {_short(again)}, {_short(closed)}, {_short(found)}")
    left = [path.name for path in folder.rglob(".*") if path.is_file()]
    if left and not what.kills and not what.leaves:
        cell.defects.append(f"{what.name}: left behind: {', '.join(left)}")


def _without_places(text: str) -> str:
    """Return a sentence without the folder of this run."""
    return re.sub(r"/[^ ]*/faults-\w+(?=/media/)", "", text)


def _short(answer: Answer) -> str:
    if answer.trace:
        return answer.trace.strip().splitlines()[-1]
    return f"died ({answer.died})" if answer.died is not None else repr(answer.value)


# --- the faults ---


def killed(moment: str, cell: Cell, most: int = _MOST) -> None:
    """Kill -9 at every single change of a file."""
    _at_changes(moment, cell, KILL, "killed", most)


def broken(moment: str, cell: Cell, most: int = _MOST) -> None:
    """Input/output errors from every single change on."""
    _at_changes(moment, cell, errno.EIO, "EIO", most)


def _at_changes(moment: str, cell: Cell, kind: int, name: str, most: int) -> None:
    if not can_strike():
        cell.skipped = "no compiler"
        return
    count = changes(moment)
    if moment == "learning":  # goes on for ever: this is its first checkpoints
        count = min(count, _MOST)
    for n in sorted({round(1 + k * (count - 1) / max(1, most - 1)) for k in range(most)}):
        how = Strike(
            f"{name} at {n} of {count}",
            lambda process, _, n=n: _told(process.ask("arm", kind, n)),  # type: ignore[misc]
            lambda process, _: process.ask("arm", 0, 0),
            kills=kind == KILL,
            leaves=kind == errno.EIO,
        )
        strike(moment, how, cell)


def changes(moment: str) -> int:
    """Return how many changes to files the second version takes."""
    with place() as (folder, home):
        process = Process(moment, folder, home)
        try:
            process.ask("write", OLD)
            process.ask("arm", 0, 0)
            process.ask("write", NEW)
            return int(process.ask("seen").value)
        finally:
            process.end()


def full(moment: str, cell: Cell, rooms: tuple[int, ...] = (0, 8, 64, 400, 2000)) -> None:
    """No space left on the drive but for some kilobytes."""
    if not can_mount():
        _at_changes(moment, cell, errno.ENOSPC, "ENOSPC", len(rooms))
        return
    for room in rooms:
        how = Strike(
            f"{room} kB left",
            lambda _, folder, room=room: _fill(folder, room),  # type: ignore[misc]
            lambda _, folder: (folder / "filler").unlink(),
            megabytes=24,
        )
        strike(moment, how, cell)


def _fill(folder: Path, room: int) -> None:
    free = os.statvfs(folder)
    size = free.f_bavail * free.f_frsize - 1024 * room
    (folder / "filler").write_bytes(bytes(size))


def forbidden(moment: str, cell: Cell) -> None:
    """The folder may not be written any more."""

    def permit(folder: Path, mode: int) -> None:
        for path in [folder, *folder.rglob("*")]:
            path.chmod(mode if path.is_dir() else mode & ~(stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH))

    how = Strike(
        "forbidden", lambda _, folder: permit(folder, 0o555), lambda _, folder: permit(folder, 0o755)
    )
    strike(moment, how, cell)


def removed(moment: str, cell: Cell) -> None:
    """The drive is pulled out, and put back afterwards."""

    @contextmanager
    def open_for_changes(folder: Path) -> Iterator[Path]:
        folder.parent.chmod(0o755)
        yield folder.parent / "elsewhere"
        folder.parent.chmod(0o555)

    def pull(_: Process, folder: Path) -> None:
        with open_for_changes(folder) as elsewhere:
            folder.rename(elsewhere)

    def put_back(_: Process, folder: Path) -> None:
        with open_for_changes(folder) as elsewhere:
            elsewhere.rename(folder)

    strike(moment, Strike("removed", pull, put_back), cell)


def starved(moment: str, cell: Cell) -> None:
    """No memory left but for some megabytes."""
    for room in (0.0, 0.2, 0.5, 1.0, 2.0, 4.0, 8.0, 64.0):
        how = Strike(
            f"{room} MB of memory left",
            lambda process, _, room=room: _told(process.ask("memory", room)),  # type: ignore[misc]
            lambda process, _: process.ask("memory", None),
        )
        strike(moment, how, cell)


def moved_clock(moment: str, cell: Cell) -> None:
    """The clock jumps by a month."""
    for days in (-30.0, 30.0):
        how = Strike(
            f"{days:+.0f} days",
            lambda process, _, days=days: _told(process.ask("clock", days)),  # type: ignore[misc]
            nothing,
            harmless=True,
        )
        strike(moment, how, cell)


def asleep(moment: str, cell: Cell) -> None:
    """The computer sleeps in the middle of it."""
    for n in range(3):
        how = Strike(
            f"asleep {n}",
            nothing,
            nothing,
            harmless=True,
            while_writing=lambda process: pause(process.number, 0.3),
        )
        strike(moment, how, cell)


def _told(answer: Answer) -> None:
    if answer != Answer():
        raise RuntimeError(f"the fault could not be inflicted: {_short(answer)}")


FAULTS: dict[str, Callable[[str, Cell], None]] = {
    "kill -9": killed,
    "disk full (ENOSPC)": full,
    "EIO": broken,
    "permission lost": forbidden,
    "drive removed": removed,
    "out of memory": starved,
    "clock jump": moved_clock,
    "sleep": asleep,
}
