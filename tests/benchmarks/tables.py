"""What measurements are put into: tables, printed as Markdown and kept in RESULTS.md."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
import torch

RESULTS = Path(__file__).with_name("RESULTS.md")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under a header; `name` finds it again in RESULTS.md, `note` stands below it."""

    name: str
    title: str
    header: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    note: str = ""


def markdown(table: Table) -> str:
    """Return the table as Markdown, under a heading."""
    lines = [table.header, tuple("---" for _ in table.header), *table.rows]
    text = f"### {table.title}\n\n" + "\n".join("| " + " | ".join(row) + " |" for row in lines) + "\n"
    return text + (f"\n{table.note}\n" if table.note else "")


def kept(table: Table, file: Path = RESULTS) -> Table | None:
    """Return the table of that name as the file has it, None where it has none."""
    begin, end = _markers(table.name)
    text = file.read_text()
    if begin not in text:
        return None
    lines = [line for line in text.split(begin)[1].split(end)[0].splitlines() if line.startswith("| ")]
    rows = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines[2:]]
    return Table(table.name, table.title, table.header, rows, table.note)


def keep(table: Table, file: Path = RESULTS) -> None:
    """Write the table between its markers into the file, at the end if they are new; all else stays."""
    begin, end = _markers(table.name)
    text = file.read_text()
    block = f"{begin}\n{markdown(table)}{end}"
    if begin in text:
        before, rest = text.split(begin, 1)
        text = before + block + rest.split(end, 1)[1]
    else:
        text = text.rstrip() + f"\n\n{block}\n"
    file.write_text(text)


def _markers(name: str) -> tuple[str, str]:
    return f"<!-- begin {name} -->", f"<!-- end {name} -->"


def spread(seconds: Sequence[float]) -> str:
    """Return the median of some times, with the least and the most where they differ."""
    low, middle, high = min(seconds), statistics.median(seconds), max(seconds)
    if len(seconds) == 1:
        return duration(middle)
    return f"{duration(middle)} ({duration(low)} to {duration(high)})"


def duration(seconds: float) -> str:
    """Return a time in the unit that a person would choose, with about two digits."""
    if seconds < 1:
        return f"{seconds * 1e3:.0f} ms"
    if seconds < 300:
        return f"{seconds:.1f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.0f} h"


def machine() -> str:
    """Return what the numbers were made on, in general terms."""
    memory = psutil.virtual_memory().total / 2**30
    python = ".".join(platform.python_version_tuple()[:2])
    gpu = "a GPU that is not used" if torch.cuda.is_available() else "no GPU"
    return (
        f"{os.cpu_count()} cores of {platform.machine()}, {gpu}, {memory:.0f} GiB, {platform.system()}, "
        f"Python {python}, torch {torch.__version__.split('+')[0]} on {torch.get_num_threads()} threads; "
        f"load average before the start {os.getloadavg()[0]:.1f}."
    )
