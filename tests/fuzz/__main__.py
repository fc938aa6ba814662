"""`python -m tests.fuzz`: many spoilt files for every reader, each reader in a process of its own.

The process may grow by 1 GiB and is killed when a case takes far too long; it then goes on with the next.
Every defect is printed with the command that repeats it.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path

from .readers import READERS
from .running import BYTES, Cases, Outcome, limit_memory

HANGS = 30.0
"""Seconds after which a case is no longer waited for: the machine may be busy with other things."""
_ENOUGH = 5
"""Processes in a row that end within their first case."""


@dataclass(slots=True)
class Tally:
    """What became of the cases of one reader."""

    loaded: int = 0
    refused: int = 0
    slowest: Outcome = field(default_factory=lambda: Outcome(-1))
    largest: Outcome = field(default_factory=lambda: Outcome(-1))
    defects: list[Outcome] = field(default_factory=list)
    sentences: Counter[str] = field(default_factory=Counter)

    def add(self, outcome: Outcome) -> None:
        """Count a case."""
        if outcome.defect:
            self.defects.append(outcome)
        elif outcome.refusal:
            self.refused += 1
            self.sentences["memory" if "memory" in outcome.refusal else "other"] += 1
        else:
            self.loaded += 1
        self.slowest = max(self.slowest, outcome, key=lambda each: each.seconds)
        self.largest = max(self.largest, outcome, key=lambda each: each.grown)

    @property
    def line(self) -> str:
        """Return the numbers for a table."""
        return (
            f"{self.loaded + self.refused + len(self.defects):7} {self.loaded:7} {self.refused:7} "
            f"{self.sentences['memory']:7} {len(self.defects):7} "
            f"{self.slowest.seconds:7.2f} s (#{self.slowest.number}) "
            f"{self.largest.grown / 2**20:6.0f} MiB (#{self.largest.number})"
        )


def main() -> int:
    """Run as asked for; return 1 when there are defects."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument(
        "--reader", action="append", choices=list(READERS), help="one or several; all of them"
    )
    parser.add_argument("--count", type=int, default=20_000, help="spoilt files for each (20000)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", type=int, metavar="NUMBER", help="this one case")
    parser.add_argument("--seconds", type=float, default=1e9, help="end a reader after this time")
    parser.add_argument("--child", type=int, metavar="START", help=argparse.SUPPRESS)
    args = parser.parse_args()
    readers = args.reader or list(READERS)
    if args.child is not None:
        _child(readers[0], args.seed, range(args.child, args.count))
        return 0
    _say(f"{'reader':10}{'cases':>8}{'loaded':>8}{'refused':>8}{'memory':>8}{'defects':>8}  slowest, largest")
    found = False
    for reader in readers:
        span = range(args.count) if args.only is None else range(args.only, args.only + 1)
        tally = _run(reader, args.seed, span, args.seconds)
        _say(f"{reader:10} {tally.line}")
        kinds: dict[str, list[Outcome]] = {}
        for outcome in tally.defects:
            kinds.setdefault(outcome.defect.split("'")[0][:60], []).append(outcome)
        for outcomes in kinds.values():
            first = outcomes[0]
            _say(f"    {len(outcomes)} × {first.defect}")
            _say(f"      python -m tests.fuzz --reader {reader} --seed {args.seed} --only {first.number}")
        if args.only is not None and tally.refused:
            _say(f"    refused: {args.only}")
        found |= bool(tally.defects)
    return int(found)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _run(reader: str, seed: int, span: range, seconds: float) -> Tally:
    tally, start, end, fruitless = Tally(), span.start, time.monotonic() + seconds, 0
    while start < span.stop and time.monotonic() < end:
        command = [sys.executable, "-m", "tests.fuzz", "--reader", reader, "--seed", str(seed)]
        command += ["--count", str(span.stop), "--child", str(start)]
        environment = os.environ | {"OMP_NUM_THREADS": "1", "QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as child:  # noqa: S603
            last = _follow(child, start, tally, end)
            if (
                last + 1 < span.stop and time.monotonic() < end
            ):  # it ended, or was ended, within the next case
                state = child.wait()
                how = "hangs" if state == -signal.SIGKILL else f"ended the process ({state})"
                tally.add(Outcome(last + 1, defect=how))
                last += 1
            fruitless = 0 if last > start else fruitless + 1
            if fruitless == _ENOUGH:  # it is not the cases that it ends by
                break
            start = last + 1
    return tally


def _follow(child: subprocess.Popen[bytes], start: int, tally: Tally, end: float) -> int:
    """Count what a child reports until it ends or hangs; return the number of its last case."""
    assert child.stdout is not None
    last, patience, rest = start - 1, 120.0, b""  # it has to import torch first
    with selectors.DefaultSelector() as selector:
        selector.register(child.stdout, selectors.EVENT_READ)
        while time.monotonic() < end:
            if not selector.select(patience):
                break
            data = os.read(child.stdout.fileno(), 2**16)
            if not data:
                return last
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                outcome = Outcome(**json.loads(line))
                tally.add(outcome)
                last, patience = outcome.number, HANGS
    child.kill()
    return last


def _child(reader: str, seed: int, span: range) -> None:
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder, contextlib.suppress(BrokenPipeError):
        cases = Cases(reader, seed, Path(folder))
        cases.run(-1)  # what is imported late counts for no case
        limit_memory()
        for number in span:
            outcome = cases.run(number)
            if outcome.grown > BYTES:
                outcome = Outcome(**{**asdict(outcome), "defect": outcome.defect or "took more than 1 GiB"})
            _say(json.dumps(asdict(outcome)))
        cases.close()


if __name__ == "__main__":
    sys.exit(main())
