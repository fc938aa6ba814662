from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

Folders = Callable[..., tuple[Path, Path]]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Make a folder of photos and one of fakes with so many pictures, of which some share their names."""

    def folders(photos: int, fakes: int | None = None, *, apart: int = 0) -> tuple[Path, Path]:
        fakes = photos if fakes is None else fakes
        for name, suffix, numbers in (
            ("real", "jpg", range(photos)),
            ("fake", "png", range(apart, apart + fakes)),
        ):
            (tmp_path / name).mkdir()
            for n in numbers:
                grey = Image.fromarray(np.full((8, 9, 3), 2 * n, np.uint8))
                grey.save(tmp_path / name / f"{n:03d}.{suffix}")
        return tmp_path / "real", tmp_path / "fake"

    return folders
