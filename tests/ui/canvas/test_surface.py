from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.ui.canvas.qimage import from_qimage
from singan_studio.ui.canvas.surface import Surface


class Source:
    """A picture that is read from, and remembers where."""

    def __init__(self, pixels: np.ndarray) -> None:
        self.pixels = pixels
        self.read: list[Rect] = []

    def __call__(self, rect: Rect) -> np.ndarray:
        assert rect == rect.clipped(Size.of(self.pixels))
        assert not rect.empty
        self.read.append(rect)
        return self.pixels[rect.slices]


@pytest.fixture
def source() -> Source:
    return Source(np.random.default_rng(1).integers(0, 256, (1500, 2103, 3), np.uint8))


def shown(surface: Surface, rect: Rect, level: int) -> np.ndarray:
    """Return what a rectangle looks like at a level, one pixel of the level to one of the view: (h, w, 3)."""
    step = 1 << level
    image = QImage(-(-rect.size.width // step), -(-rect.size.height // step), QImage.Format.Format_RGB32)
    image.fill(QColor(1, 2, 3))
    painter = QPainter(image)
    transform = QTransform(1 / step, 0, 0, 1 / step, -rect.left / step, -rect.top / step)
    surface.paint(painter, transform, rect, level, smooth=False)
    painter.end()
    return from_qimage(image)[..., :3]


def finish(surface: Surface, rect: Rect, level: int) -> None:
    surface.refresh(rect, level, time.perf_counter() + 60)


def mean(pixels: np.ndarray, step: int) -> np.ndarray:
    height, width = pixels.shape[:2]
    padded = np.pad(pixels, ((0, -height % step), (0, -width % step), (0, 0)), mode="edge").astype(np.float64)
    blocks = padded.reshape(padded.shape[0] // step, step, padded.shape[1] // step, step, 3)
    return np.floor(blocks.mean((1, 3)) + 0.5).astype(np.uint8)


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_each_level_is_the_mean_of_what_was_read(source: Source, level: int) -> None:
    surface = Surface(Size(2103, 1500), source)
    assert surface.coarsest == 3
    whole = Rect(0, 0, 2103, 1500)
    finish(surface, whole, level)
    assert surface.ready(whole, level)
    assert np.array_equal(shown(surface, whole, level), mean(source.pixels, 1 << level))


def test_only_what_is_looked_at_is_read(source: Source) -> None:
    surface = Surface(Size(2103, 1500), source)
    finish(surface, Rect(300, 300, 400, 400), 0)
    assert source.read == [Rect(256, 256, 512, 512)]
    assert surface.ready(Rect(260, 260, 500, 500), 0)
    assert not surface.ready(Rect(0, 0, 500, 500), 0)


def test_a_change_is_read_again_and_nothing_else(source: Source) -> None:
    surface = Surface(Size(2103, 1500), source)
    whole = Rect(0, 0, 2103, 1500)
    for level in (0, 2):
        finish(surface, whole, level)
    source.read.clear()
    changed = Rect(701, 402, 750, 433)
    source.pixels[changed.slices] = (250, 5, 100)
    surface.invalidate(changed)
    assert surface.refresh(whole, 0, time.perf_counter() + 60) == [Rect(701, 402, 750, 433)]
    assert surface.refresh(whole, 2, time.perf_counter() + 60) == [Rect(700, 400, 752, 436)]
    assert sum(rect.size.area for rect in source.read) < 4000
    for level in (0, 2):
        assert np.array_equal(shown(surface, whole, level), mean(source.pixels, 1 << level))


def test_work_is_cut_into_pieces_and_the_middle_comes_first(source: Source) -> None:
    surface = Surface(Size(2103, 1500), source)
    whole = Rect(0, 0, 2103, 1500)
    first = surface.refresh(whole, 1, 0.0)
    assert len(first) == 1
    assert first[0].contains(1024, 740)
    pieces = 1
    while surface.refresh(whole, 1, 0.0):
        pieces += 1
    assert all(rect.size.area <= 512 * 512 for rect in source.read)
    assert pieces == len(source.read) >= 12
    assert np.array_equal(shown(surface, whole, 1), mean(source.pixels, 2))


def test_before_anything_is_read_the_seed_stands_in(source: Source) -> None:
    surface = Surface(Size(2103, 1500), source)
    surface.seed(source.pixels)
    assert not source.read
    rough = shown(surface, Rect(0, 0, 2103, 1500), 0)
    # Each square of the coarsest level is one pixel of the photo.
    assert rough[0, 0].tolist() == source.pixels[0, 0].tolist()
    assert rough[85, 1205].tolist() == source.pixels[80, 1200].tolist()


def test_missing_tiles_are_filled_from_coarser_levels_not_from_nothing(source: Source) -> None:
    source.pixels[:] = 90
    surface = Surface(Size(2103, 1500), source)
    finish(surface, Rect(0, 0, 2103, 1500), 3)
    surface.refresh(Rect(0, 0, 2103, 1500), 0, 0.0)
    assert (shown(surface, Rect(0, 0, 2103, 1500), 0) == 90).all()


def test_a_blank_surface_reads_only_what_it_is_told_of() -> None:
    pixels = np.zeros((900, 900, 4), np.uint8)
    pixels[100:200, 300:400] = (200, 100, 50, 255)
    source = Source(pixels)
    surface = Surface(Size(900, 900), source, opaque=False, blank=True)
    whole = Rect(0, 0, 900, 900)
    assert surface.refresh(whole, 0, 0.0) == []
    surface.invalidate(Rect(300, 100, 400, 200))
    finish(surface, whole, 0)
    finish(surface, whole, 1)  # a level that is made later knows, too
    for level in (0, 1):
        picture = shown(surface, whole, level)
        step = 1 << level
        assert picture[150 // step, 350 // step].tolist() == [200, 100, 50]
        assert picture[250 // step, 350 // step].tolist() == [1, 2, 3]
    assert sum(rect.size.area for rect in source.read) == 2 * 100 * 100


@pytest.mark.parametrize(
    ("scale", "level"),
    [(8, 0), (1, 0), (0.51, 0), (0.5, 1), (0.3, 1), (0.25, 2), (0.01, 3)],
)
def test_a_level_is_never_coarser_than_the_screen(source: Source, scale: float, level: int) -> None:
    assert Surface(Size(2103, 1500), source).level_for(scale) == level


@pytest.mark.parametrize("size", [Size(1, 1), Size(1, 700), Size(515, 3)])
def test_slivers(size: Size) -> None:
    source = Source(np.full((size.height, size.width, 3), 77, np.uint8))
    surface = Surface(size, source)
    for level in range(surface.coarsest + 1):
        finish(surface, Rect.whole(size), level)
        assert (shown(surface, Rect.whole(size), level) == 77).all()
