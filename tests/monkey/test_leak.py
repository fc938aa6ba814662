"""Memory over many renders: 80 here, 1,000 by `python -m tests.monkey.leak`."""

from __future__ import annotations

from .leak import growth

RENDERS = 80
MIB = 50 * RENDERS / 1000 + 8
"""The share of what 1,000 renders may leave, and what a process's memory comes and goes by anyway (7 MiB
seen on a busy machine)."""


def test_renders_leave_no_memory_behind() -> None:
    held = growth(RENDERS)
    assert held[-1] - held[0] <= MIB, held
