"""What a photo has nothing of, told before anything is made; and its colours."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from singan_studio.engine import foreign as module
from singan_studio.engine.config import preset
from singan_studio.engine.foreign import FOREIGN, Foreign, foreign, swatches
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.tasks import prepare
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.quantise import palette

from . import photos

TOP, LEFT, SIDE = 20, 30, 32
BOX = np.s_[TOP : TOP + SIDE, LEFT : LEFT + SIDE]
INNER = np.s_[TOP + 5 : TOP + SIDE - 5, LEFT + 5 : LEFT + SIDE - 5]

NOISE = np.random.default_rng(0).integers(0, 256, (SIDE, SIDE, 3), np.uint8)


def pyramid_of(photo: Rgb, max_size: int = 96) -> Pyramid:
    return new_pyramid(photo, preset("instant", max_size=max_size, min_size=16))


def told(pyramid: Pyramid, pasted: object, scale: int, scales: Rgb | None = None) -> tuple[Foreign, Rgb]:
    """What is told of a square of 32 pixels with this in it, and the heat laid out over the whole photo."""
    photo = pyramid.photo
    composite = photo.copy()
    composite[BOX] = pasted
    mask = photos.box(*photo.shape[:2], TOP, LEFT, TOP + SIDE, LEFT + SIDE)
    edit = prepare(pyramid, Rect.whole(Size.of(photo)), composite, mask, 5, 2, scales)
    found = foreign(pyramid, edit, scale)
    heat = np.zeros(photo.shape[:2], np.float32)
    heat[found.region.slices] = found.heat
    return found, heat


@pytest.fixture(scope="module", params=["stones", "birds", "forest"])
def pyramid(request: pytest.FixtureRequest) -> Pyramid:
    return pyramid_of(photos.sample_photo(request.param, 96, 80))


@pytest.mark.parametrize("scale", [2, -1])
def test_own_colours_and_moved_regions_are_quiet_and_magenta_is_loud(pyramid: Pyramid, scale: int) -> None:
    scale %= len(pyramid)
    own = palette(pyramid.photo, 5)[2]
    quiet = own, pyramid.photo[40:72, 2:34]
    for pasted in quiet:
        found, heat = told(pyramid, pasted, scale)
        # Measured: at most 0.05, where it meets what lies around it.
        assert found.share < 0.15
        assert heat[INNER].mean() < 0.1
    found, heat = told(pyramid, (255, 0, 255), scale)
    assert found.share > 0.95
    assert heat[INNER].min() > 0.9


@pytest.mark.parametrize("name", ["birds", "forest", "mountains"])
def test_foreign_texture_is_loud_at_the_finest_scale(name: str) -> None:
    pyramid = pyramid_of(photos.sample_photo(name, 96, 80))
    # Measured: 0.93 and more.
    found, heat = told(pyramid, NOISE, len(pyramid) - 1)
    assert found.share > 0.8
    assert heat[INNER].mean() > 0.8


def test_colour_is_foreign_to_a_grey_photo() -> None:
    """Though none of the features that patches are looked up by tells colours apart there."""
    grey = photos.sample_photo("mountains", 96, 80).mean(2, keepdims=True).astype(np.uint8).repeat(3, 2)
    pyramid = pyramid_of(grey)
    for scale in (2, len(pyramid) - 1):
        assert told(pyramid, (190, 60, 60), scale)[0].share > 0.8
        assert told(pyramid, grey[40:72, 2:34], scale)[0].share < 0.1


def test_only_what_differs_is_told_of(pyramid: Pyramid) -> None:
    found, heat = told(pyramid, (255, 0, 255), 3)
    assert found.heat.dtype == np.float32
    assert found.region.size == Size.of(found.heat)
    assert heat.min() >= 0
    assert heat.max() <= 1
    outside = np.ones(heat.shape, bool)
    outside[BOX] = False
    assert (heat[outside] == 0).all()
    untouched, heat = told(pyramid, pyramid.photo[BOX], 3)
    assert untouched.share == 0
    assert (heat == 0).all()


def test_the_map_has_the_photos_own_resolution() -> None:
    pyramid = pyramid_of(photos.sample_photo("stones", 96, 80), 48)
    found, heat = told(pyramid, (255, 0, 255), 2)
    assert found.region.size == Size.of(found.heat)
    assert heat[INNER].min() > 0.9
    outside = np.ones(heat.shape, bool)
    # Reduced to half of its size and back, a square reaches some pixels further.
    outside[TOP - 8 : TOP + SIDE + 8, LEFT - 8 : LEFT + SIDE + 8] = False
    assert heat[outside].max() < 0.05


def test_a_map_of_scales_is_told_place_by_place() -> None:
    pyramid = pyramid_of(photos.sample_photo("forest", 96, 80))
    fine = len(pyramid) - 1
    scales = np.full((80, 96), 1, np.uint8)
    scales[:, LEFT + SIDE // 2 :] = fine
    heats = [told(pyramid, NOISE, scale)[1] for scale in (1, fine)]
    mixed = told(pyramid, NOISE, 1, scales)[1]
    # Noise is grey from afar, and like nothing in the photo from near by.
    assert heats[0][INNER].mean() + 0.5 < heats[1][INNER].mean()
    for place, heat in (
        (np.s_[:, : LEFT + SIDE // 2 - 6], heats[0]),
        (np.s_[:, LEFT + SIDE // 2 :], heats[1]),
    ):
        assert np.abs(mixed[place] - heat[place]).mean() < 0.02


def test_few_comparisons_tell_much_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    pyramid = pyramid_of(photos.sample_photo("stones", 96, 80))
    pasted = pyramid.photo[40:72, 2:34].copy()
    pasted[8:24, 8:24] = (255, 0, 255)
    scale = len(pyramid) - 1
    exact, heat = told(pyramid, pasted, scale)
    for pairs in (1_000_000, 400_000):
        monkeypatch.setattr(module, "_PAIRS", pairs)
        sparse, rough = told(pyramid, pasted, scale)
        assert abs(sparse.share - exact.share) < 0.1
        assert 0 < np.abs(rough - heat)[BOX].mean() < 0.2
    # Where even these are too many, a coarser scale is looked at.
    monkeypatch.setattr(module, "_MOST_PAIRS", 20_000)
    assert abs(told(pyramid, pasted, scale)[0].share - exact.share) < 0.25


@pytest.mark.parametrize("most", [4, 40, 100_000])
def test_points_leave_no_gaps(most: int) -> None:
    wanted = torch.zeros(1, 1, 40, 51)
    wanted[..., 3:9, 4] = 1
    wanted[..., 20:37, 30:51] = 1
    asked, step = module._points(wanted, most)
    assert int(asked.sum()) <= most or step == 7
    assert (step == 1) == (most == 100_000)
    # Every pixel that is wanted lies between points of which all are asked.
    for row, column in wanted[0, 0].nonzero().tolist():
        corners = asked[row // step : -(-row // step) + 1, column // step : -(-column // step) + 1]
        assert corners.numel()
        assert (corners > 0).all()


def test_unknown_scales_are_refused(pyramid: Pyramid) -> None:
    for scale in (0, len(pyramid)):
        with pytest.raises(StudioError, match="does not exist"):
            told(pyramid, (255, 0, 255), scale)
        with pytest.raises(StudioError, match="does not exist"):
            swatches(pyramid, scale)


def test_says_in_a_line_what_is_foreign() -> None:
    heat = np.zeros((2, 2), np.float32)
    assert "something like everything" in Foreign(Rect(0, 0, 2, 2), heat, 0.001).summary
    assert "37%" in Foreign(Rect(0, 0, 2, 2), heat, 0.37).summary
    assert 0 < FOREIGN < 1


@pytest.mark.parametrize("count", [8, 12])
def test_swatches_are_colours_of_the_photo(pyramid: Pyramid, count: int) -> None:
    for scale in (1, len(pyramid) - 1):
        found = swatches(pyramid, scale, count)
        assert found.shape == (count, 3)
        assert found.dtype == np.uint8
        away = np.abs(pyramid.photo.reshape(-1, 1, 3).astype(int) - found).max(2).min(0)
        # Means of colours that are near each other; those of a coarse scale are mixed. Measured: at most 11.
        assert away.max() < 25
        assert np.array_equal(found, swatches(pyramid, scale, count))
