"""A thousand spoilt files for every reader; `python -m tests.fuzz` runs many more."""

from __future__ import annotations

from pathlib import Path

import pytest

from .readers import READERS
from .running import Cases

COUNT = 300


@pytest.mark.parametrize("name", READERS)
def test_a_spoilt_file_is_loaded_or_refused_in_one_sentence(name: str, tmp_path: Path) -> None:
    cases = Cases(name, 1, tmp_path)
    outcomes = [cases.run(number) for number in range(COUNT)]
    cases.close()
    defects = [f"{each.number}: {each.defect}" for each in outcomes if each.defect]
    assert not defects, "\n".join([f"{len(defects)} of {COUNT} with seed 1:", *defects[:20]])
    # Spoilt enough to find something, and not so much that nothing gets past the first look.
    refused = sum(bool(each.refusal) for each in outcomes)
    assert name in {"exif", "settings", "cache", "layout"} or 0.1 < refused / COUNT < 0.97
