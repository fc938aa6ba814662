"""What a reader is to the fuzzer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from random import Random

Case = Callable[[Random], Callable[[], object]]
"""Puts a spoilt file where its reader finds it, and returns what reads it."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One way into the program."""

    make: Callable[[Path, Path, ExitStack], Case]
    """Takes the folder for spoilt files, the sentinel, a file that only code within one would make, and what
    is closed at the end."""
    may_write: str = ""
    """A pattern for files that reading may add, below the folder."""
