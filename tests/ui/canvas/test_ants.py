from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from singan_studio.document.raster import Raster
from singan_studio.imaging.pixels import Mask
from singan_studio.ui.canvas.ants import ants_of
from singan_studio.ui.canvas.qimage import from_qimage
from singan_studio.ui.canvas.viewport import Viewport

VIEW = QRect(0, 0, 300, 200)
COLOUR = (200, 90, 40)


def drawn(mask: Mask, viewport: Viewport, phase: int = 0) -> np.ndarray:
    """Return the view (200, 300, 3) with the outline of a mask whose corner is at (10, 20)."""
    image = QImage(VIEW.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(*COLOUR))
    painter = QPainter(image)
    ants_of(Raster.of(mask, (10, 20))).paint(painter, viewport, phase)
    painter.end()
    return from_qimage(image)[..., :3]


def noise(height: int, width: int) -> Mask:
    return np.where(np.random.default_rng(2).random((height, width)) < 0.5, np.uint8(255), np.uint8(0))


def block() -> Mask:
    return np.full((80, 120), 255, np.uint8)


@pytest.mark.parametrize("scale", [0.5, 1, 3])
def test_lines_and_pixels_draw_the_same_outline_of_a_block(scale: float) -> None:
    viewport = Viewport(scale, (5, -3))
    plain = (drawn(block(), viewport) != COLOUR).any(axis=2)
    # A block with noise far outside the view is too much for lines.
    fine = np.zeros((2000, 2000), np.uint8)
    fine[:80, :120] = 255
    fine[1500:, 1500:] = noise(500, 500)
    by_pixels = (drawn(fine, viewport) != COLOUR).any(axis=2)
    assert plain.sum() > 150
    assert (by_pixels != plain).sum() <= 2  # a corner


@pytest.mark.parametrize("mask", [block(), noise(300, 300)])
def test_black_and_white_take_turns_and_move_on(mask: Mask) -> None:
    viewport = Viewport(1, (0, 0))
    one, next_one, around = (drawn(mask, viewport, phase) for phase in (0, 1, 8))
    outline = (one != COLOUR).any(axis=2)
    levels = one[outline]
    assert set(np.unique(levels)) == {0, 255}
    assert 0.4 < (levels == 0).mean() < 0.6
    assert np.array_equal((next_one != COLOUR).any(axis=2), outline)
    assert not np.array_equal(one, next_one)
    assert np.array_equal(one, around)


@pytest.mark.parametrize("mask", [block(), noise(300, 300), np.eye(90, dtype=np.uint8) * 255])
@pytest.mark.parametrize(
    "viewport", [Viewport(1, (0, 0)), Viewport(0.3, (20, 30)), Viewport(40, (-900, -1300))]
)
def test_the_region_holds_all_that_is_drawn(mask: Mask, viewport: Viewport) -> None:
    region = ants_of(Raster.of(mask, (10, 20))).region(viewport, VIEW)
    outside = QImage(VIEW.size(), QImage.Format.Format_RGB32)
    outside.fill(QColor(0, 0, 0))
    painter = QPainter(outside)
    painter.setClipRegion(QRegion(VIEW) - region)
    painter.fillRect(VIEW, QColor(255, 255, 255))
    painter.end()
    beyond = from_qimage(outside)[..., 0] > 0
    assert not ((drawn(mask, viewport) != COLOUR).any(axis=2) & beyond).any()


def test_a_large_block_marches_without_repainting_its_inside() -> None:
    viewport = Viewport(1, (0, 0))
    region = ants_of(Raster.of(np.full((150, 250), 255, np.uint8), (10, 20))).region(viewport, VIEW)
    assert sum(rect.width() * rect.height() for rect in region) < 0.8 * 250 * 150  # type: ignore[attr-defined]
