"""`python -m tests.faults`: every fault at every moment, with what survived, into RESULTS.md.

With names of moments or faults, or parts of them, only those; then nothing is written.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from .moments import MOMENTS
from .strikes import FAULTS, Cell

_RESULTS = Path(__file__).with_name("RESULTS.md")
_REMARKS = "## What the runs found"
"""From here on the page is written by hand and stays."""
_HEAD = """# Faults × moments

By `python -m tests.faults`: real processes that write real files, struck in the middle of it. A cell tells
how many times the fault struck, how many times a new process then read the version before and how many times
the new one, whole each time; then the fault goes, and the same program (a new one where it was killed) has to
write a third version. What a person is told meanwhile is below. A cell with a defect is marked ✗ and listed.

- *kill -9*, *EIO*: at each change that is made to a file (open, write, fsync, rename, unlink), at {most} of
  them where there are more; a write that kills has written half of its bytes. EIO stays from there on.
- *disk full*: a file system of its own with 0 to 2000 kB left. *permission lost*: of all that is in it.
- *drive removed*: the folder is gone and cannot be made, then comes back as it was.
- *out of memory*: the process gets 0 to 64 MB more than it has.
- *clock jump*: a month back and a month on. *sleep*: the process stands still for a while (SIGSTOP).
"""


def main() -> int:
    """Run the table; return 1 if there are defects."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("only", nargs="*", help="parts of names of moments and faults")
    only = parser.parse_args().only
    moments = [name for name in MOMENTS if _wanted(name, only, MOMENTS)]
    faults = [name for name in FAULTS if _wanted(name, only, FAULTS)]
    started = time.monotonic()
    cells: dict[tuple[str, str], Cell] = {}
    for moment in moments:
        for fault in faults:
            cell = cells[moment, fault] = Cell()
            FAULTS[fault](moment, cell)
            print(f"{moment} × {fault}: {_words(cell)}", *cell.told, *cell.defects, sep="\n    ", flush=True)
    defects = sum(len(cell.defects) for cell in cells.values())
    strikes = sum(cell.strikes for cell in cells.values())
    summary = f"{strikes} strikes, {defects} defects, {time.monotonic() - started:.0f} s."
    print(summary)
    if not only:
        by_hand = _RESULTS.read_text("utf-8").partition(_REMARKS)[2]
        page = _page(moments, faults, cells, summary)
        _RESULTS.write_text(f"{page}\n{_REMARKS}{by_hand}", "utf-8")
    return int(defects > 0)


def _wanted(name: str, only: list[str], among: dict[str, object] | dict[str, type]) -> bool:
    """Return whether a name is asked for, as all are where none of its kind is."""
    asked = [part for part in only if any(part in other for other in among)]
    return not asked or any(part in name for part in asked)


def _words(cell: Cell) -> str:
    if cell.skipped:
        return f"not run: {cell.skipped}"
    sign = "✗" if cell.defects else "✓"
    died = f", {cell.died} died" if cell.died else ""
    return f"{sign} {cell.strikes}: {cell.old} old, {cell.new} new{died}"


def _page(moments: list[str], faults: list[str], cells: dict[tuple[str, str], Cell], summary: str) -> str:
    lines = [_HEAD.format(most=24), summary, "", "| | " + " | ".join(faults) + " |"]
    lines.append("|---" * (len(faults) + 1) + "|")
    lines += [
        f"| {moment} | " + " | ".join(_words(cells[moment, fault]) for fault in faults) + " |"
        for moment in moments
    ]
    lines += ["", "## What is told", ""]
    for (moment, fault), cell in cells.items():
        if cell.told:
            lines += [f"- {moment}, {fault}:", *(f"  - {text}" for text in cell.told)]
    wrong = [(key, cell) for key, cell in cells.items() if cell.defects]
    if wrong:
        lines += ["", "## Defects", ""]
        for (moment, fault), cell in wrong:
            lines += [f"- {moment}, {fault}:", *(f"  - {text}" for text in cell.defects)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
