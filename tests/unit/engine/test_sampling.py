"""Random samples: of any size, that wrap around, and that keep the layout of another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from singan_studio.engine import metrics
from singan_studio.engine.config import TrainConfig, preset
from singan_studio.engine.model import Pyramid, new_pyramid, reconstruct
from singan_studio.engine.pyramid import to_pixels
from singan_studio.engine.sampling import Layout, sample, sample_steps
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit

from . import photos


def instant(max_size: int = 64, **changes: object) -> TrainConfig:
    return preset("instant", max_size=max_size, min_size=16, **changes)


@pytest.fixture
def photo() -> Rgb:
    """64 wide and 48 high."""
    return photos.sample_photo("mountains", 64, 48)


@pytest.fixture
def pyramid(photo: Rgb) -> Pyramid:
    return new_pyramid(photo, instant())


@pytest.fixture
def networks(photo: Rgb) -> Pyramid:
    config = preset("paper", max_size=40, min_size=16, channels=8)
    return photos.with_networks(photo, config, lively=True)


@pytest.mark.slow
@pytest.mark.parametrize("size", [None, Size(64, 48), Size(100, 48), Size(40, 70)])
def test_has_the_size_that_is_wanted(photo: Rgb, size: Size | None) -> None:
    for one in (
        new_pyramid(photo, instant()),
        new_pyramid(photo, instant(32)),
        photos.with_networks(photo, preset("paper", max_size=32, min_size=16, channels=8), lively=True),
    ):
        made = sample(one, size=size, seed=1)
        assert Size.of(made) == (size or Size(64, 48))
        assert made.dtype == np.uint8


@pytest.mark.slow
def test_without_its_own_size_ends_at_the_finest_scale(photo: Rgb) -> None:
    pyramid = new_pyramid(photo, instant(32))
    assert Size.of(sample(pyramid, own_size=False)) == pyramid.plan.sizes[-1] == Size(32, 24)
    assert Size.of(sample(pyramid, own_size=False, size=Size(128, 48))) == Size(64, 24)


@pytest.mark.slow
def test_same_seed_same_result(pyramid: Pyramid, networks: Pyramid) -> None:
    for one in (pyramid, networks):
        first, again, other = (sample(one, seed=seed) for seed in (5, 5, 6))
        assert np.array_equal(first, again)
        assert not np.array_equal(first, other)


@pytest.mark.parametrize("scale", [-1, 7, 99])
def test_unknown_scales_are_refused(pyramid: Pyramid, scale: int) -> None:
    assert len(pyramid) <= 7
    with pytest.raises(StudioError, match=f"Scale {scale} does not exist"):
        sample(pyramid, start=scale)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["patch", "network"])
def test_a_higher_start_scale_keeps_the_layout(kind: str) -> None:
    photo = photos.sample_photo("stones", 64, 48)
    config = preset("paper", max_size=48, min_size=16, channels=8)
    if kind == "patch":
        one = new_pyramid(photo, instant(48))
    else:
        one = photos.with_networks(photo, config, lively=True)
    rec = to_pixels(reconstruct(one))
    spread, near = [], []
    for start in (0, 2, len(one) - 1):
        spread.append(metrics.diversity(photo, [sample(one, start=start, seed=seed) for seed in range(6)]))
        made = [sample(one, start=start, seed=seed, own_size=False) for seed in range(3)]
        near.append(min(100, float(np.mean([metrics.psnr(rec, each) for each in made]))))
    # Measured: patches 0.80, 0.35, 0 and 12.5, 20.0, 100 dB;
    # networks 0.26, 0.14, 0.13 and 14.7, 20.9, 21.9 dB.
    assert spread[0] > 1.2 * max(spread[1:])
    assert spread[1] > 0
    assert near[0] + 2 < min(near[1:])


def test_consists_of_the_photos_colours(pyramid: Pyramid, photo: Rgb) -> None:
    made = sample(pyramid, seed=2)
    # Measured: 1.5 levels.
    assert photos.colour_distance(made[::2, ::2], photo) < 5


class TestSize:
    @pytest.mark.slow
    @pytest.mark.parametrize("kind", ["patch", "network"])
    def test_the_layout_that_is_kept_fills_a_sample_of_any_size(
        self, kind: str, pyramid: Pyramid, networks: Pyramid
    ) -> None:
        one = pyramid if kind == "patch" else networks
        size = Size(150, 60)
        made = sample(one, start=2, size=size, seed=1).mean(2)
        kept = fit(to_pixels(reconstruct(one, 1)), size).mean(2)
        # Measured: 0.78 and 0.76.
        assert np.corrcoef(made.ravel(), kept.ravel())[0, 1] > 0.5

    def test_large_samples_use_the_photo_evenly(self) -> None:
        """As many times larger as it takes not to compare all with all."""
        photo = photos.hills(48, 64)
        made = sample(new_pyramid(photo, instant()), size=Size(320, 48), seed=3)
        shares = [float((picture.mean(2) > 100).mean()) for picture in (photo, made)]
        # The bright half of the photo is half of the sample. Measured: 0.531 and 0.533.
        assert shares[1] == pytest.approx(shares[0], abs=0.05)


def seams(pictures: Sequence[Rgb]) -> tuple[float, float]:
    """The mean of photos.seams over pictures."""
    across, down = np.mean([photos.seams(picture) for picture in pictures], 0)
    return float(across), float(down)


class TestTile:
    @pytest.mark.slow
    @pytest.mark.parametrize(
        ("of", "learnt", "wanted"),
        [
            ("mountains", 64, None),
            ("stones", 64, Size(90, 61)),
            ("stones", 40, None),
            ("stones", 40, Size(71, 55)),
        ],
        ids=["own size", "another size", "above what is learnt", "with odd sides"],
    )
    def test_goes_on_at_its_other_side(self, of: str, learnt: int, wanted: Size | None) -> None:
        one = new_pyramid(photos.sample_photo(of, 64, 48), instant(learnt))
        made = [sample(one, size=wanted, seed=seed, tile=True) for seed in range(3)]
        assert {Size.of(each) for each in made} == {wanted or Size(64, 48)}
        # Measured: 1.09 at most, and 3.6 and more.
        assert max(seams(made)) < 1.25
        assert sum(photos.seams(sample(one, size=wanted, seed=0))) > 3

    @pytest.mark.slow
    @pytest.mark.parametrize("padding", [False, True])
    def test_networks_go_on_above_coarse_patches(self, photo: Rgb, padding: bool) -> None:
        config = preset("paper", max_size=64, min_size=16, channels=8)
        one = photos.with_networks(photo, replace(config, noise_padding=padding), lively=True)
        assert len(one) > 5
        made = [sample(one, seed=seed, tile=True) for seed in range(3)]
        assert max(seams(made)) < 1.25
        assert sum(photos.seams(sample(one))) > 3
        by_patches = sample(new_pyramid(photo, instant()), tile=True)
        assert np.abs(made[0].astype(int) - by_patches).mean() > 2

    @pytest.mark.slow
    def test_networks_below_the_photos_own_size(self, photo: Rgb) -> None:
        config = preset("paper", max_size=48, min_size=16, channels=8)
        one = photos.with_networks(photo, config, lively=True)
        made = [sample(one, seed=seed, tile=True, size=Size(71, 50)) for seed in range(3)]
        assert max(seams(made)) < 1.25

    @pytest.mark.slow
    def test_keeps_the_photos_layout_but_not_its_seams(self) -> None:
        photo = photos.sample_photo("stones", 64, 48)
        one = new_pyramid(photo, instant())
        last = len(one) - 1
        made = [sample(one, start=last, seed=seed, tile=True) for seed in range(3)]
        assert sum(photos.seams(photo)) > 3
        assert max(seams(made)) < 1.25
        # Measured: 0.68 and more; samples from scale 0 have less than 0.1.
        related = [np.corrcoef(each.ravel(), photo.ravel())[0, 1] for each in made]
        assert min(related) > 0.5

    @pytest.mark.slow
    def test_same_seed_same_result(self, pyramid: Pyramid) -> None:
        first, again, other = (sample(pyramid, seed=seed, tile=True) for seed in (5, 5, 6))
        assert np.array_equal(first, again)
        assert not np.array_equal(first, other)


class TestLayout:
    @pytest.mark.slow
    @pytest.mark.parametrize("how", [{}, {"tile": True}, {"size": Size(90, 40)}, {"start": 1}])
    def test_its_own_seed_makes_the_sample_itself(self, pyramid: Pyramid, how: dict[str, Any]) -> None:
        locked = sample(pyramid, seed=3, **how)
        assert np.array_equal(sample(pyramid, seed=3, layout=Layout(3, 2), **how), locked)
        assert not np.array_equal(sample(pyramid, seed=4, layout=Layout(3, 2), **how), locked)

    @pytest.mark.slow
    @pytest.mark.parametrize("kind", ["patch", "network"])
    def test_variants_are_more_alike_than_free_samples(
        self, kind: str, photo: Rgb, pyramid: Pyramid, networks: Pyramid
    ) -> None:
        one = pyramid if kind == "patch" else networks
        free, kept = (
            metrics.diversity(photo, [sample(one, seed=10 + n, layout=layout) for n in range(4)])
            for layout in (None, Layout(3, 3))
        )
        # Measured: 0.47 and 0.11, networks 0.67 and 0.40.
        assert free > 1.3 * kept > 0

    @pytest.mark.slow
    @pytest.mark.parametrize("start", [0, 1])
    def test_a_variant_can_be_varied_in_turn(self, pyramid: Pyramid, start: int) -> None:
        first = Layout(3, start + 1)
        liked = sample(pyramid, seed=4, layout=first, start=start)
        second = Layout(4, start + 2, first)
        assert np.array_equal(sample(pyramid, seed=4, layout=second, start=start), liked)
        made = sample(pyramid, seed=5, layout=second, start=start)
        assert not np.array_equal(made, liked)
        # It follows the variant, and not the sample of its seed of which nothing was kept.
        assert not np.array_equal(made, sample(pyramid, seed=5, layout=Layout(4, start + 2), start=start))

    @pytest.mark.parametrize("of", [Layout(3, 2), Layout(3, 4), Layout(3, 99)])
    def test_what_it_is_of_lies_below(self, pyramid: Pyramid, of: Layout) -> None:
        with pytest.raises(StudioError, match="layout cannot be kept"):
            sample(pyramid, seed=5, layout=Layout(4, 2, of))

    @pytest.mark.slow
    def test_variants_are_like_the_sample(self, pyramid: Pyramid, photo: Rgb) -> None:
        locked, other = (sample(pyramid, seed=seed) for seed in (3, 4))
        variants = [sample(pyramid, seed=10 + n, layout=Layout(3, 3)) for n in range(2)]
        near = [np.mean([metrics.psnr(each, whose) for each in variants]) for whose in (locked, other, photo)]
        # Measured: 33, 17 and 25 dB.
        assert near[0] > max(near[1:]) + 4

    @pytest.mark.slow
    @pytest.mark.parametrize("kind", ["patch", "network"])
    def test_what_lies_below_is_the_layouts(self, kind: str, pyramid: Pyramid, networks: Pyramid) -> None:
        """One that is varied at the finest scale only is, reduced, the sample itself."""
        one = pyramid if kind == "patch" else networks
        last = len(one) - 1
        locked, varied = sample(one, seed=3), sample(one, seed=4, layout=Layout(3, last))
        small = one.plan.sizes[0]
        assert not np.array_equal(locked, varied)
        # Measured: 45 and 34 dB.
        assert metrics.psnr(fit(locked, small), fit(varied, small)) > 30

    @pytest.mark.parametrize(("start", "scale"), [(0, 0), (0, -1), (0, 99), (2, 2), (2, 1)])
    def test_scales_that_keep_no_layout_are_refused(self, pyramid: Pyramid, start: int, scale: int) -> None:
        last = len(pyramid) - 1
        with pytest.raises(StudioError, match=f"scale {scale}; choose one from {start + 1} to {last}"):
            sample(pyramid, start=start, layout=Layout(1, scale))

    def test_from_the_finest_scale_on_there_is_none(self, pyramid: Pyramid) -> None:
        last = len(pyramid) - 1
        with pytest.raises(StudioError, match="no layout to keep"):
            sample(pyramid, start=last, layout=Layout(1, last))


class TestSteps:
    @pytest.mark.slow
    def test_a_sample_can_be_left_between_scales(self, photo: Rgb) -> None:
        one = new_pyramid(photo, instant(40))
        steps, count = sample_steps(one, seed=2, layout=Layout(1, 2)), 0
        while True:
            try:
                next(steps)
            except StopIteration as end:
                made: Rgb = end.value
                break
            count += 1
        # Every scale, and the one from the learnt size to the photo's with its only tile.
        assert count == len(one) + 2
        assert np.array_equal(made, sample(one, seed=2, layout=Layout(1, 2)))
        left = sample_steps(one, seed=2)
        next(left)
        left.close()
