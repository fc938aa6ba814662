"""Work for the tests: functions that a worker can import."""

from __future__ import annotations

import os
import time
from pathlib import Path

from singan_studio.errors import StudioError
from singan_studio.spread.work import Tell


def double(item: int, folder: Path, tell: Tell) -> int:
    """Leave a file, made longer, too."""
    tell(None)
    file = folder / f"{item}.txt"
    file.write_text((file.read_text() if file.exists() else "") + f"{item};")
    return 2 * item


def fail(item: int, _folder: Path, _tell: Tell) -> int:
    raise StudioError(f"Number {item} cannot be.")


def wait(item: int, _folder: Path, tell: Tell) -> int:
    """Never end by itself; keep a note of every step in a place outside."""
    while True:
        time.sleep(0.05)
        Path(os.environ["SINGAN_TEST_STEPS"]).write_text(str(time.time()))
        tell(float(item + 5))


def die(item: int, _folder: Path, _tell: Tell) -> int:
    """Take the whole process along, but for the first item."""
    if item:
        os._exit(9)
    return item


def count(item: int, folder: Path, tell: Tell) -> int:
    """Count up to 60 in a file, from where that was left; note outside where each counting began."""
    file = folder / f"{item}.txt"
    at = int(file.read_text()) if file.exists() else 0
    with Path(os.environ["SINGAN_TEST_STEPS"]).open("a") as steps:
        steps.write(f"{os.getpid()} {at}\n")
    for number in range(at, 60):
        tell(("counting", number))
        time.sleep(0.03)
        new = file.with_suffix(".new")
        new.write_text(str(number + 1))
        new.replace(file)
    return item
