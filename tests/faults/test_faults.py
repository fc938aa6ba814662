"""The fast part of the table: `python -m tests.faults` runs all of it."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from .strikes import Cell, broken, forbidden, full, killed, removed

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no such signals and permissions on Windows")

FEW: dict[str, Callable[[str, Cell], None]] = {
    "killed": lambda moment, cell: killed(moment, cell, 2),
    "full": lambda moment, cell: full(moment, cell, (8,)),
    "broken": lambda moment, cell: broken(moment, cell, 1),
    "forbidden": forbidden,
    "removed": removed,
}


@pytest.mark.parametrize("fault", FEW)
@pytest.mark.parametrize("moment", ["saving a project", "autosaving", "learning"])
def test_nothing_is_lost(moment: str, fault: str) -> None:
    cell = Cell()
    FEW[fault](moment, cell)
    if cell.skipped:
        pytest.skip(cell.skipped)
    assert cell.strikes
    assert not cell.defects
